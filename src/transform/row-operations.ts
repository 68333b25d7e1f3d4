import { aligned, sigmoid } from "./arithmetic.ts";
import { mixTexts } from "./text-operations.ts";
import { asNumbers, numbersOf, sizeOf, stretch, type Bools, type Floats, type Ints, type Numbers, type Values } from "./values.ts";

/** Largest whole number a cast gives: beyond it doubles have gaps. */
export const castLimit = 2 ** 53;

/** Another number type. To whole numbers: fractions cut off, NaN is 0, beyond ±2^53 it stays there. To bool: not zero. */
export function cast(values: Numbers, dtype: "float32" | "int64" | "bool"): Numbers {
  const { data } = values;
  const out = numbersOf(dtype, data.length);
  if (dtype === "bool") for (let j = 0; j < out.length; j++) out[j] = data[j] === 0 ? 0 : 1;
  else if (dtype === "int64") for (let j = 0; j < out.length; j++) out[j] = wholeNumber(data[j]!);
  else for (let j = 0; j < out.length; j++) out[j] = data[j]!;
  return asNumbers(dtype, out, values);
}

function wholeNumber(value: number): number {
  return value !== value ? 0 : Math.trunc(Math.max(-castLimit, Math.min(castLimit, value))) + 0;
}

/** 1 where a value is missing. */
export function isMissing(values: Values): Bools {
  return { dtype: "bool", width: values.width, data: values.missing ? values.missing.slice() : new Uint8Array(sizeOf(values)) };
}

/** The first where the condition holds, else the second; missing where the condition or the picked value is. */
export function where(inputs: readonly Values[], rows: number): Values {
  const { inputs: values, size, width } = aligned(inputs, rows);
  const [condition, first, second] = values.map((input) => stretch(input, rows, width));
  const pick = condition!.dtype === "bool" ? condition!.data : new Uint8Array(size);
  const missing = new Uint8Array(size);
  for (let j = 0; j < size; j++) missing[j] = (condition!.missing?.[j] ?? 0) | ((pick[j] ? first! : second!).missing?.[j] ?? 0);
  return mixed(pick, [first!, second!], missing);
}

/** The second where the first is missing. */
export function fillMissing(inputs: readonly Values[], rows: number): Values {
  const { inputs: values, size, width } = aligned(inputs, rows);
  if (!values[0]!.missing) return stretch(values[0]!, rows, width);
  const [first, second] = values.map((input) => stretch(input, rows, width));
  const pick = first!.missing!.map((mark) => 1 - mark);
  const missing = new Uint8Array(size);
  if (second!.missing) for (let j = 0; j < size; j++) missing[j] = first!.missing![j]! & second!.missing[j]!;
  return mixed(pick, [first!, second!], missing);
}

function mixed(pick: Uint8Array, [first, second]: readonly [Values, Values], marks: Uint8Array): Values {
  const shaped = { width: first.width, missing: marks.includes(1) ? marks : undefined };
  if (first.dtype === "string" || second.dtype === "string") {
    if (first.dtype !== second.dtype || first.dtype !== "string" || second.dtype !== "string") throw new TypeError("text mixed with numbers");
    return { dtype: "string", ...shaped, ...mixTexts(pick, first, second) };
  }
  const out = numbersOf(first.dtype, pick.length);
  for (let j = 0; j < out.length; j++) out[j] = (pick[j] ? first : second).data[j]!;
  return asNumbers(first.dtype, out, shaped);
}

/** (x − mean) / deviation; x − mean for a constant feature. */
export function zScore(values: Numbers, { mean, variance }: { readonly mean: number; readonly variance: number }): Floats {
  const { data, width, missing } = values;
  const out = new Float32Array(data.length);
  const center = Math.fround(mean), spread = Math.fround(variance);
  const deviation = spread === 0 ? 1 : Math.fround(Math.sqrt(spread));
  for (let j = 0; j < out.length; j++) out[j] = Math.fround(data[j]! - center) / deviation;
  return { dtype: "float32", width, missing, data: out };
}

/** Where a range of values is to go. `null`: nothing was seen. */
interface Scale {
  readonly min: number | null;
  readonly max: number | null;
  readonly outputMin: number;
  readonly outputMax: number;
}

/** Linear from [min, max] to the output range; sigmoid when there is no such range. */
export function scaleByMinMax(values: Numbers, { min, max, outputMin, outputMax }: Scale): Floats {
  const { data, width, missing } = values;
  const out = new Float32Array(data.length);
  const span = Math.fround(Math.fround(outputMax) - Math.fround(outputMin)), low = Math.fround(outputMin);
  const first = Math.fround(min ?? 0), range = Math.fround(Math.fround(max ?? 0) - first);
  const constant = !(range > 0);
  for (let j = 0; j < out.length; j++) {
    const unit = Math.fround(constant ? sigmoid(data[j]!) : Math.fround(data[j]! - first) / range);
    out[j] = Math.fround(unit * span) + low;
  }
  return { dtype: "float32", width, missing, data: out };
}

/** How many boundaries are not above each value; all of them for NaN. */
export function applyBuckets(values: Numbers, boundaries: readonly number[]): Ints {
  const { data, width, missing } = values;
  const limits = Float32Array.from(boundaries);
  const out = new Float64Array(data.length);
  for (let j = 0; j < out.length; j++) {
    const value = data[j]!;
    let low = 0, high = limits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value < limits[middle]!) high = middle;
      else low = middle + 1;
    }
    out[j] = low;
  }
  return { dtype: "int64", width, missing, data: out };
}

/** A one at the place each value names; zeros for a value that is missing or names none. */
export function oneHot(values: Numbers, depth: number): Floats {
  const { data, missing } = values;
  const out = new Float32Array(data.length * depth);
  for (let j = 0; j < data.length; j++) {
    const place = data[j]!;
    if (!missing?.[j] && place >= 0 && place < depth) out[j * depth + place] = 1;
  }
  return { dtype: "float32", width: depth, data: out };
}

/** All values of a row in one vector; missing ones are 0. */
export function concat(inputs: readonly Numbers[], rows: number): Numbers {
  const width = inputs.reduce((sum, input) => sum + input.width, 0);
  const dtype = inputs[0]!.dtype;
  const out = numbersOf(dtype, rows * width);
  let start = 0;
  for (const input of inputs) {
    const single = sizeOf(input) === input.width ? 0 : input.width;
    for (let row = 0; row < rows; row++) {
      for (let k = 0; k < input.width; k++) {
        const j = row * single + k;
        out[row * width + start + k] = input.missing?.[j] ? 0 : input.data[j]!;
      }
    }
    start += input.width;
  }
  return asNumbers(dtype, out, { width });
}

