type Numbers = Uint8Array | Int32Array | Float32Array | Float64Array | BigInt64Array;

/** A copy with room for at least `length` numbers, and at least twice as many as before: appending stays linear. */
export function grown<T extends Numbers>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(Math.max(length, array.length * 2));
  (larger as Uint8Array).set(array as Uint8Array);
  return larger;
}
