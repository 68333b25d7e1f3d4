import { counted, grouped } from "../core/counted.ts";
import type { ExampleRow, Finding } from "../core/finding.ts";
import { describePlace } from "../core/error.ts";
import type { Block, Inline } from "../core/report.ts";
import { dag } from "./chart/dag.ts";
import { forestAxis, forestDomain, forestMark } from "./chart/forest.ts";
import { gantt } from "./chart/gantt.ts";
import { xy } from "./chart/xy.ts";
import { changeText, numberText, percentText } from "./number-text.ts";
import { confusionRates, intervalText, nearestThreshold, thresholdChoices, type TextTable } from "./chart-table.ts";
import { html, named, shorten, visible } from "./escape.ts";
import { featureTable } from "./feature-table.ts";
import { inlineHtml, plainText, signs } from "./inline.ts";

const most = { rows: 60, findings: 50, slices: 40, lines: 400, classes: 20, rest: 5000 } as const;

/** Blocks as HTML for the page. `id` makes the ids inside unique. */
export function blocksHtml(blocks: readonly Block[], id: string): string {
  return blocks.map((block, at) => blockHtml(block, `${id}-${at}`)).join("\n");
}

function blockHtml(block: Block, id: string): string {
  switch (block.type) {
    case "text": return `<p>${inlineHtml(block.text)}</p>`;
    case "code": return `<pre tabindex="0"><code>${html(limited(block.text), Infinity)}</code></pre>`;
    case "diff": return diffHtml(block.lines);
    case "table": return tableHtml(block, block.caption);
    case "details": return `<details><summary>${inlineHtml(block.summary)}</summary>${blocksHtml(block.blocks, id)}</details>`;
    case "findings": return findingsHtml(block.findings);
    case "features": return featureTable(block, id);
    case "lines": return figure(block.title, xy(block));
    case "forest": return forestHtml(block);
    case "thresholds": return thresholdsHtml(block);
    case "matrix": return matrixHtml(block);
    case "graph": return block.nodes.length === 0 ? "" : wide("Lineage graph", dag(block));
    case "gantt": return wide("Time of each step", gantt(block.rows));
  }
}

function figure(title: string, content: string): string {
  return `<figure><figcaption>${html(title)}</figcaption>${content}</figure>`;
}

/** A region that scrolls sideways and can be reached by keyboard. */
function wide(name: string, content: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${html(shorten(name, 80))}">${content}</div>`;
}

function limited(text: string): string {
  const lines = text.split("\n");
  return lines.slice(0, most.lines).map((line) => shorten(line, 1000)).join("\n") + (lines.length > most.lines ? `\n… ${counted(lines.length - most.lines, "more line")}` : "");
}

function diffHtml(lines: Extract<Block, { type: "diff" }>["lines"]): string {
  const kinds = { "+": "add", "-": "del", " ": "same", "@": "hunk" } as const;
  const text = lines.slice(0, most.lines).map(({ sign, text, note }) =>
    `<span class="${kinds[sign]}">${sign === "@" ? "" : `${sign} `}${html(visible(text), 1000)}${note ? `  <small>${html(visible(note), 300)}</small>` : ""}</span>`);
  const rest = lines.length > most.lines ? `\n… ${counted(lines.length - most.lines, "more line")}` : "";
  return `<pre class="diff" tabindex="0">${text.join("\n")}${rest}</pre>`;
}

/**
 * A table with scopes; without a caption it is named after its header. Rows beyond a page's fill are kept as folded plain text:
 * complete, and one element. What is too wide for a phone is there a card per row, its cells below each other with their titles.
 */
function tableHtml({ header, rows, align = [] }: TextTable, caption?: string): string {
  const kind = (at: number): string => (align[at] === "right" ? ' class="r"' : align[at] === "center" ? ' class="c"' : "");
  const titles = header.map(inlineHtml);
  const cards = isWide({ header, rows });
  const role = (name: string): string => (cards ? ` role="${name}"` : "");
  const head = titles.map((cell, at) => (cell.trim() === "" ? `<td${role("cell")}></td>` : `<th scope="col"${role("columnheader")}${kind(at)}>${cell}</th>`)).join("");
  const name = caption ?? (header.map(plainText).filter((text) => text.trim() !== "").join(", ") || "Table");
  const thead = titles.every((cell) => cell.trim() === "") ? "" : `<thead${role("rowgroup")}><tr${role("row")}>${head}</tr></thead>`;
  const labels = header.map((title) => (cards ? ` data-l="${html(plainText(title), 40)}"` : ""));
  const body = rows.slice(0, most.rows).map((row) => `<tr${role("row")}>${header.map((_, at) => {
    const cell = inlineHtml(row[at] ?? "");
    // What stands on the right is a number or nearly: in one line where that is short.
    const own = cards && align[at] === "right" && plainText(row[at] ?? "").length <= 28 ? ' class="r k"' : kind(at);
    return at === 0 && cell.trim() !== "" ? `<th scope="row"${role("rowheader")}${own}>${cell}</th>` : `<td${role("cell")}${labels[at]}${own}>${cell}</td>`;
  }).join("")}</tr>`).join("");
  return wide(name, `<table${cards ? ' class="cards" role="table"' : ""}><caption${caption === undefined ? "" : ' class="t"'}>${html(name)}</caption>${thead}<tbody${role("rowgroup")}>${body}</tbody></table>`)
    + restOf(rows.slice(most.rows).map((row) => row.map(plainText)), "row");
}

