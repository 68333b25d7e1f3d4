import type { TensorFlow } from "./tensorflow.ts";
import type { ModelFunction } from "./trace.ts";
import type { TrainingRows } from "./training-data.ts";
/**
 * Asks the model and the artifact written from it for the same rows. Predictions that are no numbers are the user's mistake;
 * predictions that differ are ours.
 */
export declare function compareExport(tf: TensorFlow, { model, directory }: {
    readonly model: ModelFunction;
    readonly directory: string;
}, data: TrainingRows): Promise<void>;
