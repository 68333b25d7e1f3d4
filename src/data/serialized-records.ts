import { UserError } from "../core/error.ts";
import type { Batch } from "./batch.ts";
import { encodeExamples } from "./example-encoder.ts";
import { exampleFiles, readExampleFiles } from "./examples.ts";
import type { Records } from "./source.ts";
import { readTfrecord } from "./tfrecord.ts";

/** Serialized tf.Examples that lie in one buffer. Valid until the next block is read. */
interface SerializedBlock extends Records {
  readonly length: number;
}

/** The records of a split of an Examples artifact: TFRecords as they are stored, rows of Parquet as tf.Examples. */
export async function* readSerializedExamples(directory: string, split: string): AsyncGenerator<SerializedBlock> {
  for (const file of await exampleFiles(directory, split)) {
    if (file.endsWith(".parquet")) for await (const batch of readExampleFiles([file])) yield serializedBatch(batch);
    else yield* readTfrecord(file);
  }
}

/** The rows of a batch as tf.Examples. A nested feature, which a tf.Example cannot hold, is a `UserError` unless it is to be left out. */
export function serializedBatch(batch: Batch, leftOut: (name: string) => boolean = () => false): SerializedBlock {
  const nested = batch.nested?.find(({ path }) => !leftOut(path[0]!));
  if (nested) throw new UserError(`feature ${JSON.stringify(nested.path.join("."))} holds lists of lists or structs, which a tf.Example cannot hold`, { hint: "leave it out of the comparison" });
  const records = encodeExamples(batch);
  let end = 0;
  const ends = Int32Array.from(records, ({ length }) => (end += length));
  return { bytes: Buffer.concat(records, end), length: records.length, starts: Int32Array.from(records, ({ length }, i) => ends[i]! - length), ends };
}
