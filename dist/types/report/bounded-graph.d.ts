import type { Block } from "../core/report.ts";
type Graph = Omit<Extract<Block, {
    readonly type: "graph";
}>, "type">;
/** The graph with at most `most` nodes: what stands side by side and is in order becomes one node, then what follows one another. */
export declare function boundedGraph(graph: Graph, most: number): Graph;
export {};
