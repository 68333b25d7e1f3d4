import { type TransformNode } from "./graph.ts";
/** What a node computes, for people: `scaleToZScore(distance)`, `arr_delay > 15`. Cut off when it is long. */
export declare function describeNode(nodes: readonly TransformNode[], index: number): string;
/** What the analysis found for a node and what it is made of: means, ranges, boundaries, sizes of vocabularies. Empty when nothing was analyzed. */
export declare function describeFindings(nodes: readonly TransformNode[], index: number): string;
