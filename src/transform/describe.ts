import { boundariesOf, isAnalyzer, needed, type TransformNode } from "./graph.ts";

const signs: Readonly<Record<string, string>> = {
  add: "+", sub: "−", mul: "×", div: "÷", greater: ">", greaterEqual: "≥", less: "<", lessEqual: "≤", equal: "=", notEqual: "≠", and: "and", or: "or", mod: "mod", pow: "^",
};
const names: Readonly<Record<string, string>> = { zScore: "scaleToZScore", lookup: "applyVocabulary", moments: "moments", negate: "−" };
const longest = 160;

/** What a node computes, for people: `scaleToZScore(distance)`, `arr_delay > 15`. Cut off when it is long. */
export function describeNode(nodes: readonly TransformNode[], index: number): string {
  const text = describe(nodes, index);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function describe(nodes: readonly TransformNode[], index: number): string {
  const node = nodes[index]!;
  const { op, attributes } = node;
  if (op === "input") return String(attributes["name"]);
  if (op === "constant") return node.dtype === "string" ? JSON.stringify(attributes["value"]) : String(attributes["value"]);
  if (op === "cast" || op === "asText") return describe(nodes, node.inputs[0]!);
  if (op === "analyzed") return `${String(attributes["field"])}(${inputsText(nodes, nodes[node.inputs[0]!]!)})`;
  const sign = signs[op];
  if (sign) return node.inputs.map((input) => operandText(nodes, input)).join(` ${sign} `);
  const quantiles = nodes[node.inputs[1] ?? -1]?.op === "quantiles";
  const name = op === "applyBuckets" && quantiles ? "bucketize" : (names[op] ?? op);
  return `${name}(${inputsText(nodes, node)})`;
}

function inputsText(nodes: readonly TransformNode[], { inputs }: TransformNode): string {
  return inputs.filter((input) => !isAnalyzer(nodes[input]!)).map((input) => describe(nodes, input)).join(", ");
}

function operandText(nodes: readonly TransformNode[], index: number): string {
  const text = describe(nodes, index);
  return signs[nodes[index]!.op] ? `(${text})` : text;
}

/** What the analysis found for a node and what it is made of: means, ranges, boundaries, sizes of vocabularies. Empty when nothing was analyzed. */
export function describeFindings(nodes: readonly TransformNode[], index: number): string {
  const findings = needed(nodes, [index]).flatMap((step) => findingsOf(nodes, nodes[step]!));
  return [...new Set(findings)].join(", ");
}

const mostBoundaries = 12;

function findingsOf(nodes: readonly TransformNode[], node: TransformNode): readonly string[] {
  const { op, attributes } = node;
  if (op === "hashStrings") return [`${String(attributes["buckets"])} buckets`];
  if (op === "applyBuckets") return [bucketsText(boundariesOf(nodes, node) ?? [])];
  const result = nodes[node.inputs[op === "analyzed" ? 0 : 1] ?? -1]?.result;
  if (!result) return [];
  if (op === "lookup" && "size" in result) return vocabularyText(result, Number(attributes["oovBuckets"]));
  if (op === "zScore" && "mean" in result) return [`mean ${short(result.mean)}`, `deviation ${short(Math.sqrt(result.variance))}`];
  if (op === "scaleByMinMax" && "min" in result) return [`from ${short(result.min)} to ${short(result.max)}`];
  return op === "analyzed" ? analyzedText(String(attributes["field"]), result) : [];
}

function bucketsText(boundaries: readonly number[]): string {
  return `${boundaries.length + 1} buckets: ${boundaries.slice(0, mostBoundaries).map(short).join(", ")}${boundaries.length > mostBoundaries ? ", …" : ""}`;
}

function vocabularyText({ size, unfilteredSize }: { readonly size: number; readonly unfilteredSize: number }, oovBuckets: number): readonly string[] {
  const words = `vocabulary of ${size}${size < unfilteredSize ? ` of ${unfilteredSize} tokens` : ""}`;
  return oovBuckets > 0 ? [words, `${oovBuckets} for others`] : [words];
}

function analyzedText(field: string, result: NonNullable<TransformNode["result"]>): readonly string[] {
  if ("mode" in result) {
    if (result.mode === null) return ["mode nothing"];
    return [`mode ${typeof result.mode === "number" ? short(result.mode) : JSON.stringify(Buffer.from(result.mode.base64, "base64").toString())}`];
  }
  if ("boundaries" in result) return [field === "median" ? `median ${short(result.boundaries[0] ?? null)}` : bucketsText(result.boundaries)];
  if ("min" in result) return [`${field} ${short(field === "min" ? result.min : result.max)}`];
  if ("mean" in result) return [`${field} ${short(field === "mean" ? result.mean : field === "variance" ? result.variance : field === "sum" ? result.sum : result.count)}`];
  return [];
}

function short(value: number | null): string {
  return value === null ? "nothing" : String(Number(value.toPrecision(4)));
}
