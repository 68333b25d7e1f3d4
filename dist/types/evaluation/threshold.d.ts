import { type Mistake } from "../core/error.ts";
import type { Metric } from "./metric.ts";
/** A threshold as written in `assay.yml`: our words, or TFX's (`valueThreshold`, `changeThreshold`). */
export interface ThresholdSettings {
    /** The metric must be at least this (inclusive), at most that. */
    readonly atLeast?: number;
    readonly atMost?: number;
    /** Candidate − baseline must not be below −this (for metrics where higher is better), not above this (lower is better). */
    readonly notBelowBaselineBy?: number;
    readonly notAboveBaselineBy?: number;
    /** The same as a fraction of the baseline's value: 0.02 allows two per cent. */
    readonly notBelowBaselineByFraction?: number;
    readonly notAboveBaselineByFraction?: number;
    /** Judge the one-sided bound at this confidence (0.5 … 1, for instance 0.95) and not the point estimate. */
    readonly confidence?: number;
    /** What an unclear comparison with the baseline means when the rows would have sufficed to tell; default `fail`. */
    readonly onInconclusive?: "fail" | "warn";
    /** false: only all rows (the default of our words). true: every slice (TFX's default). A list: crossed features, or one slice's values. */
    readonly slices?: boolean | readonly (string | readonly string[] | Readonly<Record<string, string | number>>)[];
    readonly valueThreshold?: {
        readonly lowerBound?: number;
        readonly upperBound?: number;
    };
    readonly changeThreshold?: {
        readonly absolute?: number;
        readonly relative?: number;
        readonly direction?: string;
    };
}
/** Where a threshold applies: all rows, every slice there is, slices by some features, or one named slice. */
export type Where = {
    readonly type: "overall";
} | {
    readonly type: "every";
} | {
    readonly type: "features";
    readonly features: readonly string[];
} | {
    readonly type: "slice";
    readonly values: readonly (readonly [feature: string, value: string])[];
};
/**
 * One rule for one metric, as the judge takes it. Bounds and changes are TFX's: inclusive; a change is candidate − baseline;
 * `higher` asks change ≥ limit, `lower` asks change ≤ limit; relative changes are divided by the baseline, sign included.
 */
export interface Threshold {
    readonly metric: string;
    readonly rule: "at-least" | "at-most" | "change-absolute" | "change-relative";
    readonly direction: "higher" | "lower";
    readonly limit: number;
    readonly where: readonly Where[];
    readonly confidence?: number;
    readonly onInconclusive: "fail" | "warn";
}
/** The JSON Schema of one metric's threshold, for the Evaluator's parameters. */
export declare const thresholdSchema: {
    readonly type: "object";
    readonly additionalProperties: false;
    readonly properties: {
        readonly atLeast: {
            readonly type: "number";
            readonly description: "smallest value that passes";
        };
        readonly atMost: {
            readonly type: "number";
            readonly description: "largest value that passes";
        };
        readonly notBelowBaselineBy: {
            readonly type: "number";
            readonly description: "how far the metric may fall below the baseline's";
        };
        readonly notAboveBaselineBy: {
            readonly type: "number";
            readonly description: "how far the metric may rise above the baseline's";
        };
        readonly notBelowBaselineByFraction: {
            readonly type: "number";
            readonly description: "how far it may fall, as a fraction of the baseline's value";
        };
        readonly notAboveBaselineByFraction: {
            readonly type: "number";
            readonly description: "how far it may rise, as a fraction of the baseline's value";
        };
        readonly confidence: {
            readonly type: "number";
            readonly exclusiveMinimum: 0.5;
            readonly exclusiveMaximum: 1;
            readonly description: "judge the one-sided confidence bound, not the point estimate";
        };
        readonly onInconclusive: {
            readonly enum: readonly ["fail", "warn"];
            readonly description: "what an unclear comparison means although the rows would have sufficed";
        };
        readonly slices: {
            readonly description: "false: only all rows; true: every slice; a list: features, or values of one slice";
            readonly oneOf: readonly [{
                readonly type: "boolean";
            }, {
                readonly type: "array";
                readonly items: {
                    readonly oneOf: readonly [{
                        readonly type: "string";
                    }, {
                        readonly type: "array";
                        readonly items: {
                            readonly type: "string";
                        };
                        readonly minItems: 1;
                    }, {
                        readonly type: "object";
                        readonly additionalProperties: {
                            readonly type: readonly ["string", "number"];
                        };
                        readonly minProperties: 1;
                    }];
                };
            }];
        };
        readonly valueThreshold: {
            readonly type: "object";
            readonly additionalProperties: false;
            readonly properties: {
                readonly lowerBound: {
                    readonly type: "number";
                };
                readonly upperBound: {
                    readonly type: "number";
                };
            };
        };
        readonly changeThreshold: {
            readonly type: "object";
            readonly additionalProperties: false;
            readonly properties: {
                readonly absolute: {
                    readonly type: "number";
                };
                readonly relative: {
                    readonly type: "number";
                };
                readonly direction: {
                    readonly type: "string";
                };
            };
        };
    };
};
/**
 * The rules of the thresholds in the order written. All mistakes at once: metrics that are not computed, empty thresholds,
 * a margin on the side where the metric gets better, a change without direction.
 */
export declare function readThresholds(settings: Readonly<Record<string, ThresholdSettings>>, find: (name: string) => Metric | undefined, computed: readonly string[]): readonly Threshold[];
/** What is wrong with one threshold, as far as it can be told without knowing the problem: then `possible` are the metrics that may be meant. */
export declare function mistakesOf(name: string, threshold: ThresholdSettings, metric?: Metric, possible?: readonly Metric[]): readonly Mistake[];
