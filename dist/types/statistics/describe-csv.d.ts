import type { CsvDialect } from "../data/csv-dialect.ts";
import type { SourceFile } from "../data/source.ts";
import { type FeaturesInTurn } from "./dataset-statistics.ts";
import type { DatasetFeatureStatistics } from "./statistics_pb.ts";
import { type StatisticsOptions } from "./statistics-options.ts";
/** How CSV files are described. */
interface DescribeCsvOptions {
    readonly statistics?: StatisticsOptions;
    readonly dialect?: CsvDialect;
    /** Worker threads, and the folder of the entry files with `worker.js`. Not given: this thread. */
    readonly threads?: {
        readonly threads: number;
        readonly home: string;
    } | undefined;
}
/**
 * Statistics of CSV files with one header, types found as CsvExampleGen finds them, an empty cell missing. The files are read
 * once, in chunks that only their bytes decide and that are merged in their order, so the result does not depend on threads;
 * columns whose type differs between chunks (a first text after a megabyte of integers) are read a second time, only they.
 */
export declare function describeCsv(files: readonly SourceFile[], options?: DescribeCsvOptions): Promise<DatasetFeatureStatistics>;
/** The same, each feature made when it is asked for; `names` are those of the columns. */
export declare function describeCsvInTurn(files: readonly SourceFile[], { statistics, dialect, threads }?: DescribeCsvOptions): Promise<FeaturesInTurn & {
    readonly names: readonly string[];
}>;
export {};
