import type { Family, Total } from "./metric.ts";
/** The confusion matrix in a total of a multi-class family: `[true class][predicted class]`. */
export declare function confusionMatrix({ keys, counts }: Total, classes: number): number[][];
/**
 * Metrics of class probabilities against the index of the true class, for a number of classes.
 * The decision is the most probable class (the first of equals). Probabilities are divided by their sum before the log loss, which clips at 1e-7.
 */
export declare function multiclass(classes: number): Family;
