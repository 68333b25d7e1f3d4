import type { DataId, NamedAttrMap, Tensor } from "@tensorflow/tfjs-core";
import { UserError } from "../core/error.ts";
import type { TensorFlow } from "./tensorflow.ts";

/** A model as a function of named tensors `[rows, …]`. */
export type ModelFunction = (inputs: Readonly<Record<string, Tensor>>) => Readonly<Record<string, Tensor>>;

/** An input: float32, with the shape of one row. */
export interface TracedInput {
  readonly name: string;
  readonly shape: readonly number[];
}

/** The types of tensors that a traced model may hold. */
export type TracedDtype = "float32" | "int32" | "bool";

/** A value that does not depend on any input. */
export interface TracedConstant {
  readonly dtype: TracedDtype;
  /** With `perRow`, of the one row that is repeated for every row of the batch. */
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array | Uint8Array;
  readonly perRow: boolean;
}

/** Where a kernel takes an input from. */
export type Source =
  | { readonly from: "input"; readonly name: string }
  | { readonly from: "constant"; readonly constant: TracedConstant }
  | { readonly from: "node"; readonly node: number; readonly output: number };

/** A kernel call. Sizes that follow the number of rows are −1. */
export interface TracedNode {
  readonly kernel: string;
  readonly inputs: Readonly<Record<string, Source>>;
  readonly attributes: NamedAttrMap;
  readonly outputs: readonly { readonly dtype: TracedDtype; readonly shape: readonly number[] }[];
}

/** A model as kernels: what is left of a function once everything constant is folded. */
export interface TracedGraph {
  /** Only the inputs that the model reads. */
  readonly inputs: readonly TracedInput[];
  readonly nodes: readonly TracedNode[];
  readonly outputs: readonly { readonly name: string; readonly source: Source; readonly dtype: TracedDtype; readonly shape: readonly number[] }[];
}

/** Numbers of rows of the two runs. Coprime, so that a size that follows the rows is told from one that does not. */
const rowCounts = [5, 7] as const;

/**
 * Writes a model down as kernels by running it twice on zeros, with two numbers of rows. What does not depend on an input
 * becomes a constant; sizes that differ between the runs follow the number of rows. A model whose computation depends on the
 * rows in any other way, or on the values of its inputs, is a `UserError`.
 */
export function traceModel(tf: TensorFlow, inputs: readonly TracedInput[], model: ModelFunction): TracedGraph {
  const [first, second] = rowCounts.map((rows) => runOnce(tf, inputs, model, rows)) as [Run, Run];
  return mergeRuns(inputs, first, second);
}

interface Call {
  readonly kernel: string;
  readonly inputs: Readonly<Record<string, RunSource>>;
  readonly attributes: NamedAttrMap;
  readonly outputs: TracedNode["outputs"];
}
type RunSource = Exclude<Source, { from: "constant" }> | { readonly from: "constant"; readonly constant: Omit<TracedConstant, "perRow"> };
interface Run {
  readonly calls: readonly Call[];
  readonly outputs: readonly { readonly name: string; readonly source: RunSource; readonly dtype: TracedDtype; readonly shape: readonly number[] }[];
}

function runOnce(tf: TensorFlow, inputs: readonly TracedInput[], model: ModelFunction, rows: number): Run {
  const engine = tf.engine();
  const sources = new Map<number, RunSource>();
  const constants = new Map<number, RunSource>();
  const dependent = new WeakSet<DataId>();
  const calls: Call[] = [];

  const sourceOf = (tensor: Tensor): RunSource => {
    const known = sources.get(tensor.id) ?? constants.get(tensor.id);
    if (known) return known;
    const { shape, dtype } = tensor;
    const constant = { shape, dtype: tracedDtype(dtype), values: tensor.dataSync<"float32">().slice() };
    const source = { from: "constant", constant } as const;
    constants.set(tensor.id, source);
    return source;
  };

  const record = (kernel: string, given: Readonly<Record<string, Tensor | Tensor[]>>, attributes: NamedAttrMap, made: readonly Tensor[]) => {
    const tensors = flatten(given);
    if (!tensors.some(([, tensor]) => sources.has(tensor.id))) return;
    calls.push({
      kernel,
      inputs: Object.fromEntries(tensors.map(([key, tensor]) => [key, sourceOf(tensor)])),
      attributes: { ...attributes },
      outputs: made.map(({ dtype, shape }) => ({ dtype: tracedDtype(dtype), shape: [...shape] })),
    });
    made.forEach((tensor, output) => {
      dependent.add(tensor.dataId);
      sources.set(tensor.id, { from: "node", node: calls.length - 1, output });
    });
  };

  let outputs: Run["outputs"] = [];
  watching(engine, { record, refuses: (dataId) => dependent.has(dataId) }, () => tf.tidy(() => {
    const given = Object.fromEntries(inputs.map(({ name, shape }) => {
      const tensor = tf.zeros([rows, ...shape]);
      sources.set(tensor.id, { from: "input", name });
      dependent.add(tensor.dataId);
      return [name, tensor];
    }));
    outputs = Object.entries(model(given)).map(([name, tensor]) => {
      const source = sourceOf(tensor);
      if (source.from === "constant") throw new UserError(`output ${JSON.stringify(name)} of the model does not depend on any input`);
      return { name, source, dtype: tracedDtype(tensor.dtype), shape: [...tensor.shape] };
    });
  }));
  return { calls, outputs };
}

