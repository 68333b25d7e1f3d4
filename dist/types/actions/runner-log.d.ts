/** Hides what a client prints of its own under one line. */
export declare function folded<T>(title: string, doing: () => Promise<T>): Promise<T>;
/** Writes an error where the log shows it: mistakes of the user at their places, a fault of Assay with its stack. */
export declare function writeError(error: unknown): void;
/** Text as the value of a command of the runner. */
export declare function escapeData(text: string): string;
/** One line of the log, as it is. */
export declare function write(line: string): void;