/** Whether a table has more characters side by side than a phone. */
function isWide({ header, rows }: TextTable): boolean {
  const widths = header.map((title, at) => Math.max(...[title, ...rows.slice(0, most.rows).map((row) => row[at] ?? "")].map((cell) => plainText(cell).length)));
  return header.length > 2 && widths.reduce((sum, width) => sum + width + 2, 0) > 46;
}

function restOf(rows: readonly (readonly string[])[], noun: string): string {
  if (rows.length === 0) return "";
  const lines = rows.slice(0, most.rest).map((row) => row.map((cell) => shorten(visible(cell), 200)).join("\t"));
  if (rows.length > most.rest) lines.push(`… ${counted(rows.length - most.rest, `more ${noun}`)}`);
  return `<details><summary>${counted(rows.length, `more ${noun}`)}</summary><pre tabindex="0">${html(lines.join("\n"), Infinity)}</pre></details>`;
}

const severitySigns = { error: `${signs.fail} error`, warning: `${signs.warn} warning`, info: "ℹ info" } as const;

function findingsHtml(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const shown = findings.slice(0, most.findings).map((finding) => {
    const numbers = [finding.observed && `found ${finding.observed}`, finding.limit && `limit ${finding.limit}`].filter(Boolean).join(", ");
    const evidence = finding.evidence?.length ? ` ${finding.evidence.slice(0, 5).map((value) => `<code>${html(visible(value), 80)}</code>`).join(" ")}` : "";
    const source = [finding.rule, finding.place && describePlace(finding.place)].filter(Boolean).join(" at ");
    return `<li class="${finding.severity}"><span class="tag ${finding.severity === "error" ? "fail" : finding.severity === "warning" ? "warn" : "pass"}">${severitySigns[finding.severity]}</span> `
      + `<code>${html(visible(finding.subject), 120)}</code> ${html(visible(finding.message.replace(/[.\s]+$/, "")), 500)}${finding.split ? ` in ${html(visible(finding.split), 80)}` : ""}${numbers ? `: ${html(visible(numbers), 300)}` : ""}.${evidence} <small>${html(visible(source), 200)}</small>${exampleRowsHtml(finding.rows ?? [])}</li>`;
  });
  return `<ul class="findings">${shown.join("")}</ul>${restOf(findings.slice(most.findings).map(({ severity, subject, message, observed = "", limit = "", rule }) => [severity, subject, message, observed, limit, rule]), "finding")}`;
}

/** Rows that show a finding, folded: they are needed when it is looked into. */
function exampleRowsHtml(rows: readonly ExampleRow[]): string {
  if (rows.length === 0) return "";
  const lines = rows.map(({ file, number, unit, values }) => `<li><code>${html(visible(unit === "line" ? `${file}:${number}` : `${file} row ${number}`), 200)}</code> `
    + `${values.map(([name, value]) => `${html(visible(named(name)), 80)} <code>${html(visible(value), 400)}</code>`).join(" · ")}</li>`);
  return `<details><summary>${counted(rows.length, "example row")}</summary><ul>${lines.join("")}</ul></details>`;
}

