interface CommandOptions {
    /** A line for the shell: `python train.py`. */
    readonly command: string;
    readonly cwd: string;
    /** Added to the clean environment. */
    readonly environment?: Readonly<Record<string, string>>;
    readonly timeoutSeconds: number;
    /** Name of the parameter that sets the timeout, for the hint. */
    readonly timeoutParameter?: string;
    readonly signal: AbortSignal;
    /** A file that standard output is written to, instead of being told in lines. */
    readonly output?: string;
    onLine(line: string, stream: "out" | "error"): void;
}
/**
 * Runs a command of the user in a process group of its own, without secrets in its environment, and waits for its end.
 * An exit code other than 0, a signal or the timeout is a `UserError` with the last lines of stderr as its detail;
 * then, and when `signal` fires, nothing it has started is left.
 */
export declare function runCommand({ command, cwd, environment, timeoutSeconds, timeoutParameter, signal, output: file, onLine }: CommandOptions): Promise<void>;
/** How a command line is given to the system's shell: `cmd.exe` takes it between two quotes of its own, whatever is in it. */
export declare function shellOf(command: string, platform?: NodeJS.Platform, comSpec?: string | undefined): {
    readonly program: string;
    readonly args: readonly string[];
    readonly verbatim: boolean;
};
export {};
