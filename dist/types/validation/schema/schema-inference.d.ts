import { type DerivedFeatureSource } from "../../data/derived_feature_pb.ts";
import { FeatureType, type Feature, type Schema } from "../../data/schema_pb.ts";
import { FeatureNameStatistics_Type, type DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { type FeatureTree } from "../feature-tree.ts";
import { type FeatureView } from "../feature-view.ts";
/** What may be taken for granted from statistics alone. */
export interface InferenceOptions {
    /** Whether a feature with the same number of values in every example gets a shape. Default true. */
    readonly inferFeatureShape?: boolean | undefined;
    /** A string feature with more different values gets no domain. Default 100. */
    readonly maxStringDomainSize?: number | undefined;
    /** Whether TFDV's surprises are kept, as for checks. */
    readonly compatibility?: "tfdv" | undefined;
}
/** The schema that TFDV would infer: types, presence, shapes or value counts, and bool, int and string domains; no numeric ranges. */
export declare function inferSchema(statistics: DatasetFeatureStatistics, options?: InferenceOptions): Schema;
interface Inferring {
    readonly schema: Schema;
    readonly tree: FeatureTree;
    readonly options: InferenceOptions;
    /** Names of all domains of texts. */
    readonly domains: Set<string>;
}
/** Adds a feature and all that lies in it to a list of features of the schema. */
export declare function inferBelow(inferring: Inferring, list: Feature[], view: FeatureView): void;
/** The schema's type for a type of the statistics. */
export declare function schemaType(type: FeatureNameStatistics_Type): FeatureType;
/** Says that a feature was computed from others for validation alone. */
export declare function markDerived(feature: Feature, source: DerivedFeatureSource): void;
/** The number of values as the schema tells it where lengths vary. */
export declare function inferCounts({ levels }: FeatureView): Feature["shapeType"];
/** What a string may be to count as true or false where the schema names nothing else. */
export declare const trueWords: readonly string[];
/** The other half of `trueWords`. */
export declare const falseWords: readonly string[];
/** The integer of 64 bits that a text writes, white space around it left out; undefined when it writes none. */
export declare function integerOf(text: string): bigint | undefined;
/** Whether a text writes an integer of 64 bits. */
export declare function isInt64(text: string): boolean;
export {};
