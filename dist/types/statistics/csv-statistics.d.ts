import type { CsvChunk } from "../data/csv-chunks.ts";
import type { CsvDialect } from "../data/csv-dialect.ts";
import type { SourceColumn, SourceType } from "../data/source.ts";
import { type DatasetState } from "./dataset-statistics.ts";
import type { Generator } from "./generator.ts";
import type { StatisticsOptions } from "./statistics-options.ts";
/** How chunks of CSV are described. */
export interface ChunkOptions {
    readonly statistics: StatisticsOptions;
    readonly dialect: CsvDialect;
    /** Only these columns, with these types; found in the chunk when not given. */
    readonly columns?: readonly SourceColumn[] | undefined;
}
/** What was gathered of some rows: the type of each column in them, in their order, and the statistics. Plain data. */
export interface CsvStatistics {
    columns: {
        readonly name: string;
        type: SourceType;
    }[];
    state: DatasetState;
    /** Columns whose statistics were lost because parts of them had types that do not add up. */
    risen: Set<string>;
}
/** Describes the rows of one chunk; each column has the type that these rows need. */
export declare function describeChunk({ file, header, bytes }: CsvChunk, { statistics, dialect, columns }: ChunkOptions): Promise<CsvStatistics>;
/**
 * Adds what was gathered of later rows. Integers become floats where that changes nothing (up to 2^24); what else has two types
 * is given up and listed, to be read again with the type that all rows need.
 */
export declare function mergeChunks(left: CsvStatistics, right: CsvStatistics, generators: readonly Generator[]): CsvStatistics;
