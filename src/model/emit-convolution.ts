import { UserError } from "../core/error.ts";
import type { Attribute, TensorName } from "../savedmodel/graph-builder.ts";
import type { Emission } from "./emission.ts";

type Convolution = "Conv2D" | "DepthwiseConv2dNative" | "Conv2DBackpropInput" | "MaxPool" | "AvgPool";

/** Writes a two-dimensional convolution or pooling (NHWC). */
export function emitConvolution(emission: Emission, op: Convolution): TensorName {
  const { builder, node: { attributes }, inputs } = emission;
  if (attributes["dataFormat"] === "NCHW") throw new UserError("convolutions over NCHW data cannot be exported", { hint: "use channelsLast" });
  const pair = (value: unknown): Attribute => {
    const [height, width] = Array.isArray(value) ? (value as number[]) : [value as number, value as number];
    return { ints: [1, height!, width!, 1] };
  };
  const common: Record<string, Attribute> = { T: { type: "float32" }, strides: pair(attributes["strides"]), ...padding(attributes["pad"], op), data_format: { text: "NHWC" } };
  if (op === "MaxPool" || op === "AvgPool") return builder.node(op, [inputs.get("x")!.tensor], { ...common, ksize: pair(attributes["filterSize"]) });
  const dilations = pair(attributes["dilations"] ?? 1);
  if (op === "Conv2DBackpropInput") {
    return builder.node(op, [inputSizes(emission), inputs.get("filter")!.tensor, inputs.get("dy")!.tensor], { ...common, dilations, use_cudnn_on_gpu: { bool: true } });
  }
  return builder.node(op, [inputs.get("x")!.tensor, inputs.get("filter")!.tensor], { ...common, dilations });
}

function inputSizes({ builder, node: { attributes }, rows }: Emission): TensorName {
  const sizes = attributes["inputShape"] as number[];
  const parts = sizes.map((size) => (size === -1 ? rows() : builder.constant("int32", [], [size])));
  return builder.node("Pack", parts, { N: { int: parts.length }, T: { type: "int32" }, axis: { int: 0 } });
}

function padding(pad: unknown, op: Convolution): Record<string, Attribute> {
  if (pad === "same" || pad === "valid") return { padding: { text: pad.toUpperCase() } };
  if (pad === 0) return { padding: { text: "VALID" } };
  if (op === "AvgPool") throw new UserError(`pooling with padding ${JSON.stringify(pad)} cannot be exported`, { hint: 'use "same" or "valid"' });
  const all = Array.isArray(pad) ? (pad as number[][]).flat() : [0, 0, pad, pad, pad, pad, 0, 0].map(Number);
  return { padding: { text: "EXPLICIT" }, explicit_paddings: { ints: all } };
}
