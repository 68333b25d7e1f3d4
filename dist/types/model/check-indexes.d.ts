import type { Transform } from "../transform/transform.ts";
import type { TrainingRows } from "./training-data.ts";
import type { TracedGraph } from "./trace.ts";
/**
 * Holds every table that is looked up with a feature (an embedding) against the values the feature can have, and has in `data`. TensorFlow.js reads
 * beside a table that is too small without a word, TensorFlow refuses to: so it is a `UserError` here.
 */
export declare function checkIndexes({ nodes }: TracedGraph, transform: Transform, data: readonly TrainingRows[]): void;
