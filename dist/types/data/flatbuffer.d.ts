/**
 * One table of a FlatBuffers message, read with all places checked: a place outside of the bytes is a RangeError.
 * Fields are numbered in the order of the schema; a missing one is its default.
 */
export declare class FlatTable {
    private readonly view;
    private readonly at;
    private readonly fields;
    private readonly count;
    constructor(bytes: DataView, at: number);
    /** The root table of a message. */
    static root(bytes: Uint8Array): FlatTable;
    private place;
    private target;
    byte(field: number, otherwise?: number): number;
    short(field: number, otherwise?: number): number;
    int(field: number, otherwise?: number): number;
    /** A 64-bit number that must be a safe integer. */
    long(field: number): number;
    text(field: number): string | undefined;
    table(field: number): FlatTable | undefined;
    tables(field: number): FlatTable[];
    /** A vector of structs that are two 64-bit numbers each. */
    pairs(field: number): (readonly [number, number])[];
    /** A vector of structs of a 64-bit, a 32-bit and a 64-bit number. */
    blocks(field: number): (readonly [number, number, number])[];
    longs(field: number): number[];
    private vector;
}
