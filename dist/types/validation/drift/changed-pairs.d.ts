import type { BinnedFeature } from "./table-bins.ts";
/**
 * Features made of two: the product of their centred bins, which rises where both are on one side of their middle. A tree finds a
 * relation that changed only by luck, since neither feature tells anything alone. Chosen by `rows` only, made for all.
 */
export declare function changedPairs(features: readonly BinnedFeature[], rows: Int32Array, labels: Uint8Array): readonly (BinnedFeature & {
    readonly of: readonly [number, number];
})[];
