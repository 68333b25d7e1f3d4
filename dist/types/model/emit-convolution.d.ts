import type { TensorName } from "../savedmodel/graph-builder.ts";
import type { Emission } from "./emission.ts";
type Convolution = "Conv2D" | "DepthwiseConv2dNative" | "Conv2DBackpropInput" | "MaxPool" | "AvgPool";
/** Writes a two-dimensional convolution or pooling (NHWC). */
export declare function emitConvolution(emission: Emission, op: Convolution): TensorName;
export {};
