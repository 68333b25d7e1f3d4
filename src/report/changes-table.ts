import { counted } from "../core/counted.ts";
import { worstFirst } from "../core/finding.ts";
import { changeAreas, type Change } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { areaTitles } from "./changes-section.ts";
import { codeSpan, markdownText } from "./escape.ts";
import { emoji } from "./inline.ts";
import { cellTable } from "./markdown.ts";
import { timeText } from "./number-text.ts";

/** What this run has otherwise than the baseline as a table of GitHub Markdown, an area a row, at most `most` changes of each; the rest is counted. */
export function changesTable({ changes = [], baseline, started }: Pick<RunSummary, "changes" | "baseline" | "started">, most: number): string {
  if (changes.length === 0) return "";
  const rows = changeAreas.flatMap((area) => {
    const own = worstFirst(changes.filter((change) => change.area === area));
    if (own.length === 0) return [];
    const rest = own.length - most;
    const lines = [...own.slice(0, most).map(changeText), ...(rest > 0 ? [`<sub>and ${counted(rest, "more change")}</sub>`] : [])];
    return [[own[0]!.status === "pass" ? areaTitles[area] : `${emoji[own[0]!.status]} ${areaTitles[area]}`, lines.join("<br>")]];
  });
  const header = baseline ? ["Changed", `Against run ${codeSpan(baseline.run, 40)} of ${timeText(baseline.time).slice(0, 10)}${ageText(baseline, started)}`] : ["This run", "No baseline to compare with"];
  return cellTable(header, rows);
}

/** How old what is compared with is: `, 12 days and 3 commits back`; nothing when it is of today and of the last commit. */
function ageText({ time, behind = 0 }: NonNullable<RunSummary["baseline"]>, started: number): string {
  const days = Math.floor((started - time) / 86_400_000);
  const age = [...(days > 0 ? [counted(days, "day")] : []), ...(behind > 0 ? [counted(behind, "commit")] : [])];
  return age.length > 0 ? `, ${age.join(" and ")} back` : "";
}

/** `train` 166,158 → 224,518 rows, +58,360 (+35%). Nothing of ours that could end an emoji stands right behind data. */
function changeText({ area, subject, before, after, note, values = [] }: Change): string {
  const name = area === "model" || /^\d/.test(subject) ? markdownText(subject, 80) : codeSpan(subject, 80);
  const value = (text: string): string => (area === "data" || area === "model" ? markdownText(text, 60) : codeSpan(text, 60));
  const one = after ?? before;
  const moved = before !== undefined && after !== undefined ? `${value(before)} → ${value(after)}` : one === undefined ? "" : value(one);
  const shown = values.slice(0, 5).map((value) => codeSpan(value, 40)).join(" ");
  const told = [moved, note === undefined ? "" : markdownText(note, 120)].filter((part) => part !== "").join(", ");
  return [name, told, shown].filter((part) => part !== "").join(" ");
}
