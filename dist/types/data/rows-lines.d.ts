/**
 * What a user's function yields, as JSON Lines to be read with the option `binary`. Each item is an array of rows
 * `[{ name: value, … }, …]`, or columns `{ name: values, … }` of equal lengths, whose values are arrays or typed arrays.
 *
 * A value is a number, bigint, text, boolean, `Uint8Array` (bytes), `Date` (its ISO text), a list of values, an object, or
 * missing: null or undefined. Whole numbers are integers up to ±2^53 and floats beyond; values of a `Float32Array` or
 * `Float64Array` are floats. Everything else is a `UserError` with `name` and the number of the row (from 1).
 */
export declare function rowLines(name: string, items: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<Uint8Array>;