interface Watch {
  record(kernel: string, inputs: Readonly<Record<string, Tensor | Tensor[]>>, attributes: NamedAttrMap, outputs: readonly Tensor[]): void;
  refuses(dataId: DataId): boolean;
}

/** Sees every kernel that runs, and every read of a tensor, while `action` runs. */
function watching<T>(engine: ReturnType<TensorFlow["engine"]>, { record, refuses }: Watch, action: () => T): T {
  const { runKernel, readSync, read } = engine;
  let depth = 0;
  let reading = true;
  engine.runKernel = ((kernel: string, inputs: Record<string, Tensor | Tensor[]>, attributes: NamedAttrMap = {}) => {
    depth++;
    try {
      const result = runKernel.call(engine, kernel, inputs as never, attributes) as unknown as Tensor | Tensor[];
      if (depth === 1) {
        reading = false;
        record(kernel, inputs, attributes, Array.isArray(result) ? result : [result]);
        reading = true;
      }
      return result;
    } finally {
      depth--;
    }
  }) as typeof runKernel;
  const checked = <R>(dataId: DataId, readOnce: () => R): R => {
    if (reading && refuses(dataId)) {
      throw new UserError("the model reads the values of a tensor that depends on its inputs", {
        hint: "predict must be made of TensorFlow.js operations only: no dataSync, arraySync or data inside",
      });
    }
    return readOnce();
  };
  engine.readSync = (dataId) => checked(dataId, () => readSync.call(engine, dataId));
  engine.read = (dataId) => checked(dataId, () => read.call(engine, dataId));
  try {
    return action();
  } finally {
    Reflect.deleteProperty(engine, "runKernel");
    Reflect.deleteProperty(engine, "readSync");
    Reflect.deleteProperty(engine, "read");
  }
}

function flatten(given: Readonly<Record<string, Tensor | Tensor[] | undefined | null>>): readonly (readonly [string, Tensor])[] {
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value.map((tensor, index) => [`${key}${index}`, tensor] as const) : [[key, value] as const];
  });
}

function tracedDtype(dtype: string): TracedDtype {
  if (dtype === "float32" || dtype === "int32" || dtype === "bool") return dtype;
  throw new UserError(`the model computes with ${dtype} tensors, which cannot be exported`, { hint: "use float32, int32 or bool" });
}

/** Attributes in which −1 stands for "as many as there are rows". */
const rowAttributes: Readonly<Record<string, readonly string[]>> = {
  Reshape: ["shape"], Slice: ["size"], Tile: ["reps"], Conv2DBackpropInput: ["inputShape"], StridedSlice: ["end"],
};

function mergeRuns(inputs: readonly TracedInput[], first: Run, second: Run): TracedGraph {
  const sameKernels = first.calls.length === second.calls.length && first.calls.every(({ kernel }, index) => kernel === second.calls[index]!.kernel);
  if (!sameKernels) throw dependsOnRows("its operations");
  const nodes = first.calls.map((call, index) => mergeCalls(call, second.calls[index]!));
  const outputs = first.outputs.map(({ name, source, dtype, shape }, index) => {
    const other = second.outputs[index];
    if (!other) throw dependsOnRows("its outputs");
    const merged = mergeShapes(shape, other.shape, `output ${name}`);
    if (merged[0] !== -1) throw new UserError(`output ${JSON.stringify(name)} of the model has no row for each row of its input`);
    return { name, source: mergeSources(source, other.source, name), dtype, shape: merged };
  });
  return pruned(inputs, nodes, outputs);
}

