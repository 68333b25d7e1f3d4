import { markdownTable } from "markdown-table";
import { counted } from "../core/counted.ts";
import type { ExampleRow, Finding } from "../core/finding.ts";
import { describePlace } from "../core/error.ts";
import type { Align, Block, FeatureRow, Inline } from "../core/report.ts";
import { boundedGraph } from "./bounded-graph.ts";
import { codeSpan, fencedBlock, guardStart, markdownText, mermaidLabel, shorten, visible } from "./escape.ts";
import { emoji, inlineGithubHtml, inlineMarkdown, strong } from "./inline.ts";
import { confusionRates, forestTable, linesTable, matrixTable, thresholdChoices, type TextTable } from "./chart-table.ts";
import { durationText, numberText, percentText } from "./number-text.ts";
import { shareBar } from "./sparkline.ts";

/** How long a Markdown text may become. */
interface MarkdownOptions {
  /** Rows shown of a table, findings of a list, lines of a code block times four. The rest is counted. */
  readonly rows: number;
  /** Whether rows of the data that show a finding are told (yes). */
  readonly exampleRows?: boolean;
}

/** Blocks as GitHub Markdown, one empty line between. Data in them cannot become markup. */
export function markdown(blocks: readonly Block[], options: MarkdownOptions): string {
  return blocks.map((block) => blockMarkdown(block, options)).filter((text) => text !== "").join("\n\n");
}

function blockMarkdown(block: Block, options: MarkdownOptions): string {
  switch (block.type) {
    case "text": return guardStart(inlineMarkdown(block.text));
    case "code": return fencedBlock(limitedLines(block.text, options.rows * 4), block.language);
    case "diff": return diffMarkdown(block.lines, options);
    case "table": return block.ofData && !(options.exampleRows ?? true) ? "" : [caption(block.caption), table(block, options)].filter(Boolean).join("\n\n");
    case "details": return details(block.summary, markdown(block.blocks, options));
    case "findings": return findingsMarkdown(block.findings, options);
    case "features": return featuresMarkdown(block, options);
    case "lines": return titled(block.title, linesTable(block), options);
    case "forest": return titled(`${block.title} · ${block.metric}`, forestTable(block), options);
    case "thresholds": return titled(block.title, thresholdsTable(block), options);
    case "matrix": return titled(block.title, matrixTable(block, Math.min(12, options.rows)), options);
    case "graph": return graphMarkdown(block);
    case "gantt": return ganttMarkdown(block.rows, options);
  }
}

function caption(text: string | undefined): string {
  return text ? guardStart(`<strong>${markdownText(text)}</strong>`) : "";
}

function titled(title: string, content: TextTable, options: MarkdownOptions): string {
  return `${caption(title)}\n\n${table(content, options)}`;
}

/** A folded part: the summary is HTML, since Markdown is not read inside it; an empty line before the content, so that it is there. */
export function details(summary: Inline, content: string): string {
  return `<details><summary>${inlineGithubHtml(summary)}</summary>\n\n${content}\n\n</details>`;
}

/** A Markdown table of finished cells. A cell never holds a line end. */
export function cellTable(header: readonly string[], rows: readonly (readonly string[])[], align: readonly Align[] = []): string {
  const flat = (cells: readonly string[]): string[] => header.map((_, at) => (cells[at] ?? "").replace(/\s*[\r\n]+\s*/g, " ").trim());
  return markdownTable([flat(header), ...rows.map(flat)], { align: header.map((_, at) => align[at] ?? "left"), alignDelimiters: false });
}

function table(content: TextTable, { rows }: MarkdownOptions): string {
  const shown = content.rows.slice(0, rows);
  const text = cellTable(content.header.map(inlineMarkdown), shown.map((row) => row.map(inlineMarkdown)), content.align);
  return withRest(text, content.rows.length - shown.length, "row");
}

