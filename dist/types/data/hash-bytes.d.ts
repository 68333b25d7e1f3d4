/** A 32-bit hash of `bytes[start … end]` (FNV-1a, its upper half mixed into the lower), for tables; not against forgers. */
export declare function hashBytes(bytes: Uint8Array, start: number, end: number): number;
