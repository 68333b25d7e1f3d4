import type { Batch } from "./batch.ts";
/** Turns serialized tf.Examples into batches. */
interface ExampleDecoder {
    /** Decodes `bytes[start … end]` as the next row. */
    add(bytes: Uint8Array, start: number, end: number): void;
    /** Rows added since the last `take`. */
    readonly rows: number;
    /** Bytes of records added since the last `take`. */
    readonly size: number;
    /** The rows as a batch, features in the order of their names' UTF-8 bytes; the next `add` begins a new one. */
    take(): Batch;
    /** So many records were decoded elsewhere: later ones are counted behind them in messages. */
    pass(records: number): void;
}
interface ExampleDecoderOptions {
    /** Features to keep; all when not given. */
    readonly columns?: readonly string[] | undefined;
    /** Where the records come from, for messages. */
    readonly source?: string | undefined;
    /** What the records are, for messages. Default `tf.Example`. */
    readonly message?: string | undefined;
}
/**
 * Makes a decoder. It accepts all that the wire format allows: any order of fields, packed and unpacked numbers,
 * duplicate keys (the last wins), unknown fields. A key without a kind is a missing feature; a list without values is present.
 * A damaged record, or a feature with two kinds in one data set, is a `UserError`.
 */
export declare function createExampleDecoder(options?: ExampleDecoderOptions): ExampleDecoder;
/** All records as one batch. */
export declare function decodeExamples(records: Iterable<Uint8Array>, options?: ExampleDecoderOptions): Batch;
export {};
