import { grouped } from "../core/counted.ts";
import type { Align, Block, Inline } from "../core/report.ts";
import { changeText, numberText } from "./number-text.ts";
import { resampled } from "./sparkline.ts";

/** A table of inline text: what a chart says where there is no picture. */
export interface TextTable {
  readonly header: readonly Inline[];
  readonly align?: readonly Align[];
  readonly rows: readonly (readonly Inline[])[];
}

type BlockOf<Type extends Block["type"]> = Extract<Block, { readonly type: Type }>;
type ConfusionAt = BlockOf<"thresholds">["at"][number];

/** Lines as first, lowest, highest and last value, with the shape as bars. */
export function linesTable({ series, y }: BlockOf<"lines">): TextTable {
  return {
    header: [y, "Shape", "From", "To", "Lowest", "Highest"],
    align: ["left", "left", "right", "right", "right", "right"],
    rows: series.filter(({ points }) => points.length > 0).map(({ name, points }) => {
      const values = points.map(([, value]) => value).filter(Number.isFinite);
      const low = values.reduce((a, b) => Math.min(a, b), Infinity);
      const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
      const spark = resampled(values, 8).map((value) => (high > low ? 0.02 + (0.98 * (value - low)) / (high - low) : 0.5));
      return [name, { spark }, ...[values[0], values.at(-1), low, high].map((value) => numberText(value ?? NaN))];
    }),
  };
}

/** A forest plot as slice, rows, value with interval, change. */
export function forestTable({ rows, metric }: BlockOf<"forest">): TextTable {
  const compared = rows.some(({ baseline }) => baseline);
  return {
    header: ["Slice", "Rows", metric, ...(compared ? ["Change"] : [])],
    align: ["left", "right", "right", "right"],
    rows: rows.map(({ name, rows: count, candidate, baseline, status, note }) => [
      [status === "pass" ? "" : { status }, status === "pass" ? "" : " ", { code: name }, note ? [" ", { small: note }] : ""],
      grouped(count),
      [numberText(candidate.value), candidate.low === undefined ? "" : [" ", { small: intervalText(candidate) }]],
      ...(compared ? [baseline ? changeText(candidate.value - baseline.value) : "new"] : []),
    ]),
  };
}

/** `0.727 … 0.735`. */
export function intervalText({ low, high }: { readonly low?: number; readonly high?: number }): string {
  return `${numberText(low ?? NaN)} … ${numberText(high ?? NaN)}`;
}

/** A confusion matrix with at most `most` classes; the others are left out and counted. */
export function matrixTable({ classes, counts }: BlockOf<"matrix">, most: number): TextTable {
  const shown = classes.slice(0, most);
  return {
    header: ["actual \\ predicted", ...shown.map((name) => ({ code: name }))],
    align: ["left", ...shown.map(() => "right" as const)],
    rows: [
      ...shown.map((name, row) => [{ code: name }, ...shown.map((_, column) => {
        const text = grouped(counts[row]?.[column] ?? 0);
        return row === column ? { strong: text } : text;
      })]),
      ...(classes.length > most ? [[`${grouped(classes.length - most)} more classes`]] : []),
    ],
  };
}

/** Precision, recall and share flagged at one threshold; NaN where the share has nothing to divide by. */
export function confusionRates({ tp, fp, tn, fn }: ConfusionAt): { readonly precision: number; readonly recall: number; readonly flagged: number; readonly accuracy: number } {
  const all = tp + fp + tn + fn;
  return { precision: tp / (tp + fp), recall: tp / (tp + fn), flagged: (tp + fp) / all, accuracy: (tp + tn) / all };
}

/** The point nearest to a threshold. */
export function nearestThreshold(at: readonly ConfusionAt[], threshold: number): number {
  return at.reduce((best, point, index) => (Math.abs(point.threshold - threshold) < Math.abs((at[best]?.threshold ?? Infinity) - threshold) ? index : best), 0);
}

/** A handful of points that show a threshold's effect: 0.1, 0.3, 0.5, 0.7, 0.9 or what is nearest. */
export function thresholdChoices(at: readonly ConfusionAt[]): readonly ConfusionAt[] {
  const indices = [...new Set([0.1, 0.3, 0.5, 0.7, 0.9].map((threshold) => nearestThreshold(at, threshold)))];
  return indices.flatMap((index) => at[index] ?? []);
}
