import { statusOf, type Repository } from "./octokit.ts";

/** The comment that is there now. */
interface Delivered {
  readonly id: number;
  readonly url: string;
  readonly change: "created" | "updated" | "unchanged";
}

interface Found {
  readonly id: number;
  /** What GraphQL knows it by. */
  readonly node: string;
  readonly url: string;
  readonly body: string;
  readonly author: string;
}

type Thread = Repository & { readonly issue: number };

interface Marked {
  readonly marker: string;
  readonly body: string;
}

/** The account behind a workflow's own token. */
const workflowAccount = "github-actions[bot]";
/** GraphQL takes this many ids at once. */
const nodesAtOnce = 100;

/**
 * Makes the pull request carry exactly one comment of ours for the marker, with this body. A comment is ours when it
 * begins with the marker *and* our account wrote it: anybody can write a marker. Of two written at once, the older stays;
 * what is hidden as outdated is history and stays as it is.
 */
export async function upsertComment(at: Thread, marked: Marked): Promise<Delivered> {
  const body = withMarker(marked);
  const [oldest, ...younger] = await shownOf(at, await ourComments(at, marked.marker));
  if (oldest) {
    for (const twin of younger) await remove(at, twin.id);
    return update(at, oldest, body);
  }
  const created = await create(at, body);
  const [first = created, ...twins] = await shownOf(at, await ourComments(at, marked.marker, created.author));
  for (const twin of twins) await remove(at, twin.id);
  return first.id === created.id ? { id: created.id, url: created.url, change: "created" } : update(at, first, body);
}

/** Like `upsertComment` where there is a comment of ours; undefined where there is none. */
export async function replaceComment(at: Thread, marked: Marked): Promise<Delivered | undefined> {
  return (await ourComments(at, marked.marker)).length > 0 ? upsertComment(at, marked) : undefined;
}

/** Writes a new comment, whatever stands there already. */
export async function addComment(at: Thread, marked: Marked): Promise<Delivered> {
  const { id, url } = await create(at, withMarker(marked));
  return { id, url, change: "created" };
}

/** Hides all comments of ours for the marker but the newest as outdated; returns how many were hidden now. Of several jobs at once, the newest comment of all stays. */
export async function hideOlderComments(at: Thread, marker: string): Promise<number> {
  const older = (await ourComments(at, marker)).slice(0, -1);
  const shown = await withoutHidden(at, older);
  for (const { node } of shown) await at.client.graphql(hide, { id: node });
  return shown.length;
}

const hide = "mutation Hide($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
const hidden = "query Hidden($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }";

interface Hidden {
  readonly nodes: readonly ({ readonly id?: string; readonly isMinimized?: boolean } | null)[];
}

/** One alone is shown: only older ones are ever hidden here. */
async function shownOf(at: Repository, comments: readonly Found[]): Promise<readonly Found[]> {
  return comments.length > 1 ? withoutHidden(at, comments) : comments;
}

async function withoutHidden(at: Repository, comments: readonly Found[]): Promise<readonly Found[]> {
  const away = new Set<string>();
  for (let from = 0; from < comments.length; from += nodesAtOnce) {
    const { nodes } = await at.client.graphql<Hidden>(hidden, { ids: comments.slice(from, from + nodesAtOnce).map(({ node }) => node) });
    for (const node of nodes) if (node?.isMinimized && node.id !== undefined) away.add(node.id);
  }
  return comments.filter(({ node }) => !away.has(node));
}

function withMarker({ marker, body }: Marked): string {
  return body.startsWith(marker) ? body : `${marker}\n${body}`;
}

/** Comments of ours for the marker, the oldest first; asks who we are only when somebody has written the marker. */
async function ourComments(at: Thread, marker: string, account?: string): Promise<readonly Found[]> {
  const marked = (await listComments(at)).filter((comment) => comment.body.startsWith(marker));
  if (marked.length === 0) return [];
  const own = account ?? await ownAccount(at);
  return marked.filter(({ author }) => author === own);
}

async function listComments(at: Thread): Promise<readonly Found[]> {
  const all = await at.client.paginate(at.client.rest.issues.listComments, { owner: at.owner, repo: at.repo, issue_number: at.issue, per_page: 100 });
  return all.map((comment) => ({ id: comment.id, node: comment.node_id, url: comment.html_url, body: comment.body ?? "", author: comment.user?.login ?? "" })).sort((a, b) => a.id - b.id);
}

async function create(at: Thread, body: string): Promise<Found> {
  const { data } = await at.client.rest.issues.createComment({ owner: at.owner, repo: at.repo, issue_number: at.issue, body });
  return { id: data.id, node: data.node_id, url: data.html_url, body, author: data.user?.login ?? workflowAccount };
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

/** Who our token speaks for, as the author of a comment is named. GraphQL tells it to tokens of apps too, a workflow's own and others; REST tells only people. */
export async function ownAccount(at: Repository): Promise<string> {
  try {
    return (await at.client.graphql<{ readonly viewer: { readonly login: string } }>("query { viewer { login } }")).viewer.login;
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 401) return workflowAccount;
    throw error;
  }
}
