import type { FileMetaData, SchemaElement } from "hyparquet";
import type { PlainValue } from "./put-value.ts";
import type { SourceColumn, SourceFeature, SourceType } from "./source.ts";
/** A column of stored values. */
export interface ParquetLeaf {
    /** Its number among the column chunks of a row group. */
    readonly index: number;
    readonly element: SchemaElement;
    readonly maxDefinition: number;
    readonly maxRepetition: number;
    readonly type: Exclude<SourceType, "nested">;
    /** A stored value as the value that it means; not given where it is that already. */
    readonly meaning?: ((stored: never) => PlainValue) | undefined;
}
/** One level of lists of a feature, told by repetition and definition levels as Dremel has them. */
interface ParquetLevel {
    /** A repetition up to this one begins a list. */
    readonly slot: number;
    /** The repetition of a further item; −1 when there is at most one. */
    readonly item: number;
    /** The least definition of a list that is there, and of one that has an item. */
    readonly present: number;
    readonly filled: number;
}
/** A feature and the stored column that tells its lists: its own, or for a struct the first one inside. */
export interface ParquetFeature {
    readonly path: readonly string[];
    readonly levels: readonly ParquetLevel[];
    readonly leaf: ParquetLeaf;
    readonly type: SourceFeature["type"];
    /** The definition of an item that is not null. */
    readonly whole: number;
}
/** A column: one feature when it is flat. */
export interface ParquetColumn {
    readonly source: SourceColumn;
    readonly features: readonly ParquetFeature[];
}
/** The columns of a file: structs that stand alone are taken apart into columns `a.b`, lists of lists and of structs are nested. */
export declare function parquetColumns({ schema }: FileMetaData, file: string): ParquetColumn[];
export {};
