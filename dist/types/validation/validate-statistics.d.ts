import { type Schema } from "../data/schema_pb.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { type DriftSkewInfo } from "./anomalies_pb.ts";
import { type CheckSettings, type Reason } from "./reason.ts";
/** What the data are held against besides the schema. */
export interface ValidationOptions extends CheckSettings {
    /** Statistics of the span before, for drift. */
    readonly previous?: DatasetFeatureStatistics | undefined;
    /** Statistics of the served data, for skew. */
    readonly serving?: DatasetFeatureStatistics | undefined;
    readonly previousVersion?: DatasetFeatureStatistics | undefined;
}
/** Everything found wrong with one feature, in the order of the checks. */
export interface FeatureFinding {
    readonly path: readonly string[];
    readonly key: string;
    readonly reasons: readonly Reason[];
}
/** What validation found, and the schema repaired so that it would have found nothing. */
export interface Validation {
    readonly features: readonly FeatureFinding[];
    readonly dataset: readonly Reason[];
    readonly driftSkew: readonly DriftSkewInfo[];
    /** There was no example to look at. */
    readonly dataMissing: boolean;
    readonly repaired: Schema;
}
/** Holds statistics against a schema by TFDV's rules and in its order. Neither is changed. */
export declare function validateStatistics(statistics: DatasetFeatureStatistics, schema: Schema, options?: ValidationOptions): Validation;
