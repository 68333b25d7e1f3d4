import { type SliceMeasurements } from "./measure.ts";
import type { Threshold } from "./threshold.ts";
/**
 * What became of one rule in one slice.
 * - `rubber-stamped`: compares with a baseline, and there is none yet.
 * - `inconclusive`: the interval holds both allowed and forbidden values.
 * - `missing-slice`: the rule names a slice that is not in the data (or has too few rows).
 */
type Result = "pass" | "fail" | "inconclusive" | "rubber-stamped" | "missing-slice";
/** The judgement of one rule in one slice. `status` decides the blessing: any `fail` refuses it. */
export interface Judgement {
    readonly threshold: Threshold;
    readonly slice: string;
    readonly rows: number;
    readonly result: Result;
    readonly status: "fail" | "warn" | "pass";
    /** The metric, or its change against the baseline (divided by the baseline for relative rules). */
    readonly found: number;
    /** The one-sided bounds that were judged, where a confidence is asked for. */
    readonly low?: number;
    readonly high?: number;
    /** Rows at which an unclear comparison would be clear with 80 % chance, if both models were equal. */
    readonly rowsNeeded?: number;
    /** Why, where the numbers do not say it. */
    readonly note?: string;
}
/** Slices with fewer rows are not judged with a confidence: nothing could be shown. */
export declare const fewRows = 50;
/** Judges every rule in every slice it applies to. `slices` begins with the overall slice. */
export declare function judge(thresholds: readonly Threshold[], slices: readonly SliceMeasurements[], baseline: boolean): readonly Judgement[];
/** Holm's step-down adjusted p-values, in the order given. */
export declare function holm(p: readonly number[]): readonly number[];
export {};
