import type { FileFormat } from "./source.ts";
/** What the records of a TFRecord file are. */
type Payload = "example" | "sequence-example";
/** How a TFRecord file is read. */
export interface TfrecordOptions {
    /** Default: found from the first record that tells. */
    readonly payload?: Payload | undefined;
}
/** TFRecord files of serialized tf.Examples or tf.SequenceExamples, gzip or not. Rows keep their stored bytes. */
export declare const tfrecordFormat: FileFormat<TfrecordOptions>;
export {};
