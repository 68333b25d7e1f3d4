import type { Lineage } from "./lineage.ts";
/**
 * A lineage as a tree of plain lines: the artifact first, below it who made it and from what. What was shown once is only
 * named again. File names in it are strangers' text: the writer makes them inert.
 */
export declare function lineageTree({ artifact, nodes, edges, story }: Lineage): readonly string[];
/**
 * A lineage as Mermaid text. At most `limit` boxes: first the files of a step become one box, then artifacts between
 * steps are left out, then what is farthest. Labels hold nothing that Mermaid or HTML would read.
 */
export declare function lineageMermaid(lineage: Lineage, limit?: number): string;
