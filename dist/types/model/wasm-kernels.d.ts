import type { TensorFlow } from "./tensorflow.ts";
/**
 * Gives the WebAssembly backend the kernels it lacks: two composed or written here (gradients of convolutions and of
 * embeddings, where speed counts), all others borrowed from the plain JavaScript backend with copies of the data.
 */
export declare function addMissingKernels(tf: TensorFlow): void;
