import { counted, grouped } from "../core/counted.ts";
import type { Finding, Gate, Verdict } from "../core/finding.ts";
import { worstFirst } from "../core/finding.ts";
import type { Figure, Section } from "../core/report.ts";
import { sectionOrder } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { lengthText, summaryLine, whyTable } from "./all-sections.ts";
import { fitted, type Part } from "./budget.ts";
import { changesTable } from "./changes-table.ts";
import { codeSpan, guardStart, markdownText } from "./escape.ts";
import { failureMarkdown } from "./failure.ts";
import { emoji, inlineMarkdown, markdownLink, strong } from "./inline.ts";
import { cellTable, details, findingSentence, markdown } from "./markdown.ts";
import { timeText } from "./number-text.ts";
import { acrossSplits, headlineFigures, nextStep, verdictStatus, verdictTitle, type Occasion } from "./verdict-text.ts";

/** What a comment needs to know besides the run itself. */
export interface CommentContext extends Occasion {
  /** Name in the hidden first line by which the comment is found again; the pipeline's when not given. */
  readonly marker?: string;
  readonly links: { readonly report?: string; readonly artifacts?: string; readonly run?: string };
  /** Sentences on what could not be done, for instance for want of a permission. */
  readonly warnings: readonly string[];
  /** Earlier runs on the same pull request, newest first. */
  readonly history: readonly { readonly run: string; readonly verdict: Verdict; readonly url?: string; readonly commit?: string; /** Milliseconds since the epoch. */ readonly started?: number }[];
  readonly commit?: string;
  /** When it was written, as text: `2026-11-22 21:09 UTC`. */
  readonly updated: string;
  /** Most bytes of UTF-8. GitHub takes 262,144; the default of 60,000 also fits older servers. Above it folds are not left out for brevity. */
  readonly budget?: number;
}

/** Bytes above which folds give way; fewer where there is nothing to decide. */
const aim = 12_000;
const quietAim = 3_000;
/** The budget when none is set; whoever sets a larger one wants all of it here. */
const usual = 60_000;

/** The hidden first line that marks a comment as the one of this pipeline. */
export function commentMarker(name: string): string {
  return marker("comment", name);
}

/** The hidden first line of a suggestion of this pipeline. */
export function suggestionMarker(name: string): string {
  return marker("suggestion", name);
}

function marker(kind: string, name: string): string {
  return `<!-- assay:${kind} ${name.replace(/[^A-Za-z0-9_.-]/g, "-").replace(/-{2,}/g, "-").slice(0, 100)} -->`;
}

/**
 * The one comment on a pull request or commit, in the order a reviewer asks: may it be merged and why, what to do, what changed
 * in data, schema, rules, code and model, how it came about, how long it took. GitHub Markdown. What is too long is left to the
 * job summary and the report, both linked.
 */
export function comment(summary: RunSummary, context: CommentContext): string {
  const limit = context.budget ?? usual;
  const quiet = summary.verdict === "blessed" || summary.verdict === "unjudged";
  const parts = [
    ...opening(summary, context, 5), ...above(summary.sections), ...folded(summary.sections),
    { forms: [timing(summary), ""], weight: 60, soft: true, name: "timing" }, ...closing(summary, context),
  ];
  return fitted(parts, { aim: limit > usual ? limit : Math.min(quiet ? quietAim : aim, limit), limit, leftOut: (names) => `<sub>${leftOut(names, context)}</sub>` });
}

/** What a comment says before and after its sections, for a place that has room for all sections: the job summary. */
export function openingAndClosing(summary: RunSummary, context: CommentContext): { readonly opening: readonly Part[]; readonly closing: readonly Part[] } {
  return { opening: opening(summary, context, 50).slice(1), closing: closing(summary, context) };
}

