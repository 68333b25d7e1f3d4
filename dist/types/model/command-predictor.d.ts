import { type CommandDescription } from "./model-artifact.ts";
import type { Predictor } from "./predictor.ts";
/**
 * Answers through a command of the user, once per batch. It runs inside the model's `Format-Command/`, so that what was
 * trained is what answers, and finds in its environment: ASSAY_MODEL (that folder), ASSAY_EXAMPLES (raw rows as JSON lines),
 * ASSAY_EXAMPLES_CSV (the same as CSV) and ASSAY_PREDICTIONS (the file to write: one JSON line per row, in order, a number,
 * a list, or an object of these by output name).
 */
export declare function commandPredictor(directory: string, { predict, timeoutSeconds }: CommandDescription, signal?: AbortSignal): Predictor;