function withRest(text: string, rest: number, noun: string): string {
  return rest > 0 ? `${text}\n\n<sub>and ${counted(rest, `more ${noun}`)}</sub>` : text;
}

function limitedLines(text: string, most: number): string {
  const lines = text.split("\n");
  return lines.length <= most ? text : [...lines.slice(0, most), `… ${counted(lines.length - most, "more line")}`].join("\n");
}

function diffMarkdown(lines: Extract<Block, { type: "diff" }>["lines"], { rows }: MarkdownOptions): string {
  const text = lines.map(({ sign, text, note }) => `${sign === "@" ? "" : `${sign} `}${visible(text)}${note ? `    ${visible(note)}` : ""}`);
  return fencedBlock(limitedLines(text.join("\n"), rows * 4), "diff");
}

/** One finding as a line of Markdown: sign, subject, sentence, what was seen and allowed. */
function findingMarkdown(finding: Finding): string {
  const sign = finding.severity === "error" ? emoji.fail : finding.severity === "warning" ? emoji.warn : "ℹ️";
  return `${sign} <strong>${codeSpan(finding.subject)}</strong> ${findingSentence(finding)}`;
}

/** What is wrong with a finding's subject, with its evidence, as Markdown. */
export function findingSentence(finding: Finding): string {
  const told = finding.evidence?.every((value) => finding.message.includes(value)) ?? true;
  const evidence = finding.evidence?.length && !told ? ` (${finding.evidence.slice(0, 5).map((value) => codeSpan(value, 60)).join(" ")})` : "";
  const where = finding.split ? ` in ${markdownText(finding.split, 80)}` : "";
  return `${markdownText(finding.message.replace(/[.\s]+$/, ""))}${where}${evidence}${numbersOf(finding)}.`;
}

function numbersOf({ observed, limit }: Finding): string {
  if (observed === undefined && limit === undefined) return "";
  if (observed === undefined) return ` (allowed: ${markdownText(limit!, 120)})`;
  return `; found ${markdownText(observed, 120)}${limit === undefined ? "" : ` (allowed: ${markdownText(limit, 120)})`}`;
}

function findingsMarkdown(findings: readonly Finding[], { rows, exampleRows = true }: MarkdownOptions): string {
  const shown = findings.slice(0, rows).map((finding) => {
    const place = finding.place ? ` · ${codeSpan(describePlace(finding.place))}` : "";
    return [`- ${findingMarkdown(finding)} <sub>${markdownText(finding.rule, 80)}${place}</sub>`, ...(exampleRows ? finding.rows ?? [] : []).map(exampleMarkdown)].join("\n");
  });
  return withRest(shown.join("\n"), findings.length - shown.length, "finding");
}

/** A row that shows a finding, as an entry below it. */
function exampleMarkdown({ file, number, unit, values }: ExampleRow): string {
  const where = codeSpan(unit === "line" ? `${file}:${number}` : `${file} row ${number}`);
  return `  - ${where} ${values.map(([name, value]) => `${markdownText(name, 80)} ${codeSpan(value, 80)}`).join(" · ")}`;
}

function featuresMarkdown(block: Extract<Block, { type: "features" }>, { rows }: MarkdownOptions): string {
  const shown = block.rows.slice(0, rows);
  const { legend } = block;
  const compared = legend.baseline === undefined ? markdownText(legend.current, 60) : `${markdownText(legend.baseline, 60)} → ${markdownText(legend.current, 60)}`;
  const measures = [...new Set(block.rows.map((row) => row.distance).filter((distance) => distance !== undefined)
    .map(({ measure, limit }) => `${measure}${limit ? `, limit ${limit}` : ""}`))];
  const text = cellTable(["Feature", compared, ...(measures.length ? ["Distance"] : [])], shown.map((row) => featureCells(row, measures.length > 0)), ["left", "left", "right"]);
  const rest = block.rows.length - shown.length;
  const note = [...measures.slice(0, 3).map((measure) => markdownText(measure, 80)), ...(rest > 0 ? [`and ${counted(rest, "more feature")}`] : [])];
  return note.length ? `${text}\n\n<sub>${note.join(" · ")}</sub>` : text;
}

