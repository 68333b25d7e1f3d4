import type { Listener } from "../core/event.ts";
import type { RunSummary } from "../core/run-summary.ts";
/** A run as it is seen in the log of a workflow. */
interface ActionLog {
    readonly listener: Listener;
    finish(summary: RunSummary, report?: string): void;
}
/**
 * Writes a run as plain lines: what a step logged is a fold under its outcome, progress at most every ten seconds.
 * The only workflow commands are its own folds; every other text is made inert.
 */
export declare function actionLog(write: (line: string) => void, now?: () => number): ActionLog;
export {};
