import { basename } from "node:path";
import { splitNames } from "../core/artifact.ts";
import { UserError } from "../core/error.ts";
import { exampleFiles, readExamples } from "../data/examples.ts";
import { readSchema } from "../data/schema.ts";
import { featuresOf, identityTransform } from "../model/identity-transform.ts";
import { noLabel } from "../model/training-data.ts";
import { loadTransform } from "../transform/transform-artifact.ts";
import type { Transform } from "../transform/transform.ts";
import { rawFeatures } from "../transform/transformed-schema.ts";
import type { TrainerInputs } from "./trainer-parameters.ts";

/** Whether the files of a split hold what a transform made, not raw rows. */
export async function transformedFiles(directory: string, split: string): Promise<boolean> {
  return basename((await exampleFiles(directory, split))[0]!).startsWith("transformed_examples");
}

/** The split to train on: `train`, or the first. */
export function trainSplit({ examples }: TrainerInputs): string {
  const splits = splitNames(examples);
  const split = splits.includes("train") ? "train" : splits[0];
  if (split === undefined) throw new UserError("the examples have no split to train on");
  return split;
}

/** What makes a model's inputs from raw rows: the transform wired to the step, or else every feature but the label as it is. */
export async function trainingTransformOf(inputs: TrainerInputs, label: string): Promise<Transform> {
  if (inputs.transform_graph) return loadTransform(inputs.transform_graph.path);
  for await (const batch of readExamples(inputs.examples.path, trainSplit(inputs))) {
    if (!batch.columns.has(label)) throw noLabel(label, [...batch.columns.keys()]);
    const features = inputs.schema ? rawFeatures(await readSchema(inputs.schema.path)) : featuresOf(batch);
    return identityTransform(features.filter(({ name }) => name !== label));
  }
  throw new UserError("there are no examples to train with", { hint: "the split is empty: look at ExampleGen's splits and limit" });
}
