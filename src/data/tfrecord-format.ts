import { UserError } from "../core/error.ts";
import type { Batch, Column } from "./batch.ts";
import { createExampleDecoder } from "./example-decoder.ts";
import { readBytes } from "./file-bytes.ts";
import { createSequenceExampleDecoder, sequenceColumn } from "./sequence-example-decoder.ts";
import { joinColumns, unitedColumns } from "./source-columns.ts";
import type { FileContents, FileFormat, ReadLimit, SourceBatch, SourceColumn, SourceFile } from "./source.ts";
import { readRecords } from "./tfrecord.ts";

/** What the records of a TFRecord file are. */
type Payload = "example" | "sequence-example";

/** How a TFRecord file is read. */
export interface TfrecordOptions {
  /** Default: found from the first record that tells. */
  readonly payload?: Payload | undefined;
}

/** TFRecord files of serialized tf.Examples or tf.SequenceExamples, gzip or not. Rows keep their stored bytes. */
export const tfrecordFormat: FileFormat<TfrecordOptions> = {
  name: "tfrecord",
  pattern: /\.(tfrecords?|tfrec)(-\d+-of-\d+)?(\.gz)?$|-\d{5}-of-\d{5}(\.gz)?$/i,
  async describe(file, options) {
    const payload = options.payload ?? (await payloadOf(file));
    const columns = new Map<string, SourceColumn>();
    let rows = 0;
    for await (const { batch } of readRows(file, { payload, columns: undefined, limit: options.limit })) {
      unitedColumns(columns, batch);
      rows += batch.length;
    }
    return { columns: [...columns.values()], rows, payload } satisfies FileContents;
  },
  join: (files) => joinColumns(files, { mixed: "refuse" }),
  async *read(file, columns, options) {
    const payload = options.payload ?? (await payloadOf(file));
    for await (const found of readRows(file, { payload, columns: columns.map(({ name }) => name), limit: options.limit })) {
      yield { ...found, batch: withColumns(found.batch, columns) };
    }
  },
};

function withColumns(batch: Batch, columns: readonly SourceColumn[]): Batch {
  const flat = columns.filter(({ type }) => type !== "nested").map(({ name }): [string, Column] => [name, batch.columns.get(name) ?? { type: "empty" }]);
  return { ...batch, columns: new Map(flat) };
}

interface Reading extends ReadLimit {
  readonly payload: Payload;
  readonly columns: readonly string[] | undefined;
}

const batchRows = 4096;
const batchBytes = 1 << 23;

/** Batches of records that lie in one buffer. */
async function* readRows(file: SourceFile, { payload, columns, limit = Infinity }: Reading): AsyncGenerator<SourceBatch> {
  const create = payload === "example" ? createExampleDecoder : createSequenceExampleDecoder;
  const decoder = create({ columns, source: file.name });
  let before = 0;
  for await (const { bytes, length, starts, ends } of readRecords(readBytes(file), file.name)) {
    let from = 0;
    for (let i = 0; i < length && before + decoder.rows < limit; i++) {
      decoder.add(bytes, starts[i]!, ends[i]!);
      if (i + 1 < length && before + decoder.rows < limit && decoder.rows < batchRows && decoder.size < batchBytes) continue;
      const first = before + 1;
      const batch = decoder.take();
      before += batch.length;
      yield { batch, file: file.name, line: (row) => first + row, records: { bytes, starts: starts.subarray(from, i + 1), ends: ends.subarray(from, i + 1) } };
      from = i + 1;
    }
    if (before >= limit) return;
  }
}

/** Looks at the first records until one tells: a tf.Example has features in field 1, and only a tf.SequenceExample has a field 2. */
async function payloadOf(file: SourceFile): Promise<Payload> {
  for await (const { bytes, length, starts, ends } of readRecords(readBytes(file), file.name)) {
    for (let i = 0; i < length; i++) {
      const decoder = createSequenceExampleDecoder({ columns: [sequenceColumn], source: file.name });
      if (starts[i] === ends[i]) continue;
      try {
        decoder.add(bytes, starts[i]!, ends[i]!);
      } catch (error) {
        if (error instanceof UserError) return "example";
        throw error;
      }
      return decoder.take().nested ? "sequence-example" : "example";
    }
    break;
  }
  return "example";
}
