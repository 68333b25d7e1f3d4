import { clip } from "../../core/clip.ts";
import type { Block, Series } from "../../core/report.ts";
import { numberText } from "../number-text.ts";
import { at, label, line, scale, svg } from "./svg.ts";
import { niceTicks, tickText } from "./ticks.ts";

type Lines = Extract<Block, { readonly type: "lines" }>;

const width = 480;
const height = 300;
const plot = { left: 48, right: 336, top: 14, bottom: 254 } as const;
const mostMarkers = 25;

/** Lines on two axes: dashed with squares for the baseline, solid with discs for the candidate, each named at its end. */
export function xy(block: Lines): string {
  const series = block.series.map((one) => ({ ...one, points: one.points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)) })).filter(({ points }) => points.length > 0);
  const [left, right] = block.unit ?? extent(series, 0);
  const [low, high] = block.unit ?? padded(extent(series, 1));
  const x = scale([left, right], [plot.left, plot.right]);
  const y = scale([low, high], [plot.bottom, plot.top]);
  const axes = [
    ...niceTicks(left, right).map((tick) => line([x(tick), plot.top], [x(tick), plot.bottom], "grid") + label(x(tick), plot.bottom + 15, tickText(tick), "m")),
    ...niceTicks(low, high).map((tick) => line([plot.left, y(tick)], [plot.right, y(tick)], "grid") + label(plot.left - 6, y(tick) + 4, tickText(tick), "e")),
    line([plot.left, plot.bottom], [plot.right, plot.bottom], "axis"), line([plot.left, plot.top], [plot.left, plot.bottom], "axis"),
    label((plot.left + plot.right) / 2, height - 10, block.x, "m"),
    `<text transform="rotate(-90)" x="${at(-(plot.top + plot.bottom) / 2)}" y="12" class="m">${escapeLabel(block.y)}</text>`,
  ].join("");
  const diagonal = block.diagonal ? line([x(Math.max(left, low)), y(Math.max(left, low))], [x(Math.min(right, high)), y(Math.min(right, high))], "diagonal") : "";
  const drawn = series.map((one, index) => curve(one, index, { x, y })).join("");
  const names = spread(series.map(({ points }) => ending(points.map(([, value]) => y(value)))), 15).map((place, index) => named(series[index]!, index, place)).join("");
  return svg({ width, height, label: findings(block.title, series), kind: "xy" }, axes + diagonal + drawn + names);
}

/** Where a line ends; of two that end at the same place the one that runs above is told first. */
function ending(places: readonly number[]): number {
  return places.at(-1)! + (places.reduce((sum, place) => sum + place, 0) / places.length) * 1e-3;
}

/** A line's name behind a piece of the line, so that they are matched without colour. */
function named(series: Series, index: number, place: number): string {
  const kind = kindOf(series, index);
  return line([plot.right + 6, place], [plot.right + 26, place], `line ${kind}`) + label(plot.right + 31, place + 4, clip(series.name, 16), `n ${kind}`);
}

function escapeLabel(text: string): string {
  return label(0, 0, text).replace(/^<text[^>]*>|<\/text>$/g, "");
}

function kindOf({ role }: Series, index: number): string {
  return role === "plain" ? `p${index % 4}` : role;
}

function curve(series: Series, index: number, { x, y }: { readonly x: (value: number) => number; readonly y: (value: number) => number }): string {
  const kind = kindOf(series, index);
  const path = series.points.map(([a, b], point) => `${point === 0 ? "M" : "L"}${at(x(a))} ${at(y(b))}`).join("");
  const markers = series.points.length > mostMarkers || series.role === "plain" ? "" : series.points.map(([a, b]) => marker(series.role, x(a), y(b))).join("");
  return `<path class="line ${kind}" d="${path}"/>${markers ? `<path class="dots ${kind}" d="${markers}"/>` : ""}`;
}

function marker(role: Series["role"], x: number, y: number): string {
  return role === "baseline" ? `M${at(x - 2.5)} ${at(y - 2.5)}h5v5h-5z` : `M${at(x - 3)} ${at(y)}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
}

function extent(series: readonly Series[], axis: 0 | 1): readonly [number, number] {
  const values = series.flatMap(({ points }) => points.map((point) => point[axis]));
  if (values.length === 0) return [0, 1];
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

function padded([low, high]: readonly [number, number]): readonly [number, number] {
  if (low === high) return [low - Math.max(1, Math.abs(low)) / 2, high + Math.max(1, Math.abs(high)) / 2];
  const room = (high - low) * 0.06;
  return [low >= 0 && low - room < 0 ? 0 : low - room, high + room];
}

/** Places moved apart so that no two labels are nearer than `gap`, in their order, inside the plot. */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place || a.index - b.index);
  for (let index = 1; index < order.length; index++) order[index]!.place = Math.max(order[index]!.place, order[index - 1]!.place + gap);
  const over = Math.max(0, (order.at(-1)?.place ?? 0) - plot.bottom);
  for (let index = order.length - 1, most = plot.bottom; over > 0 && index >= 0; index--, most -= gap) order[index]!.place = Math.min(order[index]!.place, most);
  return order.sort((a, b) => a.index - b.index).map(({ place }) => place);
}

function findings(title: string, series: readonly Series[]): string {
  return `${title}: ${series.map(({ name, points }) => `${name} from ${numberText(points[0]![1])} to ${numberText(points.at(-1)![1])}`).join("; ") || "no points"}`;
}
