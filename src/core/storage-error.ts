import { UserError } from "./error.ts";
import { errorCode } from "./error-code.ts";

const sentences: Readonly<Record<string, readonly [sentence: string, hint: string]>> = {
  ENOSPC: ["no space left on the disk", "free some space, then run again: finished steps are reused"],
  EDQUOT: ["the disk quota is used up", "free some space, then run again: finished steps are reused"],
  EROFS: ["the disk is read-only", "run where the folder can be written"],
  EACCES: ["writing is not permitted", "give this user the right to write there"],
  EPERM: ["writing is not permitted", "give this user the right to write there"],
  ENOTDIR: ["a file is where a folder must be", "move the file away"],
  EEXIST: ["a file is where a folder must be", "move the file away"],
  EMFILE: ["too many files are open at once", "raise the limit with `ulimit -n`"],
};

/** A full, read-only or forbidden disk as the `UserError` it is, with the path; any other error as it came. */
export function storageError(error: unknown, path?: string): unknown {
  const known = sentences[isUnmakeable(error) ? "EROFS" : (errorCode(error) ?? "")];
  if (!known || !(error instanceof Error)) return error;
  const place = path ?? ("path" in error && typeof error.path === "string" ? error.path : undefined);
  return new UserError(`${known[0]}${place === undefined ? "" : `, writing ${place}`}`, { hint: known[1], cause: error });
}

/** Node's recursive mkdir says ENOENT where the disk is read-only. */
function isUnmakeable(error: unknown): boolean {
  return errorCode(error) === "ENOENT" && error instanceof Error && "syscall" in error && error.syscall === "mkdir";
}
