import { lstat, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { UserError } from "../core/error.ts";
import { git } from "../repository.ts";

/**
 * Refuses a checkout in which a committed link leads out of the repository: whatever reads or writes through
 * it would touch files of the runner (the environment of a process, credentials) that the author of the commit named.
 */
export async function refuseLeavingLinks(folder: string): Promise<void> {
  const top = await git(folder, "rev-parse", "--show-toplevel");
  const listed = top === undefined ? undefined : await git(top, "ls-files", "-s", "-z");
  if (top === undefined || listed === undefined) return;
  const root = await realpath(top);
  const links = listed.split("\0").flatMap((line) => /^120000 [0-9a-f]+ \d\t([\s\S]+)$/.exec(line)?.[1] ?? []);
  for (const link of links) {
    const path = join(root, link);
    if (!(await lstat(path).catch(() => undefined))?.isSymbolicLink()) continue;
    const target = await realpath(path).catch(() => undefined);
    if (target === undefined || target === root || target.startsWith(`${root}${sep}`)) continue;
    throw new UserError(`${link.slice(0, 200)} is a link that leads out of the repository`, { hint: "commit the file itself, or have a step of the workflow put it there" });
  }
}
