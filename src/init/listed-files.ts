import { pathWithin } from "../core/path-within.ts";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

const skipped = new Set(["node_modules", "dist", "build", "serving", "venv", "env", "renv", "site-packages", "__pycache__", "target"]);
const deepest = 5;
const mostEntries = 20_000;

/** A file of a repository: where it is, and its path relative to the folder, with `/`. */
interface ListedFile {
  readonly file: string;
  readonly path: string;
}

/** The files of a folder that may be of use, in the order of their names. Links, folders that begin with a dot and those that others install into are not followed. */
export async function listedFiles(folder: string): Promise<readonly ListedFile[]> {
  const found: ListedFile[] = [];
  let entries = 0;
  const walk = async (inside: string, depth: number): Promise<void> => {
    for (const entry of (await readdir(inside, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++entries > mostEntries) return;
      if (entry.name.startsWith(".") || skipped.has(entry.name)) continue;
      const file = join(inside, entry.name);
      if (entry.isDirectory() && depth < deepest) await walk(file, depth + 1);
      if (entry.isFile()) found.push({ file, path: pathWithin(folder, file) });
    }
  };
  await walk(folder, 0);
  return found;
}
