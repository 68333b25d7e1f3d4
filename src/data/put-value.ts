import type { ColumnBuilder, ValueType } from "./column-builder.ts";

/** A value of a source: text is stored as UTF-8. */
export type PlainValue = number | bigint | boolean | string | Uint8Array;

const int64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

/** Whether a whole number is one of the 64-bit integers that a tf.Example holds. */
function isInt64(value: bigint): boolean {
  return value >= int64.least && value <= int64.most;
}

/**
 * Adds a value to the list that is open in the builder, in the type of the column: integers as floats, and any value as text where
 * the column is of bytes. False when the value cannot be of that type.
 */
export function putValue(builder: ColumnBuilder, type: ValueType, value: PlainValue): boolean {
  if (type === "bytes") {
    const bytes = value instanceof Uint8Array ? value : Buffer.from(typeof value === "boolean" ? String(Number(value)) : String(value));
    builder.addBytes(bytes, 0, bytes.length);
    return true;
  }
  if (typeof value === "string" || value instanceof Uint8Array) return false;
  if (type === "float") {
    builder.addFloat(Number(value));
    return true;
  }
  if (typeof value === "bigint") {
    if (!isInt64(value)) return false;
    builder.addWords(Number(value >> 32n), Number(value & 0xffffffffn));
    return true;
  }
  const number = Number(value);
  if (!Number.isSafeInteger(number)) return false;
  builder.addInteger(number);
  return true;
}
