import type { GenEnum, GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Message, UnknownEnum } from "@bufbuild/protobuf";
/**
 * Describes the file evaluation/config.proto.
 */
export declare const file_evaluation_config: GenFile;
/**
 * @generated from message tensorflow_model_analysis.ModelSpec
 */
export type ModelSpec = Message<"tensorflow_model_analysis.ModelSpec"> & {
    /**
     * `candidate` or `baseline`; empty for a single model.
     *
     * @generated from field: string name = 2;
     */
    name: string;
    /**
     * @generated from field: string label_key = 5;
     */
    labelKey: string;
    /**
     * @generated from field: string prediction_key = 7;
     */
    predictionKey: string;
    /**
     * @generated from field: bool is_baseline = 11;
     */
    isBaseline: boolean;
};
/**
 * Describes the message tensorflow_model_analysis.ModelSpec.
 * Use `create(ModelSpecSchema)` to create a new message.
 */
export declare const ModelSpecSchema: GenMessage<ModelSpec>;
/**
 * Rows of all values of some features, or of given values. Without either: all rows.
 *
 * @generated from message tensorflow_model_analysis.SlicingSpec
 */
export type SlicingSpec = Message<"tensorflow_model_analysis.SlicingSpec"> & {
    /**
     * @generated from field: repeated string feature_keys = 1;
     */
    featureKeys: string[];
    /**
     * @generated from field: map<string, string> feature_values = 2;
     */
    featureValues: {
        [key: string]: string;
    };
};
/**
 * Describes the message tensorflow_model_analysis.SlicingSpec.
 * Use `create(SlicingSpecSchema)` to create a new message.
 */
export declare const SlicingSpecSchema: GenMessage<SlicingSpec>;
/**
 * @generated from message tensorflow_model_analysis.GenericValueThreshold
 */
export type GenericValueThreshold = Message<"tensorflow_model_analysis.GenericValueThreshold"> & {
    /**
     * @generated from field: google.protobuf.DoubleValue lower_bound = 1;
     */
    lowerBound?: number | undefined;
    /**
     * @generated from field: google.protobuf.DoubleValue upper_bound = 2;
     */
    upperBound?: number | undefined;
};
/**
 * Describes the message tensorflow_model_analysis.GenericValueThreshold.
 * Use `create(GenericValueThresholdSchema)` to create a new message.
 */
export declare const GenericValueThresholdSchema: GenMessage<GenericValueThreshold>;
/**
 * Candidate minus baseline, also divided by the baseline.
 *
 * @generated from message tensorflow_model_analysis.GenericChangeThreshold
 */
export type GenericChangeThreshold = Message<"tensorflow_model_analysis.GenericChangeThreshold"> & {
    /**
     * @generated from field: google.protobuf.DoubleValue absolute = 1;
     */
    absolute?: number | undefined;
    /**
     * @generated from field: google.protobuf.DoubleValue relative = 2;
     */
    relative?: number | undefined;
    /**
     * @generated from field: tensorflow_model_analysis.MetricDirection direction = 3;
     */
    direction: MetricDirection;
};
/**
 * Describes the message tensorflow_model_analysis.GenericChangeThreshold.
 * Use `create(GenericChangeThresholdSchema)` to create a new message.
 */
export declare const GenericChangeThresholdSchema: GenMessage<GenericChangeThreshold>;
/**
 * @generated from message tensorflow_model_analysis.MetricThreshold
 */