function featureCells(row: FeatureRow, distances: boolean): readonly string[] {
  const spark = inlineMarkdown({ spark: row.current.bins.map(({ share }) => share), ...(row.baseline ? { before: row.baseline.bins.map(({ share }) => share) } : {}) });
  const marks = row.marks.length ? `<br><sub>${markdownText(row.marks.join(", "), 120)}</sub>` : "";
  const value = row.distance ? markdownText(row.distance.value, 40) : "";
  return [codeSpan(row.name, 80) + marks, [spark, factsText(row)].filter(Boolean).join("<br>"), ...(distances ? [row.status === "pass" ? value : strong(value)] : [])];
}

function factsText(row: FeatureRow): string {
  const now = markdownText(row.current.facts[0] ?? `missing ${row.current.missing}`, 100);
  if (!row.baseline) return now;
  const before = markdownText(row.baseline.facts[0] ?? `missing ${row.baseline.missing}`, 100);
  const [word, ...rest] = now.split(" ");
  return before === now ? now : `${before} → ${rest.length && before.startsWith(`${word} `) ? rest.join(" ") : now}`;
}

function thresholdsTable(block: Extract<Block, { type: "thresholds" }>): TextTable {
  return {
    header: ["Threshold", "Precision", "Recall", "Flagged"],
    align: ["right", "right", "right", "right"],
    rows: thresholdChoices(block.at).map((point) => {
      const { precision, recall, flagged } = confusionRates(point);
      return [numberText(point.threshold, 2), percentText(precision), percentText(recall), percentText(flagged)];
    }),
  };
}

/** Most nodes GitHub's Mermaid draws readably. */
const mostNodes = 15;

function graphMarkdown(graph: Extract<Block, { type: "graph" }>): string {
  const { nodes, edges } = boundedGraph(graph, mostNodes);
  if (nodes.length === 0) return "";
  if (nodes.length > mostNodes) return `${counted(nodes.length, "node")}: ${nodes.slice(0, mostNodes).map((node) => markdownText(node.label, 40)).join(", ")}, …`;
  const name = new Map(nodes.map((node, at) => [node.id, `n${at}`]));
  const shapes = { execution: ["[", "]"], artifact: ["(", ")"], source: ["[(", ")]"] } as const;
  const lines = nodes.map((node) => {
    const [open, close] = shapes[node.kind];
    return `  ${name.get(node.id)}${open}${mermaidLabel(node.detail ? `${shorten(node.label, 40)} · ${shorten(node.detail, 30)}` : node.label, 75)}${close}`;
  });
  const links = edges.flatMap(([from, to]) => (name.has(from) && name.has(to) ? [`  ${name.get(from)} --> ${name.get(to)}`] : []));
  const styles = nodes.flatMap((node, at) => (node.status === "fail" ? [`  style n${at} stroke:#cf222e,stroke-width:3px`] : node.status === "warn" ? [`  style n${at} stroke:#bf8700,stroke-width:3px`] : []));
  return ["```mermaid", "flowchart LR", ...lines, ...links, ...styles, "```"].join("\n");
}

function ganttMarkdown(rows: Extract<Block, { type: "gantt" }>["rows"], { rows: most }: MarkdownOptions): string {
  const total = Math.max(1e-9, ...rows.map(({ end }) => end));
  const content: TextTable = {
    header: ["Step", "Time", "Share"],
    align: ["left", "right", "left"],
    rows: rows.map(({ name, start, end, note }) => [[{ code: name }, note ? ` ${note}` : ""], durationText(end - start), { code: shareBar((end - start) / total) }]),
  };
  return table(content, { rows: most });
}
