import type { Transform } from "../transform/transform.ts";
import type { TrainerInputs } from "./trainer-parameters.ts";
/** Whether the files of a split hold what a transform made, not raw rows. */
export declare function transformedFiles(directory: string, split: string): Promise<boolean>;
/** The split to train on: `train`, or the first. */
export declare function trainSplit({ examples }: TrainerInputs): string;
/** What makes a model's inputs from raw rows: the transform wired to the step, or else every feature but the label as it is. */
export declare function trainingTransformOf(inputs: TrainerInputs, label: string): Promise<Transform>;
