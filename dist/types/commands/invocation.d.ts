/** What a command gets: its own arguments, and the folder of the entry files. */
export interface Invocation {
    readonly args: readonly string[];
    readonly home: string;
}
/** A command of the command line: does its work, returns the exit code. */
export type Command = (invocation: Invocation) => Promise<number>;
/** Refuses arguments that a command has no use for, instead of leaving out what was meant. */
export declare function atMost(positionals: readonly string[], most: number): void;
