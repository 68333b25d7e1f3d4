import type { Column } from "../data/batch.ts";
import type { Labelling } from "./labels.ts";
import type { Problem } from "./metric.ts";
/** What decides how a model is judged, as far as the user or the model says it. */
interface ProblemHints {
    readonly problem?: Problem | undefined;
    /** The value of the label that counts as positive. */
    readonly positive?: string | undefined;
    /** The model's classes in the order of its outputs. */
    readonly classes?: readonly string[] | undefined;
}
/** How a model is judged. */
export interface ProblemFound {
    readonly problem: Problem;
    readonly labelling: Labelling;
    /** Predicted values per row as the model gives them, and the one that is taken for a binary problem. */
    readonly width: number;
    readonly positiveOutput: number;
    readonly classes: readonly string[];
}
/**
 * Finds the problem from what is said, else from the first rows: several outputs are classes (two: the second one's probability),
 * one output is a probability when the labels are text or only 0 and 1 and all predictions lie in 0 … 1, else a number.
 */
export declare function findProblem(hints: ProblemHints, label: Column, predictions: Float32Array, width: number): ProblemFound;
export {};
