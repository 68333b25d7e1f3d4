import type { GenEnum, GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { DerivedFeatureSource } from "../data/derived_feature_pb.ts";
import type { Path } from "../data/path_pb.ts";
import type { Any } from "@bufbuild/protobuf/wkt";
import type { Message, UnknownEnum } from "@bufbuild/protobuf";
/**
 * Describes the file statistics/statistics.proto.
 */
export declare const file_statistics_statistics: GenFile;
/**
 * @generated from message tensorflow.metadata.v0.DatasetFeatureStatisticsList
 */
export type DatasetFeatureStatisticsList = Message<"tensorflow.metadata.v0.DatasetFeatureStatisticsList"> & {
    /**
     * @generated from field: repeated tensorflow.metadata.v0.DatasetFeatureStatistics datasets = 1;
     */
    datasets: DatasetFeatureStatistics[];
};
/**
 * Describes the message tensorflow.metadata.v0.DatasetFeatureStatisticsList.
 * Use `create(DatasetFeatureStatisticsListSchema)` to create a new message.
 */
export declare const DatasetFeatureStatisticsListSchema: GenMessage<DatasetFeatureStatisticsList>;
/**
 * @generated from message tensorflow.metadata.v0.DatasetFeatureStatistics
 */
export type DatasetFeatureStatistics = Message<"tensorflow.metadata.v0.DatasetFeatureStatistics"> & {
    /**
     * Empty, or `All Examples` and the slices beside it.
     *
     * @generated from field: string name = 1;
     */
    name: string;
    /**
     * @generated from field: uint64 num_examples = 2;
     */
    numExamples: bigint;
    /**
     * @generated from field: double weighted_num_examples = 4;
     */
    weightedNumExamples: number;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.FeatureNameStatistics features = 3;
     */
    features: FeatureNameStatistics[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.CrossFeatureStatistics cross_features = 5;
     */
    crossFeatures: CrossFeatureStatistics[];
};
/**
 * Describes the message tensorflow.metadata.v0.DatasetFeatureStatistics.
 * Use `create(DatasetFeatureStatisticsSchema)` to create a new message.
 */
export declare const DatasetFeatureStatisticsSchema: GenMessage<DatasetFeatureStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.CrossFeatureStatistics
 */
export type CrossFeatureStatistics = Message<"tensorflow.metadata.v0.CrossFeatureStatistics"> & {
    /**
     * @generated from field: tensorflow.metadata.v0.Path path_x = 1;
     */
    pathX?: Path | undefined;
    /**
     * @generated from field: tensorflow.metadata.v0.Path path_y = 2;
     */
    pathY?: Path | undefined;
    /**
     * @generated from field: uint64 count = 3;
     */
    count: bigint;
    /**
     * @generated from oneof tensorflow.metadata.v0.CrossFeatureStatistics.cross_stats
     */
    crossStats: {
        /**
         * @generated from field: tensorflow.metadata.v0.NumericCrossStatistics num_cross_stats = 4;
         */
        value: NumericCrossStatistics;
        case: "numCrossStats";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.CategoricalCrossStatistics categorical_cross_stats = 5;
         */
        value: CategoricalCrossStatistics;
        case: "categoricalCrossStats";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.CrossFeatureStatistics.
 * Use `create(CrossFeatureStatisticsSchema)` to create a new message.
 */
export declare const CrossFeatureStatisticsSchema: GenMessage<CrossFeatureStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.NumericCrossStatistics
 */
export type NumericCrossStatistics = Message<"tensorflow.metadata.v0.NumericCrossStatistics"> & {
    /**
     * @generated from field: float correlation = 1;
     */
    correlation: number;
    /**
     * @generated from field: float covariance = 2;
     */
    covariance: number;
};
/**
 * Describes the message tensorflow.metadata.v0.NumericCrossStatistics.
 * Use `create(NumericCrossStatisticsSchema)` to create a new message.
 */
export declare const NumericCrossStatisticsSchema: GenMessage<NumericCrossStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.CategoricalCrossStatistics
 */
export type CategoricalCrossStatistics = Message<"tensorflow.metadata.v0.CategoricalCrossStatistics"> & {
    /**
     * @generated from field: tensorflow.metadata.v0.LiftStatistics lift = 1;
     */
    lift?: LiftStatistics | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.CategoricalCrossStatistics.
 * Use `create(CategoricalCrossStatisticsSchema)` to create a new message.
 */
export declare const CategoricalCrossStatisticsSchema: GenMessage<CategoricalCrossStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.LiftStatistics
 */
export type LiftStatistics = Message<"tensorflow.metadata.v0.LiftStatistics"> & {
    /**
     * @generated from field: repeated tensorflow.metadata.v0.LiftSeries lift_series = 1;
     */
    liftSeries: LiftSeries[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.LiftSeries weighted_lift_series = 2;
     */
    weightedLiftSeries: LiftSeries[];
};
/**
 * Describes the message tensorflow.metadata.v0.LiftStatistics.
 * Use `create(LiftStatisticsSchema)` to create a new message.
 */
export declare const LiftStatisticsSchema: GenMessage<LiftStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.LiftSeries
 */
export type LiftSeries = Message<"tensorflow.metadata.v0.LiftSeries"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.LiftSeries.y_value
     */
    yValue: {
        /**
         * @generated from field: int32 y_int = 1;
         */
        value: number;
        case: "yInt";
    } | {
        /**
         * @generated from field: string y_string = 2;
         */
        value: string;
        case: "yString";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.LiftSeries.Bucket y_bucket = 3;
         */
        value: LiftSeries_Bucket;
        case: "yBucket";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from oneof tensorflow.metadata.v0.LiftSeries.y_count_value
     */
    yCountValue: {
        /**
         * @generated from field: uint64 y_count = 4;
         */
        value: bigint;
        case: "yCount";
    } | {
        /**
         * @generated from field: double weighted_y_count = 5;
         */
        value: number;
        case: "weightedYCount";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: repeated tensorflow.metadata.v0.LiftSeries.LiftValue lift_values = 6;
     */
    liftValues: LiftSeries_LiftValue[];
};
/**
 * Describes the message tensorflow.metadata.v0.LiftSeries.
 * Use `create(LiftSeriesSchema)` to create a new message.
 */
export declare const LiftSeriesSchema: GenMessage<LiftSeries>;
/**
 * @generated from message tensorflow.metadata.v0.LiftSeries.Bucket
 */
export type LiftSeries_Bucket = Message<"tensorflow.metadata.v0.LiftSeries.Bucket"> & {
    /**
     * @generated from field: double low_value = 1;
     */
    lowValue: number;
    /**
     * @generated from field: double high_value = 2;
     */
    highValue: number;
};
/**
 * Describes the message tensorflow.metadata.v0.LiftSeries.Bucket.
 * Use `create(LiftSeries_BucketSchema)` to create a new message.
 */
export declare const LiftSeries_BucketSchema: GenMessage<LiftSeries_Bucket>;
/**
 * @generated from message tensorflow.metadata.v0.LiftSeries.LiftValue
 */
export type LiftSeries_LiftValue = Message<"tensorflow.metadata.v0.LiftSeries.LiftValue"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.LiftSeries.LiftValue.x_value
     */
    xValue: {
        /**
         * @generated from field: int32 x_int = 1;
         */
        value: number;
        case: "xInt";
    } | {
        /**
         * @generated from field: string x_string = 2;
         */
        value: string;
        case: "xString";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: double lift = 3;
     */
    lift: number;
    /**
     * @generated from oneof tensorflow.metadata.v0.LiftSeries.LiftValue.x_count_value
     */
    xCountValue: {
        /**
         * @generated from field: uint64 x_count = 4;
         */
        value: bigint;
        case: "xCount";
    } | {
        /**
         * @generated from field: double weighted_x_count = 5;
         */
        value: number;
        case: "weightedXCount";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from oneof tensorflow.metadata.v0.LiftSeries.LiftValue.x_and_y_count_value
     */
    xAndYCountValue: {
        /**
         * @generated from field: uint64 x_and_y_count = 6;
         */
        value: bigint;
        case: "xAndYCount";
    } | {
        /**
         * @generated from field: double weighted_x_and_y_count = 7;
         */
        value: number;
        case: "weightedXAndYCount";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.LiftSeries.LiftValue.
 * Use `create(LiftSeries_LiftValueSchema)` to create a new message.
 */
export declare const LiftSeries_LiftValueSchema: GenMessage<LiftSeries_LiftValue>;
/**
 * @generated from message tensorflow.metadata.v0.FeatureNameStatistics
 */
export type FeatureNameStatistics = Message<"tensorflow.metadata.v0.FeatureNameStatistics"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.FeatureNameStatistics.field_id
     */
    fieldId: {
        /**
         * @generated from field: string name = 1;
         */
        value: string;
        case: "name";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.Path path = 8;
         */
        value: Path;
        case: "path";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: tensorflow.metadata.v0.FeatureNameStatistics.Type type = 2;
     */
    type: FeatureNameStatistics_Type;
    /**
     * @generated from oneof tensorflow.metadata.v0.FeatureNameStatistics.stats
     */
    stats: {
        /**
         * @generated from field: tensorflow.metadata.v0.NumericStatistics num_stats = 3;
         */
        value: NumericStatistics;
        case: "numStats";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.StringStatistics string_stats = 4;
         */
        value: StringStatistics;
        case: "stringStats";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.BytesStatistics bytes_stats = 5;
         */
        value: BytesStatistics;
        case: "bytesStats";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.StructStatistics struct_stats = 7;
         */
        value: StructStatistics;
        case: "structStats";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: repeated tensorflow.metadata.v0.CustomStatistic custom_stats = 6;
     */
    customStats: CustomStatistic[];
    /**
     * @generated from field: tensorflow.metadata.v0.DerivedFeatureSource validation_derived_source = 10;
     */
    validationDerivedSource?: DerivedFeatureSource | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.FeatureNameStatistics.
 * Use `create(FeatureNameStatisticsSchema)` to create a new message.
 */
export declare const FeatureNameStatisticsSchema: GenMessage<FeatureNameStatistics>;
/**
 * @generated from enum tensorflow.metadata.v0.FeatureNameStatistics.Type
 */
export declare const FeatureNameStatistics_Type: {
    /**
     * @generated from enum value: INT = 0;
     */
    readonly INT: 0;
    /**
     * @generated from enum value: FLOAT = 1;
     */
    readonly FLOAT: 1;
    /**
     * @generated from enum value: STRING = 2;
     */
    readonly STRING: 2;
    /**
     * @generated from enum value: BYTES = 3;
     */
    readonly BYTES: 3;
    /**
     * @generated from enum value: STRUCT = 4;
     */
    readonly STRUCT: 4;
};
/**
 * @generated from enum tensorflow.metadata.v0.FeatureNameStatistics.Type
 */
export type FeatureNameStatistics_Type = (typeof FeatureNameStatistics_Type)[keyof typeof FeatureNameStatistics_Type] | UnknownEnum;
/**
 * Describes the enum tensorflow.metadata.v0.FeatureNameStatistics.Type.
 */
export declare const FeatureNameStatistics_TypeSchema: GenEnum<FeatureNameStatistics_Type>;
/**
 * @generated from message tensorflow.metadata.v0.WeightedCommonStatistics
 */
export type WeightedCommonStatistics = Message<"tensorflow.metadata.v0.WeightedCommonStatistics"> & {
    /**
     * @generated from field: double num_non_missing = 1;
     */
    numNonMissing: number;
    /**
     * @generated from field: double num_missing = 2;
     */
    numMissing: number;
    /**
     * @generated from field: double avg_num_values = 3;
     */
    avgNumValues: number;
    /**
     * @generated from field: double tot_num_values = 4;
     */
    totNumValues: number;
};
/**
 * Describes the message tensorflow.metadata.v0.WeightedCommonStatistics.
 * Use `create(WeightedCommonStatisticsSchema)` to create a new message.
 */
export declare const WeightedCommonStatisticsSchema: GenMessage<WeightedCommonStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.CustomStatistic
 */
export type CustomStatistic = Message<"tensorflow.metadata.v0.CustomStatistic"> & {
    /**
     * @generated from field: string name = 1;
     */
    name: string;
    /**
     * @generated from oneof tensorflow.metadata.v0.CustomStatistic.val
     */
    val: {
        /**
         * @generated from field: double num = 2;
         */
        value: number;
        case: "num";
    } | {
        /**
         * @generated from field: string str = 3;
         */
        value: string;
        case: "str";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.Histogram histogram = 4;
         */
        value: Histogram;
        case: "histogram";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.RankHistogram rank_histogram = 5;
         */
        value: RankHistogram;
        case: "rankHistogram";
    } | {
        /**
         * @generated from field: google.protobuf.Any any = 6;
         */
        value: Any;
        case: "any";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.CustomStatistic.
 * Use `create(CustomStatisticSchema)` to create a new message.
 */
export declare const CustomStatisticSchema: GenMessage<CustomStatistic>;
/**
 * @generated from message tensorflow.metadata.v0.NumericStatistics
 */
export type NumericStatistics = Message<"tensorflow.metadata.v0.NumericStatistics"> & {
    /**
     * @generated from field: tensorflow.metadata.v0.CommonStatistics common_stats = 1;
     */
    commonStats?: CommonStatistics | undefined;
    /**
     * @generated from field: double mean = 2;
     */
    mean: number;
    /**
     * Of the population: divided by n.
     *
     * @generated from field: double std_dev = 3;
     */
    stdDev: number;
    /**
     * @generated from field: uint64 num_zeros = 4;
     */
    numZeros: bigint;
    /**
     * @generated from field: double min = 5;
     */
    min: number;
    /**
     * @generated from field: double median = 6;
     */
    median: number;
    /**
     * @generated from field: double max = 7;
     */
    max: number;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.Histogram histograms = 8;
     */
    histograms: Histogram[];
    /**
     * @generated from field: tensorflow.metadata.v0.WeightedNumericStatistics weighted_numeric_stats = 9;
     */
    weightedNumericStats?: WeightedNumericStatistics | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.NumericStatistics.
 * Use `create(NumericStatisticsSchema)` to create a new message.
 */
export declare const NumericStatisticsSchema: GenMessage<NumericStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.StringStatistics
 */
export type StringStatistics = Message<"tensorflow.metadata.v0.StringStatistics"> & {
    /**
     * @generated from field: tensorflow.metadata.v0.CommonStatistics common_stats = 1;
     */
    commonStats?: CommonStatistics | undefined;
    /**
     * @generated from field: uint64 unique = 2;
     */
    unique: bigint;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.StringStatistics.FreqAndValue top_values = 3;
     */
    topValues: StringStatistics_FreqAndValue[];
    /**
     * In bytes.
     *
     * @generated from field: float avg_length = 4;
     */
    avgLength: number;
    /**
     * @generated from field: tensorflow.metadata.v0.RankHistogram rank_histogram = 5;
     */
    rankHistogram?: RankHistogram | undefined;
    /**
     * @generated from field: tensorflow.metadata.v0.WeightedStringStatistics weighted_string_stats = 6;
     */
    weightedStringStats?: WeightedStringStatistics | undefined;
    /**
     * @generated from field: string vocabulary_file = 7;
     */
    vocabularyFile: string;
    /**
     * @generated from field: uint64 invalid_utf8_count = 8;
     */
    invalidUtf8Count: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.StringStatistics.
 * Use `create(StringStatisticsSchema)` to create a new message.
 */
export declare const StringStatisticsSchema: GenMessage<StringStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.StringStatistics.FreqAndValue
 */
export type StringStatistics_FreqAndValue = Message<"tensorflow.metadata.v0.StringStatistics.FreqAndValue"> & {
    /**
     * @generated from field: string value = 2;
     */
    value: string;
    /**
     * @generated from field: double frequency = 3;
     */
    frequency: number;
};
/**
 * Describes the message tensorflow.metadata.v0.StringStatistics.FreqAndValue.
 * Use `create(StringStatistics_FreqAndValueSchema)` to create a new message.
 */
export declare const StringStatistics_FreqAndValueSchema: GenMessage<StringStatistics_FreqAndValue>;
/**
 * @generated from message tensorflow.metadata.v0.NaturalLanguageStatistics
 */
export type NaturalLanguageStatistics = Message<"tensorflow.metadata.v0.NaturalLanguageStatistics"> & {
    /**
     * @generated from field: double feature_coverage = 1;
     */
    featureCoverage: number;
    /**
     * @generated from field: double avg_token_length = 2;
     */
    avgTokenLength: number;
    /**
     * @generated from field: tensorflow.metadata.v0.Histogram token_length_histogram = 3;
     */
    tokenLengthHistogram?: Histogram | undefined;
    /**
     * @generated from field: int64 min_sequence_length = 10;
     */
    minSequenceLength: bigint;
    /**
     * @generated from field: int64 max_sequence_length = 11;
     */
    maxSequenceLength: bigint;
    /**
     * @generated from field: tensorflow.metadata.v0.Histogram sequence_length_histogram = 9;
     */
    sequenceLengthHistogram?: Histogram | undefined;
    /**
     * @generated from field: int64 location_misses = 4;
     */
    locationMisses: bigint;
    /**
     * @generated from field: repeated string reported_sequences = 5;
     */
    reportedSequences: string[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.NaturalLanguageStatistics.TokenStatistics token_statistics = 6;
     */
    tokenStatistics: NaturalLanguageStatistics_TokenStatistics[];
    /**
     * @generated from field: tensorflow.metadata.v0.RankHistogram rank_histogram = 7;
     */
    rankHistogram?: RankHistogram | undefined;
    /**
     * @generated from field: tensorflow.metadata.v0.WeightedNaturalLanguageStatistics weighted_nl_statistics = 8;
     */
    weightedNlStatistics?: WeightedNaturalLanguageStatistics | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.NaturalLanguageStatistics.
 * Use `create(NaturalLanguageStatisticsSchema)` to create a new message.
 */
export declare const NaturalLanguageStatisticsSchema: GenMessage<NaturalLanguageStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.NaturalLanguageStatistics.TokenStatistics
 */
export type NaturalLanguageStatistics_TokenStatistics = Message<"tensorflow.metadata.v0.NaturalLanguageStatistics.TokenStatistics"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.NaturalLanguageStatistics.TokenStatistics.token
     */
    token: {
        /**
         * @generated from field: string string_token = 1;
         */
        value: string;
        case: "stringToken";
    } | {
        /**
         * @generated from field: int64 int_token = 2;
         */
        value: bigint;
        case: "intToken";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: double frequency = 3;
     */
    frequency: number;
    /**
     * @generated from field: double fraction_of_sequences = 4;
     */
    fractionOfSequences: number;
    /**
     * @generated from field: double per_sequence_min_frequency = 5;
     */
    perSequenceMinFrequency: number;
    /**
     * @generated from field: double per_sequence_avg_frequency = 6;
     */
    perSequenceAvgFrequency: number;
    /**
     * @generated from field: double per_sequence_max_frequency = 7;
     */
    perSequenceMaxFrequency: number;
    /**
     * @generated from field: tensorflow.metadata.v0.Histogram positions = 8;
     */
    positions?: Histogram | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.NaturalLanguageStatistics.TokenStatistics.
 * Use `create(NaturalLanguageStatistics_TokenStatisticsSchema)` to create a new message.
 */
export declare const NaturalLanguageStatistics_TokenStatisticsSchema: GenMessage<NaturalLanguageStatistics_TokenStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.WeightedNumericStatistics
 */
export type WeightedNumericStatistics = Message<"tensorflow.metadata.v0.WeightedNumericStatistics"> & {
    /**
     * @generated from field: double mean = 1;
     */
    mean: number;
    /**
     * @generated from field: double std_dev = 2;
     */
    stdDev: number;
    /**
     * @generated from field: double median = 3;
     */
    median: number;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.Histogram histograms = 4;
     */
    histograms: Histogram[];
};
/**
 * Describes the message tensorflow.metadata.v0.WeightedNumericStatistics.
 * Use `create(WeightedNumericStatisticsSchema)` to create a new message.
 */
export declare const WeightedNumericStatisticsSchema: GenMessage<WeightedNumericStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.WeightedStringStatistics
 */
export type WeightedStringStatistics = Message<"tensorflow.metadata.v0.WeightedStringStatistics"> & {
    /**
     * @generated from field: repeated tensorflow.metadata.v0.StringStatistics.FreqAndValue top_values = 1;
     */
    topValues: StringStatistics_FreqAndValue[];
    /**
     * @generated from field: tensorflow.metadata.v0.RankHistogram rank_histogram = 2;
     */
    rankHistogram?: RankHistogram | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.WeightedStringStatistics.
 * Use `create(WeightedStringStatisticsSchema)` to create a new message.
 */
export declare const WeightedStringStatisticsSchema: GenMessage<WeightedStringStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.WeightedNaturalLanguageStatistics
 */
export type WeightedNaturalLanguageStatistics = Message<"tensorflow.metadata.v0.WeightedNaturalLanguageStatistics"> & {
    /**
     * @generated from field: double feature_coverage = 1;
     */
    featureCoverage: number;
    /**
     * @generated from field: double avg_token_length = 2;
     */
    avgTokenLength: number;
    /**
     * @generated from field: tensorflow.metadata.v0.Histogram token_length_histogram = 3;
     */
    tokenLengthHistogram?: Histogram | undefined;
    /**
     * @generated from field: tensorflow.metadata.v0.Histogram sequence_length_histogram = 9;
     */
    sequenceLengthHistogram?: Histogram | undefined;
    /**
     * @generated from field: double location_misses = 4;
     */
    locationMisses: number;
    /**
     * @generated from field: tensorflow.metadata.v0.NaturalLanguageStatistics.TokenStatistics token_statistics = 5;
     */
    tokenStatistics?: NaturalLanguageStatistics_TokenStatistics | undefined;
    /**
     * @generated from field: tensorflow.metadata.v0.RankHistogram rank_histogram = 6;
     */
    rankHistogram?: RankHistogram | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.WeightedNaturalLanguageStatistics.
 * Use `create(WeightedNaturalLanguageStatisticsSchema)` to create a new message.
 */
export declare const WeightedNaturalLanguageStatisticsSchema: GenMessage<WeightedNaturalLanguageStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.BytesStatistics
 */
export type BytesStatistics = Message<"tensorflow.metadata.v0.BytesStatistics"> & {
    /**
     * @generated from field: tensorflow.metadata.v0.CommonStatistics common_stats = 1;
     */
    commonStats?: CommonStatistics | undefined;
    /**
     * @generated from field: uint64 unique = 2;
     */
    unique: bigint;
    /**
     * @generated from field: float avg_num_bytes = 3;
     */
    avgNumBytes: number;
    /**
     * @generated from field: float min_num_bytes = 4;
     */
    minNumBytes: number;
    /**
     * @generated from field: float max_num_bytes = 5;
     */
    maxNumBytes: number;
    /**
     * @generated from field: int64 max_num_bytes_int = 6;
     */
    maxNumBytesInt: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.BytesStatistics.
 * Use `create(BytesStatisticsSchema)` to create a new message.
 */
export declare const BytesStatisticsSchema: GenMessage<BytesStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.StructStatistics
 */
export type StructStatistics = Message<"tensorflow.metadata.v0.StructStatistics"> & {
    /**
     * @generated from field: tensorflow.metadata.v0.CommonStatistics common_stats = 1;
     */
    commonStats?: CommonStatistics | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.StructStatistics.
 * Use `create(StructStatisticsSchema)` to create a new message.
 */
export declare const StructStatisticsSchema: GenMessage<StructStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.PresenceAndValencyStatistics
 */
export type PresenceAndValencyStatistics = Message<"tensorflow.metadata.v0.PresenceAndValencyStatistics"> & {
    /**
     * @generated from field: uint64 num_non_missing = 1;
     */
    numNonMissing: bigint;
    /**
     * @generated from field: uint64 num_missing = 2;
     */
    numMissing: bigint;
    /**
     * @generated from field: uint64 min_num_values = 3;
     */
    minNumValues: bigint;
    /**
     * @generated from field: uint64 max_num_values = 4;
     */
    maxNumValues: bigint;
    /**
     * @generated from field: uint64 tot_num_values = 5;
     */
    totNumValues: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.PresenceAndValencyStatistics.
 * Use `create(PresenceAndValencyStatisticsSchema)` to create a new message.
 */
export declare const PresenceAndValencyStatisticsSchema: GenMessage<PresenceAndValencyStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.CommonStatistics
 */
export type CommonStatistics = Message<"tensorflow.metadata.v0.CommonStatistics"> & {
    /**
     * @generated from field: uint64 num_non_missing = 1;
     */
    numNonMissing: bigint;
    /**
     * @generated from field: uint64 num_missing = 2;
     */
    numMissing: bigint;
    /**
     * @generated from field: uint64 min_num_values = 3;
     */
    minNumValues: bigint;
    /**
     * @generated from field: uint64 max_num_values = 4;
     */
    maxNumValues: bigint;
    /**
     * @generated from field: float avg_num_values = 5;
     */
    avgNumValues: number;
    /**
     * @generated from field: uint64 tot_num_values = 8;
     */
    totNumValues: bigint;
    /**
     * @generated from field: tensorflow.metadata.v0.Histogram num_values_histogram = 6;
     */
    numValuesHistogram?: Histogram | undefined;
    /**
     * @generated from field: tensorflow.metadata.v0.WeightedCommonStatistics weighted_common_stats = 7;
     */
    weightedCommonStats?: WeightedCommonStatistics | undefined;
    /**
     * @generated from field: tensorflow.metadata.v0.Histogram feature_list_length_histogram = 9;
     */
    featureListLengthHistogram?: Histogram | undefined;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.PresenceAndValencyStatistics presence_and_valency_stats = 10;
     */
    presenceAndValencyStats: PresenceAndValencyStatistics[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.WeightedCommonStatistics weighted_presence_and_valency_stats = 11;
     */
    weightedPresenceAndValencyStats: WeightedCommonStatistics[];
};
/**
 * Describes the message tensorflow.metadata.v0.CommonStatistics.
 * Use `create(CommonStatisticsSchema)` to create a new message.
 */
export declare const CommonStatisticsSchema: GenMessage<CommonStatistics>;
/**
 * @generated from message tensorflow.metadata.v0.Histogram
 */
export type Histogram = Message<"tensorflow.metadata.v0.Histogram"> & {
    /**
     * @generated from field: uint64 num_nan = 1;
     */
    numNan: bigint;
    /**
     * @generated from field: uint64 num_undefined = 2;
     */
    numUndefined: bigint;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.Histogram.Bucket buckets = 3;
     */
    buckets: Histogram_Bucket[];
    /**
     * @generated from field: tensorflow.metadata.v0.Histogram.HistogramType type = 4;
     */
    type: Histogram_HistogramType;
    /**
     * @generated from field: string name = 5;
     */
    name: string;
};
/**
 * Describes the message tensorflow.metadata.v0.Histogram.
 * Use `create(HistogramSchema)` to create a new message.
 */
export declare const HistogramSchema: GenMessage<Histogram>;
/**
 * @generated from message tensorflow.metadata.v0.Histogram.Bucket
 */
export type Histogram_Bucket = Message<"tensorflow.metadata.v0.Histogram.Bucket"> & {
    /**
     * @generated from field: double low_value = 1;
     */
    lowValue: number;
    /**
     * @generated from field: double high_value = 2;
     */
    highValue: number;
    /**
     * @generated from field: double sample_count = 4;
     */
    sampleCount: number;
};
/**
 * Describes the message tensorflow.metadata.v0.Histogram.Bucket.
 * Use `create(Histogram_BucketSchema)` to create a new message.
 */
export declare const Histogram_BucketSchema: GenMessage<Histogram_Bucket>;
/**
 * @generated from enum tensorflow.metadata.v0.Histogram.HistogramType
 */
export declare const Histogram_HistogramType: {
    /**
     * @generated from enum value: STANDARD = 0;
     */
    readonly STANDARD: 0;
    /**
     * @generated from enum value: QUANTILES = 1;
     */
    readonly QUANTILES: 1;
};
/**
 * @generated from enum tensorflow.metadata.v0.Histogram.HistogramType
 */
export type Histogram_HistogramType = (typeof Histogram_HistogramType)[keyof typeof Histogram_HistogramType] | UnknownEnum;
/**
 * Describes the enum tensorflow.metadata.v0.Histogram.HistogramType.
 */
export declare const Histogram_HistogramTypeSchema: GenEnum<Histogram_HistogramType>;
/**
 * @generated from message tensorflow.metadata.v0.RankHistogram
 */
export type RankHistogram = Message<"tensorflow.metadata.v0.RankHistogram"> & {
    /**
     * @generated from field: repeated tensorflow.metadata.v0.RankHistogram.Bucket buckets = 1;
     */
    buckets: RankHistogram_Bucket[];
    /**
     * @generated from field: string name = 2;
     */
    name: string;
};
/**
 * Describes the message tensorflow.metadata.v0.RankHistogram.
 * Use `create(RankHistogramSchema)` to create a new message.
 */
export declare const RankHistogramSchema: GenMessage<RankHistogram>;
/**
 * @generated from message tensorflow.metadata.v0.RankHistogram.Bucket
 */
export type RankHistogram_Bucket = Message<"tensorflow.metadata.v0.RankHistogram.Bucket"> & {
    /**
     * @generated from field: uint64 low_rank = 1;
     */
    lowRank: bigint;
    /**
     * @generated from field: uint64 high_rank = 2;
     */
    highRank: bigint;
    /**
     * @generated from field: string label = 4;
     */
    label: string;
    /**
     * @generated from field: double sample_count = 5;
     */
    sampleCount: number;
};
/**
 * Describes the message tensorflow.metadata.v0.RankHistogram.Bucket.
 * Use `create(RankHistogram_BucketSchema)` to create a new message.
 */
export declare const RankHistogram_BucketSchema: GenMessage<RankHistogram_Bucket>;
