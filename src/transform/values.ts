import { UserError } from "../core/error.ts";
import { firstValue, valueCount, type Batch, type BytesColumn, type Column } from "../data/batch.ts";
import type { Dtype } from "./graph.ts";

/**
 * The values of one node in some rows, row after row, `width` of them in each. A constant has one row, whatever the batch.
 * `missing[j]` marks value j as missing (what the data hold there means nothing); `undefined`: none is.
 */
interface Shaped {
  readonly width: number;
  readonly missing?: Uint8Array | undefined;
}
/** Numbers of float32 precision. */
export interface Floats extends Shaped { readonly dtype: "float32"; readonly data: Float32Array }
/** Whole numbers; `wide` has them all exactly when one is beyond ±2^53 (only text operations look at it). */
export interface Ints extends Shaped { readonly dtype: "int64"; readonly data: Float64Array; readonly wide?: BigInt64Array | undefined }
/** 0 and 1. */
export interface Bools extends Shaped { readonly dtype: "bool"; readonly data: Uint8Array }
/** Value j is `bytes[offsets[j] … offsets[j + 1]]`. */
export interface Texts extends Shaped { readonly dtype: "string"; readonly bytes: Uint8Array; readonly offsets: Int32Array }
/** Values that can be computed with. */
export type Numbers = Floats | Ints | Bools;
/** Values of some rows at one place of the graph, row after row, `width` to a row. */
export type Values = Numbers | Texts;

/** Number of values: rows times width. */
export function sizeOf(values: Values): number {
  return values.dtype === "string" ? values.offsets.length - 1 : values.data.length;
}

/** An empty store for `size` numbers of a type. */
export function numbersOf(dtype: "float32" | "int64" | "bool", size: number): Float32Array | Float64Array | Uint8Array {
  if (dtype === "float32") return new Float32Array(size);
  return dtype === "int64" ? new Float64Array(size) : new Uint8Array(size);
}

/** Numbers with their type; `data` is of the array type that `numbersOf` gives. */
export function asNumbers(dtype: "float32" | "int64" | "bool", data: Float32Array | Float64Array | Uint8Array, shaped: Shaped): Numbers {
  const { width, missing } = shaped;
  if (dtype === "float32") return { dtype, data: data instanceof Float32Array ? data : Float32Array.from(data), width, missing };
  if (dtype === "int64") return { dtype, data: data instanceof Float64Array ? data : Float64Array.from(data), width, missing };
  return { dtype, data: data instanceof Uint8Array ? data : Uint8Array.from(data), width, missing };
}

/** The values of a raw feature in a batch; a feature the batch does not have is missing in every row. */
export function readFeature(batch: Batch, feature: { readonly name: string; readonly dtype: Dtype; readonly width: number }): Values {
  const column = batch.columns.get(feature.name);
  const size = batch.length * feature.width;
  if (!column || column.type === "empty") return allMissing(feature.dtype, size, feature.width);
  if ((column.type === "bytes") !== (feature.dtype === "string") || (column.type === "float" && feature.dtype === "int64")) {
    throw new UserError(`feature "${feature.name}" holds ${column.type} values where the schema says ${feature.dtype}`, { hint: "correct the data or the schema" });
  }
  const where = column.rowOffsets || feature.width > 1 ? places(column, feature, batch.length) : undefined;
  const missing = where?.some((place) => place < 0) ? Uint8Array.from(where, (place) => (place < 0 ? 1 : 0)) : undefined;
  if (column.type === "bytes") return { dtype: "string", width: feature.width, missing, ...(where ? gather(column, where) : { bytes: column.bytes, offsets: column.offsets }) };
  const dtype = feature.dtype === "float32" ? "float32" : "int64";
  const fits = !where && (dtype === "float32" ? column.values instanceof Float32Array : column.type === "int" && !column.wide);
  if (fits) return asNumbers(dtype, column.values, feature);
  const data = numbersOf(dtype, size);
  for (let j = 0; j < size; j++) {
    const place = where ? where[j]! : j;
    if (place >= 0) data[j] = column.values[place]!;
  }
  const values = asNumbers(dtype, data, { width: feature.width, missing });
  if (values.dtype !== "int64" || column.type !== "int" || !column.wide) return values;
  const { wide } = column;
  return { ...values, wide: BigInt64Array.from({ length: size }, (_, j) => { const place = where ? where[j]! : j; return place < 0 ? 0n : wide[place]!; }) };
}

