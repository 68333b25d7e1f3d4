import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
/** How the distance of one feature is measured and how far it may go. `auto` is Assay's own rule. */
export interface DriftRule {
    readonly measure?: "auto" | "l-infinity" | "jensen-shannon" | undefined;
    readonly threshold?: number | undefined;
}
/** How bad a change is: `small` is worth a look, `large` is a different data set. */
export type DriftLevel = "none" | "small" | "large";
/** One thing that changed beside the shape of the distribution. */
interface DriftCheck {
    readonly rule: "drift.new-values" | "drift.vanished-values" | "drift.range" | "drift.peak" | "drift.missing";
    readonly level: DriftLevel;
    readonly message: string;
    readonly observed: string;
    readonly limit: string;
    readonly evidence: readonly string[];
    /** Short form for a row of a table. */
    readonly mark: string;
}
interface Distance {
    readonly measure: "KS" | "V" | "L∞" | "JS";
    readonly value: number;
    /** From here on the change is worth a look. */
    readonly limit: number;
    readonly large: number;
    /** The chance of such a distance without any change; absent where only the distance counts. */
    readonly p?: number;
}
/** A feature in two data sets. */
export interface FeatureDrift {
    readonly key: string;
    /** Absent when there was nothing to compare. */
    readonly distance?: Distance;
    /** Jensen-Shannon divergence in bits on ten cells of equal pooled mass, or on the values; chance taken off. */
    readonly divergence?: number;
    readonly level: DriftLevel;
    readonly checks: readonly DriftCheck[];
    /** Why nothing was compared. */
    readonly because?: "few-values" | "many-values" | "not-in-baseline" | "other-type";
}
/**
 * Assay's drift rule: a feature drifted when its distribution changed significantly (Kolmogorov-Smirnov for numbers, chi-squared
 * homogeneity for values; Benjamini-Hochberg over the features) *and* by enough to matter. New and vanished values, a new range,
 * a new peak and a change of missing values are checks of their own. Features with fewer than 100 values are not judged.
 */
export declare function compareDatasets(current: DatasetFeatureStatistics, baseline: DatasetFeatureStatistics, rules?: Readonly<Record<string, DriftRule>>): FeatureDrift[];
/** A share as text: `1.8%`, `<0.1%`. */
export declare function percent(share: number): string;
export {};
