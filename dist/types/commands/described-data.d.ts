import { type CsvDialect } from "../data/csv-dialect.ts";
import type { SliceSpecification } from "../statistics/slices.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import type { StatisticsOptions } from "../statistics/statistics-options.ts";
/** What of the files is described. */
interface Parts {
    /** Described for themselves beside all rows. */
    readonly slices: readonly SliceSpecification[];
    /** Share of the rows that is described; all when not given. */
    readonly sampleRate: number | undefined;
}
/** Statistics of files as `describeFiles` gives them, and of slices of their rows: all rows first, then each slice. */
export declare function describeParts(source: string, { slices, sampleRate }: Parts, options: DescribeFilesOptions): Promise<readonly DatasetFeatureStatistics[]>;
/** How files are described: statistics options, and where and in how many threads the work is done. */
interface DescribeFilesOptions extends StatisticsOptions {
    /** Folder of the entry files. */
    readonly home: string;
    /** How many worker threads; as many as there are processors, up to four, when not given. */
    readonly workers?: number | undefined;
    /** How CSV files are written. */
    readonly dialect?: CsvDialect;
}
/** A data set to compare: statistics of files, which are one split without a name, or those of a run, by split. */
export interface Described {
    /** The name it was asked for by. */
    readonly source: string;
    readonly splits: ReadonlyMap<string, DatasetFeatureStatistics>;
}
/** The name of the split that files are. */
export declare const wholeData = "";
/**
 * Statistics of files; of files of a commit, `HEAD~1:data/*.csv`; of the run of `folder` whose id is `source` or begins with it; or of
 * the newest run of a commit. A file of that name is meant first.
 */
export declare function describeSource(source: string, { folder, home }: {
    readonly folder: string;
    readonly home: string;
}): Promise<Described>;
export {};
