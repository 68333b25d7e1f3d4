import type { ColumnMetaData } from "hyparquet";
import type { RandomBytes } from "./file-bytes.ts";
import type { ParquetLeaf } from "./parquet-schema.ts";
import type { PlainValue } from "./put-value.ts";
/** Some stored entries of one column: definitions and repetitions where there can be several, and the values that are there. */
export interface ParquetPage {
    readonly length: number;
    readonly definitions: Int32Array | undefined;
    readonly repetitions: Int32Array | undefined;
    readonly values: ArrayLike<PlainValue>;
}
/** Damaged bytes of a file; whoever reads the file knows its name. */
export declare class ParquetDamage extends Error {
}
/** The pages of a column chunk one after the other; only one is held. */
export declare function readParquetPages(file: RandomBytes, chunk: ColumnMetaData, leaf: ParquetLeaf): AsyncGenerator<ParquetPage>;
