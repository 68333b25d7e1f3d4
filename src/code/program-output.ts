import { lineSplitter } from "./lines.ts";

/** What a program writes, taken apart into lines. */
export interface ProgramOutput {
  readonly out: ReturnType<typeof lineSplitter>;
  readonly error: ReturnType<typeof lineSplitter>;
  /** Gives the last lines, which no line end follows. */
  end(): void;
  /** The last lines of stderr, for the `UserError` that tells how the program failed; nothing when it wrote none. */
  told(): { readonly detail?: string };
}

const tailLines = 40;

/** Splitters for stdout and stderr of a program; each line goes to `onLine` as it comes. */
export function programOutput(onLine: ((line: string, stream: "out" | "error") => void) | undefined): ProgramOutput {
  const tail: string[] = [];
  const out = lineSplitter((line) => onLine?.(line, "out"));
  const error = lineSplitter((line) => {
    tail.push(line);
    if (tail.length > tailLines) tail.shift();
    onLine?.(line, "error");
  });
  return {
    out,
    error,
    end() {
      out.end();
      error.end();
    },
    told() {
      const detail = tail.join("\n").trim();
      return detail === "" ? {} : { detail };
    },
  };
}
