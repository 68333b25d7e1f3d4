import { type JsonObject } from "../core/json.ts";
/** What a value of the graph is. `bool` lives only inside the graph: outputs are one of the other three, as in TFT. */
export type Dtype = "float32" | "int64" | "string" | "bool";
/** Full-pass reductions: computed once over the analyzed split, constants ever after. */
declare const analyzerNames: readonly ["moments", "extrema", "quantiles", "vocabulary", "mode"];
/** Operations that look at the whole analyzed split. */
export type AnalyzerName = (typeof analyzerNames)[number];
/** Row-wise operations. */
declare const operationNames: readonly ["input", "constant", "analyzed", "add", "sub", "mul", "div", "minimum", "maximum", "pow", "mod", "greater", "greaterEqual", "less", "lessEqual", "equal", "notEqual", "and", "or", "not", "negate", "abs", "sign", "floor", "ceil", "round", "sqrt", "exp", "log", "log1p", "sigmoid", "tanh", "sin", "cos", "isNaN", "cast", "where", "fillMissing", "isMissing", "zScore", "scaleByMinMax", "applyBuckets", "asText", "lower", "upper", "stringLength", "hashStrings", "lookup", "oneHot", "concat"];
/** Operations that look at one row. */
export type OperationName = (typeof operationNames)[number];
/** What an analyzer found. Infinite and absent numbers are `null`. */
export type AnalyzerResult = {
    readonly count: number;
    readonly sum: number;
    readonly mean: number;
    readonly variance: number;
} | {
    readonly min: number | null;
    readonly max: number | null;
} | {
    readonly boundaries: readonly number[];
} | {
    readonly file: string;
    readonly size: number;
    readonly unfilteredSize: number;
}
/** The most frequent value; `base64` for text. */
 | {
    readonly mode: number | {
        readonly base64: string;
    } | null;
};
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
    readonly outputs: readonly {
        readonly name: string;
        readonly node: number;
    }[];
}
/** A node that must have a result before rows can pass. */
export type Analyzer = TransformNode & {
    readonly op: AnalyzerName;
};
/** Whether a node looks at the whole analyzed split. */
export declare function isAnalyzer(node: TransformNode): node is Analyzer;
/** Collects nodes; equal nodes are made once, so the same analyzer written twice runs once. */
interface GraphBuilder {
    readonly nodes: readonly TransformNode[];
    add(node: Omit<TransformNode, "constant" | "result">): number;
}
/** An empty graph to add nodes to. */
export declare function graphBuilder(): GraphBuilder;
/** The width of one row of a node: 1 for a scalar, −1 when not known yet. */
export declare function widthOf(node: Pick<TransformNode, "shape">): number;
/** Shape of an element-wise operation: scalars stretch to vectors. `undefined` when two widths do not fit. */
export declare function commonShape(nodes: readonly Pick<TransformNode, "shape">[]): readonly number[] | undefined;
/** The nodes needed to compute `wanted`, in topological order. What only an analyzer looked at is not: its result is there. */
export declare function needed(nodes: readonly TransformNode[], wanted: Iterable<number>): readonly number[];
/** Analyzers in the passes they need: those of a pass depend only on results of earlier passes. */
export declare function analysisPasses({ nodes }: TransformGraph): readonly (readonly number[])[];
/** Whether a value of this node can be missing in some row. */
export declare function mayBeMissing(nodes: readonly TransformNode[], index: number): boolean;
/** Widths that the analysis made known: one-hot over a vocabulary, and what is built on it. */
export declare function withKnownShapes({ version, nodes, outputs }: TransformGraph): TransformGraph;
/** How many places a one-hot vector has: as given, or as many as its vocabulary or buckets turned out to need. */
export declare function oneHotDepth(node: TransformNode, nodes: readonly TransformNode[]): number;
/** Number of different values 0 … n−1 of an integer node that is a vocabulary index, a bucket or a hash; `undefined` for others. */
export declare function categories(nodes: readonly TransformNode[], index: number): number | undefined;
/** Boundaries of a bucket node: written by the user or found by its quantiles analyzer. */
export declare function boundariesOf(nodes: readonly TransformNode[], node: TransformNode): readonly number[] | undefined;
export {};
