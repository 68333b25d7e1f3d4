import { UserError } from "../core/error.ts";
import { statusOf, type Repository } from "./octokit.ts";

/** Starts a workflow run once more, with the same event and commit. A `UserError` says why GitHub does not. */
export async function startAgain(at: Repository, workflowRun: string): Promise<void> {
  try {
    await at.client.rest.actions.reRunWorkflow({ owner: at.owner, repo: at.repo, run_id: Number(workflowRun) });
  } catch (error) {
    if (statusOf(error) === 403 && /already running/i.test(messageOf(error))) throw new UserError(`run ${workflowRun} of the workflow is still in progress`, { hint: "start it again when it has ended", cause: error });
    throw refused(error, `run ${workflowRun} of the workflow`);
  }
}

/** Starts a workflow by its file on a branch. A `UserError` says why GitHub does not. */
export async function startWorkflow(at: Repository, { workflow, branch }: { readonly workflow: string; readonly branch: string }): Promise<void> {
  try {
    await at.client.rest.actions.createWorkflowDispatch({ owner: at.owner, repo: at.repo, workflow_id: workflow, ref: branch });
  } catch (error) {
    if (statusOf(error) === 422 && /workflow_dispatch/.test(messageOf(error))) throw new UserError(`the workflow ${workflow} cannot be started by itself`, { hint: "add workflow_dispatch: to its on:", cause: error });
    throw refused(error, `the workflow ${workflow} on ${branch}`);
  }
}

function refused(error: unknown, what: string): unknown {
  const status = statusOf(error);
  if (status === 404) return new UserError(`${what} is not there`, { hint: "GitHub keeps runs for a time only; a workflow is named by its file, such as assay.yml", cause: error });
  if (status === 403) return new UserError(`${what} could not be started: the token lacks actions: write`, { hint: "add it under permissions in the workflow; or start it by hand", cause: error });
  if (status === 422) return new UserError(`GitHub does not start ${what}: ${messageOf(error).slice(0, 200)}`, { cause: error });
  return error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
