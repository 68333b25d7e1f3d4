import { UserError } from "../core/error.ts";
import type { Batch } from "./batch.ts";
import { createExampleEncoder } from "./example-encoder.ts";
import { exampleFiles, readExampleFiles } from "./examples.ts";
import type { Records } from "./source.ts";
import { grown } from "./grown.ts";
import { readTfrecord } from "./tfrecord.ts";

/** Serialized tf.Examples that lie in one buffer. Valid until the next block is read. */
interface SerializedBlock extends Records {
  readonly length: number;
}

/** The records of a split of an Examples artifact: TFRecords as they are stored, rows of Parquet as tf.Examples (see `serializedBatch`). */
export async function* readSerializedExamples(directory: string, split: string, leftOut?: (name: string) => boolean): AsyncGenerator<SerializedBlock> {
  for (const file of await exampleFiles(directory, split)) {
    if (file.endsWith(".parquet")) for await (const batch of readExampleFiles([file])) yield serializedBatch(batch, leftOut);
    else yield* readTfrecord(file);
  }
}

/** The rows of a batch as tf.Examples. A nested feature, which a tf.Example cannot hold, is a `UserError` unless it is to be left out. */
export function serializedBatch(batch: Batch, leftOut: (name: string) => boolean = () => false): SerializedBlock {
  const nested = batch.nested?.find(({ path }) => !leftOut(path[0]!));
  if (nested) throw new UserError(`feature ${JSON.stringify(nested.path.join("."))} holds lists of lists or structs, which a tf.Example cannot hold`, { hint: "leave it out of the comparison" });
  const encoder = createExampleEncoder();
  encoder.begin(batch);
  const [starts, ends] = [new Int32Array(batch.length), new Int32Array(batch.length)];
  let bytes = new Uint8Array(batch.length * 256);
  let used = 0;
  for (let row = 0; row < batch.length; row++) {
    const start = encoder.encode(row, "unset");
    const size = encoder.end - start;
    if (used + size > bytes.length) bytes = grown(bytes, used + size);
    bytes.set(encoder.bytes.subarray(start, encoder.end), used);
    starts[row] = used;
    ends[row] = used += size;
  }
  return { bytes, length: batch.length, starts, ends };
}
