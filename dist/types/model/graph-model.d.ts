import type { io } from "@tensorflow/tfjs-core";
import type { TracedGraph } from "./trace.ts";
/** A model in TensorFlow.js' graph form: what `model.json` and `weights.bin` hold. */
interface GraphModelFiles {
    readonly modelJson: string;
    readonly weights: Uint8Array<ArrayBuffer>;
    /** Node names of inputs and outputs, by the names people know. */
    readonly inputs: Readonly<Record<string, string>>;
    readonly outputs: Readonly<Record<string, string>>;
}
/** Topology and manifest of a TensorFlow.js graph model. */
export declare const graphModelFile = "model.json";
/** Its weights, as the manifest lays them out. */
export declare const graphWeightsFile = "weights.bin";
/** A traced model as TensorFlow.js loads it with `loadGraphModel`. Equal models give equal bytes; no dates inside. */
export declare function graphModelFiles(graph: TracedGraph): GraphModelFiles;
/** Loads what `graphModelFiles` made, or any graph or layers model in TensorFlow.js' JSON form with its weights in one piece. */
export declare function ioHandler(modelJson: string, weights: Uint8Array<ArrayBuffer>): io.IOHandler;
export {};
