import { normalQuantile } from "./distributions.ts";
import { intervalOf, jackknife, type Estimate } from "./jackknife.ts";
import type { Family, Metric } from "./metric.ts";
import { sliceName, type SliceKey } from "./slices.ts";
import type { BlockTotals, SliceTotals } from "./tallies.ts";
import { tangoInterval, type Disagreement } from "./tango.ts";
import { wilsonInterval } from "./wilson.ts";

/** A metric of one model in one slice, with its 95 % interval; NaN bounds where there is none. */
export interface Measured extends Estimate {
  readonly low: number;
  readonly high: number;
  /** For a share of rows: of how many. */
  readonly of?: number;
}

/** A metric of one slice: the candidate's, the baseline's, and candidate − baseline on the same rows. */
export interface Measurement {
  readonly metric: string;
  readonly candidate: Measured;
  readonly baseline?: Measured;
  readonly difference?: Measured;
  /** For accuracy: the rows only one model has right, for the score interval of their difference. */
  readonly disagreement?: Disagreement;
}

/** All metrics of one slice, by name. */
export interface SliceMeasurements {
  readonly key: SliceKey;
  readonly name: string;
  readonly rows: number;
  readonly metrics: Readonly<Record<string, Measurement>>;
}

/** Two-sided confidence of every interval shown. Gates may ask for another. */
const shownConfidence = 0.95;

/** The metrics of a slice with their intervals. */
export function measure(totals: SliceTotals, metrics: readonly Metric[], family: Family): SliceMeasurements {
  const measurements = metrics.map((metric) => [metric.name, measureMetric(totals, metric, metric.name === family.accuracy)] as const);
  return { key: totals.key, name: sliceName(totals.key), rows: totals.rows, metrics: Object.fromEntries(measurements) };
}

function measureMetric(totals: SliceTotals, metric: Metric, paired: boolean): Measurement {
  const own = valuesOf(totals.candidate, metric);
  const candidate = measured(jackknife(own.full, own.without), metric, totals.candidate);
  if (!totals.baseline) return { metric: metric.name, candidate };
  const other = valuesOf(totals.baseline, metric);
  const change = jackknife(own.full - other.full, own.without.map((value, k) => value - other.without[k]!));
  const disagreement = paired ? totals.disagreement : undefined;
  return {
    metric: metric.name, candidate,
    baseline: measured(jackknife(other.full, other.without), metric, totals.baseline),
    difference: metric.count ? plain(change) : { ...change, ...differenceInterval(change, disagreement, shownConfidence) },
    ...(disagreement ? { disagreement } : {}),
  };
}

function valuesOf({ full, without }: BlockTotals, metric: Metric) {
  return { full: metric.value(full), without: metric.count ? [] : without.map((total) => metric.value(total)) };
}

/** The interval of a difference: Tango's score interval for accuracies, the jackknife's otherwise. `confidence` is two-sided. */
export function differenceInterval(change: Estimate, disagreement: Disagreement | undefined, confidence: number) {
  return disagreement && disagreement.rows > 0 ? tangoInterval(disagreement, normalQuantile(0.5 + confidence / 2)) : intervalOf(change, confidence);
}

/** The interval of a value: Wilson's for a share of rows, the jackknife's otherwise. `confidence` is two-sided. */
export function valueInterval(measured: Estimate & { readonly of?: number }, confidence: number) {
  return measured.of === undefined || measured.of === 0 ? intervalOf(measured, confidence) : wilsonInterval(measured.value, measured.of, normalQuantile(0.5 + confidence / 2));
}

function measured(estimate: Estimate, { range, count, shareOf }: Metric, { full }: BlockTotals): Measured {
  if (count) return plain(estimate);
  const known = shareOf ? { ...estimate, of: shareOf(full) } : estimate;
  const { low, high } = valueInterval(known, shownConfidence);
  return { ...known, low: Math.max(low, range?.[0] ?? -Infinity), high: Math.min(high, range?.[1] ?? Infinity) };
}

const plain = (estimate: Estimate): Measured => ({ ...estimate, low: NaN, high: NaN });
