import type { GenFile, GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { DataType, TensorProto, TensorShapeProto } from "./tensor_pb.ts";
import type { Message } from "@bufbuild/protobuf";
/**
 * Describes the file savedmodel/graph.proto.
 */
export declare const file_savedmodel_graph: GenFile;
/**
 * @generated from message tensorflow.VersionDef
 */
export type VersionDef = Message<"tensorflow.VersionDef"> & {
    /**
     * @generated from field: int32 producer = 1;
     */
    producer: number;
    /**
     * @generated from field: int32 min_consumer = 2;
     */
    minConsumer: number;
    /**
     * @generated from field: repeated int32 bad_consumers = 3;
     */
    badConsumers: number[];
};
/**
 * Describes the message tensorflow.VersionDef.
 * Use `create(VersionDefSchema)` to create a new message.
 */
export declare const VersionDefSchema: GenMessage<VersionDef>;
/**
 * @generated from message tensorflow.AttrValue
 */
export type AttrValue = Message<"tensorflow.AttrValue"> & {
    /**
     * @generated from oneof tensorflow.AttrValue.value
     */
    value: {
        /**
         * @generated from field: tensorflow.AttrValue.ListValue list = 1;
         */
        value: AttrValue_ListValue;
        case: "list";
    } | {
        /**
         * @generated from field: bytes s = 2;
         */
        value: Uint8Array;
        case: "s";
    } | {
        /**
         * @generated from field: int64 i = 3;
         */
        value: bigint;
        case: "i";
    } | {
        /**
         * @generated from field: float f = 4;
         */
        value: number;
        case: "f";
    } | {
        /**
         * @generated from field: bool b = 5;
         */
        value: boolean;
        case: "b";
    } | {
        /**
         * @generated from field: tensorflow.DataType type = 6;
         */
        value: DataType;
        case: "type";
    } | {
        /**
         * @generated from field: tensorflow.TensorShapeProto shape = 7;
         */
        value: TensorShapeProto;
        case: "shape";
    } | {
        /**
         * @generated from field: tensorflow.TensorProto tensor = 8;
         */
        value: TensorProto;
        case: "tensor";
    } | {
        /**
         * @generated from field: string placeholder = 9;
         */
        value: string;
        case: "placeholder";
    } | {
        case: undefined;
        value?: undefined;
    };
};
/**
 * Describes the message tensorflow.AttrValue.
 * Use `create(AttrValueSchema)` to create a new message.
 */
export declare const AttrValueSchema: GenMessage<AttrValue>;
/**
 * @generated from message tensorflow.AttrValue.ListValue
 */
export type AttrValue_ListValue = Message<"tensorflow.AttrValue.ListValue"> & {
    /**
     * @generated from field: repeated bytes s = 2;
     */
    s: Uint8Array[];
    /**
     * @generated from field: repeated int64 i = 3;
     */
    i: bigint[];
    /**
     * @generated from field: repeated float f = 4;
     */
    f: number[];
    /**
     * @generated from field: repeated bool b = 5;
     */
    b: boolean[];
    /**
     * @generated from field: repeated tensorflow.DataType type = 6;
     */
    type: DataType[];
    /**
     * @generated from field: repeated tensorflow.TensorShapeProto shape = 7;
     */
    shape: TensorShapeProto[];
    /**
     * @generated from field: repeated tensorflow.TensorProto tensor = 8;
     */
    tensor: TensorProto[];
};
/**
 * Describes the message tensorflow.AttrValue.ListValue.
 * Use `create(AttrValue_ListValueSchema)` to create a new message.
 */
export declare const AttrValue_ListValueSchema: GenMessage<AttrValue_ListValue>;
/**
 * @generated from message tensorflow.NodeDef
 */
export type NodeDef = Message<"tensorflow.NodeDef"> & {
    /**
     * @generated from field: string name = 1;
     */
    name: string;
    /**
     * @generated from field: string op = 2;
     */
    op: string;
    /**
     * "node", "node:1" for another output than the first, "^node" for order alone.
     *
     * @generated from field: repeated string input = 3;
     */
    input: string[];
    /**
     * @generated from field: string device = 4;
     */
    device: string;
    /**
     * @generated from field: map<string, tensorflow.AttrValue> attr = 5;
     */
    attr: {
        [key: string]: AttrValue;
    };
};
/**
 * Describes the message tensorflow.NodeDef.
 * Use `create(NodeDefSchema)` to create a new message.
 */
export declare const NodeDefSchema: GenMessage<NodeDef>;
/**
 * @generated from message tensorflow.GraphDef
 */
export type GraphDef = Message<"tensorflow.GraphDef"> & {
    /**
     * @generated from field: repeated tensorflow.NodeDef node = 1;
     */
    node: NodeDef[];
    /**
     * @generated from field: int32 version = 3;
     */
    version: number;
    /**
     * @generated from field: tensorflow.VersionDef versions = 4;
     */
    versions?: VersionDef | undefined;
};
/**
 * Describes the message tensorflow.GraphDef.
 * Use `create(GraphDefSchema)` to create a new message.
 */
export declare const GraphDefSchema: GenMessage<GraphDef>;
