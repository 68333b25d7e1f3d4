import { constants } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "../core/artifact.ts";
import { shardName, splitDirectory } from "../data/examples.ts";
import { lineRecordFile } from "../data/line-record.ts";
import type { FileContents, SourceColumn, SourceType } from "../data/source.ts";

/** One file of each split: what it was made of, and how many rows came of it. */
export interface ShardRecord {
  /** Names everything that decided the bytes. */
  readonly key: string;
  readonly index: number;
  readonly of: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly sources: readonly (FileContents & { readonly key: string })[];
}

/** File of an Examples artifact that says what its shards were made of, beside TFX's folders. */
const recordFile = "shards.json";

/** Writes down what the shards of an artifact were made of. Names of files are not in it: equal content, equal artifact. */
export async function writeShardRecord(directory: string, shards: readonly ShardRecord[]): Promise<void> {
  const compact = shards.map(({ key, index, of, rows, sources }) => ({
    key, index, of, rows,
    sources: sources.map(({ key: source, columns, rows: count, payload }) => ({ key: source, rows: count, ...(payload && { payload }), columns: columns.map(({ name, type, losesZeros }) => (losesZeros ? [name, type, true] : [name, type])) })),
  }));
  await writeFile(join(directory, recordFile), `${JSON.stringify({ version: 1, shards: compact })}\n`);
}

/** Shards of earlier artifacts. */
interface EarlierShards {
  /** What a source held when it was read before. */
  contents(key: string): FileContents | undefined;
  /** Whether a shard made of the same is there. */
  has(key: string): boolean;
  /** Copies the files of a shard made of the same; its rows by split, `undefined` when there is none. */
  takeOver(key: string, shard: { readonly index: number; readonly of: number }, directory: string): Promise<Readonly<Record<string, number>> | undefined>;
  /** How many shards were taken over. */
  takenOver(): number;
}

/** Reads what earlier Examples artifacts (whole, as the store has checked) were made of. */
export async function earlierShards(earlier: readonly Readonly<Record<string, Artifact>>[]): Promise<EarlierShards> {
  const shards = new Map<string, { readonly shard: ShardRecord; readonly path: string; readonly ending: string; readonly files: ReadonlySet<string> }>();
  const contents = new Map<string, FileContents>();
  for (const { examples } of earlier) {
    if (!examples?.manifest.some(({ path }) => path === recordFile)) continue;
    const ending = examples.properties["file_format"] === "parquet" ? ".parquet" : ".gz";
    const files = new Set(examples.manifest.map(({ path }) => path));
    for (const shard of readRecord(await readFile(join(examples.path, recordFile), "utf8"))) {
      if (!shards.has(shard.key)) shards.set(shard.key, { shard, path: examples.path, ending, files });
      for (const source of shard.sources) contents.set(source.key, source);
    }
  }
  let taken = 0;
  return {
    contents: (key) => contents.get(key),
    has: (key) => shards.has(key),
    async takeOver(key, { index, of }, directory) {
      const found = shards.get(key);
      if (!found) return undefined;
      const prefix = found.ending === ".gz" ? "data_tfrecord" : "data_parquet";
      for (const split of Object.keys(found.shard.rows)) {
        await mkdir(splitDirectory(directory, split), { recursive: true });
        if (found.files.has(lineRecordFile(split, found.shard))) {
          await mkdir(join(directory, "lines"), { recursive: true });
          await copyFile(join(found.path, lineRecordFile(split, found.shard)), join(directory, lineRecordFile(split, { index, of })), constants.COPYFILE_FICLONE);
        }
        await copyFile(join(splitDirectory(found.path, split), shardName(prefix, found.shard, found.ending)), join(splitDirectory(directory, split), shardName(prefix, { index, of }, found.ending)), constants.COPYFILE_FICLONE);
      }
      taken++;
      return found.shard.rows;
    },
    takenOver: () => taken,
  };
}

interface WrittenSource {
  readonly key: string;
  readonly rows: number;
  readonly payload?: FileContents["payload"];
  readonly columns: readonly (readonly [name: string, type: SourceType, losesZeros?: boolean])[];
}

function readRecord(text: string): readonly ShardRecord[] {
  const { version, shards } = JSON.parse(text) as { version: number; shards: readonly (Omit<ShardRecord, "sources"> & { readonly sources: readonly WrittenSource[] })[] };
  if (version !== 1) return [];
  return shards.map((shard) => ({
    ...shard,
    sources: shard.sources.map(({ key, rows, payload, columns }) => ({
      key, rows, ...(payload && { payload }), columns: columns.map(([name, type, losesZeros]): SourceColumn => ({ name, type, ...(losesZeros && { losesZeros }) })),
    })),
  }));
}
