import { UserError } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
import { callerPlace } from "./caller.ts";
import { commonShape, graphBuilder, type AnalyzerName, type Dtype, type OperationName, type TransformNode } from "./graph.ts";

/** What carries a node: an expression. Told by its form, since expressions are made of a tracer. */
function tracedNode(value: unknown): { readonly tracer: unknown; readonly node: number } | undefined {
  if (typeof value !== "object" || value === null || !("tracer" in value) || !("node" in value)) return undefined;
  return typeof value.node === "number" ? { tracer: value.tracer, node: value.node } : undefined;
}

/** Writes a graph node by node while `preprocess` runs, with the rules of types and shapes. */
export interface Tracer {
  readonly nodes: readonly TransformNode[];
  node(index: number): TransformNode;
  /** A node as it is. */
  add(op: OperationName | AnalyzerName, inputs: readonly number[], more: { readonly dtype: Dtype; readonly shape?: readonly number[]; readonly attributes?: JsonObject }): number;
  /** The node of an operand; a literal becomes a constant that fits `like`. */
  operand(value: unknown, like?: Dtype): number;
  binary(op: OperationName, left: number, right: unknown): number;
  unary(op: OperationName, input: number): number;
  cast(input: number, dtype: Dtype): number;
  /** A shape that fits all, or a mistake of the user's. */
  shape(op: string, inputs: readonly number[]): readonly number[];
  /** A mistake on the line of user code that is running. */
  mistake(message: string, hint?: string): UserError;
}

const comparisons = new Set<OperationName>(["greater", "greaterEqual", "less", "lessEqual", "equal", "notEqual"]);
const logical = new Set<OperationName>(["and", "or", "not"]);
const fractional = new Set<OperationName>(["div", "pow", "sqrt", "exp", "log", "log1p", "sigmoid", "tanh", "sin", "cos", "isNaN"]);
const textual = new Set<OperationName>(["lower", "upper", "stringLength"]);
const whole = new Set<OperationName>(["floor", "ceil", "round"]);

/** An empty graph with the rules; mistakes are placed at lines below `workspace`. */
export function createTracer(workspace?: string): Tracer {
  const builder = graphBuilder();
  const node = (index: number): TransformNode => builder.nodes[index]!;
  const mistake: Tracer["mistake"] = (message, hint) => {
    const place = callerPlace(workspace);
    return new UserError(`preprocess: ${message}`, { ...(place && { place }), ...(hint === undefined ? {} : { hint }) });
  };
  const add: Tracer["add"] = (op, inputs, { dtype, shape = [], attributes = {} }) => builder.add({ op, inputs, attributes, dtype, shape });
  const shape: Tracer["shape"] = (op, inputs) => {
    const common = commonShape(inputs.map(node));
    if (!common) throw mistake(`${op} of vectors of different widths: ${inputs.map((input) => node(input).shape[0] ?? 1).join(" and ")}`);
    return common;
  };
  const cast: Tracer["cast"] = (input, dtype) => {
    const from = node(input);
    if (from.dtype === dtype) return input;
    if (from.dtype === "string" || dtype === "string") throw mistake(`${from.dtype} cannot be cast to ${dtype}`, "text becomes a number through a vocabulary or hashStrings");
    return add("cast", [input], { dtype, shape: from.shape });
  };
  const operand: Tracer["operand"] = (value, like) => {
    const traced = tracedNode(value);
    if (traced?.tracer === tracer) return traced.node;
    if (traced) throw mistake("an expression of another preprocess is used");
    if (typeof value === "number") return number(value, like);
    if (typeof value === "string") return add("constant", [], { dtype: "string", attributes: { value } });
    if (typeof value === "boolean") return add("constant", [], { dtype: "bool", attributes: { value } });
    throw mistake(`${value === undefined ? "undefined" : typeof value} where a feature, an expression or a literal is expected`);
  };
  const number = (value: number, like: Dtype | undefined): number => {
    if (!Number.isFinite(value)) throw mistake(`${value} is no usable literal`);
    const dtype = Number.isSafeInteger(value) && like !== "float32" ? "int64" : "float32";
    return add("constant", [], { dtype, attributes: { value: dtype === "float32" ? Math.fround(value) : value } });
  };
  const common = (op: OperationName, inputs: readonly number[]): Dtype => commonDtype(op, inputs.map((input) => node(input).dtype), mistake);
  const binary: Tracer["binary"] = (op, left, right) => {
    const both = [left, operand(right, node(left).dtype)];
    const dtype = common(op, both);
    const inputs = both.map((input) => cast(input, dtype));
    return add(op, inputs, { dtype: comparisons.has(op) ? "bool" : dtype, shape: shape(op, inputs) });
  };
  const unary: Tracer["unary"] = (op, input) => {
    const from = node(input);
    if (op === "isMissing") return add(op, [input], { dtype: "bool", shape: from.shape });
    if (textual.has(op)) {
      if (from.dtype !== "string") throw mistake(`${op} of ${from.dtype}`, "it takes text");
      return add(op, [input], { dtype: op === "stringLength" ? "int64" : "string", shape: from.shape });
    }
    const dtype = common(op, [input]);
    if (whole.has(op) && dtype === "int64") return cast(input, dtype);
    return add(op, [cast(input, dtype)], { dtype: op === "isNaN" ? "bool" : dtype, shape: from.shape });
  };
  const tracer: Tracer = { nodes: builder.nodes, node, add, operand, binary, unary, cast, shape, mistake };
  return tracer;
}

/** What an operation computes in. Text goes with text only, and only where nothing is computed. */
function commonDtype(op: OperationName, dtypes: readonly Dtype[], mistake: Tracer["mistake"]): Dtype {
  const choosing = op === "equal" || op === "notEqual" || op === "where" || op === "fillMissing";
  if (dtypes.includes("string")) {
    if (choosing && dtypes.every((dtype) => dtype === "string")) return "string";
    throw mistake(`${op} of ${dtypes.join(" and ")}`, choosing ? "both sides must be text" : "text becomes a number through a vocabulary or hashStrings");
  }
  if (logical.has(op)) return "bool";
  if (fractional.has(op) || dtypes.includes("float32")) return "float32";
  return choosing && dtypes.every((dtype) => dtype === "bool") ? "bool" : "int64";
}
