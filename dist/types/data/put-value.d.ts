import type { ColumnBuilder, ValueType } from "./column-builder.ts";
/** A value of a source: text is stored as UTF-8. */
export type PlainValue = number | bigint | boolean | string | Uint8Array;
/**
 * Adds a value to the list that is open in the builder, in the type of the column: integers as floats, and any value as text where
 * the column is of bytes. False when the value cannot be of that type.
 */
export declare function putValue(builder: ColumnBuilder, type: ValueType, value: PlainValue): boolean;
