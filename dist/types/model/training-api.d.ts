import type { LayersModel, Tensor } from "@tensorflow/tfjs";
import type { JsonObject } from "../core/json.ts";
import type { TensorFlow } from "./tensorflow.ts";
/** Some rows as tensors: `xs` by feature name, each `[rows, values]` and float32, and the label `[rows, values]`. */
export interface TrainingBatch {
    readonly xs: Readonly<Record<string, Tensor>>;
    readonly ys: Tensor;
}
/** How rows become batches. */
export interface BatchOptions {
    /** Rows per batch. Default: the step's `batchSize`. */
    readonly size?: number;
    /** Another order in every pass, decided by the seed. Default true for `train`, false for other splits. */
    readonly shuffle?: boolean;
    /** Begin again at the end, for ever. Default false: one pass. `progress.fit` begins again by itself. */
    readonly repeat?: boolean;
    /** Only these features, in this order. Default: all that are numbers, but the label. */
    readonly inputs?: readonly string[];
}
/** Batches of a split. Each iteration is a new pass. Whoever iterates disposes of the tensors; `progress.fit` does. */
export interface TrainingBatches extends AsyncIterable<TrainingBatch> {
    readonly size: number;
    readonly inputs: readonly string[];
}
/** A split of the examples, transformed, in memory. */
export interface TrainingSplit {
    readonly name: string;
    readonly rows: number;
    /** Features that are numbers, without the label, in the order of the transform. Text is not among them. */
    readonly features: readonly string[];
    batches(options?: BatchOptions): TrainingBatches;
}
/** What `preprocess` made, as far as a model's shape depends on it. */
export interface TrainingTransform {
    /** Names of all outputs, the label among them. */
    readonly outputs: readonly string[];
    /** Of one row, as `tf.input` takes it: `[1]` for a single value. */
    shape(output: string): number[];
    /** Tokens in an output's vocabulary, without out-of-vocabulary buckets, as TensorFlow Transform counts them. */
    vocabularySize(output: string): number;
    /** Those tokens, in the order of their indexes. */
    vocabulary(output: string): readonly string[];
    /** How many values 0 … n−1 an output of vocabulary indexes (buckets included), buckets or hashes can have: an embedding's `inputDim`. */
    categoryCount(output: string): number;
}
/** How long `progress.fit` trains, and what it looks at meanwhile. */
export interface FitOptions {
    /** Default: the step's `steps`. */
    readonly steps?: number;
    /** Looked at ten times while training, and at the end. */
    readonly validation?: TrainingSplit | TrainingBatches;
}
/** Loss by step: what the report draws. `values` holds the model's further metrics. */
export interface HistoryPoint {
    readonly step: number;
    readonly loss: number;
    readonly validationLoss?: number;
    readonly values?: Readonly<Record<string, number>>;
}
/** Training and reporting, for the export `train`. */
export interface TrainingProgress {
    /**
     * Trains a compiled model of one output and reports the loss. Inputs are matched by name; a model with one input of another
     * name gets all features side by side, in the order of `batches.inputs`. A loss that is not a number is a `UserError`.
     */
    fit(model: LayersModel, batches: TrainingBatches, options?: FitOptions): Promise<void>;
    /** For training loops of one's own: a point of the loss chart. */
    report(point: HistoryPoint): void;
}
/** What `train` and `build` of the user are given. */
export interface Training {
    readonly examples: {
        readonly train: TrainingSplit;
        readonly eval: TrainingSplit;
    };
    readonly transform: TrainingTransform;
    readonly steps: number;
    readonly batchSize: number;
    readonly hyperparameters: JsonObject;
    /** Equal inputs, equal seed. `Math.random` is seeded with it as well. */
    readonly seed: number;
    readonly label: string;
    /** The classes of a label that is text or a vocabulary's index. */
    readonly classes: readonly string[] | undefined;
    readonly progress: TrainingProgress;
    /** TensorFlow.js, the same as `import * as tf from "@tensorflow/tfjs"` gives. */
    readonly tf: TensorFlow;
}
/** A model as a function of TensorFlow.js operations; `inputs` names the features it reads, all when not given. */
export interface FunctionModel {
    readonly inputs?: readonly string[];
    predict(xs: Readonly<Record<string, Tensor>>): Tensor | Readonly<Record<string, Tensor>>;
}
/** What of a layers model is needed; without its `predict`, so that a function model's is typed. */
export type TrainedLayers = Pick<LayersModel, "inputs" | "outputs" | "inputNames" | "outputNames" | "layers" | "apply">;
/** What `train` may return. */
export type TrainedModel = TrainedLayers | FunctionModel;
/** Trains and returns a model: the export `train` of the code module. */
export type Train = (training: Training) => TrainedModel | Promise<TrainedModel>;
/** Returns a compiled model, which Assay then trains: the export `build` of the code module. */
export type Build = (training: Training) => LayersModel | Promise<LayersModel>;
