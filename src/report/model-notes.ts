import { counted, grouped } from "../core/counted.ts";
import type { Forced } from "../core/forced.ts";
import { fitted, type Part } from "./budget.ts";
import { codeSpan, guardStart, markdownText, visible } from "./escape.ts";
import { cellTable } from "./markdown.ts";

/** One number of a model, as text, and the same of the release before. */
export interface NotedMetric {
  readonly name: string;
  readonly value: string;
  /** `[0.96, 0.99]`, or empty. */
  readonly interval: string;
  readonly before?: string;
  /** With its interval where both were measured on the same rows. */
  readonly change?: string;
}

/** What can be told of a model from its lineage: plain values, texts of strangers among them. */
export interface ModelNotes {
  readonly pipeline: string;
  /** Short digest. */
  readonly model: string;
  readonly version?: string | undefined;
  readonly previous?: { readonly version: string; readonly model: string } | undefined;
  readonly commit?: string | undefined;
  readonly branch?: string | undefined;
  readonly pullRequest?: number | undefined;
  readonly run?: string | undefined;
  readonly actor?: string | undefined;
  /** Why it is blessed, in the words of its run. */
  readonly reason?: string | undefined;
  readonly forced?: Forced | undefined;
  /** Accounts that approved the change. */
  readonly approvals: readonly string[];
  readonly spans: readonly number[];
  readonly rows: readonly { readonly split: string; readonly rows: number; readonly before?: number }[];
  readonly files: readonly { readonly name: string; readonly digest: string; readonly change: "new" | "changed" | "same" }[];
  /** Files of the release before that this one is not made of. */
  readonly gone: readonly string[];
  readonly code: readonly { readonly name: string; readonly digest: string; readonly change: "new" | "changed" | "same" }[];
  readonly metrics: readonly NotedMetric[];
  /** Whether the numbers before are of the same rows. */
  readonly sameRows: boolean;
  readonly judgedRows?: number | undefined;
  /** Of the first metric, the worst first. */
  readonly slices: readonly (NotedMetric & { readonly rows: number })[];
  /** Undefined when there is nothing to compare the schema with. */
  readonly schema?: readonly { readonly effect: string; readonly subject: string; readonly part: string; readonly message: string }[] | undefined;
}

/** Bytes that GitHub takes of a release's text are more; longer notes nobody reads. */
const limit = 60_000;

/** Release notes of a model, from its lineage. GitHub Markdown of at most 60,000 bytes; everything told in it is inert text. */
export function modelNotes(notes: ModelNotes): string {
  const parts: readonly Part[] = [
    fixed(opening(notes)),
    fixed(notes.forced ? forcedText(notes.forced) : ""),
    { forms: [metrics(notes), ""], weight: 900, soft: false, name: "metrics" },
    { forms: [slices(notes, 20), slices(notes, 5), ""], weight: 500, soft: false, name: "slices" },
    { forms: [data(notes, 100), data(notes, 10), ""], weight: 700, soft: false, name: "data" },
    { forms: [schema(notes, 60), schema(notes, 10), ""], weight: 600, soft: false, name: "schema" },
    fixed(origin(notes)),
  ];
  return fitted(parts, { aim: limit, limit, leftOut: (names) => `<sub>Left out for length: ${names.join(", ")}. <code>assay lineage</code> has all of it.</sub>` });
}

function fixed(text: string): Part {
  return { forms: [text], weight: Infinity, soft: false };
}

function opening({ pipeline, model, version, previous, reason }: ModelNotes): string {
  const what = `**${markdownText(pipeline, 63)}**${version === undefined ? "" : ` ${codeSpan(version, 40)}`}, model ${codeSpan(model)}`;
  const against = previous ? `, after version ${codeSpan(previous.version, 40)} (model ${codeSpan(previous.model)})` : ": the first release";
  return `${what}${against}.${reason === undefined ? "" : `\n\n${guardStart(markdownText(reason, 600))}`}`;
}

function forcedText({ actor, reason }: Forced): string {
  return `> [!WARNING]\n> **Blessed by force** by ${markdownText(actor, 60)}: ${markdownText(reason, 600)}`;
}

