import type { Batch } from "./batch.ts";
import type { Records } from "./source.ts";
/** Serialized tf.Examples that lie in one buffer. Valid until the next block is read. */
interface SerializedBlock extends Records {
    readonly length: number;
}
/** The records of a split of an Examples artifact: TFRecords as they are stored, rows of Parquet as tf.Examples (see `serializedBatch`). */
export declare function readSerializedExamples(directory: string, split: string, leftOut?: (name: string) => boolean): AsyncGenerator<SerializedBlock>;
/** The rows of a batch as tf.Examples. A nested feature, which a tf.Example cannot hold, is a `UserError` unless it is to be left out. */
export declare function serializedBatch(batch: Batch, leftOut?: (name: string) => boolean): SerializedBlock;
export {};
