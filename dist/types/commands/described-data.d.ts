import { type CsvDialect } from "../data/csv-dialect.ts";
import type { FileFormat, SourceBatch, SourceFile } from "../data/source.ts";
import type { SliceSpecification } from "../statistics/slices.ts";
import { type DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import type { StatisticsOptions } from "../statistics/statistics-options.ts";
/**
 * Statistics of the files that a path or pattern stands for, read as streams: CSV, JSON Lines, Parquet, Arrow, Avro,
 * TFRecords of tf.Examples or tf.SequenceExamples, or one file that holds statistics already. No such file, files of several kinds and what is wrong inside them are `UserError`s.
 */
export declare function describeFiles(source: string, { home, workers, dialect, ...options }: DescribeFilesOptions): Promise<DatasetFeatureStatistics>;
/** What of the files is described. */
interface Parts {
    /** Described for themselves beside all rows. */
    readonly slices: readonly SliceSpecification[];
    /** Share of the rows that is described; all when not given. */
    readonly sampleRate: number | undefined;
}
/** Statistics of files as `describeFiles` gives them, and of slices of their rows: all rows first, then each slice. */
export declare function describeParts(source: string, { slices, sampleRate }: Parts, options: DescribeFilesOptions): Promise<readonly DatasetFeatureStatistics[]>;
/** What `describeParts` finds as the bytes of a FeatureStats.pb. Features of CSV files are made and packed one after the other. */
export declare function describePacked(source: string, parts: Parts, options: DescribeFilesOptions): Promise<readonly Uint8Array[]>;
/** What `describeParts` finds; of a file of statistics what it holds, all examples first. */
export declare function describeSliced(source: string, parts: Parts, options: DescribeFilesOptions): Promise<readonly DatasetFeatureStatistics[]>;
/** Whether a path stands for a file of statistics. */
export declare function isStatistics(source: string): Promise<boolean>;
/**
 * The rows of files once more, with their places: the columns named, as `statistics` of the same files describe them. Of a file of
 * statistics there are none.
 */
export declare function rowsOf(source: string, { names, statistics, dialect }: {
    readonly names: readonly string[];
    readonly statistics: DatasetFeatureStatistics;
    readonly dialect?: CsvDialect;
}): AsyncGenerator<SourceBatch>;
/** The files that a path or pattern stands for and how rows are read from them. Files of statistics, which have no rows, are a `UserError`. */
export declare function rowFiles(source: string): Promise<{
    readonly format: FileFormat<object>;
    readonly sources: readonly SourceFile[];
}>;
/** How files are described: statistics options, and where and in how many threads the work is done. */
interface DescribeFilesOptions extends StatisticsOptions {
    /** Folder of the entry files. */
    readonly home: string;
    /** How many worker threads; as many as there are processors, up to four, when not given. */
    readonly workers?: number | undefined;
    /** How CSV files are written. */
    readonly dialect?: CsvDialect;
}
export {};
