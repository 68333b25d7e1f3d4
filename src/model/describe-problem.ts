import type { Transform } from "../transform/transform.ts";
import type { Problem } from "./model-artifact.ts";
import type { TracedGraph } from "./trace.ts";
import type { LabelClasses, TrainingFeature } from "./training-data.ts";

/** The classes of a label: its vocabulary's tokens where a transform made it from one without further buckets. */
export function classesOf(transform: Transform, label: string): LabelClasses | undefined {
  const output = transform.outputs.find(({ name }) => name === label);
  return output?.vocabulary && output.vocabulary.oovBuckets === 0 ? transform.vocabulary(label) : undefined;
}

/**
 * What kind of problem a model solves: several values per row are classes, one value for a label of nothing but 0 and 1 is a
 * probability, anything else is a number.
 */
export function problemOf({ outputs }: TracedGraph, label: TrainingFeature): Problem {
  const width = outputs[0]!.shape.slice(1).reduce((product, size) => product * size, 1);
  if (width > 1) return "multiclass";
  const whole = label.width === 1 && label.values.every((value) => value === 0 || value === 1);
  return whole ? "binary" : "regression";
}
