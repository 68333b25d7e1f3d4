import type { Batch } from "./batch.ts";
import { createExampleDecoder } from "./example-decoder.ts";
/** The name of the struct that holds the feature lists of tf.SequenceExamples, as TFX has it. */
export declare const sequenceColumn = "##SEQUENCE##";
interface SequenceExampleDecoderOptions {
    /** Features to keep; all when not given. `##SEQUENCE##` stands for all feature lists. */
    readonly columns?: readonly string[] | undefined;
    /** Where the records come from, for messages. */
    readonly source?: string | undefined;
}
/**
 * Makes a decoder of serialized tf.SequenceExamples with the promises of the one of tf.Examples. Context features are columns;
 * feature lists are nested in the struct `##SEQUENCE##`, which each row has once: a list of steps, each a list of values.
 * A step without a kind is missing. A batch of records that have no feature lists has no struct.
 */
export declare function createSequenceExampleDecoder({ columns, source }?: SequenceExampleDecoderOptions): Omit<ReturnType<typeof createExampleDecoder>, "pass">;
/** All records as one batch. */
export declare function decodeSequenceExamples(records: Iterable<Uint8Array>, options?: SequenceExampleDecoderOptions): Batch;
export {};
