import { clip } from "../core/clip.ts";
import type { FeatureRow, FeatureView } from "../core/report.ts";
import { logLine, visible } from "./escape.ts";
import { signs } from "./inline.ts";
import { peak, sparkline } from "./sparkline.ts";

const longestName = 40;
const longestMarks = 60;

/** Features as a table of text: one line each, cut to `columns` characters. Names and values are made harmless for a terminal. */
export function featureLines(rows: readonly FeatureRow[], { columns = Infinity }: { readonly columns?: number | undefined } = {}): string[] {
  const header = ["feature", "type", "missing", "distribution", "facts"];
  const cells = rows.map(({ name, type, current }) => [name, type, current.missing, drawn(current), current.facts.join(" · ")]);
  return alignedLines([header, ...cells], columns);
}

/** Features of two data sets as a table of text: what differs is marked, distance and missing share before and now. */
export function comparedLines(rows: readonly FeatureRow[], { columns = Infinity }: { readonly columns?: number | undefined } = {}): string[] {
  const header = ["", "feature", "type", "distance", "missing", "distribution", "what changed"];
  const cells = rows.map(({ name, type, status, marks, distance, current, baseline }) => [
    signs[status], name, type, distance ? `${distance.measure} ${distance.value}` : "–",
    change(baseline?.missing, current.missing), change(baseline && drawn(baseline, current), drawn(current, baseline)), clip(marks.join(", "), longestMarks),
  ]);
  return alignedLines([header, ...cells], columns);
}

function change(before: string | undefined, now: string): string {
  return before === undefined ? now : before === now ? now : `${before || "–"} → ${now || "–"}`;
}

/** A distribution as bars; of two both in one scale. */
function drawn(view: FeatureView, other?: FeatureView): string {
  const [own, others] = [view, other ?? view].map(({ bins }) => bins.map(({ share }) => share)) as [number[], number[]];
  return own.length === 0 ? "" : sparkline(own, 10, Math.max(peak(own, 10), peak(others, 10)));
}

/** A table of text: cells in columns, lines cut to `columns` characters. Cells are made harmless for a terminal. */
export function alignedLines(table: readonly (readonly string[])[], columns: number): string[] {
  // Visible first: two names that differ in an escape only must not look alike.
  const safe = table.map((row) => row.map((cell, at) => clip(logLine(visible(cell)), at === row.length - 1 ? Infinity : longestName)));
  const widths = safe[0]!.map((_, at) => Math.max(...safe.map((row) => length(row[at]!))));
  return safe.map((row) => clip(row.map((cell, at) => (at === row.length - 1 ? cell : cell + " ".repeat(widths[at]! - length(cell)))).join("  "), columns).trimEnd());
}

function length(text: string): number {
  return [...text].length;
}
