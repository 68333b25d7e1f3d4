import type { Batch, Column } from "../data/batch.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Problem } from "./metric.ts";
import { type ThresholdSettings } from "./threshold.ts";
/** A model as evaluation needs it. */
export interface EvaluatedModel {
    /** Class names in the order of its outputs, where it knows them. */
    readonly classes?: readonly string[] | undefined;
    predict(batch: Batch): Promise<{
        readonly outputs: Readonly<Record<string, {
            readonly shape: readonly number[];
            readonly values: Float32Array;
        }>>;
    }>;
}
/** What an evaluation needs: rows in batches, one or two models that predict them, and what is asked of them. */
export interface EvaluationRequest {
    readonly batches: AsyncIterable<Batch>;
    readonly candidate: EvaluatedModel;
    readonly baseline?: EvaluatedModel | undefined;
    readonly label: string;
    /** The label's column of a batch; `undefined` where there is none. */
    labelColumn(batch: Batch): Column | undefined;
    readonly splits: readonly string[];
    readonly problem?: Problem | undefined;
    readonly positive?: string | undefined;
    /** Name of the output to judge, for models with several. */
    readonly prediction?: string | undefined;
    readonly metrics?: readonly string[] | undefined;
    readonly slices: readonly (readonly string[])[];
    /** Undefined or without members: no thresholds. */
    readonly thresholds?: Readonly<Record<string, ThresholdSettings>> | undefined;
    readonly minSliceSize: number;
    readonly seed: number;
    /** Called after each batch with the rows seen so far. */
    progress?(rows: number): void;
}
/**
 * Judges a model, beside a baseline on the same rows if there is one: one pass over the examples, memory bounded by the slices.
 * Equal examples, models, settings and seed give an equal result.
 */
export declare function evaluate(request: EvaluationRequest): Promise<Evaluation>;
