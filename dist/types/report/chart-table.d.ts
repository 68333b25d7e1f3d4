import type { Align, Block, Inline } from "../core/report.ts";
/** A table of inline text: what a chart says where there is no picture. */
export interface TextTable {
    readonly header: readonly Inline[];
    readonly align?: readonly Align[];
    readonly rows: readonly (readonly Inline[])[];
}
type BlockOf<Type extends Block["type"]> = Extract<Block, {
    readonly type: Type;
}>;
type ConfusionAt = BlockOf<"thresholds">["at"][number];
/** Lines as first, lowest, highest and last value, with the shape as bars. */
export declare function linesTable({ series, y }: BlockOf<"lines">): TextTable;
/** A forest plot as slice, rows, value with interval, change. */
export declare function forestTable({ rows, metric }: BlockOf<"forest">): TextTable;
/** `0.727 … 0.735`. */
export declare function intervalText({ low, high }: {
    readonly low?: number;
    readonly high?: number;
}): string;
/** A confusion matrix with at most `most` classes; the others are left out and counted. */
export declare function matrixTable({ classes, counts }: BlockOf<"matrix">, most: number): TextTable;
/** Precision, recall and share flagged at one threshold; NaN where the share has nothing to divide by. */
export declare function confusionRates({ tp, fp, tn, fn }: ConfusionAt): {
    readonly precision: number;
    readonly recall: number;
    readonly flagged: number;
    readonly accuracy: number;
};
/** The point nearest to a threshold. */
export declare function nearestThreshold(at: readonly ConfusionAt[], threshold: number): number;
/** A handful of points that show a threshold's effect: 0.1, 0.3, 0.5, 0.7, 0.9 or what is nearest. */
export declare function thresholdChoices(at: readonly ConfusionAt[]): readonly ConfusionAt[];
export {};
