import { constants } from "node:fs";
import { open, realpath, type FileHandle } from "node:fs/promises";
import { UserError } from "../core/error.ts";

/** Most bytes of a file that is read whole because a setting names it. */
const mostBytes = 256 << 20;

/**
 * The bytes of a file that a setting names, such as a schema. What cannot be opened is the error that `otherwise` makes; what is no
 * regular file (a pipe, a device, a folder), what the kernel tells of processes, and what is too large for memory is a `UserError`.
 */
export async function readUserFile(path: string, shown: string, otherwise: (cause: unknown) => Error): Promise<Buffer> {
  let file: FileHandle;
  try {
    refuseKernelPath(await realpath(path), shown);
    // A pipe that nobody writes to would keep a plain open waiting.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw cause instanceof UserError ? cause : otherwise(cause);
  }
  try {
    const about = await file.stat();
    if (!about.isFile()) throw new UserError(`${shown} is no regular file`, { hint: "name a file, not a folder, a pipe or a device" });
    if (about.size > mostBytes) throw new UserError(`${shown} has ${about.size} bytes, more than ${mostBytes}`, { hint: "it is read into memory whole" });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** What the kernel tells of processes and devices is no data: the environment of a process may hold its secrets. Takes the path as `realpath` gives it. */
export function refuseKernelPath(real: string, shown: string): void {
  if (/^\/(?:proc|sys)(?:\/|$)/.test(real)) throw new UserError(`${shown} leads to ${real.split("/", 2).join("/")}, which holds no data`, { hint: "name a file of data" });
  if (/^\/dev\//.test(real)) throw new UserError(`${shown} is no regular file: it leads to /dev`, { hint: "name a file of data" });
}
