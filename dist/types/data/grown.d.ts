type Numbers = Uint8Array | Int32Array | Float32Array | Float64Array | BigInt64Array;
/** A copy with room for at least `length` numbers, and at least twice as many as before: appending stays linear. */
export declare function grown<T extends Numbers>(array: T, length: number): T;
export {};
