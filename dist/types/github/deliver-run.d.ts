import type { RunSummary } from "../core/run-summary.ts";
import type { RunRecord } from "../metadata/record.ts";
import { type CommentContext } from "../report/comment.ts";
import { type AnnotationLog } from "./annotations.ts";
import { type Delivery } from "./delivery.ts";
import { type GitHubEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Repository } from "./octokit.ts";
/** Where a run's addresses begin: `https://github.com/octo/penguins`. */
export interface WebPlace {
    readonly repositoryUrl: string;
    readonly workflowRun: string;
    /** Of the workflow run, from 1; the first when not given. */
    readonly attempt?: number;
}
/** The page of a workflow artifact. */
export declare function artifactUrl(place: WebPlace, id: number): string;
/** A run that has ended, and everything that goes with it onto GitHub. */
export interface Ended {
    readonly summary: RunSummary;
    readonly event: GitHubEvent;
    readonly inputs: Inputs;
    readonly place: WebPlace;
    readonly check: number | undefined;
    readonly cancelled: boolean;
    /** Told by the run of a fork: its verdict is a stranger's word. */
    readonly reported?: true;
    readonly report: string | undefined;
    readonly artifacts: string | undefined;
    readonly history: CommentContext["history"];
    readonly warnings: readonly string[];
}
/** What the writers of reports need to know of this run. */
export declare function contextOf({ event, inputs, place, report, artifacts, history, warnings, cancelled, reported }: Ended, now: Date): CommentContext;
/** Earlier runs of the pipeline on the same pull request, newest first. */
export declare function historyOf(runs: readonly RunRecord[], { summary, event, repositoryUrl }: {
    readonly summary: RunSummary;
    readonly event: GitHubEvent;
    readonly repositoryUrl: string;
}): CommentContext["history"];
/** What a delivery needs besides the run. */
interface DeliveryTools {
    readonly delivery: Delivery;
    readonly log: AnnotationLog;
    readonly now: Date;
    /** A file as findings name it → its path in the repository. */
    locate(file: string): string;
}
/**
 * Writes comment, suggestions, check and annotations, each for itself; annotations go to the log when there is no check to carry
 * them. Of a cancelled run the check comes first, since GitHub soon ends the job, and nothing is suggested. Returns whether comment
 * or check tell of it, or those of a newer run.
 */
export declare function deliverRun(at: Repository | undefined, ended: Ended, tools: DeliveryTools): Promise<boolean>;
export {};
