import type { GenEnum, GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Path } from "./path_pb.ts";
import type { Message, UnknownEnum } from "@bufbuild/protobuf";
/**
 * Describes the file data/derived_feature.proto.
 */
export declare const file_data_derived_feature: GenFile;
/**
 * @generated from message tensorflow.metadata.v0.DerivedFeatureSource
 */
export type DerivedFeatureSource = Message<"tensorflow.metadata.v0.DerivedFeatureSource"> & {
    /**
     * @generated from field: string deriver_name = 1;
     */
    deriverName: string;
    /**
     * @generated from field: string description = 2;
     */
    description: string;
    /**
     * @generated from field: repeated tensorflow.metadata.v0.Path source_path = 3;
     */
    sourcePath: Path[];
    /**
     * @generated from field: bool declaratively_configured = 4;
     */
    declarativelyConfigured: boolean;
    /**
     * @generated from field: tensorflow.metadata.v0.DerivedFeatureConfig config = 5;
     */
    config?: DerivedFeatureConfig | undefined;
};
/**
 * Describes the message tensorflow.metadata.v0.DerivedFeatureSource.
 * Use `create(DerivedFeatureSourceSchema)` to create a new message.
 */
export declare const DerivedFeatureSourceSchema: GenMessage<DerivedFeatureSource>;
/**
 * @generated from message tensorflow.metadata.v0.DerivedFeatureConfig
 */
export type DerivedFeatureConfig = Message<"tensorflow.metadata.v0.DerivedFeatureConfig"> & {
    /**
     * @generated from oneof tensorflow.metadata.v0.DerivedFeatureConfig.type
     */
    type: {
        /**
         * @generated from field: tensorflow.metadata.v0.AllowlistDeriver allowlist = 1;
         */
        value: AllowlistDeriver;
        case: "allowlist";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.ArgmaxTopK argmax_top_k = 2;
         */
        value: ArgmaxTopK;
        case: "argmaxTopK";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.ReduceOp reduce_op = 3;
         */
        value: ReduceOp;
        case: "reduceOp";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.SliceSql slice_sql = 4;
         */
        value: SliceSql;
        case: "sliceSql";
    } | {
        /**
         * @generated from field: tensorflow.metadata.v0.ImageQualityDeriver image_quality = 5;
         */
        value: ImageQualityDeriver;
        case: "imageQuality";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.DerivedFeatureConfig.
 * Use `create(DerivedFeatureConfigSchema)` to create a new message.
 */
export declare const DerivedFeatureConfigSchema: GenMessage<DerivedFeatureConfig>;
/**
 * @generated from message tensorflow.metadata.v0.AllowlistDeriver
 */
export type AllowlistDeriver = Message<"tensorflow.metadata.v0.AllowlistDeriver"> & {
    /**
     * @generated from field: repeated bytes allowed_bytes_value = 1;
     */
    allowedBytesValue: Uint8Array[];
    /**
     * @generated from field: bytes placeholder_value = 2;
     */
    placeholderValue: Uint8Array;
};
/**
 * Describes the message tensorflow.metadata.v0.AllowlistDeriver.
 * Use `create(AllowlistDeriverSchema)` to create a new message.
 */
export declare const AllowlistDeriverSchema: GenMessage<AllowlistDeriver>;
/**
 * @generated from message tensorflow.metadata.v0.ArgmaxTopK
 */
export type ArgmaxTopK = Message<"tensorflow.metadata.v0.ArgmaxTopK"> & {
    /**
     * @generated from field: uint32 k = 1;
     */
    k: number;
};
/**
 * Describes the message tensorflow.metadata.v0.ArgmaxTopK.
 * Use `create(ArgmaxTopKSchema)` to create a new message.
 */
export declare const ArgmaxTopKSchema: GenMessage<ArgmaxTopK>;
/**
 * @generated from message tensorflow.metadata.v0.ReduceOp
 */
export type ReduceOp = Message<"tensorflow.metadata.v0.ReduceOp"> & {
    /**
     * @generated from field: string op_name = 1;
     */
    opName: string;
};
/**
 * Describes the message tensorflow.metadata.v0.ReduceOp.
 * Use `create(ReduceOpSchema)` to create a new message.
 */
export declare const ReduceOpSchema: GenMessage<ReduceOp>;
/**
 * @generated from message tensorflow.metadata.v0.SliceSql
 */
export type SliceSql = Message<"tensorflow.metadata.v0.SliceSql"> & {
    /**
     * @generated from field: string expression = 1;
     */
    expression: string;
    /**
     * @generated from field: tensorflow.metadata.v0.SliceValueTypes feature_value_type = 2;
     */
    featureValueType: SliceValueTypes;
    /**
     * @generated from field: bool drop_struct_name = 3;
     */
    dropStructName: boolean;
    /**
     * @generated from oneof tensorflow.metadata.v0.SliceSql.default_feature_value_for_failed_sql
     */
    defaultFeatureValueForFailedSql: {
        /**
         * @generated from field: int64 int64_default_feature_value = 4;
         */
        value: bigint;
        case: "int64DefaultFeatureValue";
    } | {
        /**
         * @generated from field: float float_default_feature_value = 5;
         */
        value: number;
        case: "floatDefaultFeatureValue";
    } | {
        /**
         * @generated from field: string string_default_feature_value = 6;
         */
        value: string;
        case: "stringDefaultFeatureValue";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.metadata.v0.SliceSql.
 * Use `create(SliceSqlSchema)` to create a new message.
 */
export declare const SliceSqlSchema: GenMessage<SliceSql>;
/**
 * @generated from message tensorflow.metadata.v0.ImageQualityDeriver
 */
export type ImageQualityDeriver = Message<"tensorflow.metadata.v0.ImageQualityDeriver"> & {
    /**
     * @generated from field: string model_name = 1;
     */
    modelName: string;
};
/**
 * Describes the message tensorflow.metadata.v0.ImageQualityDeriver.
 * Use `create(ImageQualityDeriverSchema)` to create a new message.
 */
export declare const ImageQualityDeriverSchema: GenMessage<ImageQualityDeriver>;
/**
 * @generated from enum tensorflow.metadata.v0.SliceValueTypes
 */
export declare const SliceValueTypes: {
    /**
     * @generated from enum value: VALUE_TYPE_DEFAULT = 0;
     */
    readonly VALUE_TYPE_DEFAULT: 0;
    /**
     * @generated from enum value: VALUE_TYPE_INTEGER = 1;
     */
    readonly VALUE_TYPE_INTEGER: 1;
    /**
     * @generated from enum value: VALUE_TYPE_FLOAT = 2;
     */
    readonly VALUE_TYPE_FLOAT: 2;
    /**
     * @generated from enum value: VALUE_TYPE_UNSUPPORTED = 3;
     */
    readonly VALUE_TYPE_UNSUPPORTED: 3;
};
/**
 * @generated from enum tensorflow.metadata.v0.SliceValueTypes
 */
export type SliceValueTypes = (typeof SliceValueTypes)[keyof typeof SliceValueTypes] | UnknownEnum;
/**
 * Describes the enum tensorflow.metadata.v0.SliceValueTypes.
 */
export declare const SliceValueTypesSchema: GenEnum<SliceValueTypes>;
