import { nearest, UserError } from "../core/error.ts";
import type { Batch, Column } from "../data/batch.ts";
import { bytesAt, type ByteTable } from "./byte-table.ts";
import { compile } from "./evaluate.ts";
import { boundariesOf, categories, mayBeMissing, needed, type RawFeature, type TransformGraph, type TransformNode } from "./graph.ts";
import { writeColumn } from "./values.ts";

/** A column that the transform makes. */
export interface TransformOutput {
  readonly name: string;
  readonly dtype: "float32" | "int64" | "string";
  /** Of one row: `[]` a scalar, `[d]` a vector. */
  readonly shape: readonly number[];
  /** What a missing value becomes: 0, or the default of its vocabulary. Text becomes "". */
  readonly missing: number;
  /** Whole numbers that name categories: all values are from `min` to `max`. */
  readonly categories?: { readonly min: number; readonly max: number };
  /** Of a vocabulary's index. */
  readonly vocabulary?: { readonly file: string; readonly size: number; readonly unfilteredSize: number; readonly oovBuckets: number };
  /** Inner boundaries, of a bucket number. */
  readonly boundaries?: readonly number[];
}

/** A finished transform: a pure function of raw rows, the same for training, evaluation and serving. */
export interface Transform {
  readonly graph: TransformGraph;
  /** Tokens of the vocabularies by file name. */
  readonly vocabularies: ReadonlyMap<string, ByteTable>;
  /** Raw features that the outputs need, in the order of the graph. */
  readonly inputs: readonly RawFeature[];
  readonly outputs: readonly TransformOutput[];
  /** The outputs of a batch of raw rows. A raw feature the batch does not have is missing in every row. */
  apply(batch: Batch): Batch;
  /** The same with only these outputs, and so perhaps with fewer inputs: serving needs no label. */
  select(outputs: readonly string[]): Transform;
  /** The same without these outputs. */
  without(outputs: readonly string[]): Transform;
  output(name: string): TransformOutput;
  /** Tokens in the vocabulary of an output, without its OOV buckets, as TFT counts them. */
  vocabularySize(output: string): number;
  /** Those tokens, in the order of their indexes. */
  vocabulary(output: string): readonly string[];
  /** How many different values 0 … n−1 an output of vocabulary indexes (with OOV buckets), buckets or hashes can have. */
  categoryCount(output: string): number;
}

/** A transform from an analyzed graph. */
export function createTransform(graph: TransformGraph, vocabularies: ReadonlyMap<string, ByteTable>): Transform {
  const outputs = graph.outputs.map(({ name, node }) => describeOutput(graph.nodes, name, node));
  const wanted = graph.outputs.map(({ node }) => node);
  const inputs = needed(graph.nodes, wanted).flatMap((index) => rawFeature(graph.nodes[index]!));
  let evaluate: ReturnType<typeof compile> | undefined;
  const select = (names: readonly string[]): Transform =>
    createTransform({ ...graph, outputs: names.map((name) => { output(name); return graph.outputs.find((other) => other.name === name)!; }) }, vocabularies);
  const output = (name: string): TransformOutput => {
    const found = outputs.find((other) => other.name === name);
    if (found) return found;
    const names = outputs.map((other) => other.name), guess = nearest(name, names);
    throw new UserError(`the transform has no output "${name}"`, { hint: guess === undefined ? `outputs: ${names.join(", ")}` : `did you mean "${guess}"?` });
  };
  const vocabularyOf = (name: string) => {
    const { vocabulary } = output(name);
    if (!vocabulary) throw new UserError(`output "${name}" has no vocabulary`, { hint: "it is not made by computeAndApplyVocabulary or applyVocabulary" });
    return vocabulary;
  };
  return {
    graph, vocabularies, inputs, outputs, select, output,
    without: (names) => select(outputs.map(({ name }) => name).filter((name) => !names.includes(name))),
    apply(batch) {
      evaluate ??= compile({ nodes: graph.nodes, vocabularies }, wanted);
      const values = evaluate(batch);
      const columns = new Map<string, Column>();
      graph.outputs.forEach(({ name, node }, i) => columns.set(name, writeColumn(values.get(node)!, batch.length, outputs[i]!.missing)));
      return { length: batch.length, columns };
    },
    vocabularySize: (name) => vocabularyOf(name).size,
    vocabulary(name) {
      const table = vocabularies.get(vocabularyOf(name).file)!;
      const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      return Array.from({ length: table.size }, (_, index) => decoder.decode(bytesAt(table, index)));
    },
    categoryCount(name) {
      const index = graph.outputs.find((other) => other.name === output(name).name)!.node;
      const count = categories(graph.nodes, index);
      if (count === undefined) throw new UserError(`output "${name}" has no categories`, { hint: "only vocabulary indexes, buckets and hashes have" });
      return count;
    },
  };
}

function rawFeature({ op, dtype, shape, attributes }: TransformNode): readonly RawFeature[] {
  if (op !== "input" || dtype === "bool") return [];
  return [{ name: String(attributes["name"]), dtype, shape }];
}

function describeOutput(nodes: readonly TransformNode[], name: string, index: number): TransformOutput {
  const node = nodes[index]!;
  if (node.dtype === "bool") throw new TypeError(`output ${name} is bool`);
  const plain = { name, dtype: node.dtype, shape: node.shape, missing: 0 };
  if (node.op === "lookup") return { ...plain, ...describeLookup(nodes, node) };
  const boundaries = node.op === "applyBuckets" ? boundariesOf(nodes, node) : undefined;
  const count = categories(nodes, index);
  return { ...plain, ...(count !== undefined && { categories: { min: 0, max: count - 1 } }), ...(boundaries && { boundaries }) };
}

function describeLookup(nodes: readonly TransformNode[], node: TransformNode): Pick<TransformOutput, "missing" | "categories" | "vocabulary"> {
  const { result } = nodes[node.inputs[1]!]!;
  if (!result || !("size" in result)) throw new TypeError("a lookup without its vocabulary");
  const missing = Number(node.attributes["defaultValue"]), oovBuckets = Number(node.attributes["oovBuckets"]);
  const last = result.size + oovBuckets - 1;
  const asDefault = oovBuckets === 0 || mayBeMissing(nodes, node.inputs[0]!) ? missing : 0;
  return { missing, categories: { min: Math.min(0, asDefault), max: Math.max(last, asDefault) }, vocabulary: { ...result, oovBuckets } };
}
