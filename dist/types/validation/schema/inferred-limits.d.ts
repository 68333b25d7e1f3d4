import { type Schema } from "../../data/schema_pb.ts";
import { type DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
/** What a limit of a schema was inferred from. */
export interface LimitEvidence {
    readonly path: readonly string[];
    readonly limit: "range" | "values";
    /** How many values were looked at. */
    readonly count: number;
    readonly min: string;
    readonly max: string;
    /** Of a value set: how many values are different, and how often the rarest occurs. */
    readonly distinct?: number;
    readonly rarest?: {
        readonly value: string;
        readonly count: number;
        readonly share: number;
    };
}
/** Which limits are inferred beyond TFDV's rules. */
export interface LimitOptions {
    /** Smallest and largest value of numbers without another domain. */
    readonly ranges?: boolean | undefined;
    /** The values of integers that have few: needs statistics in which integers are categories. */
    readonly valueSets?: boolean | undefined;
}
/** A schema with limits that all data sets keep, and what each was inferred from. Features that have a domain with limits stay as they are. */
export declare function inferLimits(schema: Schema, datasets: readonly DatasetFeatureStatistics[], { ranges, valueSets }: LimitOptions): {
    readonly schema: Schema;
    readonly evidence: readonly LimitEvidence[];
};
/** The schema with every integer that may turn out to be a category called one, so that statistics count its values. */
export declare function asCategories(schema: Schema): Schema;
/** The text of a schema, such as `schemaText` prints it, with what its limits were inferred from as comments above them. */
export declare function withEvidence(text: string, schema: Schema, evidence: readonly LimitEvidence[]): string;
