import type { Batch, Column } from "./batch.ts";
import type { CsvBlock } from "./csv-scanner.ts";
import type { SourceColumn } from "./source.ts";
interface Conversion {
    readonly rows?: number;
    readonly ready?: ReadonlyMap<string, Column>;
}
/**
 * The first `rows` rows of a block as columns of the given types, in their order. Columns that the types do not name are
 * dropped. An empty cell is a missing value. `ready` are columns that are made already.
 */
export declare function convertCsv(block: CsvBlock, types: readonly SourceColumn[], { rows, ready }?: Conversion): Batch;
/**
 * A column of numbers in one pass, when each cell is empty or plainly a number of the type (and loses no zeros by that);
 * undefined when one is not. This saves looking for its type first.
 */
export declare function plainNumbers(block: CsvBlock, at: {
    readonly column: number;
    readonly rows: number;
}, type: "int" | "float"): Column | undefined;
export {};
