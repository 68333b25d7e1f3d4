import { type Estimate } from "./jackknife.ts";
import type { Family, Metric } from "./metric.ts";
import { type SliceKey } from "./slices.ts";
import type { SliceTotals } from "./tallies.ts";
import { type Disagreement } from "./tango.ts";
/** A metric of one model in one slice, with its 95 % interval; NaN bounds where there is none. */
export interface Measured extends Estimate {
    readonly low: number;
    readonly high: number;
    /** For a share of rows: of how many. */
    readonly of?: number;
}
/** A metric of one slice: the candidate's, the baseline's, and candidate − baseline on the same rows. */
export interface Measurement {
    readonly metric: string;
    readonly candidate: Measured;
    readonly baseline?: Measured;
    readonly difference?: Measured;
    /** For accuracy: the rows only one model has right, for the score interval of their difference. */
    readonly disagreement?: Disagreement;
}
/** All metrics of one slice, by name. */
export interface SliceMeasurements {
    readonly key: SliceKey;
    readonly name: string;
    readonly rows: number;
    readonly metrics: Readonly<Record<string, Measurement>>;
}
/** The metrics of a slice with their intervals. */
export declare function measure(totals: SliceTotals, metrics: readonly Metric[], family: Family): SliceMeasurements;
/** The interval of a difference: Tango's score interval for accuracies, the jackknife's otherwise. `confidence` is two-sided. */
export declare function differenceInterval(change: Estimate, disagreement: Disagreement | undefined, confidence: number): {
    readonly low: number;
    readonly high: number;
};
/** The interval of a value: Wilson's for a share of rows, the jackknife's otherwise. `confidence` is two-sided. */
export declare function valueInterval(measured: Estimate & {
    readonly of?: number;
}, confidence: number): {
    readonly low: number;
    readonly high: number;
};
