import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { type Digest, digestOf } from "../core/digest.ts";
import { nearest, UserError } from "../core/error.ts";
import { pathWithin } from "../core/path-within.ts";
import { importedSpecifiers } from "./import-scan.ts";

const codeExtensions = [".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs", ".jsx"] as const;
/** TypeScript lets a `.ts` file be imported by the name it will have as JavaScript. */
const writtenAs: Readonly<Record<string, readonly string[]>> = { ".js": [".ts", ".tsx"], ".mjs": [".mts"], ".cjs": [".cts"], ".jsx": [".tsx"] };

/** A module of the user with what it imports, in turn. */
interface ModuleGraph {
  /** Absolute paths and bytes: the module itself and its relative imports. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What is imported by a package's name. */
  readonly packages: ReadonlySet<string>;
}

/**
 * Digests of a module of the user and of everything it imports by a relative path, in turn: path relative to the
 * workspace → digest, sorted. Packages are not among them: what they are is decided by the user's lock file.
 * A module that is not there is a `UserError` that names the nearest file.
 */
export async function codeDigests(workspace: string, module: string): Promise<Record<string, Digest>> {
  const { files } = await moduleGraph(workspace, module);
  const digests = [...files].map(([file, bytes]) => [pathWithin(workspace, file), digestOf(bytes)] as const);
  return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Follows a module's relative imports, as `importedSpecifiers` sees them. */
export async function moduleGraph(workspace: string, module: string): Promise<ModuleGraph> {
  const entry = await resolveModule(workspace, module);
  const files = new Map<string, Uint8Array>();
  const packages = new Set<string>();
  const seen = new Set([entry]);
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const bytes = await readFile(file);
    files.set(file, bytes);
    if (!codeExtensions.some((extension) => extension === extname(file!))) continue;
    for (const specifier of importedSpecifiers(bytes.toString("utf8"))) {
      if (!/^\.{1,2}(\/|$)/.test(specifier)) { packages.add(specifier); continue; }
      const imported = await findFile(resolve(dirname(file), specifier));
      if (imported === undefined || seen.has(imported)) continue;
      seen.add(imported);
      queue.push(imported);
    }
  }
  return { files, packages };
}

/** Absolute path of a module named relative to the workspace, with or without its extension. */
export async function resolveModule(workspace: string, module: string): Promise<string> {
  const found = await findFile(resolve(workspace, module));
  if (found !== undefined) return found;
  const near = await nearestFile(workspace, module);
  throw new UserError(`the code module ${module} is not there`, { hint: near === undefined ? `paths are relative to ${workspace}` : `did you mean ${near}?` });
}

/** The file an import means: itself, with an extension of code or JSON, its TypeScript source, or a folder's index. */
async function findFile(path: string): Promise<string | undefined> {
  const extension = extname(path);
  const sources = (writtenAs[extension] ?? []).map((source) => path.slice(0, -extension.length) + source);
  const candidates = [path, ...sources, ...[...codeExtensions, ".json"].map((added) => path + added), ...codeExtensions.map((added) => join(path, `index${added}`))];
  for (const candidate of candidates) {
    if ((await stat(candidate).catch(() => undefined))?.isFile()) return candidate;
  }
  return undefined;
}

async function nearestFile(workspace: string, module: string): Promise<string | undefined> {
  const folder = dirname(resolve(workspace, module));
  const names = await readdir(folder).catch(() => []);
  const near = nearest(basename(module), names.filter((name) => codeExtensions.some((extension) => name.endsWith(extension))));
  return near === undefined ? undefined : pathWithin(workspace, join(folder, near));
}
