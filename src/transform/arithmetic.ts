import { asNumbers, numbersOf, sizeOf, stretch, type Numbers, type Values } from "./values.ts";

type Data = Float32Array | Float64Array | Uint8Array;
/** Steps of 0 repeat a constant's one value. Results are rounded by the array they are written to. */
type Loop = (out: Data, a: Data, b: Data, steps: readonly [number, number]) => void;

const loops: Readonly<Record<string, Loop>> = {
  add: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! + b[k]!; },
  sub: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! - b[k]!; },
  mul: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! * b[k]!; },
  div: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! / b[k]!; },
  minimum: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = Math.min(a[j]!, b[k]!); },
  maximum: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = Math.max(a[j]!, b[k]!); },
  pow: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! ** b[k]!; },
  mod: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = floorMod(a[j]!, b[k]!); },
  greater: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! > b[k]! ? 1 : 0; },
  greaterEqual: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! >= b[k]! ? 1 : 0; },
  less: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! < b[k]! ? 1 : 0; },
  lessEqual: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! <= b[k]! ? 1 : 0; },
  equal: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j] === b[k] ? 1 : 0; },
  notEqual: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j] === b[k] ? 0 : 1; },
  and: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! & b[k]!; },
  or: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t) out[i] = a[j]! | b[k]!; },
};

/** Python's `%`; 0 for a whole number modulo 0, which TensorFlow refuses. */
function floorMod(a: number, b: number): number {
  if (b === 0) return 0;
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

const functions: Readonly<Record<string, (x: number) => number>> = {
  not: (x) => 1 - x,
  negate: (x) => 0 - x,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  ceil: Math.ceil,
  round: roundToEven,
  sqrt: Math.sqrt,
  exp: Math.exp,
  log: Math.log,
  log1p: Math.log1p,
  sigmoid,
  tanh: Math.tanh,
  sin: Math.sin,
  cos: Math.cos,
  isNaN: (x) => (x !== x ? 1 : 0),
};

function roundToEven(x: number): number {
  const floor = Math.floor(x), rest = x - floor;
  if (rest < 0.5) return floor;
  return rest > 0.5 || floor % 2 !== 0 ? floor + 1 : floor;
}

/** 1 / (1 + e^−x); 0 and 1 at the infinities. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Whether an operation is one of this file's: number by number, missing where an input is missing. */
export function isArithmetic(op: string): boolean {
  return op in loops || op in functions;
}

/** Inputs stretched to the same width and rows; a constant scalar stays one value. */
export function aligned(inputs: readonly Values[], rows: number): { readonly inputs: readonly Values[]; readonly size: number; readonly width: number } {
  const width = Math.max(...inputs.map((input) => input.width));
  return { width, size: rows * width, inputs: inputs.map((input) => (sizeOf(input) === 1 ? input : stretch(input, rows, width))) };
}

/** Where any input is missing. */
export function anyMissing(inputs: readonly Values[], size: number): Uint8Array | undefined {
  let result: Uint8Array | undefined;
  for (const { missing } of inputs) {
    if (!missing) continue;
    if (!result && missing.length === size) { result = missing; continue; }
    const merged: Uint8Array = result ? result.slice() : new Uint8Array(size);
    const step = missing.length === 1 && size !== 1 ? 0 : 1;
    for (let j = 0, k = 0; j < size; j++, k += step) if (missing[k]) merged[j] = 1;
    result = merged;
  }
  return result;
}

/** Computes an operation of numbers. */
export function calculate(op: string, dtype: "float32" | "int64" | "bool", { inputs, rows }: { readonly inputs: readonly Numbers[]; readonly rows: number }): Numbers {
  const { inputs: values, size, width } = aligned(inputs, rows);
  const [a, b] = values.map((input) => (input.dtype === "string" ? new Float32Array(0) : input.data));
  const out = numbersOf(dtype, size);
  const shaped = { width, missing: anyMissing(values, size) };
  const loop = loops[op], single = functions[op];
  if (loop) loop(out, a!, b!, [a!.length === 1 ? 0 : 1, b!.length === 1 ? 0 : 1]);
  else if (single) for (let i = 0, step = a!.length === 1 ? 0 : 1, j = 0; i < size; i++, j += step) out[i] = single(a![j]!);
  return asNumbers(dtype, out, shaped);
}
