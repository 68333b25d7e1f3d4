/** TensorFlow.js as user code imports it. */
export type TensorFlow = typeof import("@tensorflow/tfjs");
