import type { Progress } from "../core/component.ts";
import type { JsonObject } from "../core/json.ts";
import type { TensorFlow } from "./tensorflow.ts";
import { type ModelFunction, type TracedGraph } from "./trace.ts";
import type { Build, HistoryPoint, Train, TrainingTransform } from "./training-api.ts";
import type { LabelClasses, TrainingRows } from "./training-data.ts";
/** Code of the user that makes a model. */
export type TrainingCode = {
    readonly way: "train";
    readonly call: Train;
} | {
    readonly way: "build";
    readonly call: Build;
};
/** Code of the user, its data, and how long and on what it trains. */
interface TrainOptions {
    readonly tf: TensorFlow;
    readonly code: TrainingCode;
    /** `train.ts: train`, for messages. */
    readonly name: string;
    readonly data: {
        readonly train: TrainingRows;
        readonly eval: TrainingRows;
    };
    readonly transform: TrainingTransform;
    readonly label: string;
    readonly classes: LabelClasses | undefined;
    readonly steps: number;
    readonly batchSize: number;
    readonly seed: number;
    readonly hyperparameters: JsonObject;
    readonly signal: AbortSignal;
    tell(progress: Progress): void;
}
/** A trained model as kernels, with the function it was traced from for comparison. */
interface Trained {
    readonly graph: TracedGraph;
    readonly model: ModelFunction;
    readonly history: readonly HistoryPoint[];
}
/**
 * Runs the user's `train` or `build` with seeded randomness, and traces the model it returns. Equal data, code and seed give
 * an equal model. A return value that is no model is a `UserError`.
 */
export declare function trainModel(options: TrainOptions): Promise<Trained>;
export {};
