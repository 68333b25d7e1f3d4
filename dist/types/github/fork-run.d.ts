import type { RunSummary } from "../core/run-summary.ts";
import type { GitHubEvent } from "./event.ts";
import type { Repository } from "./octokit.ts";
/** A workflow run of a pull request that has ended, as GitHub's event tells it. */
export interface ForkRun {
    readonly id: number;
    readonly attempt: number;
    readonly headSha: string;
    readonly headBranch: string;
    /** `stranger/penguins`; undefined when it was deleted. */
    readonly headRepository: string | undefined;
    readonly fork: boolean;
}
/** The name of the workflow artifact in which a fork's run leaves its report, and of the file in it. */
export declare function forkReportName(pipeline: string, run: string, attempt: number): string;
/** The one file in it. */
export declare const forkReportFile = "report.json";
/** What the event `workflow_run` says; undefined when it was not of a pull request, a `UserError` when it is of another repository or workflow. */
export declare function forkRunOf(environment: Readonly<Record<string, string | undefined>>, workflow: string): ForkRun | undefined;
/** The open pull request whose head is the run's commit, as the API says; the artifact is not asked. */
export declare function pullRequestOfRun({ client, owner, repo }: Repository, run: ForkRun): Promise<GitHubEvent["pullRequest"]>;
/** The reports that a fork's run left, each bounded before it is read. Throws when one cannot be trusted to be a report. */
export declare function reportsOfRun(at: Repository, run: ForkRun, { temporary, pullRequest }: {
    readonly temporary: string;
    readonly pullRequest: number;
}): Promise<readonly RunSummary[]>;
