import type { ForestRow } from "../../core/report.ts";
import { intervalText } from "../chart-table.ts";
import { changeText, numberText } from "../number-text.ts";
import { at, label, line, scale, svg } from "./svg.ts";
import { niceTicks, tickText } from "./ticks.ts";

const width = 260;
const height = 26;

/** The values that intervals of these rows cover. */
export function forestDomain(rows: readonly ForestRow[]): readonly [number, number] {
  const values = rows.flatMap(({ candidate, baseline }) => [candidate, ...(baseline ? [baseline] : [])].flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])).filter(Number.isFinite);
  if (values.length === 0) return [0, 1];
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const room = (high - low || Math.abs(high) || 1) * 0.05;
  return [low - room, high + room];
}

/** One slice: the candidate's disc with its interval, the baseline's square with its dashed one below. */
export function forestMark(row: ForestRow, domain: readonly [number, number]): string {
  const x = scale(domain, [6, width - 6]);
  const { candidate, baseline } = row;
  const interval = ({ low, high }: ForestRow["candidate"], y: number, kind: string): string =>
    (low === undefined || high === undefined || !Number.isFinite(low + high) ? "" : line([x(low), y], [x(high), y], kind));
  const before = baseline && Number.isFinite(baseline.value) ? `${interval(baseline, 19, "line baseline")}<path class="dots baseline" d="M${at(x(baseline.value) - 3)} 16h6v6h-6z"/>` : "";
  const now = Number.isFinite(candidate.value) ? `${interval(candidate, 8, "line candidate")}<path class="dots candidate" d="M${at(x(candidate.value) - 4)} 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0"/>` : "";
  return svg({ width, height, label: forestLabel(row), kind: "forest" }, before + now);
}

/** The axis above the rows. */
export function forestAxis(domain: readonly [number, number], metric: string): string {
  const x = scale(domain, [6, width - 6]);
  const ticks = niceTicks(domain[0], domain[1], 4).filter((tick) => x(tick) >= 18 && x(tick) <= width - 18);
  return svg({ width, height: 16, label: `${metric} from ${numberText(domain[0])} to ${numberText(domain[1])}`, kind: "forest" },
    ticks.map((tick) => label(x(tick), 11, tickText(tick), "m") + line([x(tick), 13], [x(tick), 16], "axis")).join(""));
}

function forestLabel({ name, candidate, baseline }: ForestRow): string {
  const interval = candidate.low === undefined ? "" : `, interval ${intervalText(candidate)}`;
  return `${name}: ${numberText(candidate.value)}${interval}${baseline ? `, change ${changeText(candidate.value - baseline.value)}` : ""}`;
}
