import type { TensorName } from "../savedmodel/graph-builder.ts";
import type { Emission } from "./emission.ts";
/** Writes one kernel; returns its outputs. A kernel that is not known is a `UserError`. */
export declare function emitKernel(emission: Emission): readonly TensorName[];
