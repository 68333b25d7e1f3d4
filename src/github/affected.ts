import { posix } from "node:path";
import { globMatcher } from "../core/glob.ts";

/** What a pipeline is made of, as paths of the repository. */
interface Deciding {
  /** Its folder, `""` for the root. */
  readonly folder: string;
  /** Folders of other pipelines: what lies there is theirs, unless this one reads it. */
  readonly others: readonly string[];
  /** Files, folders and globs that decide it and lie elsewhere, relative to its folder. */
  readonly outside: readonly string[];
}

/**
 * Whether one of the changed files may decide a pipeline: all in its folder does, what it reads elsewhere, and the workflows that
 * run it. Rather once too often: a run that finds nothing changed reuses everything. No change at all says nothing, so it runs.
 */
export function isAffected(changed: readonly string[], { folder, others, outside }: Deciding): boolean {
  if (changed.length === 0) return true;
  const read = outside.map((pattern) => readsOf(posix.normalize(posix.join(folder, pattern))));
  const inner = others.filter((other) => other !== folder && isWithin(other, folder));
  return changed.some((path) => isWithin(path, ".github/workflows") || isWithin(path, ".github/actions") || read.some((reads) => reads(path)) || (isWithin(path, folder) && !inner.some((other) => isWithin(path, other))));
}

function isWithin(path: string, folder: string): boolean {
  return folder === "" || folder === "." || path === folder || path.startsWith(`${folder.replace(/\/$/, "")}/`);
}

/** `*` within a name, `**` across folders, `{YYYY}` any part of a name; a folder stands for all in it. */
function readsOf(pattern: string): (path: string) => boolean {
  const file = pattern.replace(/\/+$/, "");
  const glob = file.replace(/\{[^{}]*\}/g, "*");
  const [itself, inside] = [globMatcher(glob), globMatcher(`${glob}/**`)];
  return (path) => isWithin(path, file) || itself(path) || inside(path);
}
