import type { Finding } from "../core/finding.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { type Anomalies } from "./anomalies_pb.ts";
import type { DistributionValidatorConfig } from "./distribution_validator_pb.ts";
import { type CustomRules } from "./rules/custom-validation.ts";
/** Two data sets held against each other. */
interface DistributionValidation {
    /** What TFX's DistributionValidator writes: it blesses when no feature and no data set is named. */
    readonly anomalies: Anomalies;
    /** The same, told; and normalized absolute differences that are too high, which TFX measures and does not report. */
    readonly findings: readonly Finding[];
}
interface DistributionOptions {
    readonly config: DistributionValidatorConfig;
    /** How findings name the two. */
    readonly pair: string;
    /** Rules on statistics that have to hold too; the baseline is their base. */
    readonly custom?: CustomRules | undefined;
}
/**
 * Compares the distributions of two data sets as TFX's DistributionValidator does: the configured comparators in a schema inferred from
 * the baseline, and of what TFDV finds by it the comparisons alone. A feature that could not be compared is an anomaly too.
 */
export declare function validateDistributions(current: DatasetFeatureStatistics, baseline: DatasetFeatureStatistics, { config, pair, custom }: DistributionOptions): DistributionValidation;
/** Whether TFX would bless this. */
export declare function blessesDistributions({ anomalyInfo, datasetAnomalyInfo }: Anomalies): boolean;
export {};
