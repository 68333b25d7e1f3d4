/** Byte strings numbered 0, 1, 2, … in the order they were added: what vocabularies are counted and looked up in. Plain data. */
export interface ByteTable {
    size: number;
    bytes: Uint8Array;
    /** String j is `bytes[offsets[j] … offsets[j + 1]]`. */
    offsets: Int32Array;
    /** Open addressing, at most half full: the number of a string, or −1. */
    slots: Int32Array;
}
/** A table without strings. */
export declare function byteTable(): ByteTable;
/** A table of these strings, in their order; of equal ones the first counts. */
export declare function tableOf(strings: Iterable<Uint8Array>): ByteTable;
/** The number of `bytes[start … end]`, −1 when it was never added. */
export declare function findBytes(table: ByteTable, bytes: Uint8Array, start: number, end: number): number;
/** The number of `bytes[start … end]`, a new one when it was never added. */
export declare function addBytes(table: ByteTable, bytes: Uint8Array, start: number, end: number): number;
/** The bytes with a number. */
export declare function bytesAt({ bytes, offsets }: ByteTable, index: number): Uint8Array;
/** Descending by bytes, as unsigned numbers: the order of equally frequent tokens. */
export declare function descendingBytes(a: Uint8Array, b: Uint8Array): number;
