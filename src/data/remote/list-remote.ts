import { nearest, UserError } from "../../core/error.ts";
import { globMatcher } from "../../core/glob.ts";
import { openStore } from "./open-store.ts";
import { patiently } from "./read-remote.ts";
import { remoteScheme, shownAddress } from "./remote-address.ts";
import type { RemotePage, RemoteStore } from "./remote-store.ts";

const magic = /[*?[]/;
/** So many names are looked at for one pattern, and no more. */
const mostNames = 1_000_000;

/** The files that a pattern of addresses stands for, sorted by code unit. Only what begins as the pattern does up to its first wildcard is listed. */
export async function listRemoteFiles(glob: string): Promise<readonly string[]> {
  const scheme = remoteScheme(glob);
  if (isWeb(glob)) {
    if (glob.includes("*")) throw new UserError(`a web server cannot be asked which files it has: ${shownAddress(glob)}`, { hint: "name each file, or use s3://, gs:// or az://" });
    return [glob];
  }
  const store = await openStore(glob);
  const wild = glob.search(magic);
  if (wild < 0) return (await isFile(store, glob)) ? [glob] : [];
  const prefix = glob.slice(0, wild);
  if (rootOf(prefix) === undefined) throw new UserError(`the pattern ${JSON.stringify(glob)} has a wildcard in its first part`, { hint: `write the ${scheme === "az" ? "account and container" : "bucket"} in full` });
  const fits = globMatcher(glob);
  const files: string[] = [];
  let names = 0;
  for await (const page of pagesOf(store, prefix, { deep: glob.includes("/", wild) || glob.includes("**", wild) })) {
    for (const { path } of page.files) {
      // A file may be called like a pattern: then its name is meant.
      if (path === glob) return [glob];
      if (fits(path) && !isHidden(path, glob)) files.push(path);
    }
    names += page.files.length + page.folders.length;
    if (names > mostNames) throw new UserError(`more than ${mostNames} names begin with ${prefix}`, { hint: "make the part of the pattern before its first wildcard longer" });
  }
  return files.sort();
}

/** A pattern as it is meant: a folder, with or without `/` at its end, stands for all `.csv` files in it. */
export async function withoutRemoteFolder(pattern: string): Promise<string> {
  if (isWeb(pattern) || magic.test(pattern) || pattern.includes("{")) return pattern;
  const folder = pattern.replace(/\/+$/, "");
  if (pattern === folder) {
    const store = await openStore(pattern);
    if (rootOf(`${pattern}/`) === `${pattern}/`) return `${folder}/*.csv`;
    if (await isFile(store, pattern)) return pattern;
    if (!(await isFolder(store, folder))) return pattern;
  }
  return `${folder}/*.csv`;
}

/** The mistake of a pattern that nothing fits: goes as far down as its folders exist, and names what is nearest to the part that does not. */
export async function noRemoteFile({ pattern, glob }: { readonly pattern: string; readonly glob: string }): Promise<UserError> {
  const root = rootOf(glob);
  if (isWeb(glob) || root === undefined) return new UserError(`there is no file ${shownAddress(pattern)}`);
  const store = await openStore(glob);
  let folder = root;
  for (const segment of glob.slice(root.length).split("/")) {
    if (!magic.test(segment) && (await isFolder(store, `${folder}${segment}`))) {
      folder = `${folder}${segment}/`;
      continue;
    }
    const { files, folders } = await patiently(folder, (signal) => store.list(folder, { deep: false }, signal));
    const names = [...files.map(({ path }) => path), ...folders].map((path) => path.slice(folder.length)).filter((name) => name !== "" && !name.startsWith(".")).sort();
    return new UserError(`no file matches ${JSON.stringify(pattern)}`, { hint: whatIsThere(folder, names, segment) });
  }
  return new UserError(`${JSON.stringify(pattern)} is not a file`);
}

function whatIsThere(folder: string, names: readonly string[], segment: string): string {
  const near = nearest(segment, names);
  if (near !== undefined) return `did you mean ${folder}${near}?`;
  return `${folder} holds ${names.length === 0 ? "nothing" : `${names.slice(0, 5).join(", ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`}`;
}

function isWeb(path: string): boolean {
  return /^https?:/.test(path);
}

/** `s3://bucket/`, `az://account/container/`: what has to be written in full. */
function rootOf(address: string): string | undefined {
  return /^(?:s3|gs):\/\/[^/*?[]+\/|^az:\/\/[^/*?[]+\/[^/*?[]+\//.exec(address)?.[0];
}

async function isFile(store: RemoteStore, path: string): Promise<boolean> {
  return (await patiently(path, (signal) => store.describe(path, signal))) !== undefined;
}

async function isFolder(store: RemoteStore, path: string): Promise<boolean> {
  const { files } = await patiently(path, (signal) => store.list(`${path}/`, { deep: true, most: 1 }, signal));
  return files.length > 0;
}

/** As for local files: names that begin with a dot are only found by a dot. What ends in `/` marks a folder. */
function isHidden(path: string, glob: string): boolean {
  return path.endsWith("/") || (path.includes("/.") && !glob.includes("/."));
}

async function* pagesOf(store: RemoteStore, prefix: string, { deep }: { readonly deep: boolean }): AsyncGenerator<RemotePage> {
  for (let next: string | undefined, more = true; more; ) {
    const page = await patiently(prefix, (signal) => store.list(prefix, { deep, next }, signal));
    yield page;
    next = page.next;
    more = next !== undefined;
  }
}
