import { type Expression, type Operand } from "./expression.ts";
import type { Tracer } from "./tracer.ts";
/** Which tokens a vocabulary keeps, and what its file is called. */
interface VocabularyOptions {
    /** Keep the most frequent `topK` tokens. Default: all. */
    readonly topK?: number;
    /** Keep tokens that occur at least so often. */
    readonly frequencyThreshold?: number;
    /** Name of the file, also the key in `asset_map`. Default: `vocab_` and the feature's name. */
    readonly vocabFilename?: string;
}
interface LookupOptions {
    /** Index of a token that is not in the vocabulary, when there are no OOV buckets, and of a missing one. Default −1. */
    readonly defaultValue?: number;
    /** Tokens outside the vocabulary get size + Fingerprint64(token) mod `numOovBuckets`. Default 0: none. */
    readonly numOovBuckets?: number;
}
/** A vocabulary that will be computed over the analyzed split. */
interface DeferredVocabulary {
    readonly vocabulary: number;
}
/**
 * The functions of `preprocess`: analyzers, which look at the whole analyzed split once, and mappers, which act row by row.
 * Rules and names are TensorFlow Transform's. Analyzers see present values only; NaN and infinities do not enter means.
 *
 * Missing values: numeric mappers act on present values and keep missing ones missing. A missing value that reaches an output
 * becomes 0 (numbers), "" (text) or the `defaultValue` of its vocabulary (−1 if not given), unless `fillMissing` filled it before.
 */
export interface Tft {
    /** (x − mean) / standard deviation (biased); a constant feature gives x − mean. */
    scaleToZScore(x: Expression): Expression;
    /** To [outputMin, outputMax], not clipped; a constant feature gives sigmoid(x) in that range. Default 0 to 1. */
    scaleByMinMax(x: Expression, options?: {
        readonly outputMin?: number;
        readonly outputMax?: number;
    }): Expression;
    scaleTo01(x: Expression): Expression;
    /** Number 0 … numBuckets−1 of the quantile bucket. */
    bucketize(x: Expression, options: {
        readonly numBuckets: number;
    }): Expression;
    /** Number of boundaries that are not above x; NaN goes to the last bucket. Boundaries ascend. */
    applyBuckets(x: Expression, boundaries: readonly number[] | Expression): Expression;
    /** Index of each token in the vocabulary of the analyzed split: most frequent first, ties in descending byte order. */
    computeAndApplyVocabulary(x: Expression, options?: VocabularyOptions & LookupOptions): Expression;
    vocabulary(x: Expression, options?: VocabularyOptions): DeferredVocabulary;
    applyVocabulary(x: Expression, vocabulary: DeferredVocabulary, options?: LookupOptions): Expression;
    /** Fingerprint64 modulo `hashBuckets`. */
    hashStrings(x: Expression, options: {
        readonly hashBuckets: number;
    }): Expression;
    /** 0 or 1 from a condition; fractions are cut off. Default `int64`. */
    cast(x: Operand, dtype?: "int64" | "float32" | "bool"): Expression;
    /** Fills with a literal, an expression, or what the analyzed split has: its mean, median or (also for text) mode. */
    fillMissing(x: Expression, value: Operand | "mean" | "median" | "mode"): Expression;
    isMissing(x: Expression): Expression;
    /** A vector with a one at place x; all zeros for missing or out of range. `depth` is known for vocabularies, buckets and hashes. */
    oneHot(x: Expression, options?: {
        readonly depth?: number;
    }): Expression;
    /** One vector of all; `float32` unless all are whole. Missing parts are 0. */
    concat(parts: readonly Expression[]): Expression;
    /** `whenTrue` where the condition holds, else `whenFalse`. */
    where(condition: Expression, whenTrue: Operand, whenFalse: Operand): Expression;
    constant(value: number | string | boolean): Expression;
    min(x: Expression): Expression;
    max(x: Expression): Expression;
    mean(x: Expression): Expression;
    /** Biased, as `scaleToZScore` uses it. */
    variance(x: Expression): Expression;
    sum(x: Expression): Expression;
    /** Number of present values. */
    size(x: Expression): Expression;
    /** The numBuckets − 1 inner boundaries, as a vector for `applyBuckets`. */
    quantiles(x: Expression, options: {
        readonly numBuckets: number;
    }): Expression;
    log(x: Expression): Expression;
    log1p(x: Expression): Expression;
    exp(x: Expression): Expression;
    sqrt(x: Expression): Expression;
    abs(x: Expression): Expression;
    lower(x: Expression): Expression;
    upper(x: Expression): Expression;
    stringLength(x: Expression): Expression;
}
/** The functions, writing into `tracer`. */
export declare function createTft(tracer: Tracer): Tft;
export {};
