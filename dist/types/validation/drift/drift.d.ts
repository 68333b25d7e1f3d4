import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { type DriftCheck, type DriftLevel } from "./drift-checks.ts";
/** How the distance of one feature is measured and how far it may go. `auto` is Assay's own rule. */
export interface DriftRule {
    readonly measure?: "auto" | "l-infinity" | "jensen-shannon" | undefined;
    readonly threshold?: number | undefined;
    /** Part of the usual limits that counts already, for what matters more than other features: 0.5 for the label. */
    readonly scale?: number | undefined;
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
/** The same for several pairs of data sets, such as slices: false discoveries are bounded over all of them together. */
export declare function comparePairs(pairs: readonly (readonly [current: DatasetFeatureStatistics, baseline: DatasetFeatureStatistics])[], rules?: Readonly<Record<string, DriftRule>>): FeatureDrift[][];
export {};
