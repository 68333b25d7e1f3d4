import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { nearest, UserError } from "../core/error.ts";
import { globMatcher } from "../core/glob.ts";
import { remoteScheme } from "./remote/remote-address.ts";
import { refuseKernelPath } from "./user-file.ts";

const magic = /[*?[]/;

/** A pattern as it is meant: a folder stands for all `.csv` files in it. */
export async function withoutFolder(pattern: string, workspace: string): Promise<string> {
  if (remoteScheme(pattern)) return (await import("./remote/list-remote.ts")).withoutRemoteFolder(pattern);
  const isFolder = await stat(resolve(workspace, pattern)).then((found) => found.isDirectory(), () => false);
  return isFolder ? `${pattern.replace(/\/+$/, "")}/*.csv` : pattern.replace(/^\.\//, "");
}

/**
 * The files that fit a glob, sorted by code unit. Names that begin with a dot are only found by a dot. Links are followed, but not
 * in a ring; one that fits and leads nowhere is a `UserError`, since a file of the data is not there.
 */
export async function listFiles(glob: string, workspace: string): Promise<readonly string[]> {
  if (remoteScheme(glob)) return (await import("./remote/list-remote.ts")).listRemoteFiles(glob);
  const isFile = await stat(resolve(workspace, glob)).then((found) => found.isFile(), () => false);
  if (isFile) return [await noProcess(glob, workspace)];
  const segments = glob.split("/");
  const literal = segments.findIndex((segment) => magic.test(segment));
  if (literal < 0) return [];
  const start = segments.slice(0, literal).join("/");
  const fits = globMatcher(glob);
  const files: string[] = [];
  const deep = segments.includes("**");
  const hidden = segments.some((segment, i) => i >= literal && segment.startsWith("."));
  const visit = async (folder: string, depth: number, outer: readonly string[]): Promise<void> => {
    const place = resolve(workspace, folder || (glob.startsWith("/") ? "/" : "."));
    const real = deep ? await realpath(place).catch(() => place) : place;
    if (outer.includes(real)) return;
    for (const entry of await readdir(place, { withFileTypes: true }).catch(() => [])) {
      if (entry.name.startsWith(".") && !hidden) continue;
      const path = folder === "" && !glob.startsWith("/") ? entry.name : `${folder}/${entry.name}`;
      const kind = entry.isSymbolicLink() ? await stat(resolve(workspace, path)).catch(() => undefined) : entry;
      if (!kind && fits(path)) throw new UserError(`${path} is a link to a file that is not there`, { hint: "is it kept by a tool that must fetch it first?" });
      if (kind?.isDirectory() && (deep || depth + 1 < segments.length)) await visit(path, depth + 1, [...outer, real]);
      else if (kind?.isFile() && fits(path)) files.push(await noProcess(path, workspace));
    }
  };
  await visit(start, literal, []);
  return files.sort();
}

async function noProcess(path: string, workspace: string): Promise<string> {
  refuseKernelPath(await realpath(resolve(workspace, path)), path);
  return path;
}

/** The mistake of a pattern that nothing fits. Goes as far down as the pattern's folders exist, and names what is nearest to the part that does not. */
export async function noFile({ pattern, glob }: { readonly pattern: string; readonly glob: string }, workspace: string): Promise<UserError> {
  if (remoteScheme(glob)) return (await import("./remote/list-remote.ts")).noRemoteFile({ pattern, glob });
  const segments = glob.split("/");
  let folder = glob.startsWith("/") ? "/" : "";
  for (const segment of segments.filter((part) => part !== "")) {
    const next = join(folder, segment);
    if (!magic.test(segment) && (await exists(resolve(workspace, next)))) folder = next;
    else return new UserError(`no file matches ${JSON.stringify(pattern)}`, { hint: await whatIsThere(folder, segment, workspace) });
  }
  return new UserError(`${JSON.stringify(pattern)} is no regular file`);
}

async function whatIsThere(folder: string, segment: string, workspace: string): Promise<string> {
  const names = (await readdir(resolve(workspace, folder)).catch(() => [])).filter((name) => !name.startsWith(".")).sort();
  const near = nearest(segment, names);
  if (near) return `did you mean ${join(folder, near)}?`;
  const shown = names.slice(0, 5).join(", ");
  return `${folder || "the workspace"} holds ${shown ? `${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ""}` : "nothing"}`;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
