/** Column and row of a node, counted from 0; rows may be halves. */
export type Place = readonly [column: number, row: number];
type Edge = readonly [from: string, to: string];
/**
 * Places for a graph drawn in columns: a node's column is the longest path to it, its row follows the mean of its neighbours.
 * Edges over several columns have a free place in each of them, one for all of the same source, so that they never run behind a box.
 * Edges of unknown nodes, and those that close a ring, are dropped.
 */
export declare function layered(nodes: readonly string[], edges: readonly Edge[]): {
    readonly places: ReadonlyMap<string, Place>;
    readonly routes: readonly (readonly Place[])[];
};
export {};
