import type { NestedFeature } from "./batch.ts";
import { type ParquetPage } from "./parquet-pages.ts";
import type { ParquetFeature } from "./parquet-schema.ts";
import type { Column } from "./batch.ts";
import type { SourceType } from "./source.ts";
/** A value that its column cannot hold, said by whoever knows the file. */
export declare class ParquetMisfit extends Error {
}
/** Puts the stored entries of one column into the lists and values of a feature. */
export interface FeatureRows {
    /** Rows that have begun since the last `take`. */
    readonly rows: number;
    /** Adds entries of a page from `from` on until `wanted` rows have begun and the next one begins; returns where it stopped. */
    add(page: ParquetPage, from: number, wanted: number): number;
    takeColumn(): Column;
    takeNested(): NestedFeature;
}
/** Begins the rows of a feature. `type` is what its values become; a struct has none. */
export declare function createFeatureRows(feature: ParquetFeature, type: SourceType | "struct"): FeatureRows;
