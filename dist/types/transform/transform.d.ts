import type { Batch } from "../data/batch.ts";
import { type ByteTable } from "./byte-table.ts";
import { type RawFeature, type TransformGraph } from "./graph.ts";
/** A column that the transform makes. */
export interface TransformOutput {
    readonly name: string;
    readonly dtype: "float32" | "int64" | "string";
    /** Of one row: `[]` a scalar, `[d]` a vector. */
    readonly shape: readonly number[];
    /** What a missing value becomes: 0, or the default of its vocabulary. Text becomes "". */
    readonly missing: number;
    /** Whole numbers that name categories: all values are from `min` to `max`. */
    readonly categories?: {
        readonly min: number;
        readonly max: number;
    };
    /** Of a vocabulary's index. */
    readonly vocabulary?: {
        readonly file: string;
        readonly size: number;
        readonly unfilteredSize: number;
        readonly oovBuckets: number;
    };
    /** Inner boundaries, of a bucket number. */
    readonly boundaries?: readonly number[];
}
/** A finished transform: a pure function of raw rows, the same for training, evaluation and serving. */
export interface Transform {
    readonly graph: TransformGraph;
    /** Tokens of the vocabularies by file name. */
    readonly vocabularies: ReadonlyMap<string, ByteTable>;
    /** Raw features that the outputs need, in the order of the graph. */
    readonly inputs: readonly RawFeature[];
    readonly outputs: readonly TransformOutput[];
    /** The outputs of a batch of raw rows. A raw feature the batch does not have is missing in every row. */
    apply(batch: Batch): Batch;
    /** The same with only these outputs, and so perhaps with fewer inputs: serving needs no label. */
    select(outputs: readonly string[]): Transform;
    /** The same without these outputs. */
    without(outputs: readonly string[]): Transform;
    output(name: string): TransformOutput;
    /** Tokens in the vocabulary of an output, without its OOV buckets, as TFT counts them. */
    vocabularySize(output: string): number;
    /** Those tokens, in the order of their indexes. */
    vocabulary(output: string): readonly string[];
    /** How many different values 0 … n−1 an output of vocabulary indexes (with OOV buckets), buckets or hashes can have. */
    categoryCount(output: string): number;
}
/** A transform from an analyzed graph. */
export declare function createTransform(graph: TransformGraph, vocabularies: ReadonlyMap<string, ByteTable>): Transform;
