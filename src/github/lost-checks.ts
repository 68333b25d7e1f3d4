import { finishCheck } from "./check-run.ts";
import type { Repository } from "./octokit.ts";

/** What a check of ours carries as its external id: the workflow run and attempt that answers for it. */
export function checkOwner(environment: Readonly<Record<string, string | undefined>>): string {
  return `assay:${environment["GITHUB_RUN_ID"] ?? "0"}:${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`;
}

/**
 * Closes checks of ours of this name on a commit that a killed or lost job left in progress: those of earlier attempts of this workflow
 * run, and of workflow runs that have ended. Returns how many. Runs are asked for only when there is such a check.
 */
export async function closeLostChecks(at: Repository, { headSha, name, own, but }: { readonly headSha: string; /** Of all names when not given. */ readonly name?: string; readonly own: string; readonly but?: number }): Promise<number> {
  const { client, owner, repo } = at;
  const open = await client.paginate(client.rest.checks.listForRef, { owner, repo, ref: headSha, ...(name === undefined ? {} : { check_name: name }), status: "in_progress", filter: "all", per_page: 100 });
  let closed = 0;
  for (const { id, external_id: of } of open) {
    if (id === but || !await isLost(at, of ?? "", own)) continue;
    await finishCheck(at, id, { conclusion: "cancelled", title: "The job was lost", summary: "The job that opened this check ended before it could say what it found. A later run has a check of its own." });
    closed++;
  }
  return closed;
}

async function isLost(at: Repository, of: string, own: string): Promise<boolean> {
  const [theirs, ours] = [partsOf(of), partsOf(own)];
  if (!theirs) return false;
  if (theirs.run === ours?.run) return theirs.attempt < ours.attempt;
  const { data } = await at.client.rest.actions.getWorkflowRun({ owner: at.owner, repo: at.repo, run_id: theirs.run });
  return data.status === "completed";
}

function partsOf(id: string): { readonly run: number; readonly attempt: number } | undefined {
  const match = /^assay:(\d{1,15}):(\d{1,6})$/.exec(id);
  return match ? { run: Number(match[1]), attempt: Number(match[2]) } : undefined;
}
