import { create } from "@bufbuild/protobuf";
import { DataType, TensorProtoSchema, TensorShapeProtoSchema, type TensorProto, type TensorShapeProto } from "./tensor_pb.ts";

/** Element types by the names numpy and TensorFlow.js use. */
export type Dtype = "float32" | "float64" | "int32" | "int64" | "uint8" | "bool" | "string" | "resource";

const codes: Readonly<Record<Dtype, DataType>> = {
  float32: DataType.DT_FLOAT,
  float64: DataType.DT_DOUBLE,
  int32: DataType.DT_INT32,
  int64: DataType.DT_INT64,
  uint8: DataType.DT_UINT8,
  bool: DataType.DT_BOOL,
  string: DataType.DT_STRING,
  resource: DataType.DT_RESOURCE,
};

/** TensorFlow's code of an element type. */
export function dataType(dtype: Dtype): DataType {
  return codes[dtype];
}

/** A shape as TensorFlow writes it; −1 for a dimension known only when the graph runs. */
export function shapeProto(shape: readonly number[]): TensorShapeProto {
  return create(TensorShapeProtoSchema, { dim: shape.map((size) => ({ size: BigInt(size) })) });
}

/** What a constant may be made of: numbers, or texts and byte strings for `string`; true and false are 1 and 0. */
export type Values = ArrayLike<number> | ArrayLike<bigint> | readonly (string | Uint8Array)[];

/** A constant tensor. Values are row-major and must fill the shape. */
export function tensorProto(dtype: Dtype, shape: readonly number[], values: Values): TensorProto {
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  if (values.length !== size) throw new RangeError(`${values.length} values do not fill the shape [${shape.join(", ")}]`);
  const about = { dtype: codes[dtype], tensorShape: shapeProto(shape) };
  if (dtype === "string") return create(TensorProtoSchema, { ...about, stringVal: Array.from(values as ArrayLike<unknown>, bytesOf) });
  return create(TensorProtoSchema, { ...about, tensorContent: contentOf(dtype, values as ArrayLike<number | bigint>) });
}

const encoder = new TextEncoder();

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  if (typeof value === "string") return encoder.encode(value);
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  throw new TypeError(`a string tensor holds texts and bytes, not ${typeof value}`);
}

const widths = { float32: 4, float64: 8, int32: 4, int64: 8, uint8: 1, bool: 1 } as const;

function contentOf(dtype: Exclude<Dtype, "string">, values: ArrayLike<number | bigint>): Uint8Array<ArrayBuffer> {
  if (dtype === "resource") throw new TypeError("a resource is no constant");
  const width = widths[dtype];
  const content = new Uint8Array(values.length * width);
  const view = new DataView(content.buffer);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    switch (dtype) {
      case "float32": view.setFloat32(4 * i, Number(value), true); break;
      case "float64": view.setFloat64(8 * i, Number(value), true); break;
      case "int32": view.setInt32(4 * i, Number(value), true); break;
      case "int64": view.setBigInt64(8 * i, BigInt(value), true); break;
      default: content[i] = Number(value);
    }
  }
  return content;
}
