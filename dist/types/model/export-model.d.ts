import type { Transform } from "../transform/transform.ts";
import { type Problem } from "./model-artifact.ts";
import type { TracedGraph } from "./trace.ts";
/** A trained model ready to be written. */
interface ExportedModel {
    readonly graph: TracedGraph;
    /** Makes every input of the graph from raw rows. */
    readonly transform: Transform;
    readonly label: string;
    readonly problem: Problem;
    readonly classes?: readonly string[] | undefined;
}
/**
 * Writes a Model artifact: a SavedModel whose `serving_default` takes serialized tf.Examples (`examples`) and whose `tensors`
 * takes transformed features, the same graph for TensorFlow.js, and the description. Equal models give equal bytes.
 */
export declare function exportModel(directory: string, model: ExportedModel): Promise<void>;
/** Writes how the label is made from raw examples, for Evaluator: serving does not need it, so the model's own transform lacks it. */
export declare function writeLabelTransform(directory: string, transform: Transform, label: string): Promise<void>;
/** Writes what `loadTransform` reads: the graph and the vocabularies it looks things up in. */
export declare function writeTransform(directory: string, transform: Transform): Promise<void>;
export {};
