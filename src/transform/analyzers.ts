import { grown } from "../data/grown.ts";
import type { Accumulator } from "../statistics/accumulator.ts";
import { addBytes, byteTable, bytesAt, descendingBytes, tableOf, type ByteTable } from "./byte-table.ts";
import type { Analyzer, AnalyzerResult } from "./graph.ts";
import { quantilesAnalyzer } from "./quantiles-analyzer.ts";
import type { Values } from "./values.ts";

/** What an analyzer gives: its result for the graph, and the tokens of a vocabulary in order. */
export interface Analyzed {
  readonly result: AnalyzerResult;
  readonly tokens?: ByteTable;
}

/** The accumulator of an analyzer node. */
export function analyzerOf(node: Analyzer): Accumulator<Values, unknown, Analyzed> {
  const { attributes } = node;
  if (node.op === "moments") return erased(moments);
  if (node.op === "extrema") return erased(extrema);
  if (node.op === "mode") return erased(mode);
  if (node.op === "quantiles") {
    const { create, add, merge, finish } = quantilesAnalyzer(Number(attributes["numBuckets"]));
    return erased({ create, add, merge, finish: (state) => ({ result: { boundaries: finish(state) } }) });
  }
  const topK = attributes["topK"];
  return erased(vocabulary({ file: String(attributes["file"]), frequencyThreshold: Number(attributes["frequencyThreshold"]), topK: typeof topK === "number" ? topK : Infinity }));
}

/** Hides the state's type: a list of different analyzers keeps each state with the accumulator that made it. */
function erased<State>(accumulator: Accumulator<Values, State, Analyzed>): Accumulator<Values, unknown, Analyzed> {
  return accumulator as Accumulator<Values, unknown, Analyzed>;
}

/** A sum kept in two doubles, so that its float32 does not depend on how the rows came in batches. */
interface LongSum { high: number; low: number }

function addTo(sum: LongSum, value: number): void {
  const total = sum.high + value;
  const part = total - sum.high;
  sum.low += sum.high - (total - part) + (value - part);
  sum.high = total;
}

function valueOf({ high, low }: LongSum): number {
  return high + low;
}

interface Moments { count: number; readonly sum: LongSum; readonly squares: LongSum }

/** Count, sum, mean and biased variance of finite present values; zeros when there are none. */
const moments: Accumulator<Values, Moments, Analyzed> = {
  create: () => ({ count: 0, sum: { high: 0, low: 0 }, squares: { high: 0, low: 0 } }),
  add(state, values) {
    if (values.dtype === "string") throw new TypeError("moments of text");
    const { data, missing } = values;
    for (let j = 0; j < data.length; j++) {
      const value = data[j]!;
      if (missing?.[j] || value - value !== 0) continue;
      state.count++;
      addTo(state.sum, value);
      addTo(state.squares, value * value);
    }
    return state;
  },
  merge(left, right) {
    left.count += right.count;
    for (const key of ["sum", "squares"] as const) {
      addTo(left[key], right[key].high);
      addTo(left[key], right[key].low);
    }
    return left;
  },
  finish({ count, sum, squares }) {
    if (count === 0) return { result: { count, sum: 0, mean: 0, variance: 0 } };
    const mean = valueOf(sum) / count;
    return { result: { count, sum: valueOf(sum), mean, variance: biasedVariance(count, sum, squares) } };
  },
};

/** squares/n − (sum/n)², in twice the digits of a double: the subtraction may not lose the answer. */
function biasedVariance(count: number, sum: LongSum, squares: LongSum): number {
  const product: LongSum = { high: 0, low: 0 };
  const [high, error] = exactProduct(sum.high, sum.high);
  addTo(product, high);
  addTo(product, error + 2 * sum.high * sum.low);
  const [scaled, scaledError] = exactProduct(squares.high, count);
  const difference: LongSum = { high: scaled, low: 0 };
  addTo(difference, -product.high);
  addTo(difference, scaledError + squares.low * count);
  addTo(difference, -product.low);
  const variance = valueOf(difference) / count / count;
  const noise = Math.abs(scaled) * 2 ** -96 / count / count;
  return variance > noise ? variance : 0;
}

/** a·b as a double and what rounding it lost. */
function exactProduct(a: number, b: number): readonly [number, number] {
  const product = a * b;
  const [ah, al] = halves(a), [bh, bl] = halves(b);
  return [product, al * bl - (product - ah * bh - al * bh - ah * bl)];
}

function halves(value: number): readonly [number, number] {
  const shifted = value * 134217729;
  const high = shifted - (shifted - value);
  return [high, value - high];
}

interface Extrema { min: number; max: number }

