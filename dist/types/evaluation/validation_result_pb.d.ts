import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { MetricThreshold, SlicingSpec } from "./config_pb.ts";
import type { MetricKey, MetricValue, SliceKey } from "./metrics_for_slice_pb.ts";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file evaluation/validation_result.proto.
 */
export declare const file_evaluation_validation_result: GenFile;
/**
 * @generated from message tensorflow_model_analysis.ValidationFailure
 */
export type ValidationFailure = Message<"tensorflow_model_analysis.ValidationFailure"> & {
    /**
     * @generated from field: tensorflow_model_analysis.MetricKey metric_key = 1;
     */
    metricKey?: MetricKey | undefined;
    /**
     * @generated from field: tensorflow_model_analysis.MetricThreshold metric_threshold = 2;
     */
    metricThreshold?: MetricThreshold | undefined;
    /**
     * @generated from field: tensorflow_model_analysis.MetricValue metric_value = 3;
     */
    metricValue?: MetricValue | undefined;
    /**
     * @generated from field: string message = 4;
     */
    message: string;
};
/**
 * Describes the message tensorflow_model_analysis.ValidationFailure.
 * Use `create(ValidationFailureSchema)` to create a new message.
 */
export declare const ValidationFailureSchema: GenMessage<ValidationFailure>;
/**
 * @generated from message tensorflow_model_analysis.MetricsValidationForSlice
 */
export type MetricsValidationForSlice = Message<"tensorflow_model_analysis.MetricsValidationForSlice"> & {
    /**
     * @generated from field: tensorflow_model_analysis.SliceKey slice_key = 2;
     */
    sliceKey?: SliceKey | undefined;
    /**
     * @generated from field: repeated tensorflow_model_analysis.ValidationFailure failures = 3;
     */
    failures: ValidationFailure[];
};
/**
 * Describes the message tensorflow_model_analysis.MetricsValidationForSlice.
 * Use `create(MetricsValidationForSliceSchema)` to create a new message.
 */
export declare const MetricsValidationForSliceSchema: GenMessage<MetricsValidationForSlice>;
/**
 * @generated from message tensorflow_model_analysis.SlicingDetails
 */
export type SlicingDetails = Message<"tensorflow_model_analysis.SlicingDetails"> & {
    /**
     * @generated from field: tensorflow_model_analysis.SlicingSpec slicing_spec = 1;
     */
    slicingSpec?: SlicingSpec | undefined;
    /**
     * @generated from field: int32 num_matching_slices = 2;
     */
    numMatchingSlices: number;
};
/**
 * Describes the message tensorflow_model_analysis.SlicingDetails.
 * Use `create(SlicingDetailsSchema)` to create a new message.
 */
export declare const SlicingDetailsSchema: GenMessage<SlicingDetails>;
/**
 * @generated from message tensorflow_model_analysis.ValidationDetails
 */
export type ValidationDetails = Message<"tensorflow_model_analysis.ValidationDetails"> & {
    /**
     * @generated from field: repeated tensorflow_model_analysis.SlicingDetails slicing_details = 1;
     */
    slicingDetails: SlicingDetails[];
};
/**
 * Describes the message tensorflow_model_analysis.ValidationDetails.
 * Use `create(ValidationDetailsSchema)` to create a new message.
 */
export declare const ValidationDetailsSchema: GenMessage<ValidationDetails>;
/**
 * @generated from message tensorflow_model_analysis.ValidationResult
 */
export type ValidationResult = Message<"tensorflow_model_analysis.ValidationResult"> & {
    /**
     * @generated from field: bool validation_ok = 1;
     */
    validationOk: boolean;
    /**
     * @generated from field: repeated tensorflow_model_analysis.MetricsValidationForSlice metric_validations_per_slice = 2;
     */
    metricValidationsPerSlice: MetricsValidationForSlice[];
    /**
     * Named by a threshold, not in the data.
     *
     * @generated from field: repeated tensorflow_model_analysis.SlicingSpec missing_slices = 3;
     */
    missingSlices: SlicingSpec[];
    /**
     * @generated from field: tensorflow_model_analysis.ValidationDetails validation_details = 4;
     */
    validationDetails?: ValidationDetails | undefined;
    /**
     * There was no threshold at all.
     *
     * @generated from field: bool missing_thresholds = 6;
     */
    missingThresholds: boolean;
    /**
     * There was no baseline, so changes were not judged.
     *
     * @generated from field: bool rubber_stamp = 7;
     */
    rubberStamp: boolean;
};
/**
 * Describes the message tensorflow_model_analysis.ValidationResult.
 * Use `create(ValidationResultSchema)` to create a new message.
 */
export declare const ValidationResultSchema: GenMessage<ValidationResult>;
