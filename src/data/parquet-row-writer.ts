import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Batch, Column, NestedFeature } from "./batch.ts";
import type { Divider } from "./divider.ts";
import { createExampleDecoder } from "./example-decoder.ts";
import { createExampleEncoder } from "./example-encoder.ts";
import { shardName, splitDirectory } from "./examples.ts";
import { openParquetWriter } from "./parquet-writer.ts";
import type { RowWriter, RowWriterOptions } from "./row-writer.ts";
import { selectRows } from "./select-rows.ts";
import { shuffledRecords } from "./shuffled-records.ts";
import type { SourceBatch, SourceColumn } from "./source.ts";

interface ParquetRowWriterOptions extends RowWriterOptions {
  /** All columns that rows may have. */
  readonly columns: readonly SourceColumn[];
}

const batchRows = 4096;

/** Opens one Parquet file of each split. The key of a hash split is that of the row as a tf.Example, with the values of nested features as lists. */
export async function openParquetRowWriter(directory: string, { into, columns, shard = { index: 0, of: 1 }, missingKey = "empty", shuffle, lines }: ParquetRowWriterOptions): Promise<RowWriter> {
  const divider = typeof into === "string" ? undefined : into;
  const splits = typeof into === "string" ? [into] : into.splits;
  const writers = await Promise.all(splits.map(async (split) => {
    await mkdir(splitDirectory(directory, split), { recursive: true });
    return openParquetWriter(join(splitDirectory(directory, split), shardName("data_parquet", shard, ".parquet")), columns);
  }));
  const heaps = shuffle && splits.map((split, i) => shuffledRecords({ folder: shuffle.folder, name: `shuffle-${split}`, seed: (shuffle.seed + i) >>> 0 }));
  const encoder = createExampleEncoder();
  return {
    async write(rows) {
      const { batch } = rows;
      const chosen = splitsOf(rows, { divider, encoder, missingKey });
      if (lines) chosen.forEach((split, row) => lines.add(split, rows.line(row)));
      for (const [split, writer] of writers.entries()) {
        const own = Int32Array.from({ length: batch.length }, (_, row) => row).filter((row) => chosen[row] === split);
        if (own.length === 0) continue;
        if (!heaps) {
          await writer.write(own.length === batch.length ? batch : selectRows(batch, own));
          continue;
        }
        encoder.begin(batch);
        for (const row of own) heaps[split]!.append(encoder.bytes, encoder.encode(row, "unset"), encoder.end);
        await heaps[split]!.ready();
      }
    },
    async close() {
      for (const [split, heap] of (heaps ?? []).entries()) {
        const decoder = createExampleDecoder();
        const flush = async (): Promise<void> => {
          if (decoder.rows > 0) await writers[split]!.write(decoder.take());
        };
        await heap.drain((bytes, start, end) => decoder.add(bytes, start, end), async () => { if (decoder.rows >= batchRows) await flush(); });
        await flush();
      }
      const counts = await Promise.all(writers.map(async (writer, i) => [splits[i]!, await writer.close()] as const));
      return Object.fromEntries(counts);
    },
    async abandon() {
      writers.forEach((writer) => writer.abandon());
      for (const heap of heaps ?? []) await heap.abandon();
    },
  };
}

interface Dividing {
  readonly divider: Divider | undefined;
  readonly encoder: ReturnType<typeof createExampleEncoder>;
  readonly missingKey: "empty" | "unset";
}

function splitsOf(rows: SourceBatch, { divider, encoder, missingKey }: Dividing): Int32Array {
  const chosen = new Int32Array(rows.batch.length);
  if (!divider) return chosen;
  encoder.begin(withLists(rows.batch));
  divider.begin(rows, (row) => encoder.bytes.subarray(encoder.encode(row, missingKey), encoder.end));
  for (let row = 0; row < chosen.length; row++) chosen[row] = divider.splitOf(row);
  return chosen;
}

/** The values of nested features as lists beside the other columns. */
function withLists({ length, columns, nested = [] }: Batch): Batch {
  const lists = nested.flatMap((feature) => (feature.values ? [[feature.path.join("."), listOf(feature, feature.values, length)] as const] : []));
  return { length, columns: new Map([...columns, ...lists]) };
}

function listOf({ levels }: NestedFeature, values: Column, rows: number): Column {
  if (values.type === "empty") return values;
  const rowOffsets = Int32Array.from({ length: rows + 1 }, (_, row) => levels.reduce((at, { offsets }) => offsets[at]!, row));
  return { ...values, rowOffsets };
}
