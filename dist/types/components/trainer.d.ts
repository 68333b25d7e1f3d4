import { type TrainerParameters } from "./trainer-parameters.ts";
/**
 * Trains a model with the user's `train` or `build`, or with a command, and writes it for TensorFlow and TensorFlow.js with the
 * transform inside. `model_run` holds the loss by step in `history.jsonl`.
 *
 * @example
 * const { model } = add(trainer, { examples: transformed_examples, transform_graph }, { code: "model.ts", label: "species" });
 */
export declare const trainer: import("../core/component.ts").Component<{
    readonly examples: import("../core/component.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
    readonly transform_graph: import("../core/component.ts").Port<import("../index.ts").ArtifactType<"TransformGraph">, true>;
    readonly schema: import("../core/component.ts").Port<import("../index.ts").ArtifactType<"Schema">, true>;
}, {
    readonly model: import("../core/component.ts").Port<import("../index.ts").ArtifactType<"Model">, false>;
    readonly model_run: import("../core/component.ts").Port<import("../index.ts").ArtifactType<"ModelRun">, false>;
}, TrainerParameters>;
