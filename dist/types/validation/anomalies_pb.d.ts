import type { GenEnum, GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Path } from "../data/path_pb.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file validation/anomalies.proto.
 */
export declare const file_validation_anomalies: GenFile;
/**
 * @generated from message tensorflow.metadata.v0.AnomalyInfo
 */
export type AnomalyInfo = Message<"tensorflow.metadata.v0.AnomalyInfo"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.Path path = 8;
     */
    path?: Path | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.AnomalyInfo.Severity severity = 5;
     */
    severity: AnomalyInfo_Severity;
    /**
     * @generated from field: optional string description = 2;
     */
    description: string;
    /**
     * @generated from field: optional string short_description = 6;
     */
    shortDescription: string;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.DiffRegion diff_regions = 4;
     */
    diffRegions: DiffRegion[];
    /**
     * Every finding on the feature, in the order of the checks.
     *
     * @generated from field: repeated tensorflow.metadata.v0.AnomalyInfo.Reason reason = 7;
     */
    reason: AnomalyInfo_Reason[];
};
/**
 * Describes the message tensorflow.metadata.v0.AnomalyInfo.
 * Use `create(AnomalyInfoSchema)` to create a new message.
 */
export declare const AnomalyInfoSchema: GenMessage<AnomalyInfo>;
/**
 * @generated from message tensorflow.metadata.v0.AnomalyInfo.Reason
 */
export type AnomalyInfo_Reason = Message<"tensorflow.metadata.v0.AnomalyInfo.Reason"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.AnomalyInfo.Type type = 1 [default = UNKNOWN_TYPE];
     */
    type: AnomalyInfo_Type;
    /**
     * @generated from field: optional string short_description = 2;
     */
    shortDescription: string;
    /**
     * @generated from field: optional string description = 3;
     */
    description: string;
};
/**
 * Describes the message tensorflow.metadata.v0.AnomalyInfo.Reason.
 * Use `create(AnomalyInfo_ReasonSchema)` to create a new message.
 */
export declare const AnomalyInfo_ReasonSchema: GenMessage<AnomalyInfo_Reason>;
/**
 * @generated from enum tensorflow.metadata.v0.AnomalyInfo.Severity
 */
export declare const AnomalyInfo_Severity: {
    /**
     * @generated from enum value: UNKNOWN = 0;
     */
    readonly UNKNOWN: 0;
    /**
     * @generated from enum value: WARNING = 1;
     */
    readonly WARNING: 1;
    /**
     * @generated from enum value: ERROR = 2;
     */
    readonly ERROR: 2;
};
/**
 * @generated from enum tensorflow.metadata.v0.AnomalyInfo.Severity
 */
export type AnomalyInfo_Severity = (typeof AnomalyInfo_Severity)[keyof typeof AnomalyInfo_Severity];
/**
 * Describes the enum tensorflow.metadata.v0.AnomalyInfo.Severity.
 */
export declare const AnomalyInfo_SeveritySchema: GenEnum<AnomalyInfo_Severity>;
/**
 * @generated from enum tensorflow.metadata.v0.AnomalyInfo.Type
 */
