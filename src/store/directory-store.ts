import { randomBytes } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Artifact, artifactDigest, type ManifestEntry } from "../core/artifact.ts";
import { short } from "../core/digest.ts";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";
import { storageError } from "../core/storage-error.ts";
import type { ArtifactStore, StoredArtifact } from "./artifact-store.ts";
import { digestFile, type FileMark, isInside, manifestOf, mapBounded, markOf } from "./manifest.ts";

/** Where the bytes of an artifact are, and how its files looked when they were last found to be right. */
interface Location {
  readonly directory: string;
  readonly marks: readonly FileMark[];
  /** Nanoseconds since the epoch. A file changed about then or later is digested again: its times may hide a change. */
  readonly verified: string;
}

/** Coarsest step of file times on the usual file systems. */
const clockStep = 20_000_000n;

/**
 * Artifacts in a folder: `<root>/<node>/<output>/<execution>/…` as TFX lays them out, and an index by digest
 * (`<root>/.index/<digest>/<execution>.json`). An artifact becomes visible when its index file does, by a rename.
 * `open` compares sizes always, and digests whenever a file's times or inode are not those of the last verification.
 */
export function directoryStore(root: string): ArtifactStore {
  const base = resolve(root);
  return {
    async commit(directory, { node, output, execution }, { type, properties }) {
      const place = [node, output, execution].map(folderName).join("/");
      try {
        const { manifest, marks } = await manifestOf(directory);
        const artifact: Artifact = { type, path: join(base, place), digest: artifactDigest({ type, properties, manifest }), manifest, properties };
        await moveDirectory(directory, artifact.path);
        await writeLocation(base, artifact, { directory: place, marks, verified: String(now()) });
        return artifact;
      } catch (error) {
        throw storageError(error, join(base, place));
      }
    },
    async open(stored) {
      if (artifactDigest(stored) !== stored.digest || !stored.manifest.every(({ path }) => isInside(path))) return undefined;
      for (const { name, location } of await locations(base, stored)) {
        const path = join(base, location.directory);
        const marks = await verify(path, stored.manifest, location);
        if (!marks) continue;
        if (marks !== location.marks) await writeLocation(base, stored, { ...location, marks, verified: String(now()) }, name).catch(ignoreReadOnly);
        return { ...stored, path };
      }
      return undefined;
    },
  };
}

function now(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

function folderName(name: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/.test(name)) return name;
  throw new UserError(`${JSON.stringify(name.slice(0, 80))} cannot name a folder`, { hint: "letters, digits, ., - and _, beginning with a letter, digit or _" });
}

function indexFolder(base: string, { digest }: { readonly digest: string }): string {
  return join(base, ".index", short(digest, 64));
}

async function writeLocation(base: string, artifact: { readonly digest: string }, location: Location, name = `${location.directory.replaceAll("/", "~")}.json`): Promise<void> {
  const folder = indexFolder(base, artifact);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomBytes(6).toString("hex")}`);
  try {
    await writeFile(temporary, JSON.stringify(location));
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function locations(base: string, stored: StoredArtifact): Promise<{ name: string; location: Location }[]> {
  const folder = indexFolder(base, stored);
  const names = await readdir(folder).catch(emptyWhenAbsent);
  const read = await Promise.all(names.filter((name) => name.endsWith(".json") && !name.startsWith(".")).sort().map(async (name) => {
    const location = parseLocation(await readFile(join(folder, name), "utf8").catch(() => ""));
    return location && location.marks.length === stored.manifest.length ? [{ name, location }] : [];
  }));
  return read.flat();
}

function parseLocation(text: string): Location | undefined {
  if (text === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { directory, marks, verified } = value as Partial<Location>;
  if (typeof directory !== "string" || !isInside(directory) || !Array.isArray(marks) || typeof verified !== "string" || !/^\d+$/.test(verified)) return undefined;
  return { directory, marks, verified };
}

/** The marks the files have when all are right: `location.marks` itself when nothing had to be digested. */
async function verify(path: string, manifest: readonly ManifestEntry[], location: Location): Promise<readonly FileMark[] | undefined> {
  let digested = false;
  const marks = await mapBounded(manifest, async (entry, index) => {
    const file = join(path, entry.path);
    const mark = await markOf(file).catch(() => undefined);
    if (!mark || mark[0] !== String(entry.size)) return undefined;
    const before = location.marks[index];
    if (before && before.join() === mark.join() && BigInt(mark[2]) + clockStep < BigInt(location.verified)) return mark;
    digested = true;
    return (await digestFile(file).catch(() => undefined)) === entry.digest ? mark : undefined;
  });
  const whole = marks.filter((mark) => mark !== undefined);
  if (whole.length !== manifest.length) return undefined;
  return digested ? whole : location.marks;
}

async function moveDirectory(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== "EXDEV") throw error;
    const beside = join(dirname(to), `.${randomBytes(6).toString("hex")}`);
    try {
      await cp(from, beside, { recursive: true });
      await rename(beside, to);
    } catch (failure) {
      await rm(beside, { recursive: true, force: true });
      throw failure;
    }
    await rm(from, { recursive: true, force: true });
  }
}

function emptyWhenAbsent(error: unknown): string[] {
  if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return [];
  throw error;
}

/** The marks only save time: a store that cannot be written can still be read. */
function ignoreReadOnly(error: unknown): void {
  if (!["EROFS", "EACCES", "EPERM", "ENOSPC", "EDQUOT"].includes(errorCode(error) ?? "")) throw error;
}
