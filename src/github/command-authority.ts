import { UserError } from "../core/error.ts";
import type { CommentEvent } from "./comment-event.ts";
import type { CommentCommand } from "./command-comment.ts";
import { statusOf, type Repository } from "./octokit.ts";

/**
 * Whether the writer of a comment may command: write access or more, as GitHub says now. The account is compared by
 * number, since a login can pass to somebody else. Answers only; nothing is written.
 */
export async function mayCommand(at: Repository, { comment }: CommentEvent): Promise<boolean> {
  try {
    const { data } = await at.client.rest.repos.getCollaboratorPermissionLevel({ owner: at.owner, repo: at.repo, username: comment.author });
    return (data.permission === "admin" || data.permission === "write") && data.user?.id === comment.authorId;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** Refuses a comment that is not what its author wrote: collaborators may edit the comments of others. */
export async function checkUnedited(at: Repository, { comment, action, sender }: CommentEvent): Promise<void> {
  if (action !== "created" || sender !== comment.author) throw new UserError("only a new comment is a command, written by the one who asks", { hint: "write it again" });
  const { data } = await at.client.rest.issues.getComment({ owner: at.owner, repo: at.repo, comment_id: comment.id }).catch((error: unknown) => {
    if (statusOf(error) === 404) throw new UserError("the comment is gone", { cause: error });
    throw error;
  });
  if (data.body !== comment.body || data.updated_at !== data.created_at) throw new UserError("the comment was edited after it was written", { hint: "write it again" });
}

/** The commit a command is for. */
export interface BoundCommit {
  readonly commit: string;
  readonly branch: string;
  /** Whether the branch is of another repository. */
  readonly fork: boolean;
  readonly pullRequest?: number;
}

/**
 * The head that a command is for: of the open pull request it was written on, or of the default branch. When it names a
 * commit, the head must be that one; when not, the head must have been there before the comment, by GitHub's own list of
 * pushes (dates in commits are their author's): else somebody could put other code under a word that was said of this.
 */
export async function boundCommit(at: Repository, event: CommentEvent, command: CommentCommand): Promise<BoundCommit> {
  const bound = event.onPullRequest && command.name !== "rollback" ? await pullHead(at, event.number) : await branchHead(at, event.defaultBranch);
  const now = bound.commit.slice(0, 7);
  if (command.commit !== undefined) {
    if (!bound.commit.startsWith(command.commit)) throw new UserError(`the head of ${bound.branch} is ${now}, not ${command.commit.slice(0, 7)}`, { hint: `look at ${now}, then name it: /assay ${command.name} @${now}` });
    return bound;
  }
  if (bound.fork) throw new UserError("on a pull request of a fork a command names its commit", { hint: `/assay ${command.name} @${now}` });
  const since = await pushedAt(at, bound);
  if (since === undefined || !(since < Date.parse(event.comment.written))) {
    throw new UserError(since === undefined ? `GitHub does not tell when ${now} was pushed to ${bound.branch}` : `the head of ${bound.branch} moved to ${now} after the comment was written`, { hint: `look at ${now}, then name it: /assay ${command.name} @${now}` });
  }
  return bound;
}

async function pullHead(at: Repository, number: number): Promise<BoundCommit> {
  const { data } = await at.client.rest.pulls.get({ owner: at.owner, repo: at.repo, pull_number: number });
  if (data.state !== "open") throw new UserError(`pull request ${number} is closed`, { hint: "its head is not going to be merged any more; /assay rollback works here all the same" });
  const from = (data.head.repo as { readonly full_name: string } | null)?.full_name.toLowerCase();
  return { commit: data.head.sha, branch: data.head.ref, fork: from !== `${at.owner}/${at.repo}`.toLowerCase(), pullRequest: number };
}

async function branchHead(at: Repository, branch: string): Promise<BoundCommit> {
  const { data } = await at.client.rest.git.getRef({ owner: at.owner, repo: at.repo, ref: `heads/${branch}` });
  return { commit: data.object.sha, branch, fork: false };
}

/** When the branch came to its head, in milliseconds since the epoch; undefined when the newest push left another one. */
async function pushedAt(at: Repository, { commit, branch }: BoundCommit): Promise<number | undefined> {
  const { data } = await at.client.rest.repos.listActivities({ owner: at.owner, repo: at.repo, ref: `refs/heads/${branch}`, per_page: 1 });
  const [newest] = data;
  return newest?.after === commit ? Date.parse(newest.timestamp) : undefined;
}
