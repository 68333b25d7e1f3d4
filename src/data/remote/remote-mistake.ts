import { UserError } from "../../core/error.ts";
import { shownAddress } from "./remote-address.ts";

/** What can be wrong with a file far away that asking again does not help. */
type RemoteProblem = "no file" | "no bucket" | "no credentials" | "denied" | "changed" | "timeout" | "broken";

interface Facts {
  /** What the store calls the thing that holds files. */
  readonly bucket?: string;
  /** How to sign in, or which right is needed. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The mistake as one sentence with the address, without secrets. */
export function remoteMistake(problem: RemoteProblem, path: string, { bucket, hint, cause }: Facts = {}): UserError {
  const shown = shownAddress(path);
  const said: Record<RemoteProblem, readonly [message: string, hint: string]> = {
    "no file": [`there is no file ${shown}`, "check the address, upper and lower case count"],
    "no bucket": [`there is no ${bucket ?? "bucket"} for ${shown}`, "check its name, and the account and region it is looked for in"],
    "no credentials": [`there are no credentials for ${shown}, and it is not public`, "sign in to the store before Assay runs"],
    denied: [`access to ${shown} is denied`, "these credentials need the right to read and to list there"],
    changed: [`${shown} changed while it was read`, "run again when nobody writes to it"],
    timeout: [`${shown} did not answer in time`, "try again later, or give it longer with ASSAY_REMOTE_TIMEOUT (seconds, 60 when not set)"],
    broken: [`${shown} cannot be read, the connection failed again and again`, cause instanceof Error ? `the last time: ${withoutQueries(cause.message).slice(0, 300)}` : "try again later"],
  };
  const [message, usual] = said[problem];
  return new UserError(message, { hint: hint ?? usual, ...(cause === undefined ? {} : { cause }) });
}

/** A text of a library, or of a server, without the query of any web address in it. */
function withoutQueries(text: string): string {
  return text.replace(/\b(https?:\/\/)(?:[^\s/?#]*@)?([^\s?#]*)[?#][^\s]*/g, "$1$2").replace(/\s+/g, " ");
}

/** Whether a failure may be gone when the same is asked again. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof UserError);
}
