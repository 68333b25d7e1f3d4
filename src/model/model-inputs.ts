import type { SymbolicTensor, Tensor } from "@tensorflow/tfjs";
import { nearest, UserError } from "../core/error.ts";
import type { TensorFlow } from "./tensorflow.ts";
import type { TrainedLayers } from "./training-api.ts";

/** A feature that may be fed: its name and values per row. */
export interface Fed {
  readonly name: string;
  readonly width: number;
}

/** Makes sure that a sequential model knows the names of its inputs and outputs: one that was never compiled does not. */
export function builtModel<M extends TrainedLayers>(model: M): M {
  if (model.outputNames.length < model.outputs.length && "build" in model && typeof model.build === "function") model.build();
  return model;
}

/**
 * How tensors by feature name become the inputs of a layers model: by name, or all side by side where the only input has a
 * name of no feature. The rule is the same in training, export and serving. A model that does not fit is a `UserError`.
 */
export function modelInputs(tf: TensorFlow, model: TrainedLayers, features: readonly Fed[]): { readonly names: readonly string[]; feed(xs: Readonly<Record<string, Tensor>>): Tensor[] } {
  const inputs = model.inputs;
  const known = new Map(features.map((feature) => [feature.name, feature]));
  const only = inputs.length === 1 ? inputs[0]! : undefined;
  if (only && !known.has(nameOf(model, 0))) {
    const width = features.reduce((sum, feature) => sum + feature.width, 0);
    checkWidth(only, { name: "its one input", width, of: features.map((feature) => (feature.width === 1 ? feature.name : `${feature.name} (${feature.width})`)).join(", ") });
    const names = features.map(({ name }) => name);
    return { names, feed: (xs) => [shaped(tf, names.length === 1 ? xs[names[0]!]! : tf.concat(names.map((name) => xs[name]!), 1), only)] };
  }
  const names = inputs.map((input, index) => {
    const name = nameOf(model, index);
    const feature = known.get(name);
    if (!feature) throw unknownInput(name, [...known.keys()]);
    checkWidth(input, { name: `input ${JSON.stringify(name)}`, width: feature.width, of: "one row of the feature" });
    return name;
  });
  return { names, feed: (xs) => names.map((name, index) => shaped(tf, xs[name]!, inputs[index]!)) };
}

function nameOf(model: TrainedLayers, index: number): string {
  return model.inputNames[index]!;
}

function unknownInput(name: string, features: readonly string[]): UserError {
  const near = nearest(name, features);
  return new UserError(`the model's input ${JSON.stringify(name)} is no feature`, { hint: near ? `did you mean ${near}?` : `features that are numbers: ${features.join(", ")}` });
}

function checkWidth({ shape }: SymbolicTensor, { name, width, of }: { readonly name: string; readonly width: number; readonly of: string }): void {
  const wanted = shape.slice(1).reduce<number>((product, size) => product * (size ?? 1), 1);
  const open = shape.slice(1).some((size) => size === null);
  if (open || wanted === width) return;
  throw new UserError(`the model takes ${wanted} values per row at ${name}, but is given ${width}`, { hint: `given: ${of}` });
}

function shaped(tf: TensorFlow, tensor: Tensor, { shape, dtype }: SymbolicTensor): Tensor {
  const row = shape.slice(1);
  const typed = dtype === "int32" ? tf.cast(tensor, "int32") : tensor;
  if (row.length === 1) return typed;
  return tf.reshape(typed, [tensor.shape[0]!, ...row.map((size) => size ?? 1)]);
}
