import type { HistoryPoint } from "../model/training-api.ts";
import type { TrainerContext, TrainerInputs } from "./trainer-parameters.ts";
/**
 * Trains with a command of the user. It finds `ASSAY_TASK`, a JSON file with everything it needs, and the same in variables:
 * ASSAY_TRAIN and ASSAY_EVAL (example files), ASSAY_OUTPUT (the folder to leave the model in), ASSAY_LABEL, ASSAY_STEPS,
 * ASSAY_BATCH_SIZE, ASSAY_SEED, ASSAY_TRANSFORM, ASSAY_SCHEMA. A file `metrics.jsonl` it leaves becomes the loss chart.
 */
export declare function trainByCommand(inputs: TrainerInputs, context: TrainerContext): Promise<readonly HistoryPoint[]>;
