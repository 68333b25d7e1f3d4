import { type DatasetFeatureStatistics, type FeatureNameStatistics } from "./statistics_pb.ts";
/** Writes the statistics of one split into an artifact's directory, as TFX does: of all examples, then of slices. */
export declare function writeStatistics(directory: string, split: string, statistics: DatasetFeatureStatistics | readonly DatasetFeatureStatistics[]): Promise<void>;
/** The statistics of one split: the only data set of the file, or the one named `All Examples`. */
export declare function readStatistics(directory: string, split: string): Promise<DatasetFeatureStatistics>;
/** Statistics in a file of their own, local or far away: binary (`.pb`), text format (`.pbtxt`) or JSON (`.json`). Of slices the one of all examples. */
export declare function readStatisticsFile(file: string): Promise<DatasetFeatureStatistics>;
/** The statistics of one split and those of its slices: of all examples first. */
export declare function readSlicedStatistics(directory: string, split: string): Promise<readonly DatasetFeatureStatistics[]>;
/** The statistics of all examples in a file, then those of slices. */
export declare function readSlicedFile(file: string): Promise<readonly DatasetFeatureStatistics[]>;
/** How statistics are written: protobuf's binary form, its text format, or its JSON mapping with the names of the proto. */
type StatisticsFormat = "pb" | "pbtxt" | "json";
/** The statistics of a data set as the bytes of a file. */
export declare function statisticsBytes(statistics: DatasetFeatureStatistics | readonly DatasetFeatureStatistics[], format: StatisticsFormat): Uint8Array;
/** A data set and its features, which may be made when they are asked for. */
interface WithFeatures {
    /** Everything but features. */
    readonly whole: DatasetFeatureStatistics;
    readonly features: Iterable<FeatureNameStatistics>;
}
/** What `statisticsBytes` makes in the binary form, a feature after the other: those of thousands take little more memory than the file. */
export declare function statisticsPieces(datasets: Iterable<WithFeatures>): Uint8Array[];
/** Where a feature is: its name, behind the names of the structs around it. */
export declare function stepsOf({ fieldId }: Pick<FeatureNameStatistics, "fieldId">): readonly string[];
/** The parts that every kind of statistics has. */
export declare function commonStatistics({ stats }: FeatureNameStatistics): import("./statistics_pb.ts").CommonStatistics | undefined;
export {};
