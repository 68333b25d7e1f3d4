import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { DoubleValue } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file evaluation/metrics_for_slice.proto.
 */
export declare const file_evaluation_metrics_for_slice: GenFile;
/**
 * @generated from message tensorflow_model_analysis.MetricKey
 */
export type MetricKey = Message<"tensorflow_model_analysis.MetricKey"> & {
    /**
     * @generated from field: string name = 1;
     */
    name: string;
    /**
     * @generated from field: string model_name = 4;
     */
    modelName: string;
    /**
     * @generated from field: string output_name = 2;
     */
    outputName: string;
    /**
     * The value is candidate minus baseline.
     *
     * @generated from field: bool is_diff = 5;
     */
    isDiff: boolean;
};
/**
 * Describes the message tensorflow_model_analysis.MetricKey.
 * Use `create(MetricKeySchema)` to create a new message.
 */
export declare const MetricKeySchema: GenMessage<MetricKey>;
/**
 * @generated from message tensorflow_model_analysis.MetricValue
 */
export type MetricValue = Message<"tensorflow_model_analysis.MetricValue"> & {
    /**
     * @generated from oneof tensorflow_model_analysis.MetricValue.type
     */
    type: {
        /**
         * @generated from field: google.protobuf.DoubleValue double_value = 1;
         */
        value: DoubleValue;
        case: "doubleValue";
    } | {
        /**
         * An error or a remark instead of a number.
         *
         * @generated from field: string debug_message = 10;
         */
        value: string;
        case: "debugMessage";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow_model_analysis.MetricValue.
 * Use `create(MetricValueSchema)` to create a new message.
 */
export declare const MetricValueSchema: GenMessage<MetricValue>;
/**
 * @generated from message tensorflow_model_analysis.ConfidenceInterval
 */
export type ConfidenceInterval = Message<"tensorflow_model_analysis.ConfidenceInterval"> & {
    /**
     * @generated from field: tensorflow_model_analysis.MetricValue upper_bound = 1;
     */
    upperBound?: MetricValue | undefined;
    /**
     * @generated from field: tensorflow_model_analysis.MetricValue lower_bound = 2;
     */
    lowerBound?: MetricValue | undefined;
    /**
     * @generated from field: tensorflow_model_analysis.MetricValue standard_error = 3;
     */
    standardError?: MetricValue | undefined;
    /**
     * @generated from field: google.protobuf.Int64Value degrees_of_freedom = 4;
     */
    degreesOfFreedom?: bigint | undefined;
};
/**
 * Describes the message tensorflow_model_analysis.ConfidenceInterval.
 * Use `create(ConfidenceIntervalSchema)` to create a new message.
 */
export declare const ConfidenceIntervalSchema: GenMessage<ConfidenceInterval>;
/**
 * @generated from message tensorflow_model_analysis.SingleSliceKey
 */
export type SingleSliceKey = Message<"tensorflow_model_analysis.SingleSliceKey"> & {
    /**
     * @generated from field: string column = 1;
     */
    column: string;
    /**
     * @generated from oneof tensorflow_model_analysis.SingleSliceKey.kind
     */
    kind: {
        /**
         * @generated from field: bytes bytes_value = 2;
         */
        value: Uint8Array;
        case: "bytesValue";
    } | {
        /**
         * @generated from field: float float_value = 3;
         */
        value: number;
        case: "floatValue";
    } | {
        /**
         * @generated from field: int64 int64_value = 4;
         */
        value: bigint;
        case: "int64Value";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow_model_analysis.SingleSliceKey.
 * Use `create(SingleSliceKeySchema)` to create a new message.
 */
export declare const SingleSliceKeySchema: GenMessage<SingleSliceKey>;
/**
 * No keys: all rows.
 *
 * @generated from message tensorflow_model_analysis.SliceKey
 */
export type SliceKey = Message<"tensorflow_model_analysis.SliceKey"> & {
    /**
     * @generated from field: repeated tensorflow_model_analysis.SingleSliceKey single_slice_keys = 1;
     */
    singleSliceKeys: SingleSliceKey[];
};
/**
 * Describes the message tensorflow_model_analysis.SliceKey.
 * Use `create(SliceKeySchema)` to create a new message.
 */
export declare const SliceKeySchema: GenMessage<SliceKey>;
/**
 * @generated from message tensorflow_model_analysis.MetricsForSlice
 */
export type MetricsForSlice = Message<"tensorflow_model_analysis.MetricsForSlice"> & {
    /**
     * @generated from field: tensorflow_model_analysis.SliceKey slice_key = 1;
     */
    sliceKey?: SliceKey | undefined;
    /**
     * @generated from field: repeated tensorflow_model_analysis.MetricsForSlice.MetricKeyAndValue metric_keys_and_values = 51;
     */
    metricKeysAndValues: MetricsForSlice_MetricKeyAndValue[];
};
/**
 * Describes the message tensorflow_model_analysis.MetricsForSlice.
 * Use `create(MetricsForSliceSchema)` to create a new message.
 */
export declare const MetricsForSliceSchema: GenMessage<MetricsForSlice>;
/**
 * @generated from message tensorflow_model_analysis.MetricsForSlice.MetricKeyAndValue
 */
export type MetricsForSlice_MetricKeyAndValue = Message<"tensorflow_model_analysis.MetricsForSlice.MetricKeyAndValue"> & {
    /**
     * @generated from field: tensorflow_model_analysis.MetricKey key = 1;
     */
    key?: MetricKey | undefined;
    /**
     * @generated from field: tensorflow_model_analysis.MetricValue value = 2;
     */
    value?: MetricValue | undefined;
    /**
     * @generated from field: tensorflow_model_analysis.ConfidenceInterval confidence_interval = 3;
     */
    confidenceInterval?: ConfidenceInterval | undefined;
};
/**
 * Describes the message tensorflow_model_analysis.MetricsForSlice.MetricKeyAndValue.
 * Use `create(MetricsForSlice_MetricKeyAndValueSchema)` to create a new message.
 */
export declare const MetricsForSlice_MetricKeyAndValueSchema: GenMessage<MetricsForSlice_MetricKeyAndValue>;
