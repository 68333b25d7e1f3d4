import { type Finding, type Gate } from "../core/finding.ts";
import type { Evaluation } from "./evaluation.ts";
/**
 * What must hold for a blessing: usable predictions, and every threshold. One gate per rule for all rows together, one for its slices.
 * The blessing is refused if and only if one of these fails.
 */
export declare function gatesOf(evaluation: Evaluation): readonly Gate[];
/** Whether the gates bless the model. */
export declare function blesses(gates: readonly Gate[]): boolean;
/** Missed thresholds and unusable predictions, for annotations and the list of findings. */
export declare function findingsOf(evaluation: Evaluation): readonly Finding[];
