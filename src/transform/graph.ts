import { canonicalJson, type JsonObject } from "../core/json.ts";

/** What a value of the graph is. `bool` lives only inside the graph: outputs are one of the other three, as in TFT. */
export type Dtype = "float32" | "int64" | "string" | "bool";

/** Full-pass reductions: computed once over the analyzed split, constants ever after. */
const analyzerNames = ["moments", "extrema", "quantiles", "vocabulary", "mode"] as const;
/** Operations that look at the whole analyzed split. */
export type AnalyzerName = (typeof analyzerNames)[number];

/** Row-wise operations. */
const operationNames = [
  "input", "constant", "analyzed",
  "add", "sub", "mul", "div", "minimum", "maximum", "pow", "mod",
  "greater", "greaterEqual", "less", "lessEqual", "equal", "notEqual", "and", "or", "not",
  "negate", "abs", "sign", "floor", "ceil", "round", "sqrt", "exp", "log", "log1p", "sigmoid", "tanh", "sin", "cos", "isNaN",
  "cast", "where", "fillMissing", "isMissing", "zScore", "scaleByMinMax", "applyBuckets",
  "asText", "lower", "upper", "stringLength", "hashStrings", "lookup", "oneHot", "concat",
] as const;
/** Operations that look at one row. */
export type OperationName = (typeof operationNames)[number];

/** What an analyzer found. Infinite and absent numbers are `null`. */
export type AnalyzerResult =
  | { readonly count: number; readonly sum: number; readonly mean: number; readonly variance: number }
  | { readonly min: number | null; readonly max: number | null }
  | { readonly boundaries: readonly number[] }
  | { readonly file: string; readonly size: number; readonly unfilteredSize: number }
  /** The most frequent value; `base64` for text. */
  | { readonly mode: number | { readonly base64: string } | null };

/** One operation or analyzer. Its inputs are indexes of earlier nodes, so a list of nodes is in topological order. */
export interface TransformNode {
  readonly op: OperationName | AnalyzerName;
  readonly inputs: readonly number[];
  readonly attributes: JsonObject;
  readonly dtype: Dtype;
  /** Of one row: `[]` a scalar, `[d]` a vector; −1 is a width known only after the analysis. */
  readonly shape: readonly number[];
  /** The same in every row: an analyzer, or computed from analyzers and literals alone. */
  readonly constant: boolean;
  /** Of an analyzer, once analyzed. */
  readonly result?: AnalyzerResult;
}

/** A raw feature that `preprocess` may read. */
export interface RawFeature {
  readonly name: string;
  readonly dtype: "float32" | "int64" | "string";
  readonly shape: readonly number[];
}

/**
 * What `preprocess` said, as plain data: the portable form of a transform, stored as `graph.json`.
 * Without results it is a plan, with all of them it is a pure function of a row.
 */
export interface TransformGraph {
  readonly version: 1;
  readonly nodes: readonly TransformNode[];
  /** Output names with their nodes, in the order the user wrote them. */
  readonly outputs: readonly { readonly name: string; readonly node: number }[];
}

/** A node that must have a result before rows can pass. */
export type Analyzer = TransformNode & { readonly op: AnalyzerName };

/** Whether a node looks at the whole analyzed split. */
export function isAnalyzer(node: TransformNode): node is Analyzer {
  return (analyzerNames as readonly string[]).includes(node.op);
}

/** Collects nodes; equal nodes are made once, so the same analyzer written twice runs once. */
interface GraphBuilder {
  readonly nodes: readonly TransformNode[];
  add(node: Omit<TransformNode, "constant" | "result">): number;
}

/** An empty graph to add nodes to. */
export function graphBuilder(): GraphBuilder {
  const nodes: TransformNode[] = [];
  const known = new Map<string, number>();
  return {
    nodes,
    add(node) {
      const key = canonicalJson([node.op, node.inputs, node.attributes, node.dtype]);
      const earlier = known.get(key);
      if (earlier !== undefined) return earlier;
      const analyzer = (analyzerNames as readonly string[]).includes(node.op);
      const constant = analyzer || (node.op !== "input" && node.inputs.every((input) => nodes[input]!.constant));
      nodes.push({ ...node, constant });
      known.set(key, nodes.length - 1);
      return nodes.length - 1;
    },
  };
}

/** The width of one row of a node: 1 for a scalar, −1 when not known yet. */
export function widthOf(node: Pick<TransformNode, "shape">): number {
  return node.shape[0] ?? 1;
}

