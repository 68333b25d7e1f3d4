import { lineSplitter } from "./lines.ts";
/** What a program writes, taken apart into lines. */
export interface ProgramOutput {
    readonly out: ReturnType<typeof lineSplitter>;
    readonly error: ReturnType<typeof lineSplitter>;
    /** Gives the last lines, which no line end follows. */
    end(): void;
    /** The last lines of stderr, for the `UserError` that tells how the program failed; nothing when it wrote none. */
    told(): {
        readonly detail?: string;
    };
}
/** Splitters for stdout and stderr of a program; each line goes to `onLine` as it comes. */
export declare function programOutput(onLine: ((line: string, stream: "out" | "error") => void) | undefined): ProgramOutput;
