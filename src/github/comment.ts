import { statusOf, type Repository } from "./octokit.ts";

/** The comment that is there now. */
interface Delivered {
  readonly id: number;
  readonly url: string;
  readonly change: "created" | "updated" | "unchanged";
}

interface Found {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: string;
}

/** The account behind a workflow's own token. */
const workflowAccount = "github-actions[bot]";

/**
 * Makes the pull request carry exactly one comment of ours for the marker, with this body. A comment is ours when it
 * begins with the marker *and* our account wrote it: anybody can write a marker. Of two written at once, the older stays.
 */
export async function upsertComment(at: Repository & { readonly issue: number }, { marker, body }: { readonly marker: string; readonly body: string }): Promise<Delivered> {
  const whole = body.startsWith(marker) ? body : `${marker}\n${body}`;
  const marked = (await listComments(at)).filter((comment) => comment.body.startsWith(marker));
  const account = marked.length > 0 ? await ownAccount(at) : undefined;
  const [oldest, ...younger] = marked.filter((comment) => comment.author === account);
  if (oldest) {
    for (const twin of younger) await remove(at, twin.id);
    return update(at, oldest, whole);
  }
  const { data } = await at.client.rest.issues.createComment({ owner: at.owner, repo: at.repo, issue_number: at.issue, body: whole });
  return withoutTwins(at, { id: data.id, url: data.html_url, body: whole, author: data.user?.login ?? workflowAccount }, marker);
}

async function withoutTwins(at: Repository & { readonly issue: number }, created: Found, marker: string): Promise<Delivered> {
  const ours = (await listComments(at)).filter((comment) => comment.body.startsWith(marker) && comment.author === created.author);
  const [oldest, ...younger] = ours;
  if (!oldest || oldest.id === created.id) {
    for (const twin of younger) await remove(at, twin.id);
    return { id: created.id, url: created.url, change: "created" };
  }
  for (const twin of younger) await remove(at, twin.id);
  return update(at, oldest, created.body);
}

async function listComments(at: Repository & { readonly issue: number }): Promise<readonly Found[]> {
  const all = await at.client.paginate(at.client.rest.issues.listComments, { owner: at.owner, repo: at.repo, issue_number: at.issue, per_page: 100 });
  return all.map((comment) => ({ id: comment.id, url: comment.html_url, body: comment.body ?? "", author: comment.user?.login ?? "" })).sort((a, b) => a.id - b.id);
}

async function update(at: Repository, { id, url, body: before }: Found, body: string): Promise<Delivered> {
  if (before.trimEnd() === body.trimEnd()) return { id, url, change: "unchanged" };
  await at.client.rest.issues.updateComment({ owner: at.owner, repo: at.repo, comment_id: id, body });
  return { id, url, change: "updated" };
}

async function remove(at: Repository, id: number): Promise<void> {
  try {
    await at.client.rest.issues.deleteComment({ owner: at.owner, repo: at.repo, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error; // someone else removed the twin first
  }
}

/** Who our token speaks for. Tokens of apps may not ask; a workflow's token is one. */
export async function ownAccount(at: Repository): Promise<string> {
  try {
    return (await at.client.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 401) return workflowAccount;
    throw error;
  }
}
