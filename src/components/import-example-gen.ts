import type { TfrecordOptions } from "../data/tfrecord-format.ts";
import { fileExampleGen, type FileExampleGenParameters } from "./file-example-gen.ts";

interface ImportExampleGenParameters extends FileExampleGenParameters, TfrecordOptions {}

/** Takes over TFRecord files of tf.Examples or tf.SequenceExamples: divided as TFX does, stored byte for byte. */
export const importExampleGen = fileExampleGen<ImportExampleGenParameters, TfrecordOptions>({
  name: "ImportExampleGen",
  version: 2,
  format: async () => (await import("../data/tfrecord-format.ts")).tfrecordFormat,
  properties: {
    payload: { description: "What the records are; found from the first of them when not given.", enum: ["example", "sequence-example"] },
  },
  optionsOf: ({ payload }) => ({ ...(payload && { payload }) }),
});
