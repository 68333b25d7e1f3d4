import type { Batch } from "./batch.ts";
/**
 * All rows of a batch as serialized tf.SequenceExamples: columns are the context, the children of the struct `##SEQUENCE##`
 * are the feature lists. The same values have the same bytes. Other nested features are a `UserError`.
 */
export declare function encodeSequenceExamples(batch: Batch): Uint8Array[];