function mergeCalls(a: Call, b: Call): TracedNode {
  const allowed = rowAttributes[a.kernel] ?? [];
  const attributes = Object.fromEntries(Object.entries(a.attributes).map(([key, value]) => (
    [key, mergeAttribute(value, b.attributes[key], `${a.kernel}.${key}`, allowed.includes(key))])));
  return {
    kernel: a.kernel,
    inputs: Object.fromEntries(Object.entries(a.inputs).map(([key, source]) => [key, mergeSources(source, b.inputs[key]!, `${a.kernel}.${key}`)])),
    attributes: attributes as NamedAttrMap,
    outputs: a.outputs.map(({ dtype, shape }, index) => ({ dtype, shape: mergeShapes(shape, b.outputs[index]!.shape, a.kernel) })),
  };
}

function mergeAttribute(a: unknown, b: unknown, where: string, rowsAllowed: boolean): unknown {
  if (Object.is(a, b)) return a;
  if (typeof a === "number" && typeof b === "number" && rowsAllowed && a * rowCounts[1] === b * rowCounts[0]) return -1;
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) return a.map((value, index) => mergeAttribute(value, b[index], where, rowsAllowed));
  if (typeof a === "object" && a && JSON.stringify(a) === JSON.stringify(b)) return a;
  throw dependsOnRows(where);
}

function mergeShapes(a: readonly number[], b: readonly number[], where: string): readonly number[] {
  if (a.length !== b.length) throw dependsOnRows(where);
  return a.map((size, index) => {
    if (size === b[index]) return size;
    if (size * rowCounts[1] === b[index]! * rowCounts[0]) return -1;
    throw dependsOnRows(where);
  });
}

function mergeSources(a: RunSource, b: RunSource, where: string): Source {
  if (a.from !== b.from) throw dependsOnRows(where);
  if (a.from === "input" && b.from === "input" && a.name === b.name) return a;
  if (a.from === "node" && b.from === "node" && a.node === b.node && a.output === b.output) return a;
  if (a.from === "constant" && b.from === "constant") return { from: "constant", constant: mergeConstants(a.constant, b.constant, where) };
  throw dependsOnRows(where);
}

function mergeConstants(a: Omit<TracedConstant, "perRow">, b: Omit<TracedConstant, "perRow">, where: string): TracedConstant {
  const shape = mergeShapes(a.shape, b.shape, where);
  if (!shape.includes(-1)) {
    if (!a.values.every((value, i) => Object.is(value, b.values[i]))) {
      throw new UserError(`the model computes with numbers that change from call to call (${where})`, {
        hint: "neither random numbers nor numbers made from the count of rows can be exported",
      });
    }
    return { ...a, perRow: false };
  }
  const width = a.values.length / rowCounts[0];
  const row = a.values.slice(0, width);
  const repeats = (values: TracedConstant["values"]) => values.every((value, i) => Object.is(value, row[i % width]));
  if (shape.indexOf(-1) !== 0 || shape.lastIndexOf(-1) !== 0 || a.shape[0] !== rowCounts[0] || !repeats(a.values) || !repeats(b.values)) throw dependsOnRows(where);
  return { dtype: a.dtype, shape: [1, ...shape.slice(1)], values: row, perRow: true };
}

function dependsOnRows(what: string): UserError {
  return new UserError(`the model cannot be exported: ${what} depends on the number of rows`, {
    hint: "write predict so that it treats every row alike, whatever the size of the batch",
  });
}

/** Leaves out what no output needs: dead kernels and unread inputs. */
function pruned(inputs: readonly TracedInput[], nodes: readonly TracedNode[], outputs: TracedGraph["outputs"]): TracedGraph {
  const kept = new Set<number>();
  const read = new Set<string>();
  const visit = (source: Source) => {
    if (source.from === "input") read.add(source.name);
    if (source.from === "node") kept.add(source.node);
  };
  outputs.forEach(({ source }) => visit(source));
  for (let node = nodes.length - 1; node >= 0; node--) if (kept.has(node)) Object.values(nodes[node]!.inputs).forEach(visit);
  const places = new Map([...kept].sort((a, b) => a - b).map((node, place) => [node, place]));
  const moved = (source: Source): Source => (source.from === "node" ? { ...source, node: places.get(source.node)! } : source);
  return {
    inputs: inputs.filter(({ name }) => read.has(name)),
    nodes: [...places.keys()].map((node) => {
      const { inputs: given, ...rest } = nodes[node]!;
      return { ...rest, inputs: Object.fromEntries(Object.entries(given).map(([key, source]) => [key, moved(source)])) };
    }),
    outputs: outputs.map((output) => ({ ...output, source: moved(output.source) })),
  };
}