export type MetricThreshold = Message<"tensorflow_model_analysis.MetricThreshold"> & {
    /**
     * @generated from oneof tensorflow_model_analysis.MetricThreshold.validate_absolute
     */
    validateAbsolute: {
        /**
         * @generated from field: tensorflow_model_analysis.GenericValueThreshold value_threshold = 1;
         */
        value: GenericValueThreshold;
        case: "valueThreshold";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from oneof tensorflow_model_analysis.MetricThreshold.validate_relative
     */
    validateRelative: {
        /**
         * @generated from field: tensorflow_model_analysis.GenericChangeThreshold change_threshold = 2;
         */
        value: GenericChangeThreshold;
        case: "changeThreshold";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow_model_analysis.MetricThreshold.
 * Use `create(MetricThresholdSchema)` to create a new message.
 */
export declare const MetricThresholdSchema: GenMessage<MetricThreshold>;
/**
 * @generated from message tensorflow_model_analysis.PerSliceMetricThreshold
 */
export type PerSliceMetricThreshold = Message<"tensorflow_model_analysis.PerSliceMetricThreshold"> & {
    /**
     * @generated from field: repeated tensorflow_model_analysis.SlicingSpec slicing_specs = 1;
     */
    slicingSpecs: SlicingSpec[];
    /**
     * @generated from field: tensorflow_model_analysis.MetricThreshold threshold = 2;
     */
    threshold?: MetricThreshold | undefined;
};
/**
 * Describes the message tensorflow_model_analysis.PerSliceMetricThreshold.
 * Use `create(PerSliceMetricThresholdSchema)` to create a new message.
 */
export declare const PerSliceMetricThresholdSchema: GenMessage<PerSliceMetricThreshold>;
/**
 * @generated from message tensorflow_model_analysis.MetricConfig
 */
export type MetricConfig = Message<"tensorflow_model_analysis.MetricConfig"> & {
    /**
     * @generated from field: string class_name = 1;
     */
    className: string;
    /**
     * @generated from field: tensorflow_model_analysis.MetricThreshold threshold = 4;
     */
    threshold?: MetricThreshold | undefined;
    /**
     * @generated from field: repeated tensorflow_model_analysis.PerSliceMetricThreshold per_slice_thresholds = 5;
     */
    perSliceThresholds: PerSliceMetricThreshold[];
};
/**
 * Describes the message tensorflow_model_analysis.MetricConfig.
 * Use `create(MetricConfigSchema)` to create a new message.
 */
export declare const MetricConfigSchema: GenMessage<MetricConfig>;
/**
 * @generated from message tensorflow_model_analysis.MetricsSpec
 */
export type MetricsSpec = Message<"tensorflow_model_analysis.MetricsSpec"> & {
    /**
     * @generated from field: repeated tensorflow_model_analysis.MetricConfig metrics = 1;
     */
    metrics: MetricConfig[];
};
/**
 * Describes the message tensorflow_model_analysis.MetricsSpec.
 * Use `create(MetricsSpecSchema)` to create a new message.
 */
export declare const MetricsSpecSchema: GenMessage<MetricsSpec>;
/**
 * @generated from message tensorflow_model_analysis.Options
 */
export type Options = Message<"tensorflow_model_analysis.Options"> & {
    /**
     * @generated from field: google.protobuf.BoolValue include_default_metrics = 1;
     */
    includeDefaultMetrics?: boolean | undefined;
    /**
     * @generated from field: google.protobuf.BoolValue compute_confidence_intervals = 2;
     */
    computeConfidenceIntervals?: boolean | undefined;
    /**
     * @generated from field: google.protobuf.Int32Value min_slice_size = 3;
     */
    minSliceSize?: number | undefined;
};
/**
 * Describes the message tensorflow_model_analysis.Options.
 * Use `create(OptionsSchema)` to create a new message.
 */
export declare const OptionsSchema: GenMessage<Options>;
/**
 * @generated from message tensorflow_model_analysis.EvalConfig
 */
export type EvalConfig = Message<"tensorflow_model_analysis.EvalConfig"> & {
    /**
     * @generated from field: repeated tensorflow_model_analysis.ModelSpec model_specs = 2;
     */
    modelSpecs: ModelSpec[];
    /**
     * @generated from field: repeated tensorflow_model_analysis.SlicingSpec slicing_specs = 4;
     */
    slicingSpecs: SlicingSpec[];
    /**
     * @generated from field: repeated tensorflow_model_analysis.MetricsSpec metrics_specs = 5;
     */
    metricsSpecs: MetricsSpec[];
    /**
     * @generated from field: tensorflow_model_analysis.Options options = 6;
     */
    options?: Options | undefined;
};
/**
 * Describes the message tensorflow_model_analysis.EvalConfig.
 * Use `create(EvalConfigSchema)` to create a new message.
 */
export declare const EvalConfigSchema: GenMessage<EvalConfig>;
/**
 * `eval_config.json`.
 *
 * @generated from message tensorflow_model_analysis.EvalRun
 */
export type EvalRun = Message<"tensorflow_model_analysis.EvalRun"> & {
    /**
     * @generated from field: tensorflow_model_analysis.EvalConfig eval_config = 1;
     */
    evalConfig?: EvalConfig | undefined;
    /**
     * @generated from field: string version = 2;
     */
    version: string;
    /**
     * @generated from field: string data_location = 3;
     */
    dataLocation: string;
    /**
     * @generated from field: string file_format = 4;
     */
    fileFormat: string;
    /**
     * @generated from field: map<string, string> model_locations = 5;
     */
    modelLocations: {
        [key: string]: string;
    };
};
/**
 * Describes the message tensorflow_model_analysis.EvalRun.
 * Use `create(EvalRunSchema)` to create a new message.
 */
export declare const EvalRunSchema: GenMessage<EvalRun>;
/**
 * @generated from enum tensorflow_model_analysis.MetricDirection
 */
export declare const MetricDirection: {
    /**
     * @generated from enum value: UNKNOWN = 0;
     */
    readonly UNKNOWN: 0;
    /**
     * @generated from enum value: LOWER_IS_BETTER = 1;
     */
    readonly LOWER_IS_BETTER: 1;
    /**
     * @generated from enum value: HIGHER_IS_BETTER = 2;
     */
    readonly HIGHER_IS_BETTER: 2;
};
/**
 * @generated from enum tensorflow_model_analysis.MetricDirection
 */
export type MetricDirection = (typeof MetricDirection)[keyof typeof MetricDirection] | UnknownEnum;
/**
 * Describes the enum tensorflow_model_analysis.MetricDirection.
 */
export declare const MetricDirectionSchema: GenEnum<MetricDirection>;
