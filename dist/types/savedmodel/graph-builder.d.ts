import { type GraphDef } from "./graph_pb.ts";
import { type Dtype, type Values } from "./tensor.ts";
/** An attribute of an operation, by its kind. */
export type Attribute = {
    readonly type: Dtype;
} | {
    readonly int: number | bigint;
} | {
    readonly float: number;
} | {
    readonly bool: boolean;
} | {
    readonly text: string;
} | {
    readonly shape: readonly number[];
} | {
    readonly types: readonly Dtype[];
} | {
    readonly ints: readonly number[];
} | {
    readonly floats: readonly number[];
} | {
    readonly texts: readonly string[];
} | {
    readonly shapes: readonly (readonly number[])[];
};
/**
 * A tensor of the graph, as GraphDef names it: `node` for the first output of a node, `node:1` for the second.
 * `^node` among the inputs of another means order alone.
 */
export type TensorName = string;
/** A file that travels with the graph: `bytes` under `assets/<file>`. */
interface Asset {
    readonly file: string;
    readonly bytes: Uint8Array;
    /** The string constant that holds the path once loaded. */
    readonly tensor: TensorName;
}
/** Makes a GraphDef node by node. Equal calls give equal graphs, byte for byte. */
export interface GraphDefBuilder {
    /** Adds a node and returns its first output. Without `name` it gets the operation's and a number. */
    node(op: string, inputs: readonly TensorName[], attributes?: Readonly<Record<string, Attribute>>, name?: string): TensorName;
    /** A constant; equal constants are made once. */
    constant(dtype: Dtype, shape: readonly number[], values: Values, name?: string): TensorName;
    /** An input of a signature; −1 in the shape for the number of rows. */
    placeholder(name: string, dtype: Dtype, shape: readonly number[]): TensorName;
    /** A file under `assets/`; the same file with the same bytes is kept once. Throws when the bytes differ. */
    asset(file: string, bytes: Uint8Array): TensorName;
    /** What `make` adds the first time `key` is asked for: resources such as tables. */
    once(key: string, make: () => TensorName): TensorName;
    /** Has a node run once when the model is loaded, before anything else. */
    initialize(node: TensorName): void;
    readonly assets: readonly Asset[];
    /** The node that runs all initialisers; undefined when there are none. Adds it on the first call: call it last. */
    initializer(): TensorName | undefined;
    /** The graph so far. */
    graphDef(): GraphDef;
}
/** An empty graph. */
export declare function graphDefBuilder(): GraphDefBuilder;
/** A short name made from content, for resources that loaded models of one process share by name. */
export declare function contentName(prefix: string, bytes: Uint8Array): string;
export {};
