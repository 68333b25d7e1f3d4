import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { ManifestEntry } from "../core/artifact.ts";
import { asDigest, type Digest } from "../core/digest.ts";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
import { pathWithin } from "../core/path-within.ts";
import type { Push, Pushed, PushTarget } from "../core/push-target.ts";
import { storageError } from "../core/storage-error.ts";
import { servedDigest, servedFiles, type ServedFile } from "./served-files.ts";

/**
 * Pushes to a folder in TensorFlow Serving's layout, `<directory>/<pipeline>/<version>/`. A version is made beside its place and renamed
 * there when every byte is verified, so a server never loads half a model. The newest version is the one that is served; when it already
 * holds these bytes nothing is made.
 */
export const directoryTarget: PushTarget = {
  name: "directory",

  async push({ pipeline, model, version, settings, workspace }: Push, signal: AbortSignal): Promise<Pushed> {
    const files = servedFiles(model);
    const home = join(placeOf(settings, workspace), pipeline);
    try {
      await mkdir(home, { recursive: true });
      const newest = (await versionsIn(home)).at(-1);
      const digest = servedDigest(files);
      const done = (made: string): Pushed => ({ target: "directory", version: made, location: shown(join(home, made), workspace), digest });
      if (newest !== undefined && (await holds(join(home, newest), files))) return done(newest);
      return done(await make({ home, files, from: model.path, version: newerThan(newest, version), signal }));
    } catch (error) {
      throw storageError(error, home);
    }
  },

  async has({ version, digest, location }: Pushed, _settings: JsonObject, workspace: string): Promise<boolean> {
    if (!/^\d+$/.test(version)) return false;
    const entries = await entriesOf(resolve(workspace, location)).catch(absent);
    return entries !== undefined && servedDigest(entries) === digest;
  },
};

/** Whether `pushed` is there and is what a server loads: the newest version. */
export async function isServed(pushed: Pushed, settings: JsonObject, workspace: string): Promise<boolean> {
  const there = await directoryTarget.has(pushed, settings, workspace);
  return there && (await versionsIn(dirname(resolve(workspace, pushed.location)))).at(-1) === pushed.version;
}

function placeOf(settings: JsonObject, workspace: string): string {
  const directory = settings["directory"];
  if (typeof directory !== "string" || directory === "") throw new UserError(`push: directory is ${JSON.stringify(directory) ?? "missing"}`, { hint: "name a folder: { directory: \"serving/\" }" });
  return resolve(workspace, directory);
}

/** Relative where it is inside the workspace. */
function shown(path: string, workspace: string): string {
  const inside = pathWithin(workspace, path);
  return inside.startsWith("..") || inside === path ? path : inside;
}

/** Versions there, rising; a server takes folders whose names are numbers. */
async function versionsIn(home: string): Promise<string[]> {
  const entries = await readdir(home, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() && /^\d{1,18}$/.test(entry.name)).map(({ name }) => name);
  return names.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
}

function newerThan(newest: string | undefined, wanted: string): string {
  if (!/^\d{1,18}$/.test(wanted)) throw new RangeError(`version ${wanted} is not a whole number`);
  return newest !== undefined && BigInt(newest) >= BigInt(wanted) ? String(BigInt(newest) + 1n) : String(BigInt(wanted));
}

interface Making { readonly home: string; readonly files: readonly ServedFile[]; readonly from: string; readonly version: string; readonly signal: AbortSignal }

async function make({ home, files, from, version, signal }: Making): Promise<string> {
  const incoming = join(home, `.incoming-${randomUUID()}`);
  try {
    await mkdir(incoming);
    for (const file of files) {
      signal.throwIfAborted();
      const to = join(incoming, file.path);
      await mkdir(dirname(to), { recursive: true });
      await copyFile(join(from, file.source), to);
      const digest = await digestFile(to);
      if (digest !== file.digest) throw new UserError(`${file.source} of the model is not what was evaluated`, { hint: `its digest is ${digest}, expected ${file.digest}; run again to rebuild it` });
    }
    return await appear(incoming, home, version);
  } catch (error) {
    await rm(incoming, { recursive: true, force: true });
    throw error;
  }
}

/** Renames the finished folder to its version; the next number when somebody else took it meanwhile. */
async function appear(incoming: string, home: string, version: string): Promise<string> {
  for (let number = BigInt(version); ; number++) {
    const taken = await stat(join(home, String(number))).then(() => true, absent);
    if (taken) continue;
    try {
      await rename(incoming, join(home, String(number)));
      return String(number);
    } catch (error) {
      if (!(["ENOTEMPTY", "EEXIST", "EPERM"].includes(errorCode(error) ?? "") && (await stat(join(home, String(number))).then(() => true, absent)))) throw error;
    }
  }
}

async function holds(directory: string, files: readonly ServedFile[]): Promise<boolean> {
  const entries = await listFiles(directory);
  const sizes = new Map(entries.map(({ path, size }) => [path, size]));
  if (sizes.size !== files.length || files.some(({ path, size }) => sizes.get(path) !== size)) return false;
  for (const { path, digest } of files) if ((await digestFile(join(directory, path))) !== digest) return false;
  return true;
}

async function entriesOf(directory: string): Promise<readonly ManifestEntry[]> {
  const entries: ManifestEntry[] = [];
  for (const { path, size } of await listFiles(directory)) entries.push({ path, size, digest: await digestFile(join(directory, path)) });
  return entries;
}

async function listFiles(directory: string, folder = ""): Promise<readonly { path: string; size: number }[]> {
  const found: { path: string; size: number }[] = [];
  for (const entry of await readdir(join(directory, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listFiles(directory, path)));
    else found.push({ path, size: (await stat(join(directory, path))).size });
  }
  return found;
}

async function digestFile(path: string): Promise<Digest> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return asDigest(hash.digest("hex"));
}

function absent(error: unknown): undefined {
  if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
  throw error;
}
