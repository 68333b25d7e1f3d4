import { type CsvFile } from "../data/csv.ts";
import type { DatasetFeatureStatistics } from "./statistics_pb.ts";
import type { StatisticsOptions } from "./statistics-options.ts";
/**
 * Statistics of CSV files with one header, types found as CsvExampleGen finds them, an empty cell missing. The files are read
 * once; columns whose type shows late (a first text after a megabyte of integers) are read a second time, only they.
 */
export declare function describeCsv(files: readonly CsvFile[], options?: StatisticsOptions): Promise<DatasetFeatureStatistics>;
