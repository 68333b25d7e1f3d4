import type { HistoryPoint } from "./training-api.ts";
/** The loss by step, one JSON object a line. */
export declare const historyFile = "history.jsonl";
/** A history as JSON lines. */
export declare function encodeHistory(points: readonly HistoryPoint[]): string;
/**
 * Reads JSON lines with `step` and `loss`, and perhaps `validationLoss` (or `val_loss`, as Keras calls it) and further numbers.
 * Lines that are not of this form are left out: a command may write what it likes.
 */
export declare function decodeHistory(text: string): readonly HistoryPoint[];
