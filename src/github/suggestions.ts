import type { Suggestion } from "../core/report.ts";
import { guardStart, markdownText, visible } from "../report/escape.ts";
import { ownAccount } from "./comment.ts";
import { statusOf, type Repository } from "./octokit.ts";

/** Most suggestions that stand in a pull request; the comment has all of them. */
const mostSuggestions = 20;

/** What was done about suggestions. */
interface Suggested {
  readonly created: number;
  readonly kept: number;
  readonly removed: number;
}

/**
 * Writes suggestions as review comments that are committed with one click, in one review. GitHub takes them only at lines that the
 * pull request's difference shows, and only there, where the line is as it was when the run read it, are they written. Earlier ones
 * of ours that do not hold any more and that nobody answered are taken away.
 */
export async function suggestInReview(at: Repository & { readonly pull: number }, { marker, commit, suggestions }: { readonly marker: string; readonly commit: string; readonly suggestions: readonly Suggestion[] }): Promise<Suggested> {
  const { client, owner, repo, pull } = at;
  const before = await client.paginate(client.rest.pulls.listReviewComments, { owner, repo, pull_number: pull, per_page: 100 });
  const marked = before.filter(({ body }) => body.startsWith(marker));
  const shown = suggestions.length === 0 ? new Map<string, ShownLines>() : await shownLines(at);
  const wanted = suggestions.filter((each) => isShown(each, shown.get(each.file))).slice(0, mostSuggestions).map((each) => commentOf(each, marker));
  if (marked.length + wanted.length === 0) return { created: 0, kept: 0, removed: 0 };
  const account = await ownAccount(at);
  const ours = marked.filter(({ user }) => user?.login === account);
  const same = (old: (typeof ours)[number], now: (typeof wanted)[number]): boolean => old.path === now.path && old.line === now.line && old.body.trimEnd() === now.body.trimEnd();
  const stale = ours.filter((old) => !wanted.some((now) => same(old, now)) && !before.some(({ in_reply_to_id: answered }) => answered === old.id));
  for (const { id } of stale) await remove(at, id);
  const fresh = wanted.filter((now) => !ours.some((old) => same(old, now)));
  if (fresh.length > 0) await client.rest.pulls.createReview({ owner, repo, pull_number: pull, commit_id: commit, event: "COMMENT", comments: fresh });
  return { created: fresh.length, kept: wanted.length - fresh.length, removed: stale.length };
}

async function remove({ client, owner, repo }: Repository, id: number): Promise<void> {
  try {
    await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error; // somebody removed it first
  }
}

/** The lines of a file that the difference shows on its new side: their text, and which hunk they are in. */
type ShownLines = ReadonlyMap<number, { readonly text: string; readonly hunk: number }>;

async function shownLines({ client, owner, repo, pull }: Repository & { readonly pull: number }): Promise<ReadonlyMap<string, ShownLines>> {
  const files = await client.paginate(client.rest.pulls.listFiles, { owner, repo, pull_number: pull, per_page: 100 });
  return new Map(files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, linesOf(patch)] as const])));
}

/** The new side of a file's difference, as GitHub tells it: hunks without a head of files. */
function linesOf(patch: string): ShownLines {
  const lines = new Map<number, { text: string; hunk: number }>();
  let [line, hunk] = [0, 0];
  for (const text of patch.split("\n")) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (head) {
      line = Number(head[1]);
      hunk++;
    } else if (text.startsWith("+") || text.startsWith(" ")) lines.set(line++, { text: text.slice(1), hunk });
  }
  return lines;
}

function isShown({ line, before, after }: Suggestion, shown: ShownLines | undefined): boolean {
  const hunk = shown?.get(line)?.hunk;
  return hunk !== undefined && after.every(isPlain) && before.every((text, i) => {
    const there = shown!.get(line + i);
    return there?.hunk === hunk && there.text.replace(/\r$/, "") === text;
  });
}

/** Whether a line says all that it is: what would have to be shown otherwise, or cut, is not to be committed unseen. */
function isPlain(text: string): boolean {
  return text.length <= 1000 && visible(text.replace(/\t/g, "")) === text.replace(/\t/g, "");
}

/** The lines as GitHub writes them into the file: to the letter, and none where there are none. */
function verbatim(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join("")}${fence}`;
}

function commentOf({ file, line, before, after, reasons }: Suggestion, marker: string) {
  const last = line + before.length - 1;
  const why = reasons.slice(0, 5).map((reason) => guardStart(markdownText(reason, 400))).join("\n");
  return {
    path: file, side: "RIGHT", line: last, ...(before.length > 1 && { start_line: line, start_side: "RIGHT" }),
    body: `${marker}\n${why === "" ? "What the data ask for:" : why}\n\n${verbatim(after)}`,
  };
}
