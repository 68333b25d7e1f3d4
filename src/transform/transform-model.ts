import { graphDefBuilder } from "../savedmodel/graph-builder.ts";
import { parseExamples } from "../savedmodel/parse-examples.ts";
import { writeSavedModel, type SignatureTensor } from "../savedmodel/saved-model.ts";
import { emitTransform, transformFeatures } from "./emit.ts";
import type { Transform } from "./transform.ts";
import { vocabularyBytes } from "./vocabulary-file.ts";

/** Writes a transform alone as a SavedModel: `serving_default` takes serialized tf.Examples (`examples`) and gives every output. */
export async function writeTransformModel(directory: string, transform: Transform): Promise<void> {
  const builder = graphDefBuilder();
  const examples = builder.placeholder("examples", "string", [-1]);
  const tensors = emitTransform(builder, transform, parseExamples(builder, examples, transformFeatures(transform)));
  const outputs = transform.outputs.map(({ name, dtype, shape }): readonly [string, SignatureTensor] => [name, { tensor: tensors[name]!, dtype, shape: [-1, ...shape] }]);
  for (const [file, tokens] of transform.vocabularies) builder.asset(file, vocabularyBytes(tokens));
  await writeSavedModel(directory, builder, {
    serving_default: { inputs: { examples: { tensor: examples, dtype: "string", shape: [-1] } }, outputs: Object.fromEntries(outputs) },
  });
}
