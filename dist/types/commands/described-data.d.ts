import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import type { StatisticsOptions } from "../statistics/statistics-options.ts";
/**
 * Statistics of the files that a path or pattern stands for, read once as a stream: CSV, TFRecords of tf.Examples, or one file
 * that holds statistics already. No such file, files of several kinds and what is wrong inside them are `UserError`s.
 */
export declare function describeFiles(source: string, options?: StatisticsOptions): Promise<DatasetFeatureStatistics>;
/** A data set to compare: statistics of files, which are one split without a name, or those of a run, by split. */
export interface Described {
    /** The name it was asked for by. */
    readonly source: string;
    readonly splits: ReadonlyMap<string, DatasetFeatureStatistics>;
}
/** The name of the split that files are. */
export declare const wholeData = "";
/** Statistics of files, or of the run of `folder` whose id is `source` or begins with it. A file of that name is meant first. */
export declare function describeSource(source: string, folder: string): Promise<Described>;
