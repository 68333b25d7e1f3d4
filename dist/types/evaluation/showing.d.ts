import type { Showing } from "../core/report.ts";
import type { Evaluation } from "./evaluation.ts";
/** How an evaluation looks: headline, gates, figures and the sections on metrics and slices. */
export declare function showEvaluation(evaluation: Evaluation): Showing;