function forestHtml({ title, metric, rows }: Extract<Block, { type: "forest" }>): string {
  const domain = forestDomain(rows);
  const compared = rows.some(({ baseline }) => baseline);
  const legend = compared ? `<p class="legend"><span class="key candidate"></span> <b>candidate</b> <span class="key baseline"></span> baseline</p>` : "";
  const head = ["Slice", "Rows", null, "Value", ...(compared ? ["Change"] : []), "Status"];
  const body = rows.slice(0, most.slices).map((row) => {
    const { candidate, baseline, status, note } = row;
    const tag = status === "pass" ? html(note ?? "") : `<span class="tag ${status}">${signs[status]} ${html(note ?? (status === "fail" ? "worse" : "look"), 60)}</span>`;
    return `<tr><th scope="row"><code>${html(visible(named(row.name)), 120)}</code> <small class="also">${grouped(row.rows)} rows ${tag}</small></th><td class="r">${grouped(row.rows)}</td><td>${forestMark(row, domain)}</td>`
      + `<td class="r"><b>${numberText(candidate.value)}</b>${candidate.low === undefined ? "" : ` <small class="also">${intervalText(candidate)}</small>`}</td>${compared ? `<td class="r">${baseline ? changeText(candidate.value - baseline.value) : "new"}</td>` : ""}<td>${tag}</td></tr>`;
  }).join("");
  const cells = head.map((cell) => (cell === null ? `<th scope="col">${forestAxis(domain, metric)}</th>` : `<th scope="col"${["Rows", "Value", "Change"].includes(cell) ? ' class="r"' : ""}>${cell}</th>`)).join("");
  const rest = rows.slice(most.slices).map((row) => [row.name, grouped(row.rows), numberText(row.candidate.value), intervalText(row.candidate), row.baseline ? changeText(row.candidate.value - row.baseline.value) : "", row.note ?? ""]);
  return `${legend}${wide(`${title}, ${metric}`, `<table class="slices"><caption>${html(title)} · ${html(metric)}</caption><thead><tr>${cells}</tr></thead><tbody>${body}</tbody></table>`)}${restOf(rest, "slice")}`;
}

function thresholdsHtml({ title, positive, negative, at }: Extract<Block, { type: "thresholds" }>): string {
  const points = at.length <= 201 ? at : Array.from({ length: 201 }, (_, index) => at[Math.round((index * (at.length - 1)) / 200)]!);
  const start = nearestThreshold(points, 0.5);
  const point = points[start];
  if (!point) return "";
  const { precision, recall, flagged } = confusionRates(point);
  const tuples = JSON.stringify(points.map(({ threshold, tp, fp, tn, fn }) => [threshold, tp, fp, tn, fn]));
  const cell = (count: number, kind: string): string => `<td class="r ${kind}">${grouped(count)}</td>`;
  const name = (text: string): string => html(visible(text), 60);
  return `<figure class="thresholds" data-at="${html(tuples, Infinity)}"><figcaption>${html(title)}</figcaption>`
    + `<p hidden class="slide"><label>Called <i>${name(positive)}</i> from <output>${numberText(point.threshold, 2)}</output> <input type="range" min="0" max="${points.length - 1}" value="${start}"></label></p>`
    + `<table><caption>Confusion at the threshold</caption><thead><tr><td></td><th scope="col" class="r">called ${name(positive)}</th><th scope="col" class="r">called ${name(negative)}</th></tr></thead>`
    + `<tbody><tr><th scope="row">actual ${name(positive)}</th>${cell(point.tp, "tp")}${cell(point.fn, "fn")}</tr><tr><th scope="row">actual ${name(negative)}</th>${cell(point.fp, "fp")}${cell(point.tn, "tn")}</tr></tbody></table>`
    + `<p class="rates" aria-live="polite">At ${numberText(point.threshold, 2)}: ${html(`precision ${percentText(precision)}, recall ${percentText(recall)}, flagged ${percentText(flagged)}.`)}</p>`
    + `${tableHtml({ header: ["Threshold", "Precision", "Recall", "Flagged"], align: ["right", "right", "right", "right"], rows: thresholdChoices(points).map((choice) => {
      const rates = confusionRates(choice);
      return [numberText(choice.threshold, 2), percentText(rates.precision), percentText(rates.recall), percentText(rates.flagged)];
    }) }, "Other thresholds")}</figure>`;
}

function matrixHtml({ title, classes, counts }: Extract<Block, { type: "matrix" }>): string {
  const shown = classes.slice(0, most.classes);
  const heat = (row: number, column: number): number => {
    const total = (counts[row] ?? []).reduce((a, b) => a + b, 0);
    return total === 0 ? 0 : Math.round(((counts[row]?.[column] ?? 0) / total) * 8);
  };
  const name = (text: string): Inline => ({ code: text });
  const body = shown.map((actual, row) => `<tr><th scope="row">${inlineHtml(name(actual))}</th>${shown.map((_, column) =>
    `<td class="r h${heat(row, column)}${row === column ? " own" : ""}">${grouped(counts[row]?.[column] ?? 0)}</td>`).join("")}</tr>`).join("");
  const rest = classes.length > shown.length ? `<p class="note">${counted(classes.length - shown.length, "more class")} not shown.</p>` : "";
  return `<figure><figcaption>${html(title)} · rows are actual, columns predicted</figcaption>${wide(title, `<table class="matrix"><caption>${html(title)}</caption><thead><tr><td></td>${shown.map((predicted) => `<th scope="col" class="r">${inlineHtml(name(predicted))}</th>`).join("")}</tr></thead><tbody>${body}</tbody></table>`)}${rest}</figure>`;
}
