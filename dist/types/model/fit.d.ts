import type { Progress } from "../core/component.ts";
import type { TensorFlow } from "./tensorflow.ts";
import { type Fed } from "./model-inputs.ts";
import type { HistoryPoint, TrainingProgress } from "./training-api.ts";
/** What training has besides the model and its batches. */
interface FitContext {
    readonly tf: TensorFlow;
    readonly steps: number;
    /** All features with their widths. */
    readonly features: readonly Fed[];
    readonly signal: AbortSignal;
    tell(progress: Progress): void;
}
/** What training left behind for the export and the report. */
interface Fitted {
    readonly progress: TrainingProgress;
    readonly history: readonly HistoryPoint[];
    /** The features in the order in which a model was fed, when `progress.fit` fed it. */
    inputsOf(model: unknown): readonly string[] | undefined;
}
/** The `progress` of a training. */
export declare function fitting(context: FitContext): Fitted;
export {};
