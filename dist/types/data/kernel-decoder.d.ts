import type { Batch } from "./batch.ts";
import type { RecordBlock } from "./tfrecord.ts";
/** Turns blocks of serialized tf.Examples into batches. */
interface BlockDecoder {
    /** Decodes the records of a block; gives the batches that became full. */
    add(block: RecordBlock): Generator<Batch>;
    /** The rows that are left, if any. */
    rest(): Generator<Batch>;
}
interface BlockDecoderOptions {
    readonly columns?: readonly string[] | undefined;
    /** Where the records come from, for messages. */
    readonly source: string;
    /** Largest number of rows in a batch, and of bytes of records after which it ends. */
    readonly most: {
        readonly rows: number;
        readonly bytes: number;
    };
}
/**
 * Decodes as `createExampleDecoder` does. Its first batch shows what features there are; from then on WebAssembly decodes what
 * is written as we write it with at most one value in a feature. All else, damaged records too, is left to JavaScript.
 */
export declare function createBlockDecoder({ columns, source, most }: BlockDecoderOptions): BlockDecoder;
export {};
