import { type Repository } from "./octokit.ts";
/** Starts a workflow run once more, with the same event and commit. A `UserError` says why GitHub does not. */
export declare function startAgain(at: Repository, workflowRun: string): Promise<void>;
/** Starts a workflow by its file on a branch. A `UserError` says why GitHub does not. */
export declare function startWorkflow(at: Repository, { workflow, branch }: {
    readonly workflow: string;
    readonly branch: string;
}): Promise<void>;
