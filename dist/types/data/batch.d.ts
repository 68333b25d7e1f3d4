/**
 * Examples as columns: a batch holds some rows of every feature.
 *
 * A feature's values in a row are a list, as in tf.Example: absent (missing), empty (present, zero values) or some values.
 * - `rowOffsets` undefined: each row has exactly one value, `values[i]` is row i's.
 * - otherwise row i's values are `rowOffsets[i] … rowOffsets[i + 1]`; and `present[i]` tells a missing list (0) from an empty one (1).
 *   `present` undefined: every row with zero values is missing.
 */
interface Rows {
    readonly rowOffsets?: Int32Array | undefined;
    readonly present?: Uint8Array | undefined;
}
/** Integers. `wide` replaces `values` when one of them is beyond ±2^53. */
export interface IntColumn extends Rows {
    readonly type: "int";
    readonly values: Float64Array;
    readonly wide?: BigInt64Array | undefined;
}
/** Floats, already rounded to float32 when they come from a tf.Example. */
export interface FloatColumn extends Rows {
    readonly type: "float";
    readonly values: Float64Array | Float32Array;
}
/** Byte strings (UTF-8 text or not): value j is `bytes[offsets[j] … offsets[j + 1]]`. */
export interface BytesColumn extends Rows {
    readonly type: "bytes";
    readonly bytes: Uint8Array;
    readonly offsets: Int32Array;
}
/** A feature without any value of known type in this batch (every row missing). */
interface EmptyColumn extends Rows {
    readonly type: "empty";
}
/** The values of one feature in a batch; `empty` when no row has any. */
export type Column = IntColumn | FloatColumn | BytesColumn | EmptyColumn;
/** One level of lists: item i of the level above (row i for the first) holds the items `offsets[i] … offsets[i + 1]` of the next. `present` as for rows. */
export interface ListLevel {
    readonly offsets: Int32Array;
    readonly present?: Uint8Array | undefined;
}
/**
 * A feature that is more than a list per row: lists of lists, a struct, or a feature inside structs.
 * A struct comes before its children; each has all levels from the row on.
 */
export interface NestedFeature {
    /** Names from the outermost struct to the feature itself. */
    readonly path: readonly string[];
    /** Outermost first, at least one. Items of the last level are values, or structs. */
    readonly levels: readonly ListLevel[];
    /** The values of the last level, one after the other (no `rowOffsets`); `undefined` for a struct. */
    readonly values: Column | undefined;
}
/** Some rows of a data set. `columns` keeps the order of the source. */
export interface Batch {
    readonly length: number;
    readonly columns: ReadonlyMap<string, Column>;
    /** What a tf.Example cannot hold: of tf.SequenceExamples, Parquet, Arrow, Avro and JSON. */
    readonly nested?: readonly NestedFeature[] | undefined;
}
/** A stream of batches, to be read once. */
export type Batches = AsyncIterable<Batch> | Iterable<Batch>;
/** How many values row i has; −1 when the feature is missing in it. */
export declare function valueCount(column: Column, row: number): number;
/** Index of row i's first value. */
export declare function firstValue(column: Column, row: number): number;
/** Value j of a bytes column as text; invalid UTF-8 becomes U+FFFD. */
export declare function textAt(column: BytesColumn, value: number): string;
export {};
