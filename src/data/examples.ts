import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { nearest, UserError } from "../core/error.ts";
import type { Batch, Batches } from "./batch.ts";
import type { ExampleEncoder, MissingForm } from "./example-encoder.ts";
import { createExampleKernel } from "./example-kernel.ts";
import { createBlockDecoder } from "./kernel-decoder.ts";
import { createKernelEncoder } from "./kernel-encoder.ts";
import { createSequenceExampleDecoder } from "./sequence-example-decoder.ts";
import { openTfrecordWriter, readTfrecord } from "./tfrecord.ts";

/** First part of the file names inside a split: what ExampleGen and what Transform write. */
type ExamplesPrefix = "data_tfrecord" | "transformed_examples";

/** What of a split is read, and in what pieces. */
export interface ReadExamplesOptions {
  /** Features to read; all when not given. Fewer is faster. */
  readonly columns?: readonly string[];
  /** Largest number of rows in a batch. Default 4096. Batches of wide rows are smaller, to bound memory. */
  readonly batchSize?: number;
  /** What the records are. Default tf.Examples. */
  readonly payload?: "example" | "sequence-example" | undefined;
}

/** Bytes of records after which a batch ends although it is not full. */
const batchBytes = 1 << 23;

/** The directory of a split inside an artifact with splits. */
export function splitDirectory(directory: string, split: string): string {
  return join(directory, `Split-${split}`);
}

/**
 * Reads a split of an Examples artifact in TFX's layout: all its TFRecord files, in the order of their names.
 * A feature with two types in one file is a `UserError`.
 */
export async function* readExamples(directory: string, split: string, options: ReadExamplesOptions = {}): AsyncGenerator<Batch> {
  yield* readExampleFiles(await exampleFiles(directory, split), options);
}

/** Reads TFRecord files of tf.Examples one after the other. A feature with two types in one file is a `UserError`. */
export async function* readExampleFiles(files: readonly string[], options: ReadExamplesOptions = {}): AsyncGenerator<Batch> {
  const { columns, batchSize = 4096, payload } = options;
  for (const file of files) {
    if (file.endsWith(".parquet")) {
      yield* readParquet(file, columns);
      continue;
    }
    if (payload !== "sequence-example") {
      const decoder = createBlockDecoder({ columns, source: file, most: { rows: batchSize, bytes: batchBytes } });
      for await (const block of readTfrecord(file)) yield* decoder.add(block);
      yield* decoder.rest();
      continue;
    }
    const decoder = createSequenceExampleDecoder({ columns, source: file });
    for await (const block of readTfrecord(file)) {
      for (let i = 0; i < block.length; i++) {
        decoder.add(block.bytes, block.starts[i]!, block.ends[i]!);
        if (decoder.rows >= batchSize || decoder.size >= batchBytes) yield decoder.take();
      }
    }
    if (decoder.rows > 0) yield decoder.take();
  }
}

async function* readParquet(file: string, wanted: readonly string[] | undefined): AsyncGenerator<Batch> {
  const { parquetFormat } = await import("./parquet.ts");
  const source = { path: file, name: file };
  const { columns } = await parquetFormat.describe(source, {});
  const chosen = wanted ? columns.filter(({ name }) => wanted.includes(name)) : columns;
  for await (const { batch } of parquetFormat.read(source, chosen, {})) yield batch;
}

/** The TFRecord (or Parquet) files of a split, sorted; a missing split is a `UserError` that names those there are. */
export async function exampleFiles(directory: string, split: string): Promise<string[]> {
  const folder = splitDirectory(directory, split);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? undefined : Promise.reject(error)));
  if (!names) throw await noSplit(directory, split);
  const files = names.filter((name) => /-\d{5}-of-\d{5}(\.gz|\.parquet)?$/.test(name)).sort();
  if (files.length === 0) throw new UserError(`split ${split} holds no examples`, { place: { file: folder }, hint: "files are named data_tfrecord-00000-of-00001.gz" });
  return files.map((name) => join(folder, name));
}

