import type { TfrecordOptions } from "../data/tfrecord-format.ts";
import { type FileExampleGenParameters } from "./file-example-gen.ts";
interface ImportExampleGenParameters extends FileExampleGenParameters, TfrecordOptions {
}
/** Takes over TFRecord files of tf.Examples or tf.SequenceExamples: divided as TFX does, stored byte for byte. */
export declare const importExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, ImportExampleGenParameters>;
export {};