export declare const AnomalyInfo_Type: {
    /**
     * @generated from enum value: UNKNOWN_TYPE = 0;
     */
    readonly UNKNOWN_TYPE: 0;
    /**
     * @generated from enum value: MULTIPLE_REASONS = 82;
     */
    readonly MULTIPLE_REASONS: 82;
    /**
     * @generated from enum value: BOOL_TYPE_BIG_INT = 1;
     */
    readonly BOOL_TYPE_BIG_INT: 1;
    /**
     * @generated from enum value: BOOL_TYPE_BYTES_NOT_INT = 2;
     */
    readonly BOOL_TYPE_BYTES_NOT_INT: 2;
    /**
     * @generated from enum value: BOOL_TYPE_BYTES_NOT_STRING = 3;
     */
    readonly BOOL_TYPE_BYTES_NOT_STRING: 3;
    /**
     * @generated from enum value: BOOL_TYPE_FLOAT_NOT_INT = 4;
     */
    readonly BOOL_TYPE_FLOAT_NOT_INT: 4;
    /**
     * @generated from enum value: BOOL_TYPE_FLOAT_NOT_STRING = 5;
     */
    readonly BOOL_TYPE_FLOAT_NOT_STRING: 5;
    /**
     * @generated from enum value: BOOL_TYPE_INT_NOT_STRING = 6;
     */
    readonly BOOL_TYPE_INT_NOT_STRING: 6;
    /**
     * @generated from enum value: BOOL_TYPE_SMALL_INT = 7;
     */
    readonly BOOL_TYPE_SMALL_INT: 7;
    /**
     * @generated from enum value: BOOL_TYPE_STRING_NOT_INT = 8;
     */
    readonly BOOL_TYPE_STRING_NOT_INT: 8;
    /**
     * @generated from enum value: BOOL_TYPE_UNEXPECTED_STRING = 9;
     */
    readonly BOOL_TYPE_UNEXPECTED_STRING: 9;
    /**
     * @generated from enum value: BOOL_TYPE_UNEXPECTED_FLOAT = 52;
     */
    readonly BOOL_TYPE_UNEXPECTED_FLOAT: 52;
    /**
     * @generated from enum value: BOOL_TYPE_INVALID_CONFIG = 88;
     */
    readonly BOOL_TYPE_INVALID_CONFIG: 88;
    /**
     * @generated from enum value: ENUM_TYPE_BYTES_NOT_STRING = 10;
     */
    readonly ENUM_TYPE_BYTES_NOT_STRING: 10;
    /**
     * @generated from enum value: ENUM_TYPE_FLOAT_NOT_STRING = 11;
     */
    readonly ENUM_TYPE_FLOAT_NOT_STRING: 11;
    /**
     * @generated from enum value: ENUM_TYPE_INT_NOT_STRING = 12;
     */
    readonly ENUM_TYPE_INT_NOT_STRING: 12;
    /**
     * @generated from enum value: ENUM_TYPE_INVALID_UTF8 = 13;
     */
    readonly ENUM_TYPE_INVALID_UTF8: 13;
    /**
     * @generated from enum value: ENUM_TYPE_UNEXPECTED_STRING_VALUES = 14;
     */
    readonly ENUM_TYPE_UNEXPECTED_STRING_VALUES: 14;
    /**
     * @generated from enum value: FEATURE_TYPE_HIGH_NUMBER_VALUES = 15;
     */
    readonly FEATURE_TYPE_HIGH_NUMBER_VALUES: 15;
    /**
     * @generated from enum value: FEATURE_TYPE_LOW_FRACTION_PRESENT = 16;
     */
    readonly FEATURE_TYPE_LOW_FRACTION_PRESENT: 16;
    /**
     * @generated from enum value: FEATURE_TYPE_LOW_NUMBER_PRESENT = 17;
     */
    readonly FEATURE_TYPE_LOW_NUMBER_PRESENT: 17;
    /**
     * @generated from enum value: FEATURE_TYPE_LOW_NUMBER_VALUES = 18;
     */
    readonly FEATURE_TYPE_LOW_NUMBER_VALUES: 18;
    /**
     * @generated from enum value: FEATURE_TYPE_NOT_PRESENT = 19;
     */
    readonly FEATURE_TYPE_NOT_PRESENT: 19;
    /**
     * @generated from enum value: FEATURE_TYPE_NO_VALUES = 20;
     */
    readonly FEATURE_TYPE_NO_VALUES: 20;
    /**
     * @generated from enum value: FEATURE_TYPE_UNEXPECTED_REPEATED = 21;
     */
    readonly FEATURE_TYPE_UNEXPECTED_REPEATED: 21;
    /**
     * @generated from enum value: FEATURE_TYPE_HIGH_UNIQUE = 59;
     */
    readonly FEATURE_TYPE_HIGH_UNIQUE: 59;
    /**
     * @generated from enum value: FEATURE_TYPE_LOW_UNIQUE = 60;
     */
    readonly FEATURE_TYPE_LOW_UNIQUE: 60;
    /**
     * @generated from enum value: FEATURE_TYPE_NO_UNIQUE = 61;
     */
    readonly FEATURE_TYPE_NO_UNIQUE: 61;
    /**
     * @generated from enum value: FLOAT_TYPE_BIG_FLOAT = 22;
     */
    readonly FLOAT_TYPE_BIG_FLOAT: 22;
    /**
     * @generated from enum value: FLOAT_TYPE_NOT_FLOAT = 23;
     */
    readonly FLOAT_TYPE_NOT_FLOAT: 23;
    /**
     * @generated from enum value: FLOAT_TYPE_SMALL_FLOAT = 24;
     */
    readonly FLOAT_TYPE_SMALL_FLOAT: 24;
    /**
     * @generated from enum value: FLOAT_TYPE_STRING_NOT_FLOAT = 25;
     */
    readonly FLOAT_TYPE_STRING_NOT_FLOAT: 25;
    /**
     * @generated from enum value: FLOAT_TYPE_NON_STRING = 26;
     */
    readonly FLOAT_TYPE_NON_STRING: 26;
    /**
     * @generated from enum value: FLOAT_TYPE_UNKNOWN_TYPE_NUMBER = 27;
     */
    readonly FLOAT_TYPE_UNKNOWN_TYPE_NUMBER: 27;
    /**
     * @generated from enum value: FLOAT_TYPE_HAS_NAN = 53;
     */
    readonly FLOAT_TYPE_HAS_NAN: 53;
    /**
     * @generated from enum value: FLOAT_TYPE_HAS_INF = 62;
     */
    readonly FLOAT_TYPE_HAS_INF: 62;
    /**
     * @generated from enum value: INT_TYPE_BIG_INT = 28;
     */
    readonly INT_TYPE_BIG_INT: 28;
    /**
     * @generated from enum value: INT_TYPE_INT_EXPECTED = 29;
     */
    readonly INT_TYPE_INT_EXPECTED: 29;
    /**
     * @generated from enum value: INT_TYPE_NOT_INT_STRING = 30;
     */
    readonly INT_TYPE_NOT_INT_STRING: 30;
    /**
     * @generated from enum value: INT_TYPE_NOT_STRING = 31;
     */
    readonly INT_TYPE_NOT_STRING: 31;
    /**
     * @generated from enum value: INT_TYPE_SMALL_INT = 32;
     */
    readonly INT_TYPE_SMALL_INT: 32;
    /**
     * @generated from enum value: INT_TYPE_STRING_EXPECTED = 33;
     */
    readonly INT_TYPE_STRING_EXPECTED: 33;
    /**
     * @generated from enum value: INT_TYPE_UNKNOWN_TYPE_NUMBER = 34;
     */
    readonly INT_TYPE_UNKNOWN_TYPE_NUMBER: 34;
    /**
     * @generated from enum value: LOW_SUPPORTED_IMAGE_FRACTION = 64;
     */
    readonly LOW_SUPPORTED_IMAGE_FRACTION: 64;
    /**
     * @generated from enum value: SCHEMA_MISSING_COLUMN = 35;
     */
    readonly SCHEMA_MISSING_COLUMN: 35;
    /**
     * @generated from enum value: SCHEMA_NEW_COLUMN = 36;
     */
    readonly SCHEMA_NEW_COLUMN: 36;
    /**
     * @generated from enum value: SCHEMA_TRAINING_SERVING_SKEW = 37;
     */
    readonly SCHEMA_TRAINING_SERVING_SKEW: 37;
    /**
     * @generated from enum value: STRING_TYPE_NOW_FLOAT = 38;
     */
    readonly STRING_TYPE_NOW_FLOAT: 38;
    /**
     * @generated from enum value: STRING_TYPE_NOW_INT = 39;
     */
    readonly STRING_TYPE_NOW_INT: 39;
    /**
     * @generated from enum value: COMPARATOR_CONTROL_DATA_MISSING = 40;
     */
    readonly COMPARATOR_CONTROL_DATA_MISSING: 40;
    /**
     * @generated from enum value: COMPARATOR_TREATMENT_DATA_MISSING = 41;
     */
    readonly COMPARATOR_TREATMENT_DATA_MISSING: 41;
    /**
     * @generated from enum value: COMPARATOR_L_INFTY_HIGH = 42;
     */
    readonly COMPARATOR_L_INFTY_HIGH: 42;
    /**
     * @generated from enum value: COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH = 63;
     */
    readonly COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH: 63;
    /**
     * @generated from enum value: COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH = 87;
     */
    readonly COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH: 87;
    /**
     * @generated from enum value: NO_DATA_IN_SPAN = 43;
     */
    readonly NO_DATA_IN_SPAN: 43;
    /**
     * @generated from enum value: SPARSE_FEATURE_MISSING_VALUE = 44;
     */
    readonly SPARSE_FEATURE_MISSING_VALUE: 44;
    /**
     * @generated from enum value: SPARSE_FEATURE_MISSING_INDEX = 45;
     */
    readonly SPARSE_FEATURE_MISSING_INDEX: 45;
    /**
     * @generated from enum value: SPARSE_FEATURE_LENGTH_MISMATCH = 46;
     */
    readonly SPARSE_FEATURE_LENGTH_MISMATCH: 46;
    /**
     * @generated from enum value: SPARSE_FEATURE_NAME_COLLISION = 47;
     */
    readonly SPARSE_FEATURE_NAME_COLLISION: 47;
    /**
     * @generated from enum value: SEMANTIC_DOMAIN_UPDATE = 48;
     */
    readonly SEMANTIC_DOMAIN_UPDATE: 48;
    /**
     * @generated from enum value: COMPARATOR_LOW_NUM_EXAMPLES = 49;
     */
    readonly COMPARATOR_LOW_NUM_EXAMPLES: 49;
    /**
     * @generated from enum value: COMPARATOR_HIGH_NUM_EXAMPLES = 50;
     */
    readonly COMPARATOR_HIGH_NUM_EXAMPLES: 50;
    /**
     * @generated from enum value: DATASET_LOW_NUM_EXAMPLES = 51;
     */
    readonly DATASET_LOW_NUM_EXAMPLES: 51;
    /**
     * @generated from enum value: DATASET_HIGH_NUM_EXAMPLES = 58;
     */
    readonly DATASET_HIGH_NUM_EXAMPLES: 58;
    /**
     * @generated from enum value: WEIGHTED_FEATURE_NAME_COLLISION = 54;
     */
    readonly WEIGHTED_FEATURE_NAME_COLLISION: 54;
    /**
     * @generated from enum value: WEIGHTED_FEATURE_MISSING_VALUE = 55;
     */
    readonly WEIGHTED_FEATURE_MISSING_VALUE: 55;
    /**
     * @generated from enum value: WEIGHTED_FEATURE_MISSING_WEIGHT = 56;
     */
    readonly WEIGHTED_FEATURE_MISSING_WEIGHT: 56;
    /**
     * @generated from enum value: WEIGHTED_FEATURE_LENGTH_MISMATCH = 57;
     */
    readonly WEIGHTED_FEATURE_LENGTH_MISMATCH: 57;
    /**
     * @generated from enum value: VALUE_NESTEDNESS_MISMATCH = 65;
     */
    readonly VALUE_NESTEDNESS_MISMATCH: 65;
    /**
     * @generated from enum value: DOMAIN_INVALID_FOR_TYPE = 66;
     */
    readonly DOMAIN_INVALID_FOR_TYPE: 66;
    /**
     * @generated from enum value: FEATURE_MISSING_NAME = 67;
     */
    readonly FEATURE_MISSING_NAME: 67;
    /**
     * @generated from enum value: FEATURE_MISSING_TYPE = 68;
     */
    readonly FEATURE_MISSING_TYPE: 68;
    /**
     * @generated from enum value: INVALID_SCHEMA_SPECIFICATION = 69;
     */
    readonly INVALID_SCHEMA_SPECIFICATION: 69;
    /**
     * @generated from enum value: INVALID_DOMAIN_SPECIFICATION = 81;
     */
    readonly INVALID_DOMAIN_SPECIFICATION: 81;
    /**
     * @generated from enum value: UNEXPECTED_DATA_TYPE = 70;
     */
    readonly UNEXPECTED_DATA_TYPE: 70;
    /**
     * @generated from enum value: SEQUENCE_VALUE_TOO_FEW_OCCURRENCES = 71;
     */
    readonly SEQUENCE_VALUE_TOO_FEW_OCCURRENCES: 71;
    /**
     * @generated from enum value: SEQUENCE_VALUE_TOO_MANY_OCCURRENCES = 72;
     */
    readonly SEQUENCE_VALUE_TOO_MANY_OCCURRENCES: 72;
    /**
     * @generated from enum value: SEQUENCE_VALUE_TOO_SMALL_FRACTION = 73;
     */
    readonly SEQUENCE_VALUE_TOO_SMALL_FRACTION: 73;
    /**
     * @generated from enum value: SEQUENCE_VALUE_TOO_LARGE_FRACTION = 74;
     */
    readonly SEQUENCE_VALUE_TOO_LARGE_FRACTION: 74;
    /**
     * @generated from enum value: FEATURE_COVERAGE_TOO_LOW = 75;
     */
    readonly FEATURE_COVERAGE_TOO_LOW: 75;
    /**
     * @generated from enum value: FEATURE_COVERAGE_TOO_SHORT_AVG_TOKEN_LENGTH = 76;
     */
    readonly FEATURE_COVERAGE_TOO_SHORT_AVG_TOKEN_LENGTH: 76;
    /**
     * @generated from enum value: NLP_WRONG_LOCATION = 77;
     */
    readonly NLP_WRONG_LOCATION: 77;
    /**
     * @generated from enum value: EMBEDDING_SHAPE_INVALID = 78;
     */
    readonly EMBEDDING_SHAPE_INVALID: 78;
    /**
     * @generated from enum value: MAX_IMAGE_BYTE_SIZE_EXCEEDED = 79;
     */
    readonly MAX_IMAGE_BYTE_SIZE_EXCEEDED: 79;
    /**
     * @generated from enum value: INVALID_FEATURE_SHAPE = 80;
     */
    readonly INVALID_FEATURE_SHAPE: 80;
    /**
     * @generated from enum value: STATS_NOT_AVAILABLE = 83;
     */
    readonly STATS_NOT_AVAILABLE: 83;
    /**
     * @generated from enum value: DERIVED_FEATURE_BAD_LIFECYCLE = 84;
     */
    readonly DERIVED_FEATURE_BAD_LIFECYCLE: 84;
    /**
     * @generated from enum value: DERIVED_FEATURE_INVALID_SOURCE = 85;
     */
    readonly DERIVED_FEATURE_INVALID_SOURCE: 85;
    /**
     * @generated from enum value: CUSTOM_VALIDATION = 86;
     */
    readonly CUSTOM_VALIDATION: 86;
};
/**
 * @generated from enum tensorflow.metadata.v0.AnomalyInfo.Type
 */
