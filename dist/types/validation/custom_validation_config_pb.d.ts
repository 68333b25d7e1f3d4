import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Path } from "../data/path_pb.ts";
import type { AnomalyInfo_Severity } from "./anomalies_pb.ts";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file validation/custom_validation_config.proto.
 */
export declare const file_validation_custom_validation_config: GenFile;
/**
 * @generated from message tensorflow.data_validation.Validation
 */
export type Validation = Message<"tensorflow.data_validation.Validation"> & {
    /**
     * @generated from field: optional string sql_expression = 1;
     */
    sqlExpression: string;
    /**
     * @generated from field: optional tensorflow.metadata.v0.AnomalyInfo.Severity severity = 2;
     */
    severity: AnomalyInfo_Severity;
    /**
     * @generated from field: optional string description = 3;
     */
    description: string;
    /**
     * @generated from field: repeated string in_environment = 4;
     */
    inEnvironment: string[];
};
/**
 * Describes the message tensorflow.data_validation.Validation.
 * Use `create(ValidationSchema)` to create a new message.
 */
export declare const ValidationSchema: GenMessage<Validation>;
/**
 * @generated from message tensorflow.data_validation.FeatureValidation
 */
export type FeatureValidation = Message<"tensorflow.data_validation.FeatureValidation"> & {
    /**
     * @generated from field: optional string dataset_name = 1;
     */
    datasetName: string;
    /**
     * @generated from field: optional tensorflow.metadata.v0.Path feature_path = 2;
     */
    featurePath?: Path | undefined;
    /**
     * @generated from field: repeated tensorflow.data_validation.Validation validations = 3;
     */
    validations: Validation[];
};
/**
 * Describes the message tensorflow.data_validation.FeatureValidation.
 * Use `create(FeatureValidationSchema)` to create a new message.
 */
export declare const FeatureValidationSchema: GenMessage<FeatureValidation>;
/**
 * @generated from message tensorflow.data_validation.FeaturePairValidation
 */
export type FeaturePairValidation = Message<"tensorflow.data_validation.FeaturePairValidation"> & {
    /**
     * @generated from field: optional string dataset_name = 1;
     */
    datasetName: string;
    /**
     * @generated from field: optional string base_dataset_name = 2;
     */
    baseDatasetName: string;
    /**
     * @generated from field: optional tensorflow.metadata.v0.Path feature_test_path = 3;
     */
    featureTestPath?: Path | undefined;
    /**
     * @generated from field: optional tensorflow.metadata.v0.Path feature_base_path = 4;
     */
    featureBasePath?: Path | undefined;
    /**
     * @generated from field: repeated tensorflow.data_validation.Validation validations = 5;
     */
    validations: Validation[];
};
/**
 * Describes the message tensorflow.data_validation.FeaturePairValidation.
 * Use `create(FeaturePairValidationSchema)` to create a new message.
 */
export declare const FeaturePairValidationSchema: GenMessage<FeaturePairValidation>;
/**
 * @generated from message tensorflow.data_validation.CustomValidationConfig
 */
export type CustomValidationConfig = Message<"tensorflow.data_validation.CustomValidationConfig"> & {
    /**
     * @generated from field: repeated tensorflow.data_validation.FeatureValidation feature_validations = 1;
     */
    featureValidations: FeatureValidation[];
    /**
     * @generated from field: repeated tensorflow.data_validation.FeaturePairValidation feature_pair_validations = 2;
     */
    featurePairValidations: FeaturePairValidation[];
};
/**
 * Describes the message tensorflow.data_validation.CustomValidationConfig.
 * Use `create(CustomValidationConfigSchema)` to create a new message.
 */
export declare const CustomValidationConfigSchema: GenMessage<CustomValidationConfig>;
