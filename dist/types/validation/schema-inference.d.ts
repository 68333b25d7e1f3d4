import { FeatureType, type Feature, type Schema } from "../data/schema_pb.ts";
import { FeatureNameStatistics_Type, type DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { type FeatureView } from "./feature-view.ts";
/** What may be taken for granted from statistics alone. */
export interface InferenceOptions {
    /** Whether a feature with the same number of values in every example gets a shape. Default true. */
    readonly inferFeatureShape?: boolean | undefined;
    /** A string feature with more different values gets no domain. Default 100. */
    readonly maxStringDomainSize?: number | undefined;
}
/** The schema that TFDV would infer: types, presence, shapes or value counts, and bool, int and string domains; no numeric ranges. */
export declare function inferSchema(statistics: DatasetFeatureStatistics, options?: InferenceOptions): Schema;
/** The schema's type for a type of the statistics. */
export declare function schemaType(type: FeatureNameStatistics_Type): FeatureType;
/** What the statistics say of one feature; a string domain is added to the schema. */
export declare function inferFeature(schema: Schema, view: FeatureView, { inferFeatureShape, maxStringDomainSize }: InferenceOptions): Feature;
/** What a string may be to count as true or false where the schema names nothing else. */
export declare const trueWords: readonly string[];
/** The other half of `trueWords`. */
export declare const falseWords: readonly string[];
/** Whether a text is a decimal integer of 64 bits. */
export declare function isInt64(text: string): boolean;
