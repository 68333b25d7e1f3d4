import type { Batch } from "../data/batch.ts";
/** Predictions of a batch: per output name, row-major values and the shape of one row ([] for a scalar). */
export interface Predictions {
    readonly length: number;
    readonly outputs: Readonly<Record<string, {
        readonly shape: readonly number[];
        readonly values: Float32Array;
    }>>;
}
/**
 * A model as Evaluator, InfraValidator, BulkInferrer and Pusher know it: raw examples in (the transform graph is inside),
 * predictions out. Implementations: tfjs, SavedModel through tfjs-node, a command, a file of predictions.
 */
export interface Predictor {
    /** Raw features it reads. */
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    predict(batch: Batch): Promise<Predictions>;
    dispose(): void;
}