function metrics({ metrics: all, sameRows, previous, judgedRows }: ModelNotes): string {
  if (all.length === 0) return "";
  const compared = all.some(({ before }) => before !== undefined);
  const rows = all.map(({ name, value, interval, before, change }) => [codeSpan(name, 60), markdownText(`${value} ${interval}`.trim(), 80), ...(compared ? [markdownText(before ?? "", 60), markdownText(change ?? "", 80)] : [])]);
  const about = [judgedRows === undefined ? "" : counted(judgedRows, "row"), compared && previous ? (sameRows ? "both on the same rows" : "each on the rows of its own evaluation") : ""].filter((part) => part !== "").join(", ");
  const intervals = all.some(({ interval }) => interval !== "") ? "95% intervals" : "as recorded, without intervals";
  return ["### Metrics", `${intervals}${about === "" ? "" : `; ${about}`}.`, cellTable(["Metric", "Now", ...(compared ? ["Before", "Change"] : [])], rows)].join("\n\n");
}

function slices({ slices: all, metrics: [first] }: ModelNotes, most: number): string {
  if (all.length === 0 || !first) return "";
  const compared = all.some(({ before }) => before !== undefined);
  const rows = all.slice(0, most).map(({ name, rows: size, value, interval, before, change }) => [codeSpan(name, 80), grouped(size), markdownText(`${value} ${interval}`.trim(), 80), ...(compared ? [markdownText(before ?? "", 60), markdownText(change ?? "", 80)] : [])]);
  const rest = all.length - rows.length;
  return [`### Slices`, `${codeSpan(first.name, 60)} of parts of the rows, the worst first${rest > 0 ? `; ${counted(rest, "slice")} not shown` : ""}.`, cellTable(["Slice", "Rows", "Now", ...(compared ? ["Before", "Change"] : [])], rows)].join("\n\n");
}

function data({ rows, files, gone, spans, previous }: ModelNotes, most: number): string {
  const counts = rows.map(({ split, rows: now, before }) => `${markdownText(split, 60)} ${grouped(now)} rows${before === undefined || before === now ? "" : ` (${now > before ? "+" : "−"}${grouped(Math.abs(now - before))})`}`);
  const order = { new: 0, changed: 1, same: 2 } as const;
  const listed = [...files].sort((a, b) => order[a.change] - order[b.change] || (a.name < b.name ? -1 : 1));
  const lines = listed.slice(0, most).map(({ name, digest, change }) => [codeSpan(name, 120), codeSpan(digest, 16), ...(previous ? [change] : [])]);
  const shownGone = gone.slice(0, most).map((name) => [codeSpan(name, 120), "", "gone"]);
  const rest = files.length + gone.length - lines.length - shownGone.length;
  const head = [...counts, ...(spans.length > 0 && spans.some((span) => span !== 0) ? [`span ${spans.join(", ")}`] : []), counted(files.length, "file")].join(" · ");
  return ["### Data", guardStart(head), ...(lines.length + shownGone.length > 0 ? [cellTable(["File", "SHA-256", ...(previous ? [""] : [])], [...lines, ...shownGone])] : []), ...(rest > 0 ? [`<sub>and ${grouped(rest)} more</sub>`] : [])].join("\n\n");
}

function schema({ schema: changes }: ModelNotes, most: number): string {
  if (changes === undefined) return "";
  if (changes.length === 0) return "### Schema\n\nAs in the release before.";
  const rows = changes.slice(0, most).map(({ effect, subject, part, message }) => [effect, codeSpan(subject, 80), codeSpan(part, 40), markdownText(message, 300)]);
  const rest = changes.length - rows.length;
  return ["### Schema", cellTable(["Effect", "What", "Field", ""], rows), ...(rest > 0 ? [`<sub>and ${grouped(rest)} more</sub>`] : [])].join("\n\n");
}

function origin({ commit, branch, pullRequest, run, actor, approvals, code, previous }: ModelNotes): string {
  const parts = [
    ...(commit === undefined ? [] : [`commit ${/^[0-9a-f]{40}$/.test(commit) ? commit : codeSpan(commit, 60)}`]),
    ...(branch === undefined ? [] : [`branch ${codeSpan(branch, 80)}`]),
    ...(pullRequest === undefined ? [] : [`pull request #${pullRequest}`]),
    ...(run === undefined ? [] : [`evaluated in run ${codeSpan(run, 40)}`]),
    ...(actor === undefined ? [] : [`started by ${markdownText(actor, 60)}`]),
    approvals.length === 0 ? "" : `approved by ${approvals.slice(0, 10).map((each) => markdownText(visible(each), 60)).join(", ")}`,
  ].filter((part) => part !== "");
  const changed = code.filter(({ change }) => !previous || change !== "same").map(({ name, digest, change }) => `${codeSpan(name, 80)} ${previous ? change : codeSpan(digest, 16)}`);
  return ["### Where it comes from", parts.length > 0 ? parts.join(" · ") : "not from a repository", ...(changed.length > 0 ? [`Code: ${changed.slice(0, 20).join(", ")}`] : [])].join("\n\n");
}
