import type { Batch } from "../data/batch.ts";
import type { ByteTable } from "./byte-table.ts";
import { type TransformNode } from "./graph.ts";
import { type Values } from "./values.ts";
/** Nodes with the tokens of their vocabularies, by file name. */
export interface Program {
    readonly nodes: readonly TransformNode[];
    readonly vocabularies: ReadonlyMap<string, ByteTable>;
}
/** The nodes needed for `wanted` that are the same in every row, computed. */
export declare function constantValues(program: Program, wanted: readonly number[]): ReadonlyMap<number, Values>;
/** Computes the wanted nodes over batches; what is the same in every row is computed once, here. */
export declare function compile(program: Program, wanted: readonly number[]): (batch: Batch) => ReadonlyMap<number, Values>;
interface Results {
    moments: {
        readonly count: number;
        readonly sum: number;
        readonly mean: number;
        readonly variance: number;
    };
    extrema: {
        readonly min: number | null;
        readonly max: number | null;
    };
}
/** The result of a mapper's analyzer, its second input. */
export declare function resultOf<Kind extends keyof Results>({ nodes }: Pick<Program, "nodes">, node: TransformNode, kind: Kind): Results[Kind];
/** The tokens of a lookup's vocabulary. */
export declare function tokensOf({ nodes, vocabularies }: Program, node: TransformNode): ByteTable;
export {};
