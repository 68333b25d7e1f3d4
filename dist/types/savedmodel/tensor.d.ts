import { DataType, type TensorProto, type TensorShapeProto } from "./tensor_pb.ts";
/** Element types by the names numpy and TensorFlow.js use. */
export type Dtype = "float32" | "float64" | "int32" | "int64" | "uint8" | "bool" | "string" | "resource";
/** TensorFlow's code of an element type. */
export declare function dataType(dtype: Dtype): DataType;
/** A shape as TensorFlow writes it; −1 for a dimension known only when the graph runs. */
export declare function shapeProto(shape: readonly number[]): TensorShapeProto;
/** What a constant may be made of: numbers, or texts and byte strings for `string`; true and false are 1 and 0. */
export type Values = ArrayLike<number> | ArrayLike<bigint> | readonly (string | Uint8Array)[];
/** A constant tensor. Values are row-major and must fill the shape. */
export declare function tensorProto(dtype: Dtype, shape: readonly number[], values: Values): TensorProto;