function allMissing(dtype: Dtype, size: number, width: number): Values {
  const missing = new Uint8Array(size).fill(1);
  if (dtype === "string") return { dtype, width, missing, bytes: new Uint8Array(0), offsets: new Int32Array(size + 1) };
  return asNumbers(dtype, numbersOf(dtype, size), { width, missing });
}

/** Index of each wanted value in the column, −1 where the row has none. */
function places(column: Column, { name, width }: { readonly name: string; readonly width: number }, rows: number): Int32Array {
  const result = new Int32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const count = valueCount(column, row);
    if (count > 0 && count !== width) {
      throw new UserError(`feature "${name}" has ${count} values in a row where the transform takes ${width}`, { hint: "preprocess takes features with one value, or with the fixed shape the schema gives them" });
    }
    const first = count > 0 ? firstValue(column, row) : -1;
    for (let k = 0; k < width; k++) result[row * width + k] = first < 0 ? -1 : first + k;
  }
  return result;
}

/** The texts at `where`, one after another; −1 gives an empty text. */
function gather({ bytes, offsets }: Pick<BytesColumn, "bytes" | "offsets">, where: Int32Array): Pick<Texts, "bytes" | "offsets"> {
  const ends = new Int32Array(where.length + 1);
  for (let j = 0; j < where.length; j++) {
    const place = where[j]!;
    ends[j + 1] = ends[j]! + (place < 0 ? 0 : offsets[place + 1]! - offsets[place]!);
  }
  const result = new Uint8Array(ends[where.length]!);
  for (let j = 0; j < where.length; j++) {
    const place = where[j]!;
    if (place >= 0) result.set(bytes.subarray(offsets[place], offsets[place + 1]), ends[j]!);
  }
  return { bytes: result, offsets: ends };
}

/** The same values, repeated so that each row has `width` of them and there are `rows` rows. Constants keep their one row when `rows` is 1. */
export function stretch(values: Values, rows: number, width: number): Values {
  const size = rows * width, from = sizeOf(values);
  if (from === size && values.width === width) return values;
  const where = new Int32Array(size);
  const single = from === values.width;
  for (let row = 0, j = 0; row < rows; row++) {
    for (let k = 0; k < width; k++, j++) where[j] = (single ? 0 : row * values.width) + (values.width === 1 ? 0 : k);
  }
  const { missing: marks } = values;
  const missing = marks && Uint8Array.from(where, (place) => marks[place]!);
  if (values.dtype === "string") return { dtype: "string", width, missing, ...gather(values, where) };
  const data = numbersOf(values.dtype, size);
  for (let j = 0; j < size; j++) data[j] = values.data[where[j]!]!;
  return asNumbers(values.dtype, data, { width, missing });
}

/** A column of an output batch; missing values become `otherwise`. Vectors are lists of their width. */
export function writeColumn(values: Values, rows: number, otherwise: number): Column {
  const full = stretch(values, rows, values.width);
  const rowOffsets = full.width === 1 ? undefined : Int32Array.from({ length: rows + 1 }, (_, row) => row * full.width);
  const { missing } = full;
  if (full.dtype === "string") {
    const texts = missing?.includes(1) ? gather(full, Int32Array.from(missing, (mark, j) => (mark ? -1 : j))) : full;
    return { type: "bytes", bytes: texts.bytes, offsets: texts.offsets, rowOffsets };
  }
  const data = missing ? full.data.slice() : full.data;
  if (missing) for (let j = 0; j < data.length; j++) if (missing[j]) data[j] = otherwise;
  return data instanceof Float32Array ? { type: "float", values: data, rowOffsets } : { type: "int", values: Float64Array.from(data), rowOffsets };
}
