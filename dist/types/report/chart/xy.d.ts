import type { Block } from "../../core/report.ts";
type Lines = Extract<Block, {
    readonly type: "lines";
}>;
/** Lines on two axes: dashed with squares for the baseline, solid with discs for the candidate, each named at its end. */
export declare function xy(block: Lines): string;
/** Places moved apart so that no two labels are nearer than `gap`, in their order, inside the plot. */
export declare function spread(places: readonly number[], gap: number): readonly number[];
export {};
