import type { Transform } from "../transform/transform.ts";
import type { Problem } from "./model-artifact.ts";
import type { TracedGraph } from "./trace.ts";
import type { LabelClasses, TrainingFeature } from "./training-data.ts";
/** The classes of a label: its vocabulary's tokens where a transform made it from one without further buckets. */
export declare function classesOf(transform: Transform, label: string): LabelClasses | undefined;
/**
 * What kind of problem a model solves: several values per row are classes, one value for a label of nothing but 0 and 1 is a
 * probability, anything else is a number.
 */
export declare function problemOf({ outputs }: TracedGraph, label: TrainingFeature): Problem;
