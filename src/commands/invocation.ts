import { UserError } from "../core/error.ts";

/** What a command gets: its own arguments, and the folder of the entry files. */
export interface Invocation {
  readonly args: readonly string[];
  readonly home: string;
}

/** A command of the command line: does its work, returns the exit code. */
export type Command = (invocation: Invocation) => Promise<number>;

/** Refuses arguments that a command has no use for, instead of leaving out what was meant. */
export function atMost(positionals: readonly string[], most: number): void {
  const [extra] = positionals.slice(most);
  if (extra !== undefined) throw new UserError(`one argument too many: ${JSON.stringify(extra.slice(0, 200))}`, { hint: "assay help lists what each command takes" });
}
