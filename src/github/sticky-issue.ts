import { ownAccount } from "./comment.ts";
import type { Repository } from "./octokit.ts";

/** An issue that is kept as it should be. */
interface Wanted {
  /** Hidden first line by which it is found again. */
  readonly marker: string;
  readonly title: string;
  /** Begins with the marker. */
  readonly body: string;
  /** A shorter text, for when GitHub does not keep the body. */
  readonly short: string;
  readonly open: boolean;
}

/** The issue that is there now. */
interface Kept {
  readonly number: number;
  readonly url: string;
  readonly change: "created" | "reopened" | "updated" | "closed" | "unchanged";
}

interface Found {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly open: boolean;
}

/**
 * Keeps one issue of ours for a marker: made when it is wanted open, updated in place, opened again, and closed when it is
 * no longer wanted. Ours is one that begins with the marker *and* that our account wrote. What was written is read back:
 * GitHub drops a body it does not take without saying so. Undefined: there is none, and none is wanted.
 */
export async function keepIssue(at: Repository, wanted: Wanted): Promise<Kept | undefined> {
  const account = await ownAccount(at);
  const [oldest, ...twins] = await ourIssues(at, account, wanted.marker);
  for (const { number } of twins.filter(({ open }) => open)) await at.client.rest.issues.update({ ...placeOf(at), issue_number: number, state: "closed", state_reason: "not_planned" });
  if (!oldest) return wanted.open ? create(at, account, wanted) : undefined;
  if (!oldest.open && !wanted.open) return { ...oldest, change: "unchanged" };
  const change = oldest.open ? (wanted.open ? "updated" : "closed") : "reopened";
  await write(at, oldest.number, wanted, { state: wanted.open ? "open" : "closed", ...(wanted.open ? (oldest.open ? {} : { state_reason: "reopened" as const }) : { state_reason: "completed" as const }) });
  return { number: oldest.number, url: oldest.url, change };
}

async function create(at: Repository, account: string, wanted: Wanted): Promise<Kept> {
  const { data } = await at.client.rest.issues.create({ ...placeOf(at), title: wanted.title, body: wanted.body });
  await readBack(at, data.number, wanted);
  const [oldest] = await ourIssues(at, account, wanted.marker);
  if (oldest && oldest.number !== data.number) {
    await at.client.rest.issues.update({ ...placeOf(at), issue_number: data.number, state: "closed", state_reason: "not_planned" });
    return { number: oldest.number, url: oldest.url, change: "unchanged" };
  }
  return { number: data.number, url: data.html_url, change: "created" };
}

type State = { readonly state: "open" | "closed"; readonly state_reason?: "completed" | "reopened" };

async function write(at: Repository, number: number, wanted: Wanted, state: State): Promise<void> {
  await at.client.rest.issues.update({ ...placeOf(at), issue_number: number, title: wanted.title, body: wanted.body, ...state });
  await readBack(at, number, wanted);
}

/** Looks whether the body is there; writes the short one when it is not. */
async function readBack(at: Repository, number: number, { body, short }: Wanted): Promise<void> {
  if (await holds(at, number, body)) return;
  await at.client.rest.issues.update({ ...placeOf(at), issue_number: number, body: short });
  if (!(await holds(at, number, short))) throw new Error(`GitHub did not keep the text of issue ${number}`);
}

async function holds(at: Repository, number: number, body: string): Promise<boolean> {
  const { data } = await at.client.rest.issues.get({ ...placeOf(at), issue_number: number });
  return plain(data.body ?? "") === plain(body);
}

function plain(text: string): string {
  return text.replace(/\r\n/g, "\n").trim();
}

/** The oldest first. */
async function ourIssues(at: Repository, account: string, marker: string): Promise<readonly Found[]> {
  const all = await at.client.paginate(at.client.rest.issues.listForRepo, { ...placeOf(at), state: "all", creator: account, per_page: 100 });
  const ours = all.filter((issue) => issue.pull_request === undefined && issue.user?.login === account && (issue.body ?? "").startsWith(marker));
  return ours.map(({ number, html_url: url, body, state }) => ({ number, url, body: body ?? "", open: state === "open" })).sort((a, b) => a.number - b.number);
}

function placeOf({ owner, repo }: Repository): { readonly owner: string; readonly repo: string } {
  return { owner, repo };
}
