import type { Schema } from "../data/schema_pb.ts";
import type { TransformGraph } from "./graph.ts";
import { type Transform } from "./transform.ts";
/**
 * Writes a TransformGraph artifact as TFX lays it out: `transform_fn/` (a SavedModel from serialized tf.Examples to the outputs,
 * vocabularies among its assets), `transformed_metadata/` and, with the raw schema, `metadata/`; and our `graph.json`.
 */
export declare function saveTransform(directory: string, transform: Transform, rawSchema?: Schema): Promise<void>;
/** The graph as `graph.json` has it: one node a line, so that two of them can be compared. */
export declare function graphText({ version, nodes, outputs }: TransformGraph): string;
/** The transform of a TransformGraph artifact that `saveTransform` wrote. */
export declare function loadTransform(directory: string): Promise<Transform>;
/** A graph from its JSON text. The text is our own artifact's, protected by its digest; its version is checked. */
export declare function parseGraph(text: string): TransformGraph;