export type AnomalyInfo_Type = (typeof AnomalyInfo_Type)[keyof typeof AnomalyInfo_Type];
/**
 * Describes the enum tensorflow.metadata.v0.AnomalyInfo.Type.
 */
export declare const AnomalyInfo_TypeSchema: GenEnum<AnomalyInfo_Type>;
/**
 * Distances that were measured, whether or not they are too large.
 *
 * @generated from message tensorflow.metadata.v0.DriftSkewInfo
 */
export type DriftSkewInfo = Message<"tensorflow.metadata.v0.DriftSkewInfo"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.Path path = 1;
     */
    path?: Path | undefined;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.DriftSkewInfo.Measurement drift_measurements = 2;
     */
    driftMeasurements: DriftSkewInfo_Measurement[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.DriftSkewInfo.Measurement skew_measurements = 3;
     */
    skewMeasurements: DriftSkewInfo_Measurement[];
};
/**
 * Describes the message tensorflow.metadata.v0.DriftSkewInfo.
 * Use `create(DriftSkewInfoSchema)` to create a new message.
 */
export declare const DriftSkewInfoSchema: GenMessage<DriftSkewInfo>;
/**
 * @generated from message tensorflow.metadata.v0.DriftSkewInfo.Measurement
 */
export type DriftSkewInfo_Measurement = Message<"tensorflow.metadata.v0.DriftSkewInfo.Measurement"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.DriftSkewInfo.Measurement.Type type = 1;
     */
    type: DriftSkewInfo_Measurement_Type;
    /**
     * @generated from field: optional double value = 2;
     */
    value: number;
    /**
     * @generated from field: optional double threshold = 3;
     */
    threshold: number;
};
/**
 * Describes the message tensorflow.metadata.v0.DriftSkewInfo.Measurement.
 * Use `create(DriftSkewInfo_MeasurementSchema)` to create a new message.
 */
