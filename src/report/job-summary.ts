import type { Block } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { allSections, summaryLine } from "./all-sections.ts";
import { fitted } from "./budget.ts";
import { openingAndClosing, type CommentContext } from "./comment.ts";
import { githubHtml, markdownText } from "./escape.ts";
import { markdownLink } from "./inline.ts";
import { markdown } from "./markdown.ts";

const limit = 900_000;

/**
 * The long form for a job's summary page: what the comment says, then every section of the report as Markdown.
 * It is as public as the comment: rows of the data are told where the comment may tell them.
 * Stays below GitHub's 1 MiB per step, above which nothing is shown.
 */
export function jobSummary(summary: RunSummary, context: CommentContext): string {
  const { opening, closing } = openingAndClosing(summary, context);
  // What changed stands in the opening.
  const sections = allSections(summary).filter(({ id }) => id !== "changes");
  const form = (at: number, rows: number): string => {
    const section = sections[at]!;
    const body = markdown(section.blocks, { rows, exampleRows: section.comment?.blocks.some(tellsRows) ?? false });
    const title = [`<strong>${githubHtml(section.title)}</strong>`, githubHtml(summaryLine(section))].filter((part) => part !== "").join(" · ");
    return body === "" ? title : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
  };
  return fitted([
    ...opening,
    ...sections.map((section, at) => ({ name: section.title, forms: [form(at, 200), form(at, 50), form(at, 10), ""], weight: sections.length - at, soft: false })),
    ...closing,
  ], { aim: limit, limit, leftOut: (names) => `<sub>${leftOut(names, context)}</sub>` });
}

function leftOut(names: readonly string[], { links: { report } }: CommentContext): string {
  const shown = names.map((name) => markdownText(name, 60)).join(", ");
  return report === undefined ? `Left out for length: ${shown}` : `More in the ${markdownLink("report", report)}: ${shown}`;
}

function tellsRows(block: Block): boolean {
  return block.type === "findings" ? block.findings.some(({ rows = [] }) => rows.length > 0) : block.type === "details" && block.blocks.some(tellsRows);
}
