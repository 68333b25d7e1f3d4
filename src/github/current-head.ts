import { pullRequestNumber, type GitHubEvent } from "./event.ts";
import { statusOf, type Repository } from "./octokit.ts";

/**
 * Whether a run still speaks for its pull request. GitHub is asked now, since a run may take hours: after a push of something
 * newer, or when the merge queue gave the group up, the comment belongs to another run. A merged pull request keeps its last word.
 */
export async function speaksForPullRequest(at: Repository, event: GitHubEvent): Promise<boolean> {
  const number = pullRequestNumber(event);
  if (number === undefined) return false;
  const place = { owner: at.owner, repo: at.repo };
  if (event.queued !== undefined) {
    const tried = await queueHead(at, event.branch);
    if (tried !== undefined) return tried === event.headSha;
    return (await at.client.rest.pulls.get({ ...place, pull_number: number })).data.merged;
  }
  return (await at.client.rest.pulls.get({ ...place, pull_number: number })).data.head.sha === event.headSha;
}

/** The commit a queue's branch stands at; undefined when GitHub has removed it. */
async function queueHead({ client, owner, repo }: Repository, branch: string): Promise<string | undefined> {
  try {
    return (await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
