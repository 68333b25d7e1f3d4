/** What a command gets: its own arguments, and the folder of the entry files. */
export interface Invocation {
  readonly args: readonly string[];
  readonly home: string;
}

/** A command of the command line: does its work, returns the exit code. */
export type Command = (invocation: Invocation) => Promise<number>;