/** Shape of an element-wise operation: scalars stretch to vectors. `undefined` when two widths do not fit. */
export function commonShape(nodes: readonly Pick<TransformNode, "shape">[]): readonly number[] | undefined {
  let shape: readonly number[] = [];
  for (const node of nodes) {
    if (node.shape.length === 0) continue;
    if (shape.length > 0 && shape[0] !== node.shape[0] && shape[0] !== -1 && node.shape[0] !== -1) return undefined;
    if (shape.length === 0 || shape[0] === -1) shape = node.shape;
  }
  return shape;
}

/** The nodes needed to compute `wanted`, in topological order. What only an analyzer looked at is not: its result is there. */
export function needed(nodes: readonly TransformNode[], wanted: Iterable<number>): readonly number[] {
  const marked = new Uint8Array(nodes.length);
  for (const index of wanted) marked[index] = 1;
  for (let index = nodes.length - 1; index >= 0; index--) {
    if (marked[index] && !isAnalyzer(nodes[index]!)) for (const input of nodes[index]!.inputs) marked[input] = 1;
  }
  return Array.from(marked.keys()).filter((index) => marked[index]);
}

/** Analyzers in the passes they need: those of a pass depend only on results of earlier passes. */
export function analysisPasses({ nodes }: TransformGraph): readonly (readonly number[])[] {
  const depth = new Int32Array(nodes.length);
  const passes: number[][] = [];
  nodes.forEach((node, index) => {
    for (const input of node.inputs) depth[index] = Math.max(depth[index]!, depth[input]!);
    if (!isAnalyzer(node)) return;
    (passes[depth[index]!] ??= []).push(index);
    depth[index]!++;
  });
  return passes;
}

/** Whether a value of this node can be missing in some row. */
export function mayBeMissing(nodes: readonly TransformNode[], index: number): boolean {
  const { op, inputs } = nodes[index]!;
  if (op === "input") return true;
  if (op === "isMissing" || op === "oneHot" || op === "concat") return false;
  if (op === "fillMissing") return inputs.every((input) => mayBeMissing(nodes, input));
  return inputs.some((input) => !isAnalyzer(nodes[input]!) && op !== "analyzed" && mayBeMissing(nodes, input));
}

/** Widths that the analysis made known: one-hot over a vocabulary, and what is built on it. */
export function withKnownShapes({ version, nodes, outputs }: TransformGraph): TransformGraph {
  const done: TransformNode[] = [];
  for (const node of nodes) {
    const inputs = node.inputs.map((input) => done[input]!);
    done.push({ ...node, shape: shapeAfterAnalysis(node, inputs, nodes) });
  }
  return { version, nodes: done, outputs };
}

function shapeAfterAnalysis(node: TransformNode, inputs: readonly TransformNode[], nodes: readonly TransformNode[]): readonly number[] {
  if (!node.shape.includes(-1)) return node.shape;
  if (node.op === "oneHot") return [oneHotDepth(node, nodes)];
  if (node.op === "concat") return [inputs.reduce((sum, input) => sum + widthOf(input), 0)];
  return commonShape(inputs) ?? node.shape;
}

/** How many places a one-hot vector has: as given, or as many as its vocabulary or buckets turned out to need. */
export function oneHotDepth(node: TransformNode, nodes: readonly TransformNode[]): number {
  const given = node.attributes["depth"];
  if (typeof given === "number") return given;
  return categories(nodes, node.inputs[0]!) ?? -1;
}

/** Number of different values 0 … n−1 of an integer node that is a vocabulary index, a bucket or a hash; `undefined` for others. */
export function categories(nodes: readonly TransformNode[], index: number): number | undefined {
  const node = nodes[index]!;
  if (node.op === "hashStrings") return Number(node.attributes["buckets"]);
  const source = node.inputs[1] === undefined ? undefined : nodes[node.inputs[1]]!;
  if (node.op === "lookup" && source?.result && "size" in source.result) return source.result.size + Number(node.attributes["oovBuckets"]);
  if (node.op === "applyBuckets") {
    const boundaries = boundariesOf(nodes, node);
    return boundaries && boundaries.length + 1;
  }
  return undefined;
}

/** Boundaries of a bucket node: written by the user or found by its quantiles analyzer. */
export function boundariesOf(nodes: readonly TransformNode[], node: TransformNode): readonly number[] | undefined {
  const given = node.attributes["boundaries"];
  if (Array.isArray(given)) return given.map(Number);
  const result = nodes[node.inputs[1]!]?.result;
  return result && "boundaries" in result ? result.boundaries : undefined;
}
