import type { Evaluation } from "./evaluation.ts";
/**
 * Writes what TensorFlow Model Analysis reads: `eval_config.json`, metrics by slice and the thresholds missed, under TFMA's names of the metrics.
 * Intervals are centred on the full data's value; slice values that were judged with a confidence appear as failures like others.
 */
export declare function writeTfmaFiles(directory: string, evaluation: Evaluation): Promise<void>;
