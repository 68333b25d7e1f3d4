import fc from "fast-check";
import type { AnalyzerName } from "../../src/transform/graph.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { analyzerOf, type Analyzed } from "../../src/transform/analyzers.ts";
import { bytesAt } from "../../src/transform/byte-table.ts";
import { readFeature, type Values } from "../../src/transform/values.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batchesOf, type Cell, type Table } from "./rows.ts";

const analyzer = (op: AnalyzerName, attributes: JsonObject = {}) =>
  analyzerOf({ op, inputs: [0], attributes, dtype: "float32", shape: [], constant: true });

function valuesOf(cells: readonly Cell[], dtype: "float32" | "string", cuts: readonly number[]): Values[] {
  const feature = { name: "x", dtype, shape: [], width: 1 };
  const table: Table = { x: cells };
  return batchesOf(table, [feature], cuts).map((batch) => readFeature(batch, feature));
}

const view = ({ result, tokens }: Analyzed): unknown => [result, tokens && Array.from({ length: tokens.size }, (_, index) => Buffer.from(bytesAt(tokens, index)).toString())];

const numbers = [0.1, 1e7, null, -3, 0.1, NaN, Infinity, 2.5, -1e7, 33, 0.1, null, 7, 8].map((value) => (value === null ? null : Math.fround(value)));
const words = ["a", "b", null, "a", "ü", "", "b", "c", "a\n", "b", "d", null, "ü"];

for (const op of ["moments", "extrema", "mode"] as const) {
  accumulatorLaws(op, analyzer(op), { inputs: valuesOf(numbers, "float32", [1, 2, 5, 9]), otherwise: valuesOf(numbers, "float32", [4]), view });
}
accumulatorLaws("quantiles", analyzer("quantiles", { numBuckets: 4 }), { inputs: valuesOf(numbers, "float32", [3, 6]), otherwise: valuesOf(numbers, "float32", [1, 8]), view });
accumulatorLaws("vocabulary", analyzer("vocabulary", { file: "v", topK: 4, frequencyThreshold: 0 }), { inputs: valuesOf(words, "string", [2, 3, 7]), otherwise: valuesOf(words, "string", [5]), view });
accumulatorLaws("mode of text", analyzer("mode"), { inputs: valuesOf(words, "string", [2, 3, 7]), otherwise: valuesOf(words, "string", [5]), view });

const finite = fc.float({ min: -1000003, max: 1000003, noNaN: true });

test("mean and variance, rounded to float32, do not depend on batches or on the order of merging", () => {
  fc.assert(fc.property(fc.array(finite, { minLength: 1, maxLength: 60 }), fc.array(fc.nat(60)), (cells, cuts) => {
    const { create, add, merge, finish } = analyzer("moments");
    const rounded = (state: unknown): unknown => {
      const { result } = finish(state);
      return "mean" in result ? [result.count, Math.fround(result.mean), Math.fround(result.variance)] : [];
    };
    const parts = valuesOf(cells, "float32", cuts);
    const whole = valuesOf(cells, "float32", []).reduce(add, create());
    const merged = parts.map((part) => add(create(), part)).reduceRight((right, left) => merge(left, right));
    expect(rounded(parts.reduce(add, create()))).toEqual(rounded(whole));
    expect(rounded(merged)).toEqual(rounded(whole));
  }));
});

test("mean and variance are those of exact arithmetic", () => {
  const whole = fc.integer({ min: -(2 ** 24), max: 2 ** 24 });
  fc.assert(fc.property(fc.array(whole, { minLength: 1, maxLength: 50 }), (cells) => {
    const { create, add, finish } = analyzer("moments");
    const { result } = finish(valuesOf(cells, "float32", []).reduce(add, create()));
    const n = BigInt(cells.length), sum = cells.reduce((a, b) => a + BigInt(b), 0n), squares = cells.reduce((a, b) => a + BigInt(b) ** 2n, 0n);
    const variance = Number(squares * n - sum * sum) / cells.length / cells.length;
    expect(result).toMatchObject({ count: cells.length, sum: Number(sum) });
    if ("variance" in result) expect(Math.abs(result.variance - variance)).toBeLessThanOrEqual(1e-12 * variance);
  }));
});
