import type { RowWriter, RowWriterOptions } from "./row-writer.ts";
import type { SourceColumn } from "./source.ts";
interface ParquetRowWriterOptions extends RowWriterOptions {
    /** All columns that rows may have. */
    readonly columns: readonly SourceColumn[];
}
/** Opens one Parquet file of each split. The key of a hash split is that of the row as a tf.Example, with the values of nested features as lists. */
export declare function openParquetRowWriter(directory: string, { into, columns, shard, missingKey, shuffle, lines }: ParquetRowWriterOptions): Promise<RowWriter>;
export {};
