import { isAnalyzer, type TransformNode } from "./graph.ts";

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