async function noSplit(directory: string, split: string): Promise<UserError> {
  const names = await readdir(directory).catch(() => [] as string[]);
  const splits = names.filter((name) => name.startsWith("Split-")).map((name) => name.slice(6)).sort();
  const near = nearest(split, splits);
  return new UserError(`there is no split ${JSON.stringify(split)}`, {
    place: { file: directory },
    hint: near ? `did you mean ${near}?` : `splits: ${splits.join(", ") || "none"}`,
  });
}

/** Writes several splits of one Examples artifact at once. */
export interface ExamplesWriter {
  /** Encodes rows where `append` takes them from soonest. */
  readonly encoder: ExampleEncoder;
  /** Appends all rows of a batch to a split; await it, so that memory stays bounded. */
  write(split: string, batch: Batch): Promise<void>;
  /** Appends a serialized tf.Example to a split, copying it; await `ready` now and then. */
  append(split: string, bytes: Uint8Array, start: number, end: number): void;
  ready(): Promise<void>;
  /** Finishes the files; row counts by split. */
  close(): Promise<Readonly<Record<string, number>>>;
  /** Gives up after an error: closes the files unfinished. */
  abandon(): void;
}

/** Which of the files of a split is written: number `index` (from 0) of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

interface WriteExamplesOptions {
  readonly prefix?: ExamplesPrefix;
  /** The only file of each split when not given. */
  readonly shard?: Shard;
  /** How missing features are written. Default `unset`. */
  readonly missing?: MissingForm;
}

/** The name of one file of a split: `data_tfrecord-00000-of-00001.gz`. */
export function shardName(prefix: string, { index, of }: Shard, ending = ".gz"): string {
  return `${prefix}-${String(index).padStart(5, "0")}-of-${String(of).padStart(5, "0")}${ending}`;
}

/** Opens the files `Split-<name>/<prefix>-00000-of-00001.gz` of the splits. A split without rows is a valid empty file. */
export async function openExamplesWriter(directory: string, splits: readonly string[], options: WriteExamplesOptions = {}): Promise<ExamplesWriter> {
  const { prefix = "data_tfrecord", missing = "unset", shard = { index: 0, of: 1 } } = options;
  await Promise.all(splits.map((split) => mkdir(splitDirectory(directory, split), { recursive: true })));
  const kernel = createExampleKernel();
  const writers = new Map(splits.map((split) => [split, openTfrecordWriter(join(splitDirectory(directory, split), shardName(prefix, shard)), kernel)]));
  const encoder = createKernelEncoder(kernel);
  const writerOf = (split: string) => {
    const writer = writers.get(split);
    if (!writer) throw new RangeError(`no writer was opened for split ${split}`);
    return writer;
  };
  return {
    encoder,
    async write(split, batch) {
      const writer = writerOf(split);
      encoder.begin(batch);
      for (let row = 0; row < batch.length; row++) {
        const start = encoder.encode(row, missing);
        writer.append(encoder.bytes, start, encoder.end);
      }
      await writer.ready();
    },
    append: (split, bytes, start, end) => writerOf(split).append(bytes, start, end),
    async ready() {
      for (const writer of writers.values()) await writer.ready();
    },
    async close() {
      const counts = await Promise.all([...writers].map(async ([split, writer]) => [split, await writer.close()] as const));
      return Object.fromEntries(counts);
    },
    abandon: () => writers.forEach((writer) => writer.abandon()),
  };
}

/** Writes one split; returns its number of rows. */
export async function writeExamples(directory: string, split: string, batches: Batches, options: WriteExamplesOptions = {}): Promise<number> {
  const writer = await openExamplesWriter(directory, [split], options);
  try {
    for await (const batch of batches) await writer.write(split, batch);
    return (await writer.close())[split]!;
  } catch (error) {
    writer.abandon();
    throw error;
  }
}
