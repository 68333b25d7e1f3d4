import type { NamedAttrMap, Tensor } from "@tensorflow/tfjs-core";
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
export type Source = {
    readonly from: "input";
    readonly name: string;
} | {
    readonly from: "constant";
    readonly constant: TracedConstant;
} | {
    readonly from: "node";
    readonly node: number;
    readonly output: number;
};
/** A kernel call. Sizes that follow the number of rows are −1. */
export interface TracedNode {
    readonly kernel: string;
    readonly inputs: Readonly<Record<string, Source>>;
    readonly attributes: NamedAttrMap;
    readonly outputs: readonly {
        readonly dtype: TracedDtype;
        readonly shape: readonly number[];
    }[];
}
/** A model as kernels: what is left of a function once everything constant is folded. */
export interface TracedGraph {
    /** Only the inputs that the model reads. */
    readonly inputs: readonly TracedInput[];
    readonly nodes: readonly TracedNode[];
    readonly outputs: readonly {
        readonly name: string;
        readonly source: Source;
        readonly dtype: TracedDtype;
        readonly shape: readonly number[];
    }[];
}
/**
 * Writes a model down as kernels by running it twice on zeros, with two numbers of rows. What does not depend on an input
 * becomes a constant; sizes that differ between the runs follow the number of rows. A model whose computation depends on the
 * rows in any other way, or on the values of its inputs, is a `UserError`.
 */
export declare function traceModel(tf: TensorFlow, inputs: readonly TracedInput[], model: ModelFunction): TracedGraph;
