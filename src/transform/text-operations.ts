import { anyMissing } from "./arithmetic.ts";
import { findBytes, type ByteTable } from "./byte-table.ts";
import { fingerprintBucket } from "./fingerprint64.ts";
import { sizeOf, type Ints, type Texts, type Values } from "./values.ts";

const encoder = new TextEncoder();

/** Whole numbers in decimal. */
export function asText(values: Ints): Texts {
  const { data, wide } = values;
  let text = "";
  const offsets = new Int32Array(data.length + 1);
  for (let j = 0; j < data.length; j++) {
    text += wide ? String(wide[j]) : String(data[j]! + 0);
    offsets[j + 1] = text.length;
  }
  return { dtype: "string", width: values.width, missing: values.missing, bytes: encoder.encode(text), offsets };
}

/** ASCII letters in the other case; other bytes stay. */
export function changeCase(values: Texts, to: "lower" | "upper"): Texts {
  const first = to === "lower" ? 0x41 : 0x61;
  const bytes = values.bytes.slice();
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= first && bytes[i]! < first + 26) bytes[i]! ^= 0x20;
  return { ...values, bytes };
}

/** Code points of each text: bytes that do not continue a UTF-8 sequence. */
export function characters({ bytes, offsets, width, missing }: Texts): Ints {
  const data = new Float64Array(offsets.length - 1);
  for (let j = 0; j < data.length; j++) {
    let count = 0;
    for (let i = offsets[j]!; i < offsets[j + 1]!; i++) if ((bytes[i]! & 0xc0) !== 0x80) count++;
    data[j] = count;
  }
  return { dtype: "int64", width, missing, data };
}

/** Fingerprint64 of each text modulo `buckets`. */
export function hashed({ bytes, offsets, width, missing }: Texts, buckets: number): Ints {
  const data = new Float64Array(offsets.length - 1);
  for (let j = 0; j < data.length; j++) data[j] = fingerprintBucket(bytes, { start: offsets[j]!, end: offsets[j + 1]! }, buckets);
  return { dtype: "int64", width, missing, data };
}

/** Index of each text in the table; of others the default or, with buckets, a number after the table's. */
export function lookedUp({ bytes, offsets, width, missing }: Texts, table: ByteTable, { defaultValue, oovBuckets }: { readonly defaultValue: number; readonly oovBuckets: number }): Ints {
  const data = new Float64Array(offsets.length - 1);
  for (let j = 0; j < data.length; j++) {
    const start = offsets[j]!, end = offsets[j + 1]!;
    const index = findBytes(table, bytes, start, end);
    if (index >= 0) data[j] = index;
    else data[j] = oovBuckets > 0 ? table.size + fingerprintBucket(bytes, { start, end }, oovBuckets) : defaultValue;
  }
  return { dtype: "int64", width, missing, data };
}

/** 1 where two texts are the same bytes (or, with `same` 0, where they are not). */
export function compareTexts(a: Texts, b: Texts, same: 0 | 1): { readonly dtype: "bool"; readonly width: number; readonly data: Uint8Array; readonly missing: Uint8Array | undefined } {
  const size = Math.max(sizeOf(a), sizeOf(b));
  const data = new Uint8Array(size);
  const step = (values: Texts): number => (sizeOf(values) === 1 ? 0 : 1);
  for (let i = 0, j = 0, k = 0; i < size; i++, j += step(a), k += step(b)) data[i] = equalAt(a, j, { other: b, at: k }) ? same : 1 - same;
  const inputs: readonly Values[] = [a, b];
  return { dtype: "bool", width: Math.max(a.width, b.width), data, missing: anyMissing(inputs, size) };
}

function equalAt(a: Texts, j: number, { other, at }: { readonly other: Texts; readonly at: number }): boolean {
  const start = a.offsets[j]!, length = a.offsets[j + 1]! - start, from = other.offsets[at]!;
  if (other.offsets[at + 1]! - from !== length) return false;
  for (let i = 0; i < length; i++) if (a.bytes[start + i] !== other.bytes[from + i]) return false;
  return true;
}

/** Texts picked one by one from two: `first[j]` where `pick[j]`, else `second[j]`. */
export function mixTexts(pick: Uint8Array, first: Texts, second: Texts): Pick<Texts, "bytes" | "offsets"> {
  const offsets = new Int32Array(pick.length + 1);
  const places = (values: Texts, j: number): number => (sizeOf(values) === 1 ? 0 : j);
  for (let j = 0; j < pick.length; j++) {
    const from = pick[j] ? first : second, k = places(from, j);
    offsets[j + 1] = offsets[j]! + from.offsets[k + 1]! - from.offsets[k]!;
  }
  const bytes = new Uint8Array(offsets[pick.length]!);
  for (let j = 0; j < pick.length; j++) {
    const from = pick[j] ? first : second, k = places(from, j);
    bytes.set(from.bytes.subarray(from.offsets[k], from.offsets[k + 1]), offsets[j]);
  }
  return { bytes, offsets };
}