/** The verdict and why, what to do, what changed; at most `changes` of each area. */
function opening(summary: RunSummary, context: CommentContext, changes: number): readonly Part[] {
  return [
    fixed(commentMarker(context.marker ?? summary.pipeline)),
    fixed(`### ${markdownText(verdictTitle(summary, context))}`),
    fixed(guardStart(markdownText(sentence(summary.reason), 600))),
    { forms: [fromFork(summary)], weight: Infinity, soft: false },
    { forms: [failureMarkdown(summary, 40), failureMarkdown(summary, 5)], weight: 950, soft: false },
    { forms: [causes(summary), ""], weight: 900, soft: false, name: "causes" },
    { forms: [figures(headlineFigures(summary, 3)), figures(headlineFigures(summary, 1)), ""], weight: 800, soft: false, name: "numbers" },
    { forms: [gates(summary.gates, 12), gates(summary.gates, 5), ""], weight: 850, soft: false, name: "gates" },
    { forms: [goOn(summary, context), ""], weight: 840, soft: false },
    { forms: [changesTable(summary, changes), changesTable(summary, 2), ""], weight: 830, soft: false, name: "changes" },
  ];
}

/** Earlier runs, what could not be done, and where all of it is. */
function closing(summary: RunSummary, context: CommentContext): readonly Part[] {
  return [
    { forms: [earlierRuns(context.history, 20), earlierRuns(context.history, 5), ""], weight: 150, soft: true, name: "earlier runs" },
    { forms: [context.warnings.slice(0, 5).map((text) => `<sub>⚠️ ${markdownText(text, 400)}</sub>`).join("\n\n"), ""], weight: 700, soft: false, name: "warnings" },
    fixed(footer(summary, context)),
  ];
}

/** A reason as it stands alone: our own begin with a small letter, for they also follow a colon. */
function sentence(reason: string): string {
  const begun = /^(?:all|the|no|one) /.test(reason) ? reason[0]!.toUpperCase() + reason.slice(1) : reason;
  return /[.!?…:)\]]$/.test(begun) ? begun : `${begun}.`;
}

function fixed(text: string): Part {
  return { forms: [text], weight: Infinity, soft: false };
}

/** What is not here, and where it is: in the job summary, which the page of the workflow run shows, and in the report. */
function leftOut(names: readonly string[], { links: { run, report } }: CommentContext): string {
  const places = [...(run ? [`in the ${markdownLink("job summary", run)}`] : []), ...(report ? [`in the ${markdownLink("report", report)}`] : [])];
  const shown = names.map((name) => markdownText(name, 60)).join(", ");
  return places.length > 0 ? `More ${places.join(" and ")}: ${shown}` : `Left out for length: ${shown}`;
}

/** Code of strangers: what a reviewer must know of the run. */
function fromFork({ provenance }: RunSummary): string {
  return provenance.trusted ? "" : "<sub>From a fork: run without secrets and without a token that can write. What it made is never promoted; merging runs it again.</sub>";
}

/** At most three reasons in the one alert a comment may have. */
function causes({ verdict, findings, gates }: RunSummary): string {
  if (verdict !== "not-blessed") return "";
  const errors = findings.filter(({ severity }) => severity === "error");
  const failed = gates.filter(({ status }) => status === "fail");
  const lines = errors.length ? acrossSplits(errors).map(causeOfFinding) : failed.map(causeOfGate);
  const rest = lines.length - 3;
  const shown = [...lines.slice(0, 3), ...(rest > 0 ? [`and ${grouped(rest)} more`] : [])];
  return shown.length ? `> [!CAUTION]\n> ${shown.join("\\\n> ")}` : "";
}

function causeOfFinding(finding: Finding): string {
  return `<strong>${codeSpan(finding.subject, 80)}</strong> ${findingSentence(finding)}`;
}

function causeOfGate({ name, found, limit }: Gate): string {
  return `<strong>${markdownText(name, 80)}</strong> ${markdownText(found, 100)}, limit ${markdownText(limit, 100)}.`;
}

/** Headline numbers in one line: `auc **0.707** [0.703, 0.711] (+0.036)`. */
function figures(items: readonly Figure[]): string {
  return guardStart(items.map(({ name, value, change, interval }) => {
    const parts = [markdownText(name, 60), strong(markdownText(value, 40)), interval && markdownText(interval, 60), change && `(${markdownText(change, 60)})`];
    return parts.filter((part) => part !== undefined && part !== "").join(" ");
  }).join(" · "));
}

