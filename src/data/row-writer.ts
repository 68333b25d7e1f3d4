import { UserError } from "../core/error.ts";
import type { Divider } from "./divider.ts";
import { decodeExamples } from "./example-decoder.ts";
import { encodeExamples } from "./example-encoder.ts";
import { openExamplesWriter, type ExamplesWriter, type Shard } from "./examples.ts";
import { decodeSequenceExamples } from "./sequence-example-decoder.ts";
import { encodeSequenceExamples } from "./sequence-example-encoder.ts";
import { shuffledRecords } from "./shuffled-records.ts";
import type { Records, SourceBatch } from "./source.ts";

/** Writes the rows of sources into the splits of an Examples artifact. */
export interface RowWriter {
  write(rows: SourceBatch): Promise<void>;
  /** Finishes the files; rows by split. */
  close(): Promise<Readonly<Record<string, number>>>;
  /** Gives up after an error: closes the files unfinished. */
  abandon(): Promise<void>;
}

/** Where rows go and in what form. */
export interface RowWriterOptions {
  /** Tells each row its split, or the one split all rows belong to. */
  readonly into: Divider | string;
  readonly shard?: Shard;
  /** Stores missing values as lists without values, as TFX does. */
  readonly zeroValues?: boolean;
  /** What stands for a missing value in the key of a hash split: TFX's CSV reader has a list without values there (`empty`), its readers of queries nothing (`unset`). Default `empty`. */
  readonly missingKey?: "empty" | "unset";
  /** Writes the rows of each split in a random order; `folder` is for what does not fit into memory. */
  readonly shuffle?: { readonly seed: number; readonly folder: string } | undefined;
  /** Told the line of each row, in the order in which a split stores them. */
  readonly lines?: { add(split: number, line: number): void } | undefined;
}

/**
 * Opens one file of each split. Rows that come serialized are stored byte for byte; all others as tf.Examples, always the same
 * bytes for the same values. The key of a hash split is TFX's serialization, whatever is stored.
 */
export async function openRowWriter(directory: string, { into, shard, zeroValues = false, missingKey = "empty", shuffle, lines }: RowWriterOptions): Promise<RowWriter> {
  const divider = typeof into === "string" ? undefined : into;
  const splits = typeof into === "string" ? [into] : into.splits;
  const writer = await openExamplesWriter(directory, splits, shard ? { shard } : {});
  const sinks = shuffle ? shuffledSinks(writer, splits, shuffle) : plainSinks(writer, splits);
  const { encoder } = writer;
  const stored = zeroValues ? "empty" : "unset";
  const store = (rows: SourceBatch): void => {
    const { batch, records } = rows;
    if (batch.nested?.length && !records) throw nestedMistake(rows);
    let keyed = -1;
    encoder.begin(batch);
    divider?.begin(rows, records ? (row) => keyOfRecord(records, row, batch.nested !== undefined) : (row) => encoder.bytes.subarray(keyed = encoder.encode(row, missingKey), encoder.end));
    for (let row = 0; row < batch.length; row++) {
      keyed = -1;
      const split = divider?.splitOf(row) ?? 0;
      lines?.add(split, rows.line(row));
      if (records) sinks.append(split, records.bytes, records.starts[row]!, records.ends[row]!);
      else {
        if (keyed < 0 || (stored !== missingKey && encoder.lacks)) keyed = encoder.encode(row, stored);
        sinks.append(split, encoder.bytes, keyed, encoder.end);
      }
    }
  };
  return {
    async write(rows) {
      store(rows);
      await sinks.ready();
    },
    async close() {
      await sinks.finish();
      return writer.close();
    },
    async abandon() {
      writer.abandon();
      await sinks.abandon();
    },
  };
}

/** What takes serialized rows, by the number of their split. */
interface Sinks {
  append(split: number, bytes: Uint8Array, start: number, end: number): void;
  ready(): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

function plainSinks(writer: ExamplesWriter, splits: readonly string[]): Sinks {
  return {
    append: (split, bytes, start, end) => writer.append(splits[split]!, bytes, start, end),
    ready: () => writer.ready(),
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}

function shuffledSinks(writer: ExamplesWriter, splits: readonly string[], { seed, folder }: { readonly seed: number; readonly folder: string }): Sinks {
  const heaps = splits.map((split, i) => shuffledRecords({ folder, name: `shuffle-${split}`, seed: (seed + i) >>> 0 }));
  return {
    append: (split, bytes, start, end) => heaps[split]!.append(bytes, start, end),
    async ready() {
      for (const heap of heaps) await heap.ready();
    },
    async finish() {
      for (const [i, heap] of heaps.entries()) await heap.drain((bytes, start, end) => writer.append(splits[i]!, bytes, start, end), () => writer.ready());
    },
    async abandon() {
      for (const heap of heaps) await heap.abandon();
    },
  };
}

function nestedMistake({ batch, file }: SourceBatch): UserError {
  return new UserError(`feature ${JSON.stringify(batch.nested![0]!.path.join("."))} is a list of lists or of structs, which a tf.Example cannot hold`, {
    place: { file }, hint: "write Parquet: output: parquet",
  });
}

/** The record as TFX serializes it before hashing: features sorted by name, numbers packed. */
function keyOfRecord({ bytes, starts, ends }: Records, row: number, sequences: boolean): Uint8Array {
  const record = [bytes.subarray(starts[row], ends[row])];
  return sequences ? encodeSequenceExamples(decodeSequenceExamples(record))[0]! : encodeExamples(decodeExamples(record))[0]!;
}
