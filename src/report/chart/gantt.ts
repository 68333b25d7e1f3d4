import type { Block } from "../../core/report.ts";
import { durationText } from "../number-text.ts";
import { at, label, line, scale, svg } from "./svg.ts";
import { niceTicks } from "./ticks.ts";

type Rows = Extract<Block, { readonly type: "gantt" }>["rows"];

const left = 170;
const right = 700;
const width = 860;
const pitch = 24;

/** Steps on a line of time. */
export function gantt(rows: Rows): string {
  const end = Math.max(1e-3, ...rows.map((row) => row.end));
  const x = scale([0, end], [left, right]);
  const height = rows.length * pitch + 26;
  const ticks = niceTicks(0, end, 6).map((tick) => line([x(tick), 4], [x(tick), height - 20], "grid") + label(x(tick), height - 6, durationText(tick).replace(".0 s", " s"), "m")).join("");
  const slowest = Math.max(...rows.map((row) => row.end - row.start));
  const bars = rows.map((row, index) => {
    const y = index * pitch + 6;
    const span = row.end - row.start;
    return `${label(left - 8, y + 12, row.name, "e")}<rect class="bar${span === slowest ? " slow" : ""}" x="${at(x(row.start))}" y="${y}" width="${at(Math.max(2, x(row.end) - x(row.start)))}" height="15"/>${label(x(row.end) + 6, y + 12, [durationText(span), row.note].filter(Boolean).join(" · "))}`;
  }).join("");
  const longest = rows.find((row) => row.end - row.start === slowest);
  return svg({ width, height, label: longest ? `${rows.length} steps in ${durationText(end)}, the longest is ${longest.name} with ${durationText(slowest)}` : "no steps", kind: "gantt" }, ticks + bars);
}
