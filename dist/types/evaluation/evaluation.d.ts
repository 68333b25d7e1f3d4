import type { Judgement } from "./judge.ts";
import type { SliceMeasurements } from "./measure.ts";
import type { Problem } from "./metric.ts";
import type { Curves, CutOff } from "./plots.ts";
/** Rows a model gave no usable prediction for: NaN or infinite. They are left out of every metric, and the gate fails. */
export interface Unusable {
    readonly rows: number;
    /** Number of the first one, counted from 1 over the splits evaluated. */
    readonly first?: number;
}
/** What one model showed besides its metrics, for the plots. */
export interface ModelPlots {
    readonly curves?: Curves;
    /** `[true class][predicted class]`. */
    readonly confusion?: readonly (readonly number[])[];
}
/** Everything one evaluation found: `evaluation.json`. Reports, gates and the blessing are made from it alone. */
export interface Evaluation {
    readonly format: 1;
    readonly problem: Problem;
    readonly label: string;
    /** The value that counts as positive, for binary labels that are not 0 and 1. */
    readonly positive?: string;
    readonly classes?: readonly string[];
    readonly splits: readonly string[];
    /** Rows that were judged; rows without label are left out. */
    readonly rows: number;
    readonly unlabelled: number;
    readonly baseline: boolean;
    readonly unusable: {
        readonly candidate: Unusable;
        readonly baseline?: Unusable;
    };
    /** Candidate's predictions outside 0 … 1, for probabilities. */
    readonly outOfRange: number;
    /** In the order of the report; the first is the headline. */
    readonly metrics: readonly {
        readonly name: string;
        readonly better?: "higher" | "lower";
    }[];
    /** Types of the features sliced by. */
    readonly featureTypes: Readonly<Record<string, "int" | "float" | "bytes">>;
    /** The overall slice first, then the largest. */
    readonly slices: readonly SliceMeasurements[];
    readonly minSliceSize: number;
    /** Slices that are not in `slices`: with too few rows, and beyond the number reported. */
    readonly leftOut: {
        readonly few: number;
        readonly many: number;
    };
    /** Undefined: the pipeline says that it has no thresholds. */
    readonly judgements?: readonly Judgement[];
    readonly plots: {
        readonly candidate: ModelPlots;
        readonly baseline?: ModelPlots;
        readonly cutOffs?: readonly CutOff[];
    };
}
/** The text of `evaluation.json`; NaN and infinities as words. */
export declare function encodeEvaluation(evaluation: Evaluation): string;
/** Reads what `encodeEvaluation` wrote. */
export declare function decodeEvaluation(text: string): Evaluation;
