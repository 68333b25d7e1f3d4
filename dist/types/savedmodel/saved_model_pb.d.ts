import type { GenEnum, GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { GraphDef } from "./graph_pb.ts";
import type { DataType, TensorShapeProto } from "./tensor_pb.ts";
import type { Message, UnknownEnum } from "@bufbuild/protobuf";
/**
 * Describes the file savedmodel/saved_model.proto.
 */
export declare const file_savedmodel_saved_model: GenFile;
/**
 * @generated from message tensorflow.TensorInfo
 */
export type TensorInfo = Message<"tensorflow.TensorInfo"> & {
    /**
     * @generated from oneof tensorflow.TensorInfo.encoding
     */
    encoding: {
        /**
         * @generated from field: string name = 1;
         */
        value: string;
        case: "name";
    } | {
        case: undefined;
        value?: undefined;
    };
    /**
     * @generated from field: tensorflow.DataType dtype = 2;
     */
    dtype: DataType;
    /**
     * @generated from field: tensorflow.TensorShapeProto tensor_shape = 3;
     */
    tensorShape?: TensorShapeProto | undefined;
};
/**
 * Describes the message tensorflow.TensorInfo.
 * Use `create(TensorInfoSchema)` to create a new message.
 */
export declare const TensorInfoSchema: GenMessage<TensorInfo>;
/**
 * @generated from message tensorflow.SignatureDef
 */
export type SignatureDef = Message<"tensorflow.SignatureDef"> & {
    /**
     * @generated from field: map<string, tensorflow.TensorInfo> inputs = 1;
     */
    inputs: {
        [key: string]: TensorInfo;
    };
    /**
     * @generated from field: map<string, tensorflow.TensorInfo> outputs = 2;
     */
    outputs: {
        [key: string]: TensorInfo;
    };
    /**
     * @generated from field: string method_name = 3;
     */
    methodName: string;
};
/**
 * Describes the message tensorflow.SignatureDef.
 * Use `create(SignatureDefSchema)` to create a new message.
 */
export declare const SignatureDefSchema: GenMessage<SignatureDef>;
/**
 * @generated from message tensorflow.AssetFileDef
 */
export type AssetFileDef = Message<"tensorflow.AssetFileDef"> & {
    /**
     * The string constant that holds the file's path once the model is loaded.
     *
     * @generated from field: tensorflow.TensorInfo tensor_info = 1;
     */
    tensorInfo?: TensorInfo | undefined;
    /**
     * Relative to the folder `assets`.
     *
     * @generated from field: string filename = 2;
     */
    filename: string;
};
/**
 * Describes the message tensorflow.AssetFileDef.
 * Use `create(AssetFileDefSchema)` to create a new message.
 */
export declare const AssetFileDefSchema: GenMessage<AssetFileDef>;
/**
 * @generated from message tensorflow.SaverDef
 */
export type SaverDef = Message<"tensorflow.SaverDef"> & {
    /**
     * @generated from field: string filename_tensor_name = 1;
     */
    filenameTensorName: string;
    /**
     * @generated from field: string save_tensor_name = 2;
     */
    saveTensorName: string;
    /**
     * @generated from field: string restore_op_name = 3;
     */
    restoreOpName: string;
    /**
     * @generated from field: int32 max_to_keep = 4;
     */
    maxToKeep: number;
    /**
     * @generated from field: bool sharded = 5;
     */
    sharded: boolean;
    /**
     * @generated from field: float keep_checkpoint_every_n_hours = 6;
     */
    keepCheckpointEveryNHours: number;
    /**
     * @generated from field: tensorflow.SaverDef.CheckpointFormatVersion version = 7;
     */
    version: SaverDef_CheckpointFormatVersion;
};
/**
 * Describes the message tensorflow.SaverDef.
 * Use `create(SaverDefSchema)` to create a new message.
 */
export declare const SaverDefSchema: GenMessage<SaverDef>;
/**
 * @generated from enum tensorflow.SaverDef.CheckpointFormatVersion
 */
export declare const SaverDef_CheckpointFormatVersion: {
    /**
     * @generated from enum value: LEGACY = 0;
     */
    readonly LEGACY: 0;
    /**
     * @generated from enum value: V1 = 1;
     */
    readonly V1: 1;
    /**
     * @generated from enum value: V2 = 2;
     */
    readonly V2: 2;
};
/**
 * @generated from enum tensorflow.SaverDef.CheckpointFormatVersion
 */
export type SaverDef_CheckpointFormatVersion = (typeof SaverDef_CheckpointFormatVersion)[keyof typeof SaverDef_CheckpointFormatVersion] | UnknownEnum;
/**
 * Describes the enum tensorflow.SaverDef.CheckpointFormatVersion.
 */
export declare const SaverDef_CheckpointFormatVersionSchema: GenEnum<SaverDef_CheckpointFormatVersion>;
/**
 * @generated from message tensorflow.CollectionDef
 */
export type CollectionDef = Message<"tensorflow.CollectionDef"> & {
    /**
     * @generated from oneof tensorflow.CollectionDef.kind
     */
    kind: {
        /**
         * @generated from field: tensorflow.CollectionDef.NodeList node_list = 1;
         */
        value: CollectionDef_NodeList;
        case: "nodeList";
    } | {
        /**
         * @generated from field: tensorflow.CollectionDef.BytesList bytes_list = 2;
         */
        value: CollectionDef_BytesList;
        case: "bytesList";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.CollectionDef.
 * Use `create(CollectionDefSchema)` to create a new message.
 */
export declare const CollectionDefSchema: GenMessage<CollectionDef>;
/**
 * @generated from message tensorflow.CollectionDef.NodeList
 */
export type CollectionDef_NodeList = Message<"tensorflow.CollectionDef.NodeList"> & {
    /**
     * @generated from field: repeated string value = 1;
     */
    value: string[];
};
/**
 * Describes the message tensorflow.CollectionDef.NodeList.
 * Use `create(CollectionDef_NodeListSchema)` to create a new message.
 */
export declare const CollectionDef_NodeListSchema: GenMessage<CollectionDef_NodeList>;
/**
 * @generated from message tensorflow.CollectionDef.BytesList
 */
export type CollectionDef_BytesList = Message<"tensorflow.CollectionDef.BytesList"> & {
    /**
     * @generated from field: repeated bytes value = 1;
     */
    value: Uint8Array[];
};
/**
 * Describes the message tensorflow.CollectionDef.BytesList.
 * Use `create(CollectionDef_BytesListSchema)` to create a new message.
 */
export declare const CollectionDef_BytesListSchema: GenMessage<CollectionDef_BytesList>;
/**
 * @generated from message tensorflow.MetaGraphDef
 */
export type MetaGraphDef = Message<"tensorflow.MetaGraphDef"> & {
    /**
     * @generated from field: tensorflow.MetaGraphDef.MetaInfoDef meta_info_def = 1;
     */
    metaInfoDef?: MetaGraphDef_MetaInfoDef | undefined;
    /**
     * @generated from field: tensorflow.GraphDef graph_def = 2;
     */
    graphDef?: GraphDef | undefined;
    /**
     * @generated from field: tensorflow.SaverDef saver_def = 3;
     */
    saverDef?: SaverDef | undefined;
    /**
     * @generated from field: map<string, tensorflow.CollectionDef> collection_def = 4;
     */
    collectionDef: {
        [key: string]: CollectionDef;
    };
    /**
     * @generated from field: map<string, tensorflow.SignatureDef> signature_def = 5;
     */
    signatureDef: {
        [key: string]: SignatureDef;
    };
    /**
     * @generated from field: repeated tensorflow.AssetFileDef asset_file_def = 6;
     */
    assetFileDef: AssetFileDef[];
};
/**
 * Describes the message tensorflow.MetaGraphDef.
 * Use `create(MetaGraphDefSchema)` to create a new message.
 */
export declare const MetaGraphDefSchema: GenMessage<MetaGraphDef>;
/**
 * @generated from message tensorflow.MetaGraphDef.MetaInfoDef
 */
export type MetaGraphDef_MetaInfoDef = Message<"tensorflow.MetaGraphDef.MetaInfoDef"> & {
    /**
     * @generated from field: string meta_graph_version = 1;
     */
    metaGraphVersion: string;
    /**
     * @generated from field: repeated string tags = 4;
     */
    tags: string[];
    /**
     * @generated from field: string tensorflow_version = 5;
     */
    tensorflowVersion: string;
    /**
     * @generated from field: string tensorflow_git_version = 6;
     */
    tensorflowGitVersion: string;
    /**
     * @generated from field: bool stripped_default_attrs = 7;
     */
    strippedDefaultAttrs: boolean;
};
/**
 * Describes the message tensorflow.MetaGraphDef.MetaInfoDef.
 * Use `create(MetaGraphDef_MetaInfoDefSchema)` to create a new message.
 */
export declare const MetaGraphDef_MetaInfoDefSchema: GenMessage<MetaGraphDef_MetaInfoDef>;
/**
 * @generated from message tensorflow.SavedModel
 */
export type SavedModel = Message<"tensorflow.SavedModel"> & {
    /**
     * @generated from field: int64 saved_model_schema_version = 1;
     */
    savedModelSchemaVersion: bigint;
    /**
     * @generated from field: repeated tensorflow.MetaGraphDef meta_graphs = 2;
     */
    metaGraphs: MetaGraphDef[];
};
/**
 * Describes the message tensorflow.SavedModel.
 * Use `create(SavedModelSchema)` to create a new message.
 */
export declare const SavedModelSchema: GenMessage<SavedModel>;
