import type { HistoryPoint } from "../model/training-api.ts";
import type { TrainerContext, TrainerInputs } from "./trainer-parameters.ts";
/** Trains with the user's TypeScript or JavaScript, and writes the model. */
export declare function trainByCode(inputs: TrainerInputs, context: TrainerContext): Promise<readonly HistoryPoint[]>;
