import type { TensorFlow } from "./tensorflow.ts";
import type { TrainingRows } from "./training-data.ts";
import type { TrainingSplit } from "./training-api.ts";
/** What decides the order of a split's batches. */
interface SplitOptions {
    readonly name: string;
    readonly seed: number;
    readonly batchSize: number;
}
/** A split in memory as user code sees it. */
export declare function trainingSplit(tf: TensorFlow, data: TrainingRows, { name, seed, batchSize }: SplitOptions): TrainingSplit;
export {};
