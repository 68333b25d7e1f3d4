import type { Total } from "./metric.ts";
type Point = readonly [x: number, y: number];
/** Counts at one cut-off: positive means a prediction strictly above it. */
export interface CutOff {
    readonly threshold: number;
    readonly tp: number;
    readonly fp: number;
    readonly tn: number;
    readonly fn: number;
}
/** Curves of one binary model, at most about a hundred points each. */
export interface Curves {
    /** False positive rate against true positive rate. */
    readonly roc: readonly Point[];
    /** Recall against precision. */
    readonly precisionRecall: readonly Point[];
    /** Mean prediction against share of positives, in ten groups of about equal size. */
    readonly calibration: readonly Point[];
}
/** The curves of a total of the binary family. */
export declare function curvesOf(total: Total): Curves;
/** The confusion counts at 0, 0.01 … 1. Predictions less than 1 / 10,000 above a cut-off, in its histogram bucket, count as not above. */
export declare function cutOffs(total: Total): readonly CutOff[];
export {};
