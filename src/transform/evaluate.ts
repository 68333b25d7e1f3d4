import type { Batch } from "../data/batch.ts";
import { aligned, calculate, isArithmetic } from "./arithmetic.ts";
import type { ByteTable } from "./byte-table.ts";
import { boundariesOf, isAnalyzer, needed, oneHotDepth, widthOf, type Dtype, type TransformNode } from "./graph.ts";
import { applyBuckets, cast, concat, fillMissing, isMissing, oneHot, scaleByMinMax, where, zScore } from "./row-operations.ts";
import { asText, changeCase, characters, compareTexts, hashed, lookedUp } from "./text-operations.ts";
import { asNumbers, numbersOf, readFeature, type Ints, type Numbers, type Texts, type Values } from "./values.ts";

/** Nodes with the tokens of their vocabularies, by file name. */
export interface Program {
  readonly nodes: readonly TransformNode[];
  readonly vocabularies: ReadonlyMap<string, ByteTable>;
}

/** The nodes needed for `wanted` that are the same in every row, computed. */
export function constantValues(program: Program, wanted: readonly number[]): ReadonlyMap<number, Values> {
  const constants = new Map<number, Values>();
  for (const index of needed(program.nodes, wanted)) {
    const node = program.nodes[index]!;
    if (node.constant && !isAnalyzer(node)) constants.set(index, compute(program, index, { values: constants, rows: 1 }));
  }
  return constants;
}

/** Computes the wanted nodes over batches; what is the same in every row is computed once, here. */
export function compile(program: Program, wanted: readonly number[]): (batch: Batch) => ReadonlyMap<number, Values> {
  const { nodes } = program;
  const constants = constantValues(program, wanted);
  const steps = needed(nodes, wanted).filter((index) => !isAnalyzer(nodes[index]!));
  const varying = steps.filter((index) => !constants.has(index));
  const last = lastUses(program, varying, wanted);
  return (batch) => {
    const values = new Map(constants);
    varying.forEach((index, step) => {
      const node = nodes[index]!;
      values.set(index, node.op === "input"
        ? readFeature(batch, { name: String(node.attributes["name"]), dtype: node.dtype, width: widthOf(node) })
        : compute(program, index, { values, rows: batch.length }));
      for (const done of last[step]!) values.delete(done);
    });
    return values;
  };
}

/** Per step, the nodes nobody needs afterwards: their memory can go. */
function lastUses({ nodes }: Program, steps: readonly number[], wanted: readonly number[]): readonly (readonly number[])[] {
  const last = new Map<number, number>();
  steps.forEach((index, step) => {
    for (const input of nodes[index]!.inputs) if (!nodes[input]!.constant) last.set(input, step);
  });
  return steps.map((_, step) => [...last].filter(([index, at]) => at === step && !wanted.includes(index)).map(([index]) => index));
}

interface Frame {
  readonly values: ReadonlyMap<number, Values>;
  readonly rows: number;
}

function compute(program: Program, index: number, { values, rows }: Frame): Values {
  const node = program.nodes[index]!;
  const inputs = node.inputs.filter((input) => !isAnalyzer(program.nodes[input]!)).map((input) => values.get(input)!);
  const first = inputs[0]!;
  if (first?.dtype === "string" && (node.op === "equal" || node.op === "notEqual")) {
    const [a, b] = aligned(inputs, rows).inputs;
    return compareTexts(text(a!), text(b!), node.op === "equal" ? 1 : 0);
  }
  if (isArithmetic(node.op)) return calculate(node.op, numeric(node.dtype), { inputs: inputs.map(numbers), rows });
  switch (node.op) {
    case "constant": return constant(node);
    case "analyzed": return analyzed(node, program.nodes[node.inputs[0]!]!);
    case "cast": return cast(numbers(first), numeric(node.dtype));
    case "where": return where(inputs, rows);
    case "fillMissing": return fillMissing(inputs, rows);
    case "isMissing": return isMissing(first);
    case "zScore": return zScore(numbers(first), resultOf(program, node, "moments"));
    case "scaleByMinMax": return scaleByMinMax(numbers(first), { ...resultOf(program, node, "extrema"), outputMin: Number(node.attributes["outputMin"]), outputMax: Number(node.attributes["outputMax"]) });
    case "applyBuckets": return applyBuckets(numbers(first), boundariesOf(program.nodes, node) ?? []);
    case "asText": return asText(whole(first));
    case "lower": case "upper": return changeCase(text(first), node.op);
    case "stringLength": return characters(text(first));
    case "hashStrings": return hashed(text(first), Number(node.attributes["buckets"]));
    case "lookup": return lookedUp(text(first), tokensOf(program, node), { defaultValue: Number(node.attributes["defaultValue"]), oovBuckets: Number(node.attributes["oovBuckets"]) });
    case "oneHot": return oneHot(numbers(first), oneHotDepth(node, program.nodes));
    case "concat": return concat(inputs.map(numbers), rows);
    default: throw new TypeError(`operation ${node.op} cannot be computed`);
  }
}

