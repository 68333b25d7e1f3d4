import type { Column } from "./batch.ts";
/** The three kinds of lists that a tf.Example has. */
export type ValueType = "int" | "float" | "bytes";
/** Makes one builder for a feature; `index` is the caller's number of it. */
export declare function createColumnBuilder(name: string, index: number): ColumnBuilder;
/** Collects the values of one feature row by row. Rows that are never begun are missing. */
export declare class ColumnBuilder {
    readonly name: string;
    readonly index: number;
    readonly key: Uint8Array;
    type: ValueType | "empty";
    private values;
    /** Rows whose start is known. */
    private filled;
    private rowOffsets;
    private present;
    private numbers;
    private floats;
    private wide;
    private bytes;
    private offsets;
    constructor(name: string, index: number);
    /** Begins a row; begun again, it forgets what the row had. */
    begin(row: number): void;
    /** Rows up to and with this one that nobody began are missing. */
    private fillTo;
    /** Forgets the rows from this one on. */
    truncate(row: number): void;
    accepts(type: ValueType): boolean;
    /** The begun row has a list of this type, so far without values. */
    open(type: ValueType, row: number): void;
    addInteger(value: number): void;
    /** A 64-bit integer from its signed upper and unsigned lower half. */
    addWords(high: number, low: number): void;
    private addWide;
    addFloatBytes(bytes: Uint8Array, at: number): void;
    addFloat(value: number): void;
    addBytes(bytes: Uint8Array, start: number, end: number): void;
    /** The first `rows` rows as a column; then begins again, keeping the type. */
    take(rows: number): Column;
    private column;
    private shape;
    private growNumbers;
}
/** A copy with room for at least `length`, at least doubled. */
