import type { Column } from "./batch.ts";
import type { CsvBlock } from "./csv-scanner.ts";
/** The type of a CSV column; `empty` when it has no value in any row. */
type CsvColumnType = "empty" | "int" | "float" | "bytes";
/** What is known of a CSV column after all its rows. */
export interface InferredColumn {
    readonly name: string;
    readonly type: CsvColumnType;
    /** It is `int`, and some value has leading zeros that are lost by that, as a postal code has. */
    readonly losesZeros: boolean;
}
/** What is looked at. */
interface SomeCells {
    readonly rows?: number;
    /** The columns `from …` that these are, but for those that are made already: plain numbers of the type so far, or integers. */
    readonly ready?: readonly (Column | undefined)[];
    readonly from?: number;
}
/** Finds column types, most general value wins: int < float < bytes. Empty cells do not count. */
export interface TypeInference {
    /** Looks at the first rows of a block, all when not given. */
    add(block: CsvBlock, some?: SomeCells): void;
    /** The same array while nothing changes. */
    columns(): readonly InferredColumn[];
}
/** Starts an inference over blocks with one header. */
export declare function createTypeInference(header: readonly string[]): TypeInference;
export {};
