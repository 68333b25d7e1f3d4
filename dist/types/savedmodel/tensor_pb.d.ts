import type { GenEnum, GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Message, UnknownEnum } from "@bufbuild/protobuf";
/**
 * Describes the file savedmodel/tensor.proto.
 */
export declare const file_savedmodel_tensor: GenFile;
/**
 * @generated from message tensorflow.TensorShapeProto
 */
export type TensorShapeProto = Message<"tensorflow.TensorShapeProto"> & {
    /**
     * @generated from field: repeated tensorflow.TensorShapeProto.Dim dim = 2;
     */
    dim: TensorShapeProto_Dim[];
    /**
     * @generated from field: bool unknown_rank = 3;
     */
    unknownRank: boolean;
};
/**
 * Describes the message tensorflow.TensorShapeProto.
 * Use `create(TensorShapeProtoSchema)` to create a new message.
 */
export declare const TensorShapeProtoSchema: GenMessage<TensorShapeProto>;
/**
 * @generated from message tensorflow.TensorShapeProto.Dim
 */
export type TensorShapeProto_Dim = Message<"tensorflow.TensorShapeProto.Dim"> & {
    /**
     * -1: not known before the graph runs.
     *
     * @generated from field: int64 size = 1;
     */
    size: bigint;
    /**
     * @generated from field: string name = 2;
     */
    name: string;
};
/**
 * Describes the message tensorflow.TensorShapeProto.Dim.
 * Use `create(TensorShapeProto_DimSchema)` to create a new message.
 */
export declare const TensorShapeProto_DimSchema: GenMessage<TensorShapeProto_Dim>;
/**
 * @generated from message tensorflow.TensorProto
 */
export type TensorProto = Message<"tensorflow.TensorProto"> & {
    /**
     * @generated from field: tensorflow.DataType dtype = 1;
     */
    dtype: DataType;
    /**
     * @generated from field: tensorflow.TensorShapeProto tensor_shape = 2;
     */
    tensorShape?: TensorShapeProto | undefined;
    /**
     * @generated from field: int32 version_number = 3;
     */
    versionNumber: number;
    /**
     * All values, row-major, little-endian; the lists below otherwise.
     *
     * @generated from field: bytes tensor_content = 4;
     */
    tensorContent: Uint8Array;
    /**
     * @generated from field: repeated float float_val = 5;
     */
    floatVal: number[];
    /**
     * @generated from field: repeated double double_val = 6;
     */
    doubleVal: number[];
    /**
     * @generated from field: repeated int32 int_val = 7;
     */
    intVal: number[];
    /**
     * @generated from field: repeated bytes string_val = 8;
     */
    stringVal: Uint8Array[];
    /**
     * @generated from field: repeated int64 int64_val = 10;
     */
    int64Val: bigint[];
    /**
     * @generated from field: repeated bool bool_val = 11;
     */
    boolVal: boolean[];
};
/**
 * Describes the message tensorflow.TensorProto.
 * Use `create(TensorProtoSchema)` to create a new message.
 */
export declare const TensorProtoSchema: GenMessage<TensorProto>;
/**
 * @generated from enum tensorflow.DataType
 */
export declare const DataType: {
    /**
     * @generated from enum value: DT_INVALID = 0;
     */
    readonly DT_INVALID: 0;
    /**
     * @generated from enum value: DT_FLOAT = 1;
     */
    readonly DT_FLOAT: 1;
    /**
     * @generated from enum value: DT_DOUBLE = 2;
     */
    readonly DT_DOUBLE: 2;
    /**
     * @generated from enum value: DT_INT32 = 3;
     */
    readonly DT_INT32: 3;
    /**
     * @generated from enum value: DT_UINT8 = 4;
     */
    readonly DT_UINT8: 4;
    /**
     * @generated from enum value: DT_INT16 = 5;
     */
    readonly DT_INT16: 5;
    /**
     * @generated from enum value: DT_INT8 = 6;
     */
    readonly DT_INT8: 6;
    /**
     * @generated from enum value: DT_STRING = 7;
     */
    readonly DT_STRING: 7;
    /**
     * @generated from enum value: DT_INT64 = 9;
     */
    readonly DT_INT64: 9;
    /**
     * @generated from enum value: DT_BOOL = 10;
     */
    readonly DT_BOOL: 10;
    /**
     * @generated from enum value: DT_RESOURCE = 20;
     */
    readonly DT_RESOURCE: 20;
};
/**
 * @generated from enum tensorflow.DataType
 */
export type DataType = (typeof DataType)[keyof typeof DataType] | UnknownEnum;
/**
 * Describes the enum tensorflow.DataType.
 */
export declare const DataTypeSchema: GenEnum<DataType>;