/** The table of gates, failed first; folded to one line when all passed. */
function gates(items: readonly Gate[], most: number): string {
  if (items.length === 0) return "";
  const sorted = worstFirst(items);
  const shown = sorted.slice(0, most);
  const table = cellTable(["", "Gate", "Found", "Limit"], shown.map((gate) => [
    emoji[gate.status],
    markdownText(gate.name, 80) + (gate.note ? `<br><sub>${markdownText(gate.note, 120)}</sub>` : ""),
    gate.status === "fail" ? strong(markdownText(gate.found, 100)) : markdownText(gate.found, 100),
    markdownText(gate.limit, 100),
  ]), ["center", "left", "right", "right"]);
  const rest = sorted.length - shown.length;
  const whole = rest > 0 ? `${table}\n\n<sub>and ${counted(rest, "more gate")}</sub>` : table;
  return sorted[0]!.status === "pass" ? details(`Gates · ${sorted.length} passed`, whole) : whole;
}

function weightOf({ id, problems }: Section): number {
  return 100 + (sectionOrder.length - sectionOrder.indexOf(id)) + Math.min(problems, 1) * 50;
}

function above(sections: readonly Section[]): readonly Part[] {
  return sections.flatMap((section) => {
    if (section.comment?.place !== "above") return [];
    const { blocks } = section.comment;
    return { name: section.title, forms: [markdown(blocks, { rows: 5 }), markdown(blocks, { rows: 2 }), ""], weight: 500 + weightOf(section), soft: false };
  });
}

function folded(sections: readonly Section[]): readonly Part[] {
  return sections.flatMap((section) => {
    if (section.comment?.place !== "folded") return [];
    const { blocks } = section.comment;
    const form = (rows: number): string => details(foldTitle(section), markdown(blocks, { rows }));
    return { name: section.title, forms: [form(20), form(5), ""], weight: weightOf(section), soft: true };
  });
}

function timing({ outcomes, seconds }: RunSummary): string {
  return outcomes.length < 2 ? "" : details(`Timing · ${lengthText({ outcomes, seconds })}`, markdown([{ ...whyTable(outcomes), caption: "" }], { rows: 20 }));
}

function earlierRuns(history: CommentContext["history"], most: number): string {
  if (history.length === 0) return "";
  const shown = history.slice(0, most);
  const table = cellTable(["", "Run", "Commit", "When"], shown.map(({ run, verdict, url, commit, started }) => [
    emoji[verdictStatus(verdict)],
    url ? markdownLink(codeSpan(run, 20), url) : codeSpan(run, 20),
    commit === undefined ? "" : codeSpan(commit.slice(0, 7)),
    started === undefined ? "" : timeText(started),
  ]), ["center", "left", "left", "left"]);
  return details(`Earlier runs · ${history.length}`, history.length > shown.length ? `${table}\n\n<sub>and ${counted(history.length - shown.length, "earlier run")}</sub>` : table);
}

/** `Slices · 21, none worse`. */
function foldTitle(section: Section): string {
  return [section.title, summaryLine(section)].filter((part) => part !== "").join(" · ");
}

function goOn(summary: RunSummary, context: CommentContext): string {
  const step = nextStep(summary, context);
  return step === undefined ? "" : `**To go on:** ${inlineMarkdown(step)}`;
}

/** Where all of it is, which run this is, how long it took. A run that could not begin has no name. */
function footer(summary: RunSummary, context: CommentContext): string {
  const { links, commit, updated } = context;
  const begun = summary.run !== "none";
  const run = begun ? `run ${codeSpan(summary.run, 40)}` : "workflow run";
  const parts = [
    ...(links.report ? [markdownLink("Full report", links.report)] : []),
    ...(links.artifacts ? [markdownLink("Artifacts", links.artifacts)] : []),
    links.run ? markdownLink(run, links.run) : run,
    ...(commit ? [codeSpan(commit.slice(0, 7))] : []),
    ...(begun ? [lengthText(summary)] : []),
    `updated ${markdownText(updated, 40)}`,
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}
