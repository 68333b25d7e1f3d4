import type { Finding } from "../core/finding.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { type Validation, type ValidationOptions } from "./validate-statistics.ts";
/** Slices, and what the whole that they are parts of was judged by. */
interface Sliced extends Pick<ValidationOptions, "environment" | "compatibility" | "severities"> {
    readonly slices: readonly DatasetFeatureStatistics[];
    readonly split: string;
    readonly schema: Schema;
    readonly source?: Placed<Schema> | undefined;
}
/** How findings name a slice of a split. */
export declare function sliceLabel(split: string, name: string): string;
/** What a slice breaks of the schema and the whole does not, so that it is told once. Rules on how many examples there are do not apply to a part. */
export declare function sliceFindings({ slices, split, schema, source, ...settings }: Sliced, whole: Validation): readonly Finding[];
export {};