export declare const DriftSkewInfo_MeasurementSchema: GenMessage<DriftSkewInfo_Measurement>;
/**
 * @generated from enum tensorflow.metadata.v0.DriftSkewInfo.Measurement.Type
 */
export declare const DriftSkewInfo_Measurement_Type: {
    /**
     * @generated from enum value: UNKNOWN = 0;
     */
    readonly UNKNOWN: 0;
    /**
     * @generated from enum value: L_INFTY = 1;
     */
    readonly L_INFTY: 1;
    /**
     * @generated from enum value: JENSEN_SHANNON_DIVERGENCE = 2;
     */
    readonly JENSEN_SHANNON_DIVERGENCE: 2;
    /**
     * @generated from enum value: NORMALIZED_ABSOLUTE_DIFFERENCE = 3;
     */
    readonly NORMALIZED_ABSOLUTE_DIFFERENCE: 3;
};
/**
 * @generated from enum tensorflow.metadata.v0.DriftSkewInfo.Measurement.Type
 */
export type DriftSkewInfo_Measurement_Type = (typeof DriftSkewInfo_Measurement_Type)[keyof typeof DriftSkewInfo_Measurement_Type];
/**
 * Describes the enum tensorflow.metadata.v0.DriftSkewInfo.Measurement.Type.
 */
