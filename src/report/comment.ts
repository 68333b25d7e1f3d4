import { counted, grouped } from "../core/counted.ts";
import type { Finding, Gate, Verdict } from "../core/finding.ts";
import { worstFirst } from "../core/finding.ts";
import type { Figure, Section } from "../core/report.ts";
import { sectionOrder } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { summaryLine } from "./all-sections.ts";
import { fitted, type Part } from "./budget.ts";
import { codeSpan, guardStart, markdownText } from "./escape.ts";
import { failureMarkdown } from "./failure.ts";
import { emoji, inlineMarkdown, markdownLink, strong } from "./inline.ts";
import { cellTable, details, findingSentence, markdown } from "./markdown.ts";
import { durationText } from "./number-text.ts";
import { acrossSplits, headlineFigures, nextStep, verdictTitle, type Occasion } from "./verdict-text.ts";

/** What a comment needs to know besides the run itself. */
export interface CommentContext extends Occasion {
  /** Name in the hidden first line by which the comment is found again; the pipeline's when not given. */
  readonly marker?: string;
  readonly links: { readonly report?: string; readonly artifacts?: string; readonly run?: string };
  /** Sentences on what could not be done, for instance for want of a permission. */
  readonly warnings: readonly string[];
  /** Earlier runs on the same pull request, newest first. */
  readonly history: readonly { readonly run: string; readonly verdict: Verdict; readonly url?: string }[];
  readonly commit?: string;
  /** When it was written, as text: `2026-11-22 21:09 UTC`. */
  readonly updated: string;
  /** Most bytes of UTF-8. GitHub takes 262,144; the default of 60,000 also fits older servers. */
  readonly budget?: number;
}

const aim = 12_000;

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

/** The one comment on a pull request or commit: verdict first, then what changed, then what to do. GitHub Markdown. */
export function comment(summary: RunSummary, context: CommentContext): string {
  const limit = context.budget ?? 60_000;
  const parts: readonly Part[] = [
    fixed(commentMarker(context.marker ?? summary.pipeline)),
    fixed(`### ${markdownText(verdictTitle(summary, context))}`),
    fixed(guardStart(markdownText(summary.reason, 600))),
    { forms: [failureMarkdown(summary, 40), failureMarkdown(summary, 5)], weight: 950, soft: false },
    { forms: [causes(summary), ""], weight: 900, soft: false, name: "causes" },
    { forms: [figures(headlineFigures(summary, 3)), figures(headlineFigures(summary, 1)), ""], weight: 800, soft: false, name: "numbers" },
    { forms: [gates(summary.gates, 12), gates(summary.gates, 5), ""], weight: 850, soft: false, name: "gates" },
    ...above(summary.sections),
    { forms: [goOn(summary, context), ""], weight: 840, soft: false },
    ...folded(summary),
    { forms: [context.warnings.slice(0, 5).map((text) => `<sub>⚠️ ${markdownText(text, 400)}</sub>`).join("\n\n"), ""], weight: 700, soft: false, name: "warnings" },
    fixed(footer(summary, context)),
  ];
  return fitted(parts, {
    aim: Math.min(aim, limit),
    limit,
    leftOut: (names) => `<sub>Left out for length: ${names.map((name) => markdownText(name, 60)).join(", ")}${moreAt(context)}</sub>`,
  });
}

function fixed(text: string): Part {
  return { forms: [text], weight: Infinity, soft: false };
}

function moreAt({ links }: CommentContext): string {
  const href = links.report ?? links.artifacts ?? links.run;
  return href === undefined ? "" : ` · ${markdownLink("all of it", href)}`;
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

function folded({ sections }: RunSummary): readonly Part[] {
  return sections.flatMap((section) => {
    if (section.comment?.place !== "folded") return [];
    const { blocks } = section.comment;
    const form = (rows: number): string => details(foldTitle(section), markdown(blocks, { rows }));
    return { name: section.title, forms: [form(20), form(5), ""], weight: weightOf(section), soft: true };
  });
}

/** `Slices · 21, none worse`. */
function foldTitle(section: Section): string {
  return [section.title, summaryLine(section)].filter((part) => part !== "").join(" · ");
}

function goOn(summary: RunSummary, context: CommentContext): string {
  const step = nextStep(summary, context);
  return step === undefined ? "" : `**To go on:** ${inlineMarkdown(step)}`;
}

function footer(summary: RunSummary, context: CommentContext): string {
  const { links, commit, updated, history } = context;
  const reused = summary.outcomes.filter(({ type }) => type === "reused").length;
  const run = `run ${codeSpan(summary.run, 40)}`;
  const parts = [
    ...(links.report ? [markdownLink("Full report", links.report)] : []),
    ...(links.artifacts ? [markdownLink("Artifacts", links.artifacts)] : []),
    links.run ? markdownLink(run, links.run) : run,
    ...(commit ? [codeSpan(commit.slice(0, 7))] : []),
    `${durationText(summary.seconds)}, ${reused} of ${counted(summary.outcomes.length, "step")} cached`,
    `updated ${markdownText(updated, 40)}`,
    ...(history.length ? [`earlier ${context.mode === "pull-request" ? "on this PR" : "here"}: ${history.slice(0, 8).map(earlier).join(" ")}`] : []),
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}

function earlier({ run, verdict, url }: CommentContext["history"][number]): string {
  const sign = verdict === "blessed" || verdict === "unjudged" ? emoji.pass : emoji.fail;
  const text = markdownText(run, 20);
  return `${sign} ${url ? markdownLink(text, url) : text}`;
}
