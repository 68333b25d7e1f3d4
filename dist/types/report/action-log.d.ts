import type { Listener } from "../core/event.ts";
import type { RunSummary } from "../core/run-summary.ts";
/** A run as it is seen in the log of a workflow. */
interface ActionLog {
    readonly listener: Listener;
    finish(summary: RunSummary, report?: string): void;
}
/** Where the runner finds problem matchers, and which steps run a command or code of the user: only their output is looked at. */
interface Matching {
    readonly file: string;
    isOfUser(node: string): boolean;
}
interface ActionLogOptions {
    now?(): number;
    readonly matching?: Matching;
}
/**
 * Writes a run as plain lines: what a step logged is a fold under its outcome, progress at most every ten seconds.
 * The only workflow commands are its own folds, and what switches problem matchers on and off around the output of a user's
 * command; every other text is made inert.
 */
export declare function actionLog(write: (line: string) => void, { now, matching }?: ActionLogOptions): ActionLog;
export {};
