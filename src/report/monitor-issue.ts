import { counted } from "../core/counted.ts";
import type { Finding } from "../core/finding.ts";
import type { Section } from "../core/report.ts";
import { summaryLine } from "./all-sections.ts";
import { fitted, type Part } from "./budget.ts";
import { codeSpan, guardStart, markdownText } from "./escape.ts";
import { markdownLink } from "./inline.ts";
import { cellTable, details, findingSentence, markdown } from "./markdown.ts";

/** What the one issue of a monitor tells. */
export interface MonitorReport {
  readonly pipeline: string;
  readonly quiet: boolean;
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** How the data look, from the run that watched. */
  readonly sections: readonly Section[];
  /** The blessed run the data were held against: id, short digest of its model, when. */
  readonly against: { readonly run: string; readonly model: string; readonly time: number };
  /** Short digest of the data that were looked at. */
  readonly data: string;
  /** What was done about it: sentences. */
  readonly done: readonly string[];
  /** When it was looked, as text. */
  readonly updated: string;
  /** Where the job ran. */
  readonly run: string;
}

/** The hidden first line by which a pipeline's issue is found again. */
export function monitorMarker(pipeline: string): string {
  return `<!-- assay:monitor ${pipeline.replace(/[^A-Za-z0-9_-]/g, "-").replace(/-{2,}/g, "-").slice(0, 100)} -->`;
}

/** The issue's title: plain text, the same as long as it is about the same pipeline. */
export function monitorTitle(pipeline: string): string {
  return `Assay: the data of ${pipeline.replace(/[^A-Za-z0-9_-]/g, "-")} no longer fit its model`;
}

/** The issue's text: GitHub Markdown of at most `limit` bytes; what data name is inert text. */
export function monitorIssue(report: MonitorReport, limit = 60_000): string {
  const { pipeline, quiet, findings, against, data, done, updated, run } = report;
  const head = quiet
    ? `### ✅ Quiet again: the data of ${markdownText(pipeline, 63)} fit its model`
    : `### ⚠️ ${counted(findings.length, "finding")} in the data of ${markdownText(pipeline, 63)}`;
  const parts: readonly Part[] = [
    fixed(monitorMarker(pipeline)), fixed(head),
    fixed(`Held against run ${codeSpan(against.run, 40)}, which blessed the model ${codeSpan(against.model)} on ${new Date(against.time).toISOString().slice(0, 10)}.`),
    { forms: [table(findings, 50), table(findings, 10), table(findings, 3)], weight: 900, soft: false },
    ...report.sections.flatMap((section): Part[] => (section.id === "data" && section.comment ? [{ name: section.title, weight: 300, soft: true, forms: [fold(section, 20), fold(section, 5), ""] }] : [])),
    fixed(done.map((sentence) => `${guardStart(markdownText(sentence, 600))}.`).join("\n\n")),
    fixed(quiet ? "" : "**To go on:** look at where the data come from. Where they are right, train on them: write `/assay retrain` here. Where the model should never have been pushed: `/assay rollback`."),
    fixed(`<sub>${markdownLink("job", run)} · data ${codeSpan(data)} · updated ${markdownText(updated, 40)}</sub>`),
  ];
  return fitted(parts, { aim: Math.min(20_000, limit), limit, leftOut: (names) => `<sub>Left out for length: ${names.join(", ")}. The job summary has it.</sub>` });
}

function fixed(text: string): Part {
  return { forms: [text], weight: Infinity, soft: false };
}

function table(findings: readonly Finding[], most: number): string {
  if (findings.length === 0) return "";
  const rows = findings.slice(0, most).map((finding) => [finding.severity === "error" ? "❌" : finding.severity === "warning" ? "⚠️" : "ℹ️", codeSpan(finding.subject, 80), findingSentence(finding)]);
  const rest = findings.length - rows.length;
  return [cellTable(["", "Feature", ""], rows), ...(rest > 0 ? [`and ${counted(rest, "more finding")}`] : [])].join("\n\n");
}

function fold(section: Section, rows: number): string {
  const title = [section.title, summaryLine(section)].filter((part) => part !== "").join(" · ");
  return details(title, markdown(section.comment?.blocks ?? [], { rows }));
}
