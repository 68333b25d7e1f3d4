import type { Batch } from "../data/batch.ts";
import type { CsvDialect } from "../data/csv-dialect.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
interface Sampling {
    readonly statistics: DatasetFeatureStatistics;
    readonly dialect: CsvDialect;
    /** About so many rows are taken; all when there are not more. */
    readonly most: number;
}
/** A random sample of the rows of files, the same for the same data; undefined of files of statistics and of rows with structs. */
export declare function sampledRows(source: string, { statistics, dialect, most }: Sampling): Promise<Batch | undefined>;
export {};
