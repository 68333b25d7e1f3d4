import { StringDecoder } from "node:string_decoder";

interface LineLimits {
  /** Longer lines are cut, with how much was cut. */
  readonly length: number;
  /** Further lines are only counted. */
  readonly lines: number;
}

const usual: LineLimits = { length: 4000, lines: 10_000 };

/** Takes the bytes of a stream and gives its lines, bounded in length and number, so that no output fills memory or log. */
export function lineSplitter(onLine: (line: string) => void, limits: LineLimits = usual): { write(bytes: Uint8Array): void; end(): void } {
  const decoder = new StringDecoder("utf8");
  let line = "";
  let cut = 0;
  let count = 0;
  const add = (text: string): void => {
    const room = limits.length - line.length;
    line += room > 0 ? text.slice(0, room) : "";
    cut += Math.max(0, text.length - Math.max(0, room));
  };
  const finish = (): void => {
    count += 1;
    if (count <= limits.lines) onLine(line.replace(/\r$/, "") + (cut > 0 ? ` … (${cut} more characters)` : ""));
    line = "";
    cut = 0;
  };
  const take = (text: string): void => {
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      add(text.slice(from, end));
      finish();
      from = end + 1;
    }
    add(text.slice(from));
  };
  return {
    write: (bytes) => take(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))),
    end() {
      take(decoder.end());
      if (line !== "" || cut > 0) finish();
      if (count > limits.lines) onLine(`… (${count - limits.lines} more lines)`);
    },
  };
}
