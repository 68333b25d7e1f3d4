import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
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
