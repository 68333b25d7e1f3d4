import { createHash } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ManifestEntry } from "../core/artifact.ts";
import { asDigest, type Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";

/** What tells cheaply that a file has not been touched: size, times of content and inode, inode number. */
export type FileMark = readonly [size: string, modified: string, changed: string, inode: string];

interface MarkedManifest {
  readonly manifest: readonly ManifestEntry[];
  /** One per entry of the manifest, taken before the file was digested. */
  readonly marks: readonly FileMark[];
}

const filesAtOnce = 8;

/** sha256 of a file's bytes, read in pieces of 1 MiB. */
export async function digestFile(path: string): Promise<Digest> {
  const file = await open(path, "r");
  try {
    const hash = createHash("sha256");
    const buffer = Buffer.allocUnsafe(Math.min(1 << 20, Math.max(1, (await file.stat()).size)));
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return asDigest(hash.digest("hex"));
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** The manifest of a directory: its files sorted by path, digested. Links and special files are refused. */
export async function manifestOf(directory: string): Promise<MarkedManifest> {
  const paths = (await filesBelow(directory, "")).sort();
  const entries = await mapBounded(paths, async (path) => {
    const mark = await markOf(join(directory, path));
    const digest = await digestFile(join(directory, path));
    return { entry: { path, size: Number(mark[0]), digest }, mark };
  });
  return { manifest: entries.map(({ entry }) => entry), marks: entries.map(({ mark }) => mark) };
}

/** The mark of a file as it is now. */
export async function markOf(path: string): Promise<FileMark> {
  const stats: BigIntStats = await lstat(path, { bigint: true });
  return [String(stats.size), String(stats.mtimeNs), String(stats.ctimeNs), String(stats.ino)];
}

/** Whether a path of a manifest stays inside its artifact: relative, without `..`, `.`, empty parts, backslashes or NUL. */
export function isInside(path: string): boolean {
  return path !== "" && !/[\\\0]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** `map` over items, at most eight at once, results in order. */
export async function mapBounded<T, R>(items: readonly T[], map: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array<R>(items.length);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await map(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(filesAtOnce, items.length) }, work));
  return results;
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = await Promise.all(entries.map(async (entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, path);
    if (entry.isFile()) return [path];
    throw new UserError(`${path} is not a plain file`, { hint: "an artifact holds files and folders only: no links, sockets or pipes" });
  }));
  return nested.flat();
}