/** Smallest and largest present value; NaN is passed over, infinities count. `null` when there are none. */
const extrema: Accumulator<Values, Extrema, Analyzed> = {
  create: () => ({ min: Infinity, max: -Infinity }),
  add(state, values) {
    if (values.dtype === "string") throw new TypeError("extrema of text");
    const { data, missing } = values;
    for (let j = 0; j < data.length; j++) {
      if (missing?.[j]) continue;
      if (data[j]! < state.min) state.min = data[j]!;
      if (data[j]! > state.max) state.max = data[j]!;
    }
    return state;
  },
  merge(left, right) {
    left.min = Math.min(left.min, right.min);
    left.max = Math.max(left.max, right.max);
    return left;
  },
  finish: ({ min, max }) => ({ result: { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null } }),
};

interface Counts { readonly table: ByteTable; counts: Float64Array }

function count(state: Counts, index: number, times: number): void {
  if (index >= state.counts.length) state.counts = grown(state.counts, Math.max(64, index + 1));
  state.counts[index]! += times;
}

const counting = {
  create: (): Counts => ({ table: byteTable(), counts: new Float64Array(64) }),
  add(state: Counts, values: Values): Counts {
    if (values.dtype !== "string") throw new TypeError("tokens of numbers");
    const { bytes, offsets, missing } = values;
    for (let j = 0; j + 1 < offsets.length; j++) {
      if (!missing?.[j]) count(state, addBytes(state.table, bytes, offsets[j]!, offsets[j + 1]!), 1);
    }
    return state;
  },
  merge(left: Counts, right: Counts): Counts {
    for (let index = 0; index < right.table.size; index++) {
      const token = bytesAt(right.table, index);
      count(left, addBytes(left.table, token, 0, token.length), right.counts[index]!);
    }
    return left;
  },
};

/** Numbers of the tokens, most frequent first, ties in descending byte order. */
function ranked({ table, counts }: Counts): number[] {
  return Array.from({ length: table.size }, (_, index) => index)
    .sort((a, b) => counts[b]! - counts[a]! || descendingBytes(bytesAt(table, a), bytesAt(table, b)));
}

/** The line that stands for a vocabulary without tokens, so that its size is at least 1; TFT's own. */
/** The one token of a vocabulary of no values, as in TensorFlow Transform: no vocabulary is empty. */
export const noToken = "49d0cd50-04bb-48c0-bc6f-5b575dce351a";
const noTokens = new TextEncoder().encode(noToken);

/** Tokens by frequency. The empty token and tokens with line ends cannot stand in a file of lines and are left out. */
function vocabulary({ file, topK, frequencyThreshold }: { readonly file: string; readonly topK: number; readonly frequencyThreshold: number }): Accumulator<Values, Counts, Analyzed> {
  return {
    ...counting,
    finish(state) {
      const writable = ranked(state).filter((index) => {
        const token = bytesAt(state.table, index);
        return token.length > 0 && !token.includes(0x0a) && !token.includes(0x0d);
      });
      const kept = writable.filter((index) => state.counts[index]! >= frequencyThreshold).slice(0, topK);
      const tokens = tableOf(kept.length > 0 ? kept.map((index) => bytesAt(state.table, index)) : [noTokens]);
      return { result: { file, size: tokens.size, unfilteredSize: writable.length }, tokens };
    },
  };
}

interface NumberCounts { readonly numbers: Map<number, number>; readonly texts: Counts }

/** The most frequent present value; of equally frequent ones the smallest number, or the text that is first in a vocabulary. */
const mode: Accumulator<Values, NumberCounts, Analyzed> = {
  create: () => ({ numbers: new Map(), texts: counting.create() }),
  add(state, values) {
    if (values.dtype === "string") { counting.add(state.texts, values); return state; }
    const { data, missing } = values;
    for (let j = 0; j < data.length; j++) {
      const value = data[j]!;
      if (!missing?.[j] && value - value === 0) state.numbers.set(value, (state.numbers.get(value) ?? 0) + 1);
    }
    return state;
  },
  merge(left, right) {
    for (const [value, times] of right.numbers) left.numbers.set(value, (left.numbers.get(value) ?? 0) + times);
    counting.merge(left.texts, right.texts);
    return left;
  },
  finish({ numbers, texts }) {
    if (texts.table.size > 0) return { result: { mode: { base64: Buffer.from(bytesAt(texts.table, ranked(texts)[0]!)).toString("base64") } } };
    let best: number | null = null, most = 0;
    for (const [value, times] of numbers) {
      if (times > most || (times === most && best !== null && value < best)) [best, most] = [value, times];
    }
    return { result: { mode: best } };
  },
};
