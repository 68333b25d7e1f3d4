/** Unpacks an LZ4 frame of a known size. Throws a RangeError when the bytes are damaged or mean another size. */
export declare function unpackLz4Frame(bytes: Uint8Array, size: number): Uint8Array;
