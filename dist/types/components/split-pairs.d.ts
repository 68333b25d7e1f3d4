import { type Artifact } from "../core/artifact.ts";
/** A split of an artifact, and the split of its baseline that it is held against. */
interface SplitPair {
    readonly split: string;
    readonly baseline: string;
    /** `<split>_<baseline>`, as TFX names it. */
    readonly name: string;
}
/** The parameter that chooses pairs, as JSON Schema. */
export declare const splitPairsSchema: {
    readonly type: "array";
    readonly minItems: 1;
    readonly items: {
        readonly type: "array";
        readonly items: {
            readonly type: "string";
        };
        readonly minItems: 2;
        readonly maxItems: 2;
    };
    readonly description: "Pairs of a split and a split of the baseline, for instance [[train, train], [eval, train]].";
};
interface Choosing {
    /** `[split, split of the baseline]`. */
    readonly wanted: readonly (readonly string[])[] | undefined;
    /** What is taken when no pairs are asked for. */
    readonly otherwise: "all" | "same-name";
}
/** The pairs of splits to compare, in the order of the splits. A pair that is not there, and none at all, is a `UserError`. */
export declare function splitPairs(current: Artifact, baseline: Artifact, { wanted, otherwise }: Choosing): readonly SplitPair[];
export {};