export declare const DriftSkewInfo_Measurement_TypeSchema: GenEnum<DriftSkewInfo_Measurement_Type>;
/**
 * @generated from message tensorflow.metadata.v0.Anomalies
 */
export type Anomalies = Message<"tensorflow.metadata.v0.Anomalies"> & {
    /**
     * The schema the data were held against.
     *
     * @generated from oneof tensorflow.metadata.v0.Anomalies.baseline_schema
     */
    baselineSchema: {
        /**
         * @generated from field: tensorflow.metadata.v0.Schema baseline = 1;
         */
        value: Schema;
        case: "baseline";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.Schema baseline_v1 = 6 [deprecated = true];
         * @deprecated
         */
        value: Schema;
        case: "baselineV1";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: optional tensorflow.metadata.v0.Anomalies.AnomalyNameFormat anomaly_name_format = 7;
     */
    anomalyNameFormat: Anomalies_AnomalyNameFormat;
    /**
     * @generated from field: map<string, tensorflow.metadata.v0.AnomalyInfo> anomaly_info = 2;
     */
    anomalyInfo: {
        [key: string]: AnomalyInfo;
    };
    /**
     * @generated from field: optional tensorflow.metadata.v0.AnomalyInfo dataset_anomaly_info = 8;
     */
    datasetAnomalyInfo?: AnomalyInfo | undefined;
    /**
     * The data set has no examples.
     *
     * @generated from field: optional bool data_missing = 3;
     */
    dataMissing: boolean;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.DriftSkewInfo drift_skew_info = 9;
     */
    driftSkewInfo: DriftSkewInfo[];
};
/**
 * Describes the message tensorflow.metadata.v0.Anomalies.
 * Use `create(AnomaliesSchema)` to create a new message.
 */
export declare const AnomaliesSchema: GenMessage<Anomalies>;
/**
 * @generated from enum tensorflow.metadata.v0.Anomalies.AnomalyNameFormat
 */
export declare const Anomalies_AnomalyNameFormat: {
    /**
     * @generated from enum value: UNKNOWN = 0;
     */
    readonly UNKNOWN: 0;
    /**
     * Keys of `anomaly_info` are paths: steps joined by dots, quoted where they must be.
     *
     * @generated from enum value: SERIALIZED_PATH = 1;
     */
    readonly SERIALIZED_PATH: 1;
};
/**
 * @generated from enum tensorflow.metadata.v0.Anomalies.AnomalyNameFormat
 */
export type Anomalies_AnomalyNameFormat = (typeof Anomalies_AnomalyNameFormat)[keyof typeof Anomalies_AnomalyNameFormat];
/**
 * Describes the enum tensorflow.metadata.v0.Anomalies.AnomalyNameFormat.
 */
export declare const Anomalies_AnomalyNameFormatSchema: GenEnum<Anomalies_AnomalyNameFormat>;
/**
 * One stretch of the difference between the schema as it is and as the data would have it.
 *
 * @generated from message tensorflow.metadata.v0.DiffRegion
 */
export type DiffRegion = Message<"tensorflow.metadata.v0.DiffRegion"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.DiffRegion.details
     */
    details: {
        /**
         * @generated from field: tensorflow.metadata.v0.UnchangedRegion unchanged = 1;
         */
        value: UnchangedRegion;
        case: "unchanged";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.OneSideRegion removed = 2;
         */
        value: OneSideRegion;
        case: "removed";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.OneSideRegion added = 3;
         */
        value: OneSideRegion;
        case: "added";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.ChangedRegion changed = 4;
         */
        value: ChangedRegion;
        case: "changed";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.HiddenRegion hidden = 5;
         */
        value: HiddenRegion;
        case: "hidden";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.DiffRegion.
 * Use `create(DiffRegionSchema)` to create a new message.
 */
export declare const DiffRegionSchema: GenMessage<DiffRegion>;
/**
 * @generated from message tensorflow.metadata.v0.UnchangedRegion
 */
export type UnchangedRegion = Message<"tensorflow.metadata.v0.UnchangedRegion"> & {
    /**
     * @generated from field: optional int32 left_start = 1;
     */
    leftStart: number;
    /**
     * @generated from field: optional int32 right_start = 2;
     */
    rightStart: number;
    /**
     * @generated from field: repeated string contents = 3;
     */
    contents: string[];
};
/**
 * Describes the message tensorflow.metadata.v0.UnchangedRegion.
 * Use `create(UnchangedRegionSchema)` to create a new message.
 */
export declare const UnchangedRegionSchema: GenMessage<UnchangedRegion>;
/**
 * @generated from message tensorflow.metadata.v0.OneSideRegion
 */
export type OneSideRegion = Message<"tensorflow.metadata.v0.OneSideRegion"> & {
    /**
     * @generated from field: optional int32 start = 1;
     */
    start: number;
    /**
     * @generated from field: repeated string contents = 2;
     */
    contents: string[];
};
/**
 * Describes the message tensorflow.metadata.v0.OneSideRegion.
 * Use `create(OneSideRegionSchema)` to create a new message.
 */
export declare const OneSideRegionSchema: GenMessage<OneSideRegion>;
/**
 * @generated from message tensorflow.metadata.v0.ChangedRegion
 */
export type ChangedRegion = Message<"tensorflow.metadata.v0.ChangedRegion"> & {
    /**
     * @generated from field: optional int32 left_start = 1;
     */
    leftStart: number;
    /**
     * @generated from field: repeated string left_contents = 2;
     */
    leftContents: string[];
    /**
     * @generated from field: optional int32 right_start = 3;
     */
    rightStart: number;
    /**
     * @generated from field: repeated string right_contents = 4;
     */
    rightContents: string[];
};
/**
 * Describes the message tensorflow.metadata.v0.ChangedRegion.
 * Use `create(ChangedRegionSchema)` to create a new message.
 */
export declare const ChangedRegionSchema: GenMessage<ChangedRegion>;
/**
 * @generated from message tensorflow.metadata.v0.HiddenRegion
 */
export type HiddenRegion = Message<"tensorflow.metadata.v0.HiddenRegion"> & {
    /**
     * @generated from field: optional int32 left_start = 1;
     */
    leftStart: number;
    /**
     * @generated from field: optional int32 right_start = 2;
     */
    rightStart: number;
    /**
     * @generated from field: optional int32 size = 3;
     */
    size: number;
};
/**
 * Describes the message tensorflow.metadata.v0.HiddenRegion.
 * Use `create(HiddenRegionSchema)` to create a new message.
 */
export declare const HiddenRegionSchema: GenMessage<HiddenRegion>;
