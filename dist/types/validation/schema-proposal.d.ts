import { type Schema } from "../data/schema_pb.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { type InferenceOptions } from "./schema-inference.ts";
/** TFX's SchemaGen: the first data set makes the schema, the others widen it where they depart from it. */
export declare function inferFromAll(datasets: readonly DatasetFeatureStatistics[], options?: InferenceOptions): Schema;
/** A schema widened so that the data fit, and why: for each feature the findings that asked for it. */
interface Update {
    readonly schema: Schema;
    readonly reasons: ReadonlyMap<string, readonly string[]>;
}
/** TFDV's update_schema over several data sets: relaxes what the data violate and adds new features, nothing else. */
export declare function updateSchema(schema: Schema, datasets: readonly DatasetFeatureStatistics[], options?: InferenceOptions): Update;
/** A line of a schema's text that is added, removed or kept, with the reason beside. */
export interface DiffLine {
    readonly sign: "+" | "-" | " ";
    readonly text: string;
    readonly note?: string;
}
/** The difference of two schemas as lines of text format: only features and string domains that differ, with the reasons beside. */
export declare function schemaDifference(before: Schema, after: Schema, reasons: Update["reasons"]): DiffLine[];
export {};
