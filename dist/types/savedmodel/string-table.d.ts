import { type GraphDefBuilder, type TensorName } from "./graph-builder.ts";
/** A vocabulary file (one value a line) to look strings up in. */
interface Vocabulary {
    readonly file: string;
    readonly bytes: Uint8Array;
    /** How many lines: the first index of the buckets for unknown strings. */
    readonly size: number;
}
/** What to answer for a string that is not in the vocabulary: a fixed number, or one of some hash buckets after the vocabulary. */
interface Unknown {
    readonly defaultValue?: number;
    readonly oovBuckets?: number;
}
/**
 * Looks strings up in a vocabulary: the line number from 0, as int64. Unknown strings give `defaultValue` (−1),
 * or with `oovBuckets` the vocabulary's size plus Fingerprint64(string) modulo the number of buckets, as in TensorFlow Transform.
 */
export declare function stringTable(builder: GraphDefBuilder, vocabulary: Vocabulary, keys: TensorName, unknown?: Unknown): TensorName;
export {};