function numeric(dtype: Dtype): "float32" | "int64" | "bool" {
  if (dtype === "string") throw new TypeError("numbers where the graph has text");
  return dtype;
}

function numbers(values: Values): Numbers {
  if (values.dtype === "string") throw new TypeError("text where the graph has numbers");
  return values;
}

function whole(values: Values): Ints {
  if (values.dtype !== "int64") throw new TypeError(`${values.dtype} where the graph has whole numbers`);
  return values;
}

function text(values: Values): Texts {
  if (values.dtype !== "string") throw new TypeError("numbers where the graph has text");
  return values;
}

interface Results {
  moments: { readonly count: number; readonly sum: number; readonly mean: number; readonly variance: number };
  extrema: { readonly min: number | null; readonly max: number | null };
}

/** The result of a mapper's analyzer, its second input. */
export function resultOf<Kind extends keyof Results>({ nodes }: Pick<Program, "nodes">, node: TransformNode, kind: Kind): Results[Kind] {
  const analyzer = nodes[node.inputs[1]!];
  if (analyzer?.op !== kind || !analyzer.result) throw new TypeError(`${node.op} without the result of its ${kind}`);
  return analyzer.result as Results[Kind];
}

/** The tokens of a lookup's vocabulary. */
export function tokensOf({ nodes, vocabularies }: Program, node: TransformNode): ByteTable {
  const file = String(nodes[node.inputs[1]!]!.attributes["file"]);
  const table = vocabularies.get(file);
  if (!table) throw new TypeError(`vocabulary ${file} is not there`);
  return table;
}

const encoder = new TextEncoder();

function constantOf(dtype: Dtype, value: unknown): Values {
  if (dtype === "string") {
    const bytes = value instanceof Uint8Array ? value : encoder.encode(String(value));
    return { dtype, width: 1, bytes, offsets: Int32Array.of(0, bytes.length) };
  }
  const data = numbersOf(dtype, 1);
  data[0] = Number(value);
  return asNumbers(dtype, data, { width: 1 });
}

function constant(node: TransformNode): Values {
  return constantOf(node.dtype, node.attributes["value"]);
}

/** What an analyzer found, as a constant: one number of its result, or the boundaries as a vector. */
function analyzed(node: TransformNode, analyzer: TransformNode): Values {
  const { result } = analyzer, field = String(node.attributes["field"]);
  if (!result) throw new TypeError(`${analyzer.op} is not analyzed yet`);
  if ("boundaries" in result) {
    if (field === "median") return constantOf("float32", result.boundaries[0] ?? 0);
    return { dtype: "float32", width: result.boundaries.length, data: Float32Array.from(result.boundaries) };
  }
  if ("min" in result) return constantOf(node.dtype, (field === "min" ? result.min : result.max) ?? emptyExtreme(node.dtype, field));
  if ("mode" in result) {
    if (result.mode === null) return constantOf(node.dtype, node.dtype === "string" ? "" : 0);
    return constantOf(node.dtype, typeof result.mode === "number" ? result.mode : Buffer.from(result.mode.base64, "base64"));
  }
  if ("mean" in result) return constantOf(node.dtype, field === "mean" ? result.mean : field === "variance" ? result.variance : field === "sum" ? result.sum : result.count);
  throw new TypeError(`${analyzer.op} has no ${field}`);
}

/** min of nothing is the largest number, max of nothing the smallest. */
function emptyExtreme(dtype: Dtype, field: string): number {
  return (field === "min" ? 1 : -1) * (dtype === "float32" ? Infinity : Number.MAX_SAFE_INTEGER);
}
