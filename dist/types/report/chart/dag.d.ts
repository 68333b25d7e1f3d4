import type { Block } from "../../core/report.ts";
type Graph = Omit<Extract<Block, {
    readonly type: "graph";
}>, "type">;
/** Boxes and arrows from left to right. Above 60 nodes, nodes with the same kind and neighbours are one box. */
export declare function dag(graph: Graph): string;
export {};
