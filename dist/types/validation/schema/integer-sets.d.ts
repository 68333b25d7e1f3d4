import { type Feature, type Schema } from "../../data/schema_pb.ts";
import type { Finding } from "../../core/finding.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { type Reason } from "../reason.ts";
/** The tag that says which integers a feature may be; ascending values in a row of three or more as `5..8`. */
export declare function writeIntegerSet(values: readonly bigint[]): string;
/** Whether a value is one of the integers that a feature may be; undefined when the schema does not say, or cannot be read as a set. */
export declare function readIntegerSet(feature: Feature): ((value: bigint) => boolean) | undefined;
/** Whether a tag means to be a set of integers. */
export declare function isIntegerSetTag(tag: string): boolean;
/** Integers outside the sets that the schema gives: a rule of Assay's own, beside TFDV's anomalies. Sees integers whose values the statistics count. */
export declare function integerSetFindings(schema: Schema, statistics: DatasetFeatureStatistics, split: string): Finding[];
/** Adds to the sets of a schema what the data have besides, and says why. Changes the schema. */
export declare function widenIntegerSets(schema: Schema, statistics: DatasetFeatureStatistics): {
    readonly path: readonly string[];
    readonly reason: Reason;
}[];
