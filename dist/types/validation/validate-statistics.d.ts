import type { Feature, Schema } from "../data/schema_pb.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Severity, AnomalyInfo_Type as Type, type DriftSkewInfo } from "./anomalies_pb.ts";
import { type CheckSettings, type Reason } from "./reason.ts";
/** What the data are held against besides the schema. */
export interface ValidationOptions extends CheckSettings {
    /** Statistics of the span before, for drift. */
    readonly previous?: DatasetFeatureStatistics | undefined;
    /** Statistics of the served data, for skew. */
    readonly serving?: DatasetFeatureStatistics | undefined;
    readonly previousVersion?: DatasetFeatureStatistics | undefined;
    /** Severities of types of anomalies; all others are errors. What has nothing but UNKNOWN ones is not told. TFDV applies none to anomalies of the data set. */
    readonly severities?: ReadonlyMap<Type, AnomalyInfo_Severity> | undefined;
}
/** Everything found wrong with one feature, in the order of the checks. */
interface FeatureFinding {
    readonly path: readonly string[];
    readonly key: string;
    readonly reasons: readonly Reason[];
}
/** What validation found, and the schema repaired so that it would have found nothing. */
export interface Validation {
    /** In the order of their paths. */
    readonly features: readonly FeatureFinding[];
    readonly dataset: readonly Reason[];
    /** Every distance that was measured, in the order of paths. */
    readonly driftSkew: readonly DriftSkewInfo[];
    /** Measures that the schema asks for and that mean nothing for such data. */
    readonly refused: readonly {
        readonly path: readonly string[];
        readonly key: string;
        readonly message: string;
    }[];
    /** There was no example to look at. */
    readonly dataMissing: boolean;
    /** Made when it is first asked for. */
    readonly repaired: Schema;
}
/** Holds statistics against a schema by TFDV's rules and in its order. Neither is changed. */
export declare function validateStatistics(statistics: DatasetFeatureStatistics, schema: Schema, options?: ValidationOptions): Validation;
/** Whether examples must have the feature. */
export declare function isRequired({ presenceConstraints }: Feature): boolean;
/** Whether a feature is looked at in an environment. */
export declare function isInside(feature: Feature, { defaultEnvironment }: Schema, environment: string | undefined): boolean;
export {};
