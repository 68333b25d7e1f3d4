import { type Inputs, type RunContext } from "../core/component.ts";
import type { JsonObject } from "../core/json.ts";
import type { BackendChoice } from "../model/backend.ts";
import type { ExampleFormat } from "../model/example-files.ts";
/** How a model is trained: by code or by a command, on which label, for how long. */
export interface TrainerParameters {
    /** Module with `train` or `build`, relative to the workspace. */
    readonly code?: string;
    /** Name it is exported under; one that begins with `build` returns a compiled model for Assay to train. */
    readonly export?: string;
    /** A command that trains instead of code. */
    readonly run?: string;
    /** With `run`: a command that predicts, for models that only the command can load. */
    readonly predict?: string;
    /** With `run`: files the command's code is made of, for the fingerprint; found from the command when not given. */
    readonly files?: readonly string[];
    /** With `run`: how the command gets its examples. */
    readonly format: ExampleFormat;
    readonly label: string;
    readonly steps: number;
    readonly batchSize: number;
    readonly seed?: number;
    readonly hyperparameters: JsonObject;
    /** Seconds. */
    readonly timeout: number;
    /** With `run`: most megabytes the command may leave. */
    readonly outputLimit?: number;
    readonly backend: BackendChoice;
}
/** Ports of Trainer. */
export declare const trainerInputs: {
    readonly examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, false>;
    readonly transform_graph: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"TransformGraph">, true>;
    readonly schema: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Schema">, true>;
};
/** A model in the forms it is served in, and how its training went. */
export declare const trainerOutputs: {
    readonly model: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Model">, false>;
    readonly model_run: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ModelRun">, false>;
};
/** The artifacts that Trainer is given. */
export type TrainerInputs = Inputs<typeof trainerInputs>;
/** What Trainer gets besides its inputs. */
export type TrainerContext = RunContext<TrainerParameters, typeof trainerOutputs>;
