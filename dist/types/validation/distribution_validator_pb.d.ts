import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Path } from "../data/path_pb.ts";
import type { FeatureComparator as FeatureComparator$1, NumericValueComparator } from "../data/schema_pb.ts";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file validation/distribution_validator.proto.
 */
export declare const file_validation_distribution_validator: GenFile;
/**
 * @generated from message tfx.components.distribution_validator.FeatureComparator
 */
export type FeatureComparator = Message<"tfx.components.distribution_validator.FeatureComparator"> & {
    /**
     * @generated from field: tensorflow.metadata.v0.Path path = 1;
     */
    path?: Path | undefined;
    /**
     * @generated from field: tensorflow.metadata.v0.FeatureComparator distribution_comparator = 2;
     */
    distributionComparator?: FeatureComparator$1 | undefined;
};
/**
 * Describes the message tfx.components.distribution_validator.FeatureComparator.
 * Use `create(FeatureComparatorSchema)` to create a new message.
 */
export declare const FeatureComparatorSchema: GenMessage<FeatureComparator>;
/**
 * @generated from message tfx.components.distribution_validator.DistributionValidatorConfig
 */
export type DistributionValidatorConfig = Message<"tfx.components.distribution_validator.DistributionValidatorConfig"> & {
    /**
     * For all examples.
     *
     * @generated from field: tfx.components.distribution_validator.DistributionValidatorConfig.DatasetConfig default_slice_config = 1;
     */
    defaultSliceConfig?: DistributionValidatorConfig_DatasetConfig | undefined;
};
/**
 * Describes the message tfx.components.distribution_validator.DistributionValidatorConfig.
 * Use `create(DistributionValidatorConfigSchema)` to create a new message.
 */
export declare const DistributionValidatorConfigSchema: GenMessage<DistributionValidatorConfig>;
/**
 * @generated from message tfx.components.distribution_validator.DistributionValidatorConfig.DatasetConfig
 */
export type DistributionValidatorConfig_DatasetConfig = Message<"tfx.components.distribution_validator.DistributionValidatorConfig.DatasetConfig"> & {
    /**
     * @generated from field: repeated tfx.components.distribution_validator.FeatureComparator feature = 1;
     */
    feature: FeatureComparator[];
    /**
     * The number of examples, divided by the baseline's.
     *
     * @generated from field: tensorflow.metadata.v0.NumericValueComparator num_examples_comparator = 2;
     */
    numExamplesComparator?: NumericValueComparator | undefined;
};
/**
 * Describes the message tfx.components.distribution_validator.DistributionValidatorConfig.DatasetConfig.
 * Use `create(DistributionValidatorConfig_DatasetConfigSchema)` to create a new message.
 */
export declare const DistributionValidatorConfig_DatasetConfigSchema: GenMessage<DistributionValidatorConfig_DatasetConfig>;
