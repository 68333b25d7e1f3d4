import type { GenEnum, GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { DerivedFeatureSource } from "./derived_feature_pb.ts";
import type { Path } from "./path_pb.ts";
import type { Any } from "@bufbuild/protobuf/wkt";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file data/schema.proto.
 */
export declare const file_data_schema: GenFile;
/**
 * @generated from message tensorflow.metadata.v0.Schema
 */
export type Schema = Message<"tensorflow.metadata.v0.Schema"> & {
    /**
     * @generated from field: repeated tensorflow.metadata.v0.Feature feature = 1;
     */
    feature: Feature[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.SparseFeature sparse_feature = 6;
     */
    sparseFeature: SparseFeature[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.WeightedFeature weighted_feature = 12;
     */
    weightedFeature: WeightedFeature[];
    /**
     * Domains that features share by name.
     *
     * @generated from field: repeated tensorflow.metadata.v0.StringDomain string_domain = 4;
     */
    stringDomain: StringDomain[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.FloatDomain float_domain = 9;
     */
    floatDomain: FloatDomain[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.IntDomain int_domain = 10;
     */
    intDomain: IntDomain[];
    /**
     * Environments a feature is in unless it says otherwise.
     *
     * @generated from field: repeated string default_environment = 5;
     */
    defaultEnvironment: string[];
    /**
     * @generated from field: optional bool generate_legacy_feature_spec = 7;
     */
    generateLegacyFeatureSpec: boolean;
    /**
     * @generated from field: optional bool represent_variable_length_as_ragged = 14;
     */
    representVariableLengthAsRagged: boolean;
    /**
     * @generated from field: optional tensorflow.metadata.v0.Annotation annotation = 8;
     */
    annotation?: Annotation | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.DatasetConstraints dataset_constraints = 11;
     */
    datasetConstraints?: DatasetConstraints | undefined;
    /**
     * @generated from field: map<string, tensorflow.metadata.v0.TensorRepresentationGroup> tensor_representation_group = 13;
     */
    tensorRepresentationGroup: {
        [key: string]: TensorRepresentationGroup;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.Schema.
 * Use `create(SchemaSchema)` to create a new message.
 */
export declare const SchemaSchema: GenMessage<Schema>;
/**
 * @generated from message tensorflow.metadata.v0.ValueCountList
 */
export type ValueCountList = Message<"tensorflow.metadata.v0.ValueCountList"> & {
    /**
     * One per nesting level, outermost first.
     *
     * @generated from field: repeated tensorflow.metadata.v0.ValueCount value_count = 1;
     */
    valueCount: ValueCount[];
};
/**
 * Describes the message tensorflow.metadata.v0.ValueCountList.
 * Use `create(ValueCountListSchema)` to create a new message.
 */
export declare const ValueCountListSchema: GenMessage<ValueCountList>;
/**
 * @generated from message tensorflow.metadata.v0.Feature
 */
export type Feature = Message<"tensorflow.metadata.v0.Feature"> & {
    /**
     * @generated from field: optional string name = 1;
     */
    name: string;
    /**
     * @generated from field: optional bool deprecated = 2 [deprecated = true];
     * @deprecated
     */
    deprecated: boolean;
    /**
     * @generated from oneof tensorflow.metadata.v0.Feature.presence_constraints
     */
    presenceConstraints: {
        /**
         * @generated from field: tensorflow.metadata.v0.FeaturePresence presence = 14;
         */
        value: FeaturePresence;
        case: "presence";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.FeaturePresenceWithinGroup group_presence = 17;
         */
        value: FeaturePresenceWithinGroup;
        case: "groupPresence";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * How many values an example has: exactly so many, or between two bounds.
     *
     * @generated from oneof tensorflow.metadata.v0.Feature.shape_type
     */
    shapeType: {
        /**
         * @generated from field: tensorflow.metadata.v0.FixedShape shape = 23;
         */
        value: FixedShape;
        case: "shape";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.ValueCount value_count = 5;
         */
        value: ValueCount;
        case: "valueCount";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.ValueCountList value_counts = 32;
         */
        value: ValueCountList;
        case: "valueCounts";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: optional tensorflow.metadata.v0.FeatureType type = 6;
     */
    type: FeatureType;
    /**
     * Which values are allowed.
     *
     * @generated from oneof tensorflow.metadata.v0.Feature.domain_info
     */
    domainInfo: {
        /**
         * Name of a domain of the schema.
         *
         * @generated from field: string domain = 7;
         */
        value: string;
        case: "domain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.IntDomain int_domain = 9;
         */
        value: IntDomain;
        case: "intDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.FloatDomain float_domain = 10;
         */
        value: FloatDomain;
        case: "floatDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.StringDomain string_domain = 11;
         */
        value: StringDomain;
        case: "stringDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.BoolDomain bool_domain = 13;
         */
        value: BoolDomain;
        case: "boolDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.StructDomain struct_domain = 29;
         */
        value: StructDomain;
        case: "structDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.NaturalLanguageDomain natural_language_domain = 24;
         */
        value: NaturalLanguageDomain;
        case: "naturalLanguageDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.ImageDomain image_domain = 25;
         */
        value: ImageDomain;
        case: "imageDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.AudioDomain audio_domain = 36;
         */
        value: AudioDomain;
        case: "audioDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.VideoDomain video_domain = 37;
         */
        value: VideoDomain;
        case: "videoDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.ContentChunkDomain content_chunk_domain = 38;
         */
        value: ContentChunkDomain;
        case: "contentChunkDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.MIDDomain mid_domain = 26;
         */
        value: MIDDomain;
        case: "midDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.URLDomain url_domain = 27;
         */
        value: URLDomain;
        case: "urlDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.TimeDomain time_domain = 28;
         */
        value: TimeDomain;
        case: "timeDomain";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.TimeOfDayDomain time_of_day_domain = 30;
         */
        value: TimeOfDayDomain;
        case: "timeOfDayDomain";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: optional tensorflow.metadata.v0.DistributionConstraints distribution_constraints = 15;
     */
    distributionConstraints?: DistributionConstraints | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.Annotation annotation = 16;
     */
    annotation?: Annotation | undefined;
    /**
     * Against the data the model is served with.
     *
     * @generated from field: optional tensorflow.metadata.v0.FeatureComparator skew_comparator = 18;
     */
    skewComparator?: FeatureComparator | undefined;
    /**
     * Against the data before.
     *
     * @generated from field: optional tensorflow.metadata.v0.FeatureComparator drift_comparator = 21;
     */
    driftComparator?: FeatureComparator | undefined;
    /**
     * @generated from field: repeated string in_environment = 20;
     */
    inEnvironment: string[];
    /**
     * @generated from field: repeated string not_in_environment = 19;
     */
    notInEnvironment: string[];
    /**
     * @generated from field: optional tensorflow.metadata.v0.LifecycleStage lifecycle_stage = 22;
     */
    lifecycleStage: LifecycleStage;
    /**
     * @generated from field: optional tensorflow.metadata.v0.UniqueConstraints unique_constraints = 31;
     */
    uniqueConstraints?: UniqueConstraints | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.DerivedFeatureSource validation_derived_source = 34;
     */
    validationDerivedSource?: DerivedFeatureSource | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.SequenceMetadata sequence_metadata = 35;
     */
    sequenceMetadata?: SequenceMetadata | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.Feature.
 * Use `create(FeatureSchema)` to create a new message.
 */
export declare const FeatureSchema: GenMessage<Feature>;
/**
 * @generated from message tensorflow.metadata.v0.Annotation
 */
export type Annotation = Message<"tensorflow.metadata.v0.Annotation"> & {
    /**
     * @generated from field: repeated string tag = 1;
     */
    tag: string[];
    /**
     * @generated from field: repeated string comment = 2;
     */
    comment: string[];
    /**
     * @generated from field: repeated google.protobuf.Any extra_metadata = 3;
     */
    extraMetadata: Any[];
};
/**
 * Describes the message tensorflow.metadata.v0.Annotation.
 * Use `create(AnnotationSchema)` to create a new message.
 */
export declare const AnnotationSchema: GenMessage<Annotation>;
/**
 * Bounds of a ratio between this data set and another.
 *
 * @generated from message tensorflow.metadata.v0.NumericValueComparator
 */
export type NumericValueComparator = Message<"tensorflow.metadata.v0.NumericValueComparator"> & {
    /**
     * @generated from field: optional double min_fraction_threshold = 1;
     */
    minFractionThreshold: number;
    /**
     * @generated from field: optional double max_fraction_threshold = 2;
     */
    maxFractionThreshold: number;
};
/**
 * Describes the message tensorflow.metadata.v0.NumericValueComparator.
 * Use `create(NumericValueComparatorSchema)` to create a new message.
 */
export declare const NumericValueComparatorSchema: GenMessage<NumericValueComparator>;
/**
 * @generated from message tensorflow.metadata.v0.DatasetConstraints
 */
export type DatasetConstraints = Message<"tensorflow.metadata.v0.DatasetConstraints"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.NumericValueComparator num_examples_drift_comparator = 1;
     */
    numExamplesDriftComparator?: NumericValueComparator | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.NumericValueComparator num_examples_version_comparator = 2;
     */
    numExamplesVersionComparator?: NumericValueComparator | undefined;
    /**
     * @generated from field: optional int64 min_examples_count = 3;
     */
    minExamplesCount: bigint;
    /**
     * @generated from field: optional int64 max_examples_count = 4;
     */
    maxExamplesCount: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.DatasetConstraints.
 * Use `create(DatasetConstraintsSchema)` to create a new message.
 */
export declare const DatasetConstraintsSchema: GenMessage<DatasetConstraints>;
/**
 * @generated from message tensorflow.metadata.v0.FixedShape
 */
export type FixedShape = Message<"tensorflow.metadata.v0.FixedShape"> & {
    /**
     * @generated from field: repeated tensorflow.metadata.v0.FixedShape.Dim dim = 2;
     */
    dim: FixedShape_Dim[];
};
/**
 * Describes the message tensorflow.metadata.v0.FixedShape.
 * Use `create(FixedShapeSchema)` to create a new message.
 */
export declare const FixedShapeSchema: GenMessage<FixedShape>;
/**
 * @generated from message tensorflow.metadata.v0.FixedShape.Dim
 */
export type FixedShape_Dim = Message<"tensorflow.metadata.v0.FixedShape.Dim"> & {
    /**
     * @generated from field: optional int64 size = 1;
     */
    size: bigint;
    /**
     * @generated from field: optional string name = 2;
     */
    name: string;
};
/**
 * Describes the message tensorflow.metadata.v0.FixedShape.Dim.
 * Use `create(FixedShape_DimSchema)` to create a new message.
 */
export declare const FixedShape_DimSchema: GenMessage<FixedShape_Dim>;
/**
 * Bounds, both included, of the number of values.
 *
 * @generated from message tensorflow.metadata.v0.ValueCount
 */
export type ValueCount = Message<"tensorflow.metadata.v0.ValueCount"> & {
    /**
     * @generated from field: optional int64 min = 1;
     */
    min: bigint;
    /**
     * @generated from field: optional int64 max = 2;
     */
    max: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.ValueCount.
 * Use `create(ValueCountSchema)` to create a new message.
 */
export declare const ValueCountSchema: GenMessage<ValueCount>;
/**
 * @generated from message tensorflow.metadata.v0.WeightedFeature
 */
export type WeightedFeature = Message<"tensorflow.metadata.v0.WeightedFeature"> & {
    /**
     * @generated from field: optional string name = 1;
     */
    name: string;
    /**
     * @generated from field: optional tensorflow.metadata.v0.Path feature = 2;
     */
    feature?: Path | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.Path weight_feature = 3;
     */
    weightFeature?: Path | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.LifecycleStage lifecycle_stage = 4;
     */
    lifecycleStage: LifecycleStage;
};
/**
 * Describes the message tensorflow.metadata.v0.WeightedFeature.
 * Use `create(WeightedFeatureSchema)` to create a new message.
 */
export declare const WeightedFeatureSchema: GenMessage<WeightedFeature>;
/**
 * @generated from message tensorflow.metadata.v0.SparseFeature
 */
export type SparseFeature = Message<"tensorflow.metadata.v0.SparseFeature"> & {
    /**
     * @generated from field: optional string name = 1;
     */
    name: string;
    /**
     * @generated from field: optional bool deprecated = 2 [deprecated = true];
     * @deprecated
     */
    deprecated: boolean;
    /**
     * @generated from field: optional tensorflow.metadata.v0.LifecycleStage lifecycle_stage = 7;
     */
    lifecycleStage: LifecycleStage;
    /**
     * @generated from field: optional tensorflow.metadata.v0.FeaturePresence presence = 4 [deprecated = true];
     * @deprecated
     */
    presence?: FeaturePresence | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.FixedShape dense_shape = 5;
     */
    denseShape?: FixedShape | undefined;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.SparseFeature.IndexFeature index_feature = 6;
     */
    indexFeature: SparseFeature_IndexFeature[];
    /**
     * @generated from field: optional bool is_sorted = 8;
     */
    isSorted: boolean;
    /**
     * @generated from field: optional tensorflow.metadata.v0.SparseFeature.ValueFeature value_feature = 9;
     */
    valueFeature?: SparseFeature_ValueFeature | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.FeatureType type = 10 [deprecated = true];
     * @deprecated
     */
    type: FeatureType;
};
/**
 * Describes the message tensorflow.metadata.v0.SparseFeature.
 * Use `create(SparseFeatureSchema)` to create a new message.
 */
export declare const SparseFeatureSchema: GenMessage<SparseFeature>;
/**
 * @generated from message tensorflow.metadata.v0.SparseFeature.IndexFeature
 */
export type SparseFeature_IndexFeature = Message<"tensorflow.metadata.v0.SparseFeature.IndexFeature"> & {
    /**
     * @generated from field: optional string name = 1;
     */
    name: string;
};
/**
 * Describes the message tensorflow.metadata.v0.SparseFeature.IndexFeature.
 * Use `create(SparseFeature_IndexFeatureSchema)` to create a new message.
 */
export declare const SparseFeature_IndexFeatureSchema: GenMessage<SparseFeature_IndexFeature>;
/**
 * @generated from message tensorflow.metadata.v0.SparseFeature.ValueFeature
 */
export type SparseFeature_ValueFeature = Message<"tensorflow.metadata.v0.SparseFeature.ValueFeature"> & {
    /**
     * @generated from field: optional string name = 1;
     */
    name: string;
};
/**
 * Describes the message tensorflow.metadata.v0.SparseFeature.ValueFeature.
 * Use `create(SparseFeature_ValueFeatureSchema)` to create a new message.
 */
export declare const SparseFeature_ValueFeatureSchema: GenMessage<SparseFeature_ValueFeature>;
/**
 * @generated from message tensorflow.metadata.v0.DistributionConstraints
 */
export type DistributionConstraints = Message<"tensorflow.metadata.v0.DistributionConstraints"> & {
    /**
     * Share of the values that must be inside the domain.
     *
     * @generated from field: optional double min_domain_mass = 1 [default = 1];
     */
    minDomainMass: number;
};
/**
 * Describes the message tensorflow.metadata.v0.DistributionConstraints.
 * Use `create(DistributionConstraintsSchema)` to create a new message.
 */
export declare const DistributionConstraintsSchema: GenMessage<DistributionConstraints>;
/**
 * @generated from message tensorflow.metadata.v0.FeatureCoverageConstraints
 */
export type FeatureCoverageConstraints = Message<"tensorflow.metadata.v0.FeatureCoverageConstraints"> & {
    /**
     * @generated from field: optional float min_coverage = 1;
     */
    minCoverage: number;
    /**
     * @generated from field: optional float min_avg_token_length = 2;
     */
    minAvgTokenLength: number;
    /**
     * @generated from field: repeated string excluded_string_tokens = 3;
     */
    excludedStringTokens: string[];
    /**
     * @generated from field: repeated int64 excluded_int_tokens = 4 [packed = true];
     */
    excludedIntTokens: bigint[];
    /**
     * @generated from field: repeated string oov_string_tokens = 5;
     */
    oovStringTokens: string[];
};
/**
 * Describes the message tensorflow.metadata.v0.FeatureCoverageConstraints.
 * Use `create(FeatureCoverageConstraintsSchema)` to create a new message.
 */
export declare const FeatureCoverageConstraintsSchema: GenMessage<FeatureCoverageConstraints>;
/**
 * @generated from message tensorflow.metadata.v0.SequenceValueConstraints
 */
export type SequenceValueConstraints = Message<"tensorflow.metadata.v0.SequenceValueConstraints"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.SequenceValueConstraints.value
     */
    value: {
        /**
         * @generated from field: int64 int_value = 1;
         */
        value: bigint;
        case: "intValue";
    } | {
        /**
         * @generated from field: string string_value = 2;
         */
        value: string;
        case: "stringValue";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: optional int64 min_per_sequence = 3;
     */
    minPerSequence: bigint;
    /**
     * @generated from field: optional int64 max_per_sequence = 4;
     */
    maxPerSequence: bigint;
    /**
     * @generated from field: optional float min_fraction_of_sequences = 5;
     */
    minFractionOfSequences: number;
    /**
     * @generated from field: optional float max_fraction_of_sequences = 6;
     */
    maxFractionOfSequences: number;
};
/**
 * Describes the message tensorflow.metadata.v0.SequenceValueConstraints.
 * Use `create(SequenceValueConstraintsSchema)` to create a new message.
 */
export declare const SequenceValueConstraintsSchema: GenMessage<SequenceValueConstraints>;
/**
 * @generated from message tensorflow.metadata.v0.SequenceLengthConstraints
 */
export type SequenceLengthConstraints = Message<"tensorflow.metadata.v0.SequenceLengthConstraints"> & {
    /**
     * @generated from field: repeated int64 excluded_int_value = 1;
     */
    excludedIntValue: bigint[];
    /**
     * @generated from field: repeated string excluded_string_value = 2;
     */
    excludedStringValue: string[];
    /**
     * @generated from field: optional int64 min_sequence_length = 3;
     */
    minSequenceLength: bigint;
    /**
     * @generated from field: optional int64 max_sequence_length = 4;
     */
    maxSequenceLength: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.SequenceLengthConstraints.
 * Use `create(SequenceLengthConstraintsSchema)` to create a new message.
 */
export declare const SequenceLengthConstraintsSchema: GenMessage<SequenceLengthConstraints>;
/**
 * @generated from message tensorflow.metadata.v0.IntDomain
 */
export type IntDomain = Message<"tensorflow.metadata.v0.IntDomain"> & {
    /**
     * @generated from field: optional string name = 1;
     */
    name: string;
    /**
     * @generated from field: optional int64 min = 3;
     */
    min: bigint;
    /**
     * @generated from field: optional int64 max = 4;
     */
    max: bigint;
    /**
     * The numbers are names of categories, not amounts.
     *
     * @generated from field: optional bool is_categorical = 5;
     */
    isCategorical: boolean;
};
/**
 * Describes the message tensorflow.metadata.v0.IntDomain.
 * Use `create(IntDomainSchema)` to create a new message.
 */
export declare const IntDomainSchema: GenMessage<IntDomain>;
/**
 * @generated from message tensorflow.metadata.v0.FloatDomain
 */
export type FloatDomain = Message<"tensorflow.metadata.v0.FloatDomain"> & {
    /**
     * @generated from field: optional string name = 1;
     */
    name: string;
    /**
     * @generated from field: optional float min = 3;
     */
    min: number;
    /**
     * @generated from field: optional float max = 4;
     */
    max: number;
    /**
     * @generated from field: optional bool disallow_nan = 5;
     */
    disallowNan: boolean;
    /**
     * @generated from field: optional bool disallow_inf = 6;
     */
    disallowInf: boolean;
    /**
     * @generated from field: optional bool is_embedding = 7;
     */
    isEmbedding: boolean;
    /**
     * @generated from field: optional bool is_categorical = 8;
     */
    isCategorical: boolean;
    /**
     * @generated from field: optional int64 embedding_dim = 9;
     */
    embeddingDim: bigint;
    /**
     * @generated from field: optional string embedding_type = 10;
     */
    embeddingType: string;
};
/**
 * Describes the message tensorflow.metadata.v0.FloatDomain.
 * Use `create(FloatDomainSchema)` to create a new message.
 */
export declare const FloatDomainSchema: GenMessage<FloatDomain>;
/**
 * @generated from message tensorflow.metadata.v0.StructDomain
 */
export type StructDomain = Message<"tensorflow.metadata.v0.StructDomain"> & {
    /**
     * @generated from field: repeated tensorflow.metadata.v0.Feature feature = 1;
     */
    feature: Feature[];
    /**
     * @generated from field: repeated tensorflow.metadata.v0.SparseFeature sparse_feature = 2;
     */
    sparseFeature: SparseFeature[];
};
/**
 * Describes the message tensorflow.metadata.v0.StructDomain.
 * Use `create(StructDomainSchema)` to create a new message.
 */
export declare const StructDomainSchema: GenMessage<StructDomain>;
/**
 * @generated from message tensorflow.metadata.v0.StringDomain
 */
export type StringDomain = Message<"tensorflow.metadata.v0.StringDomain"> & {
    /**
     * @generated from field: optional string name = 1;
     */
    name: string;
    /**
     * @generated from field: repeated string value = 2;
     */
    value: string[];
    /**
     * @generated from field: optional tensorflow.metadata.v0.StringDomain.Categorical is_categorical = 3;
     */
    isCategorical: StringDomain_Categorical;
};
/**
 * Describes the message tensorflow.metadata.v0.StringDomain.
 * Use `create(StringDomainSchema)` to create a new message.
 */
export declare const StringDomainSchema: GenMessage<StringDomain>;
/**
 * @generated from enum tensorflow.metadata.v0.StringDomain.Categorical
 */
export declare const StringDomain_Categorical: {
    /**
     * @generated from enum value: CATEGORICAL_UNSPECIFIED = 0;
     */
    readonly UNSPECIFIED: 0;
    /**
     * @generated from enum value: CATEGORICAL_YES = 1;
     */
    readonly YES: 1;
    /**
     * @generated from enum value: CATEGORICAL_NO = 2;
     */
    readonly NO: 2;
};
/**
 * @generated from enum tensorflow.metadata.v0.StringDomain.Categorical
 */
export type StringDomain_Categorical = (typeof StringDomain_Categorical)[keyof typeof StringDomain_Categorical];
/**
 * Describes the enum tensorflow.metadata.v0.StringDomain.Categorical.
 */
export declare const StringDomain_CategoricalSchema: GenEnum<StringDomain_Categorical>;
/**
 * @generated from message tensorflow.metadata.v0.BoolDomain
 */
export type BoolDomain = Message<"tensorflow.metadata.v0.BoolDomain"> & {
    /**
     * @generated from field: optional string name = 1;
     */
    name: string;
    /**
     * @generated from field: optional string true_value = 2;
     */
    trueValue: string;
    /**
     * @generated from field: optional string false_value = 3;
     */
    falseValue: string;
};
/**
 * Describes the message tensorflow.metadata.v0.BoolDomain.
 * Use `create(BoolDomainSchema)` to create a new message.
 */
export declare const BoolDomainSchema: GenMessage<BoolDomain>;
/**
 * @generated from message tensorflow.metadata.v0.NaturalLanguageDomain
 */
export type NaturalLanguageDomain = Message<"tensorflow.metadata.v0.NaturalLanguageDomain"> & {
    /**
     * @generated from field: optional string vocabulary = 1;
     */
    vocabulary: string;
    /**
     * @generated from field: optional tensorflow.metadata.v0.FeatureCoverageConstraints coverage = 2;
     */
    coverage?: FeatureCoverageConstraints | undefined;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.SequenceValueConstraints token_constraints = 3;
     */
    tokenConstraints: SequenceValueConstraints[];
    /**
     * @generated from field: optional tensorflow.metadata.v0.SequenceLengthConstraints sequence_length_constraints = 5;
     */
    sequenceLengthConstraints?: SequenceLengthConstraints | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.NaturalLanguageDomain.
 * Use `create(NaturalLanguageDomainSchema)` to create a new message.
 */
export declare const NaturalLanguageDomainSchema: GenMessage<NaturalLanguageDomain>;
/**
 * @generated from message tensorflow.metadata.v0.ImageDomain
 */
export type ImageDomain = Message<"tensorflow.metadata.v0.ImageDomain"> & {
    /**
     * @generated from field: optional float minimum_supported_image_fraction = 1;
     */
    minimumSupportedImageFraction: number;
    /**
     * @generated from field: optional int64 max_image_byte_size = 2;
     */
    maxImageByteSize: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.ImageDomain.
 * Use `create(ImageDomainSchema)` to create a new message.
 */
export declare const ImageDomainSchema: GenMessage<ImageDomain>;
/**
 * @generated from message tensorflow.metadata.v0.AudioDomain
 */
export type AudioDomain = Message<"tensorflow.metadata.v0.AudioDomain"> & {};
/**
 * Describes the message tensorflow.metadata.v0.AudioDomain.
 * Use `create(AudioDomainSchema)` to create a new message.
 */
export declare const AudioDomainSchema: GenMessage<AudioDomain>;
/**
 * @generated from message tensorflow.metadata.v0.VideoDomain
 */
export type VideoDomain = Message<"tensorflow.metadata.v0.VideoDomain"> & {};
/**
 * Describes the message tensorflow.metadata.v0.VideoDomain.
 * Use `create(VideoDomainSchema)` to create a new message.
 */
export declare const VideoDomainSchema: GenMessage<VideoDomain>;
/**
 * @generated from message tensorflow.metadata.v0.ContentChunkDomain
 */
export type ContentChunkDomain = Message<"tensorflow.metadata.v0.ContentChunkDomain"> & {};
/**
 * Describes the message tensorflow.metadata.v0.ContentChunkDomain.
 * Use `create(ContentChunkDomainSchema)` to create a new message.
 */
export declare const ContentChunkDomainSchema: GenMessage<ContentChunkDomain>;
/**
 * @generated from message tensorflow.metadata.v0.MIDDomain
 */
export type MIDDomain = Message<"tensorflow.metadata.v0.MIDDomain"> & {};
/**
 * Describes the message tensorflow.metadata.v0.MIDDomain.
 * Use `create(MIDDomainSchema)` to create a new message.
 */
export declare const MIDDomainSchema: GenMessage<MIDDomain>;
/**
 * @generated from message tensorflow.metadata.v0.URLDomain
 */
export type URLDomain = Message<"tensorflow.metadata.v0.URLDomain"> & {};
/**
 * Describes the message tensorflow.metadata.v0.URLDomain.
 * Use `create(URLDomainSchema)` to create a new message.
 */
export declare const URLDomainSchema: GenMessage<URLDomain>;
/**
 * @generated from message tensorflow.metadata.v0.TimeDomain
 */
export type TimeDomain = Message<"tensorflow.metadata.v0.TimeDomain"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.TimeDomain.format
     */
    format: {
        /**
         * @generated from field: string string_format = 1;
         */
        value: string;
        case: "stringFormat";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.TimeDomain.IntegerTimeFormat integer_format = 2;
         */
        value: TimeDomain_IntegerTimeFormat;
        case: "integerFormat";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.TimeDomain.
 * Use `create(TimeDomainSchema)` to create a new message.
 */
export declare const TimeDomainSchema: GenMessage<TimeDomain>;
/**
 * @generated from enum tensorflow.metadata.v0.TimeDomain.IntegerTimeFormat
 */
export declare const TimeDomain_IntegerTimeFormat: {
    /**
     * @generated from enum value: FORMAT_UNKNOWN = 0;
     */
    readonly FORMAT_UNKNOWN: 0;
    /**
     * @generated from enum value: UNIX_DAYS = 5;
     */
    readonly UNIX_DAYS: 5;
    /**
     * @generated from enum value: UNIX_SECONDS = 1;
     */
    readonly UNIX_SECONDS: 1;
    /**
     * @generated from enum value: UNIX_MILLISECONDS = 2;
     */
    readonly UNIX_MILLISECONDS: 2;
    /**
     * @generated from enum value: UNIX_MICROSECONDS = 3;
     */
    readonly UNIX_MICROSECONDS: 3;
    /**
     * @generated from enum value: UNIX_NANOSECONDS = 4;
     */
    readonly UNIX_NANOSECONDS: 4;
};
/**
 * @generated from enum tensorflow.metadata.v0.TimeDomain.IntegerTimeFormat
 */
export type TimeDomain_IntegerTimeFormat = (typeof TimeDomain_IntegerTimeFormat)[keyof typeof TimeDomain_IntegerTimeFormat];
/**
 * Describes the enum tensorflow.metadata.v0.TimeDomain.IntegerTimeFormat.
 */
export declare const TimeDomain_IntegerTimeFormatSchema: GenEnum<TimeDomain_IntegerTimeFormat>;
/**
 * @generated from message tensorflow.metadata.v0.TimeOfDayDomain
 */
export type TimeOfDayDomain = Message<"tensorflow.metadata.v0.TimeOfDayDomain"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.TimeOfDayDomain.format
     */
    format: {
        /**
         * @generated from field: string string_format = 1;
         */
        value: string;
        case: "stringFormat";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.TimeOfDayDomain.IntegerTimeOfDayFormat integer_format = 2;
         */
        value: TimeOfDayDomain_IntegerTimeOfDayFormat;
        case: "integerFormat";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.TimeOfDayDomain.
 * Use `create(TimeOfDayDomainSchema)` to create a new message.
 */
export declare const TimeOfDayDomainSchema: GenMessage<TimeOfDayDomain>;
/**
 * @generated from enum tensorflow.metadata.v0.TimeOfDayDomain.IntegerTimeOfDayFormat
 */
export declare const TimeOfDayDomain_IntegerTimeOfDayFormat: {
    /**
     * @generated from enum value: FORMAT_UNKNOWN = 0;
     */
    readonly FORMAT_UNKNOWN: 0;
    /**
     * @generated from enum value: PACKED_64_NANOS = 1;
     */
    readonly PACKED_64_NANOS: 1;
};
/**
 * @generated from enum tensorflow.metadata.v0.TimeOfDayDomain.IntegerTimeOfDayFormat
 */
export type TimeOfDayDomain_IntegerTimeOfDayFormat = (typeof TimeOfDayDomain_IntegerTimeOfDayFormat)[keyof typeof TimeOfDayDomain_IntegerTimeOfDayFormat];
/**
 * Describes the enum tensorflow.metadata.v0.TimeOfDayDomain.IntegerTimeOfDayFormat.
 */
export declare const TimeOfDayDomain_IntegerTimeOfDayFormatSchema: GenEnum<TimeOfDayDomain_IntegerTimeOfDayFormat>;
/**
 * @generated from message tensorflow.metadata.v0.FeaturePresence
 */
export type FeaturePresence = Message<"tensorflow.metadata.v0.FeaturePresence"> & {
    /**
     * Share of the examples that must have the feature.
     *
     * @generated from field: optional double min_fraction = 1;
     */
    minFraction: number;
    /**
     * Number of examples that must have it.
     *
     * @generated from field: optional int64 min_count = 2;
     */
    minCount: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.FeaturePresence.
 * Use `create(FeaturePresenceSchema)` to create a new message.
 */
export declare const FeaturePresenceSchema: GenMessage<FeaturePresence>;
/**
 * @generated from message tensorflow.metadata.v0.FeaturePresenceWithinGroup
 */
export type FeaturePresenceWithinGroup = Message<"tensorflow.metadata.v0.FeaturePresenceWithinGroup"> & {
    /**
     * @generated from field: optional bool required = 1;
     */
    required: boolean;
};
/**
 * Describes the message tensorflow.metadata.v0.FeaturePresenceWithinGroup.
 * Use `create(FeaturePresenceWithinGroupSchema)` to create a new message.
 */
export declare const FeaturePresenceWithinGroupSchema: GenMessage<FeaturePresenceWithinGroup>;
/**
 * @generated from message tensorflow.metadata.v0.InfinityNorm
 */
export type InfinityNorm = Message<"tensorflow.metadata.v0.InfinityNorm"> & {
    /**
     * @generated from field: optional double threshold = 1;
     */
    threshold: number;
};
/**
 * Describes the message tensorflow.metadata.v0.InfinityNorm.
 * Use `create(InfinityNormSchema)` to create a new message.
 */
export declare const InfinityNormSchema: GenMessage<InfinityNorm>;
/**
 * Which histogram of a numeric feature to compare.
 *
 * @generated from message tensorflow.metadata.v0.HistogramSelection
 */
export type HistogramSelection = Message<"tensorflow.metadata.v0.HistogramSelection"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.HistogramSelection.Type type = 1;
     */
    type: HistogramSelection_Type;
};
/**
 * Describes the message tensorflow.metadata.v0.HistogramSelection.
 * Use `create(HistogramSelectionSchema)` to create a new message.
 */
export declare const HistogramSelectionSchema: GenMessage<HistogramSelection>;
/**
 * @generated from enum tensorflow.metadata.v0.HistogramSelection.Type
 */
export declare const HistogramSelection_Type: {
    /**
     * @generated from enum value: DEFAULT = 0;
     */
    readonly DEFAULT: 0;
    /**
     * @generated from enum value: QUANTILES = 1;
     */
    readonly QUANTILES: 1;
    /**
     * @generated from enum value: STANDARD = 2;
     */
    readonly STANDARD: 2;
};
/**
 * @generated from enum tensorflow.metadata.v0.HistogramSelection.Type
 */
export type HistogramSelection_Type = (typeof HistogramSelection_Type)[keyof typeof HistogramSelection_Type];
/**
 * Describes the enum tensorflow.metadata.v0.HistogramSelection.Type.
 */
export declare const HistogramSelection_TypeSchema: GenEnum<HistogramSelection_Type>;
/**
 * @generated from message tensorflow.metadata.v0.JensenShannonDivergence
 */
export type JensenShannonDivergence = Message<"tensorflow.metadata.v0.JensenShannonDivergence"> & {
    /**
     * @generated from field: optional double threshold = 1;
     */
    threshold: number;
    /**
     * @generated from field: optional tensorflow.metadata.v0.HistogramSelection source = 2;
     */
    source?: HistogramSelection | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.JensenShannonDivergence.
 * Use `create(JensenShannonDivergenceSchema)` to create a new message.
 */
export declare const JensenShannonDivergenceSchema: GenMessage<JensenShannonDivergence>;
/**
 * @generated from message tensorflow.metadata.v0.NormalizedAbsoluteDifference
 */
export type NormalizedAbsoluteDifference = Message<"tensorflow.metadata.v0.NormalizedAbsoluteDifference"> & {
    /**
     * @generated from field: optional double threshold = 1;
     */
    threshold: number;
};
/**
 * Describes the message tensorflow.metadata.v0.NormalizedAbsoluteDifference.
 * Use `create(NormalizedAbsoluteDifferenceSchema)` to create a new message.
 */
export declare const NormalizedAbsoluteDifferenceSchema: GenMessage<NormalizedAbsoluteDifference>;
/**
 * Each measure that is set is checked: more than its threshold is an anomaly.
 *
 * @generated from message tensorflow.metadata.v0.FeatureComparator
 */
export type FeatureComparator = Message<"tensorflow.metadata.v0.FeatureComparator"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.InfinityNorm infinity_norm = 1;
     */
    infinityNorm?: InfinityNorm | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.JensenShannonDivergence jensen_shannon_divergence = 2;
     */
    jensenShannonDivergence?: JensenShannonDivergence | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.NormalizedAbsoluteDifference normalized_abs_difference = 3;
     */
    normalizedAbsDifference?: NormalizedAbsoluteDifference | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.FeatureComparator.
 * Use `create(FeatureComparatorSchema)` to create a new message.
 */
export declare const FeatureComparatorSchema: GenMessage<FeatureComparator>;
/**
 * @generated from message tensorflow.metadata.v0.UniqueConstraints
 */
export type UniqueConstraints = Message<"tensorflow.metadata.v0.UniqueConstraints"> & {
    /**
     * @generated from field: optional int64 min = 1;
     */
    min: bigint;
    /**
     * @generated from field: optional int64 max = 2;
     */
    max: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.UniqueConstraints.
 * Use `create(UniqueConstraintsSchema)` to create a new message.
 */
export declare const UniqueConstraintsSchema: GenMessage<UniqueConstraints>;
/**
 * How the columns of a data set become tensors.
 *
 * @generated from message tensorflow.metadata.v0.TensorRepresentation
 */
export type TensorRepresentation = Message<"tensorflow.metadata.v0.TensorRepresentation"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.TensorRepresentation.kind
     */
    kind: {
        /**
         * @generated from field: tensorflow.metadata.v0.TensorRepresentation.DenseTensor dense_tensor = 1;
         */
        value: TensorRepresentation_DenseTensor;
        case: "denseTensor";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.TensorRepresentation.VarLenSparseTensor varlen_sparse_tensor = 2;
         */
        value: TensorRepresentation_VarLenSparseTensor;
        case: "varlenSparseTensor";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.TensorRepresentation.SparseTensor sparse_tensor = 3;
         */
        value: TensorRepresentation_SparseTensor;
        case: "sparseTensor";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.TensorRepresentation.RaggedTensor ragged_tensor = 4;
         */
        value: TensorRepresentation_RaggedTensor;
        case: "raggedTensor";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.TensorRepresentation.
 * Use `create(TensorRepresentationSchema)` to create a new message.
 */
export declare const TensorRepresentationSchema: GenMessage<TensorRepresentation>;
/**
 * @generated from message tensorflow.metadata.v0.TensorRepresentation.DefaultValue
 */
export type TensorRepresentation_DefaultValue = Message<"tensorflow.metadata.v0.TensorRepresentation.DefaultValue"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.TensorRepresentation.DefaultValue.kind
     */
    kind: {
        /**
         * @generated from field: double float_value = 1;
         */
        value: number;
        case: "floatValue";
    } | {
        /**
         * @generated from field: int64 int_value = 2;
         */
        value: bigint;
        case: "intValue";
    } | {
        /**
         * @generated from field: bytes bytes_value = 3;
         */
        value: Uint8Array;
        case: "bytesValue";
    } | {
        /**
         * @generated from field: uint64 uint_value = 4;
         */
        value: bigint;
        case: "uintValue";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.TensorRepresentation.DefaultValue.
 * Use `create(TensorRepresentation_DefaultValueSchema)` to create a new message.
 */
export declare const TensorRepresentation_DefaultValueSchema: GenMessage<TensorRepresentation_DefaultValue>;
/**
 * @generated from message tensorflow.metadata.v0.TensorRepresentation.DenseTensor
 */
export type TensorRepresentation_DenseTensor = Message<"tensorflow.metadata.v0.TensorRepresentation.DenseTensor"> & {
    /**
     * @generated from field: optional string column_name = 1;
     */
    columnName: string;
    /**
     * @generated from field: optional tensorflow.metadata.v0.FixedShape shape = 2;
     */
    shape?: FixedShape | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.TensorRepresentation.DefaultValue default_value = 3;
     */
    defaultValue?: TensorRepresentation_DefaultValue | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.TensorRepresentation.DenseTensor.
 * Use `create(TensorRepresentation_DenseTensorSchema)` to create a new message.
 */
export declare const TensorRepresentation_DenseTensorSchema: GenMessage<TensorRepresentation_DenseTensor>;
/**
 * @generated from message tensorflow.metadata.v0.TensorRepresentation.VarLenSparseTensor
 */
export type TensorRepresentation_VarLenSparseTensor = Message<"tensorflow.metadata.v0.TensorRepresentation.VarLenSparseTensor"> & {
    /**
     * @generated from field: optional string column_name = 1;
     */
    columnName: string;
};
/**
 * Describes the message tensorflow.metadata.v0.TensorRepresentation.VarLenSparseTensor.
 * Use `create(TensorRepresentation_VarLenSparseTensorSchema)` to create a new message.
 */
export declare const TensorRepresentation_VarLenSparseTensorSchema: GenMessage<TensorRepresentation_VarLenSparseTensor>;
/**
 * @generated from message tensorflow.metadata.v0.TensorRepresentation.SparseTensor
 */
export type TensorRepresentation_SparseTensor = Message<"tensorflow.metadata.v0.TensorRepresentation.SparseTensor"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.FixedShape dense_shape = 1;
     */
    denseShape?: FixedShape | undefined;
    /**
     * @generated from field: repeated string index_column_names = 2;
     */
    indexColumnNames: string[];
    /**
     * @generated from field: optional string value_column_name = 3;
     */
    valueColumnName: string;
    /**
     * @generated from field: optional bool already_sorted = 4;
     */
    alreadySorted: boolean;
};
/**
 * Describes the message tensorflow.metadata.v0.TensorRepresentation.SparseTensor.
 * Use `create(TensorRepresentation_SparseTensorSchema)` to create a new message.
 */
export declare const TensorRepresentation_SparseTensorSchema: GenMessage<TensorRepresentation_SparseTensor>;
/**
 * @generated from message tensorflow.metadata.v0.TensorRepresentation.RaggedTensor
 */
export type TensorRepresentation_RaggedTensor = Message<"tensorflow.metadata.v0.TensorRepresentation.RaggedTensor"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.Path feature_path = 1;
     */
    featurePath?: Path | undefined;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.TensorRepresentation.RaggedTensor.Partition partition = 3;
     */
    partition: TensorRepresentation_RaggedTensor_Partition[];
    /**
     * @generated from field: optional tensorflow.metadata.v0.TensorRepresentation.RowPartitionDType row_partition_dtype = 2;
     */
    rowPartitionDtype: TensorRepresentation_RowPartitionDType;
};
/**
 * Describes the message tensorflow.metadata.v0.TensorRepresentation.RaggedTensor.
 * Use `create(TensorRepresentation_RaggedTensorSchema)` to create a new message.
 */
export declare const TensorRepresentation_RaggedTensorSchema: GenMessage<TensorRepresentation_RaggedTensor>;
/**
 * @generated from message tensorflow.metadata.v0.TensorRepresentation.RaggedTensor.Partition
 */
export type TensorRepresentation_RaggedTensor_Partition = Message<"tensorflow.metadata.v0.TensorRepresentation.RaggedTensor.Partition"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.TensorRepresentation.RaggedTensor.Partition.kind
     */
    kind: {
        /**
         * @generated from field: int64 uniform_row_length = 1;
         */
        value: bigint;
        case: "uniformRowLength";
    } | {
        /**
         * @generated from field: string row_length = 2;
         */
        value: string;
        case: "rowLength";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.TensorRepresentation.RaggedTensor.Partition.
 * Use `create(TensorRepresentation_RaggedTensor_PartitionSchema)` to create a new message.
 */
export declare const TensorRepresentation_RaggedTensor_PartitionSchema: GenMessage<TensorRepresentation_RaggedTensor_Partition>;
/**
 * @generated from enum tensorflow.metadata.v0.TensorRepresentation.RowPartitionDType
 */
export declare const TensorRepresentation_RowPartitionDType: {
    /**
     * @generated from enum value: UNSPECIFIED = 0;
     */
    readonly UNSPECIFIED: 0;
    /**
     * @generated from enum value: INT64 = 1;
     */
    readonly INT64: 1;
    /**
     * @generated from enum value: INT32 = 2;
     */
    readonly INT32: 2;
};
/**
 * @generated from enum tensorflow.metadata.v0.TensorRepresentation.RowPartitionDType
 */
export type TensorRepresentation_RowPartitionDType = (typeof TensorRepresentation_RowPartitionDType)[keyof typeof TensorRepresentation_RowPartitionDType];
/**
 * Describes the enum tensorflow.metadata.v0.TensorRepresentation.RowPartitionDType.
 */
export declare const TensorRepresentation_RowPartitionDTypeSchema: GenEnum<TensorRepresentation_RowPartitionDType>;
/**
 * @generated from message tensorflow.metadata.v0.TensorRepresentationGroup
 */
export type TensorRepresentationGroup = Message<"tensorflow.metadata.v0.TensorRepresentationGroup"> & {
    /**
     * @generated from field: map<string, tensorflow.metadata.v0.TensorRepresentation> tensor_representation = 1;
     */
    tensorRepresentation: {
        [key: string]: TensorRepresentation;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.TensorRepresentationGroup.
 * Use `create(TensorRepresentationGroupSchema)` to create a new message.
 */
export declare const TensorRepresentationGroupSchema: GenMessage<TensorRepresentationGroup>;
/**
 * @generated from message tensorflow.metadata.v0.SequenceMetadata
 */
export type SequenceMetadata = Message<"tensorflow.metadata.v0.SequenceMetadata"> & {
    /**
     * @generated from field: optional tensorflow.metadata.v0.SequenceMetadata.SequentialStatus sequential_status = 3;
     */
    sequentialStatus: SequenceMetadata_SequentialStatus;
    /**
     * @generated from field: optional string joint_group = 4;
     */
    jointGroup: string;
    /**
     * @generated from field: optional int64 sequence_truncation_limit = 5;
     */
    sequenceTruncationLimit: bigint;
};
/**
 * Describes the message tensorflow.metadata.v0.SequenceMetadata.
 * Use `create(SequenceMetadataSchema)` to create a new message.
 */
export declare const SequenceMetadataSchema: GenMessage<SequenceMetadata>;
/**
 * @generated from enum tensorflow.metadata.v0.SequenceMetadata.SequentialStatus
 */
export declare const SequenceMetadata_SequentialStatus: {
    /**
     * @generated from enum value: SEQUENTIAL_UNSPECIFIED = 0;
     */
    readonly SEQUENTIAL_UNSPECIFIED: 0;
    /**
     * @generated from enum value: SEQUENTIAL_YES = 1;
     */
    readonly SEQUENTIAL_YES: 1;
    /**
     * @generated from enum value: SEQUENTIAL_NO = 2;
     */
    readonly SEQUENTIAL_NO: 2;
};
/**
 * @generated from enum tensorflow.metadata.v0.SequenceMetadata.SequentialStatus
 */
export type SequenceMetadata_SequentialStatus = (typeof SequenceMetadata_SequentialStatus)[keyof typeof SequenceMetadata_SequentialStatus];
/**
 * Describes the enum tensorflow.metadata.v0.SequenceMetadata.SequentialStatus.
 */
export declare const SequenceMetadata_SequentialStatusSchema: GenEnum<SequenceMetadata_SequentialStatus>;
/**
 * Whether a feature is in use. Features in other stages than UNKNOWN_STAGE, BETA, PRODUCTION
 * and VALIDATION_DERIVED are not checked at all.
 *
 * @generated from enum tensorflow.metadata.v0.LifecycleStage
 */
export declare const LifecycleStage: {
    /**
     * @generated from enum value: UNKNOWN_STAGE = 0;
     */
    readonly UNKNOWN_STAGE: 0;
    /**
     * @generated from enum value: PLANNED = 1;
     */
    readonly PLANNED: 1;
    /**
     * @generated from enum value: ALPHA = 2;
     */
    readonly ALPHA: 2;
    /**
     * @generated from enum value: BETA = 3;
     */
    readonly BETA: 3;
    /**
     * @generated from enum value: PRODUCTION = 4;
     */
    readonly PRODUCTION: 4;
    /**
     * @generated from enum value: DEPRECATED = 5;
     */
    readonly DEPRECATED: 5;
    /**
     * @generated from enum value: DEBUG_ONLY = 6;
     */
    readonly DEBUG_ONLY: 6;
    /**
     * @generated from enum value: DISABLED = 7;
     */
    readonly DISABLED: 7;
    /**
     * @generated from enum value: VALIDATION_DERIVED = 9;
     */
    readonly VALIDATION_DERIVED: 9;
};
/**
 * Whether a feature is in use. Features in other stages than UNKNOWN_STAGE, BETA, PRODUCTION
 * and VALIDATION_DERIVED are not checked at all.
 *
 * @generated from enum tensorflow.metadata.v0.LifecycleStage
 */
export type LifecycleStage = (typeof LifecycleStage)[keyof typeof LifecycleStage];
/**
 * Describes the enum tensorflow.metadata.v0.LifecycleStage.
 */
export declare const LifecycleStageSchema: GenEnum<LifecycleStage>;
/**
 * @generated from enum tensorflow.metadata.v0.FeatureType
 */
export declare const FeatureType: {
    /**
     * @generated from enum value: TYPE_UNKNOWN = 0;
     */
    readonly TYPE_UNKNOWN: 0;
    /**
     * @generated from enum value: BYTES = 1;
     */
    readonly BYTES: 1;
    /**
     * @generated from enum value: INT = 2;
     */
    readonly INT: 2;
    /**
     * @generated from enum value: FLOAT = 3;
     */
    readonly FLOAT: 3;
    /**
     * @generated from enum value: STRUCT = 4;
     */
    readonly STRUCT: 4;
};
/**
 * @generated from enum tensorflow.metadata.v0.FeatureType
 */
export type FeatureType = (typeof FeatureType)[keyof typeof FeatureType];
/**
 * Describes the enum tensorflow.metadata.v0.FeatureType.
 */
export declare const FeatureTypeSchema: GenEnum<FeatureType>;
