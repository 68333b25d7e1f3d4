import { type ArrayRoom } from "./array-room.ts";
import type { Batch, Column } from "./batch.ts";
import type { CsvBlock } from "./csv-scanner.ts";
import type { SourceColumn } from "./source.ts";
/** A column of the first rows of a block. */
interface ColumnPlace {
    readonly column: number;
    readonly rows: number;
    readonly room?: ArrayRoom;
}
interface Conversion {
    readonly rows?: number;
    /** Columns that are made already, and which column of the file the first is of. */
    readonly ready?: readonly (Column | undefined)[];
    readonly from?: number;
    /** Where the columns lie: in memory of their own when not given. */
    readonly room?: ArrayRoom;
}
/**
 * The first `rows` rows of a block as columns of the given types, in their order. Columns that the types do not name are
 * dropped. An empty cell is a missing value.
 */
export declare function convertCsv(block: CsvBlock, types: readonly (SourceColumn | undefined)[], { rows, ready, from, room }?: Conversion): Batch;
/**
 * A column of numbers in one pass, when each cell is empty or plainly a number of the type (and loses no zeros by that);
 * undefined when one is not. This saves looking for its type first.
 */
export declare function plainNumbers(block: CsvBlock, at: ColumnPlace, type: "int" | "float"): Column | undefined;
export {};
