import { UserError } from "../../core/error.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { discoveries, homogeneity, kolmogorovTail } from "../../statistics/significance.ts";
import { jensenShannon, lInfinity, type Counts } from "../distances.ts";
import { cellShares, distributionOf, kolmogorovDistance, pooledPositions, type Distribution } from "./distribution.ts";
import { fewest, levelOf, missingCheck, numberChecks, valueChecks, type DriftCheck, type DriftLevel } from "./drift-checks.ts";
import { allLabelsKnown, labelCounts, viewDataset, type FeatureView } from "../feature-view.ts";

/** How the distance of one feature is measured and how far it may go. `auto` is Assay's own rule. */
export interface DriftRule {
  readonly measure?: "auto" | "l-infinity" | "jensen-shannon" | undefined;
  readonly threshold?: number | undefined;
  /** Part of the usual limits that counts already, for what matters more than other features: 0.5 for the label. */
  readonly scale?: number | undefined;
}

interface Distance {
  readonly measure: "KS" | "V" | "L∞" | "JS";
  readonly value: number;
  /** From here on the change is worth a look. */
  readonly limit: number;
  readonly large: number;
  /** The chance of such a distance without any change; absent where only the distance counts. */
  readonly p?: number;
}

/** A feature in two data sets. */
export interface FeatureDrift {
  readonly key: string;
  /** Absent when there was nothing to compare. */
  readonly distance?: Distance;
  /** Jensen-Shannon divergence in bits on ten cells of equal pooled mass, or on the values; chance taken off. */
  readonly divergence?: number;
  readonly level: DriftLevel;
  readonly checks: readonly DriftCheck[];
  /** Why nothing was compared. */
  readonly because?: "few-values" | "many-values" | "not-in-baseline" | "other-type";
}

/** Share of false discoveries allowed over all features. */
const falseDiscoveries = 0.05;
/** Smallest and large effects: distance of distributions, Cramér's V, change of one value's share, divergence in bits. */
const floors = { KS: [0.1, 0.2], V: [0.1, 0.2], "L∞": [0.05, 0.1], JS: [0.02, 0.05] } as const;
/**
 * Assay's drift rule: a feature drifted when its distribution changed significantly (Kolmogorov-Smirnov for numbers, chi-squared
 * homogeneity for values; Benjamini-Hochberg over the features) *and* by enough to matter. New and vanished values, a new range,
 * a new peak and a change of missing values are checks of their own. Features with fewer than 100 values are not judged.
 */
export function compareDatasets(current: DatasetFeatureStatistics, baseline: DatasetFeatureStatistics, rules: Readonly<Record<string, DriftRule>> = {}): FeatureDrift[] {
  return comparePairs([[current, baseline]], rules)[0]!;
}

/** The same for several pairs of data sets, such as slices: false discoveries are bounded over all of them together. */
export function comparePairs(pairs: readonly (readonly [current: DatasetFeatureStatistics, baseline: DatasetFeatureStatistics])[], rules: Readonly<Record<string, DriftRule>> = {}): FeatureDrift[][] {
  const compared = pairs.map(([current, baseline]) => {
    const before = viewDataset(baseline).features;
    return [...viewDataset(current).features.values()].map((view) => compareFeatures(view, before.get(view.key), rules[view.key] ?? {}));
  });
  const significant = discoveries(compared.flat().flatMap(({ distance }) => (distance?.p === undefined ? [] : [distance.p])), falseDiscoveries);
  let next = 0;
  return compared.map((drifts) => drifts.map((drift) => {
    const { distance } = drift;
    if (!distance) return drift;
    const real = distance.p === undefined || significant[next++]!;
    return { ...drift, level: real ? levelOf(distance.value, [distance.limit, distance.large]) : "none" };
  }));
}

function scaled([small, large]: readonly [number, number], scale = 1): readonly [number, number] {
  return [small * scale, large * scale];
}

function compareFeatures(view: FeatureView, before: FeatureView | undefined, rule: DriftRule): FeatureDrift {
  const { key } = view;
  refuse(view, rule);
  if (!before) return { key, level: "none", checks: [], because: "not-in-baseline" };
  const missing = missingCheck(view, before);
  if (view.present === 0 || before.present === 0) return { key, level: "none", checks: missing, because: "few-values" };
  const asked = rule.measure && rule.measure !== "auto" ? askedDistance(view, before, rule) : undefined;
  const pair = [view, before].map(distributionOf);
  if (view.numeric && before.numeric && pair[0] && pair[1]) return withNumbers({ key, missing, asked, rule }, pair[0], pair[1]);
  const labels = [view, before].map(labelCounts);
  if (labels[0] && labels[1]) return withLabels({ key, missing, asked, rule }, [view, before], [labels[0], labels[1]]);
  return { key, level: "none", checks: missing, because: "other-type" };
}

interface Comparing {
  readonly key: string;
  readonly missing: readonly DriftCheck[];
  readonly asked: Distance | undefined;
  readonly rule: DriftRule;
}

function refuse({ key, numeric }: FeatureView, { measure }: DriftRule): void {
  if (measure !== "l-infinity" || !numeric) return;
  throw new UserError(`l-infinity compares how often values occur, and ${JSON.stringify(key)} is a number`, {
    hint: "use jensen-shannon, or auto; or say in the schema that the numbers are categories: int_domain { is_categorical: true }",
  });
}

function askedDistance(view: FeatureView, before: FeatureView, { measure, threshold, scale }: DriftRule): Distance | undefined {
  const name = measure === "l-infinity" ? "L∞" : "JS";
  const none: Counts = new Map();
  const value = name === "L∞" ? lInfinity(labelCounts(view) ?? none, labelCounts(before) ?? none).value : divergenceOf(view, before);
  const [limit, large] = threshold === undefined ? scaled(floors[name], scale) : [threshold, threshold];
  return value === undefined ? undefined : { measure: name, value, limit: threshold === undefined ? limit : nextAbove(limit), large: threshold === undefined ? large : nextAbove(large) };
}

/** Not TFDV's, whose equally wide buckets take two samples of one heavy tail for different. */
function divergenceOf(view: FeatureView, before: FeatureView): number | undefined {
  const pair = [view, before].map(distributionOf);
  if (view.numeric && before.numeric && pair[0] && pair[1]) return divergenceOfNumbers(pair[0], pair[1]);
  const labels = [view, before].map(labelCounts);
  return labels[0] && labels[1] && view.values > 0 && before.values > 0 ? divergenceOfRows(countRows([view, before], [labels[0], labels[1]]), view.values, before.values) : undefined;
}

function divergenceOfNumbers(a: Distribution, b: Distribution): number {
  const positions = pooledPositions(a, b, 10);
  return divergenceOfRows({ p: cellShares(a, positions), q: cellShares(b, positions) }, a.total, b.total);
}

/** What chance alone would give is taken off. */
function divergenceOfRows({ p, q }: { readonly p: readonly number[]; readonly q: readonly number[] }, n: number, m: number): number {
  const cells = p.filter((count, i) => count + q[i]! > 0).length;
  return Math.max(0, jensenShannon(p, q) - ((cells - 1) * (1 / n + 1 / m)) / (8 * Math.LN2));
}

/** A threshold that is met exactly passes, and a rounding error is no drift. */
function nextAbove(value: number): number {
  return value + 1e-9;
}

function withNumbers({ key, missing, asked, rule }: Comparing, a: Distribution, b: Distribution): FeatureDrift {
  if (a.total < fewest || b.total < fewest) return { key, level: "none", checks: missing, because: "few-values", ...(asked && { distance: asked }) };
  const { distance: value } = kolmogorovDistance(a, b);
  const p = kolmogorovTail(value, a.total, b.total);
  const [limit, large] = rule.threshold === undefined || asked ? scaled(floors.KS, rule.scale) : [rule.threshold, rule.threshold];
  return {
    key, level: "none",
    distance: asked ?? { measure: "KS", value, limit, large, p },
    divergence: divergenceOfNumbers(a, b),
    checks: [...missing, ...numberChecks(a, b, p)],
  };
}

/** Values compared one by one; the rest of both sides is one more. When that is more than half, the values are names of rows and not compared. */
const mostLevels = 100;
const topLevels = 50;
const mostRest = 0.5;

function withLabels({ key, missing, asked, rule }: Comparing, [view, before]: readonly [FeatureView, FeatureView], [a, b]: readonly [Counts, Counts]): FeatureDrift {
  const [n, m] = [view.values, before.values];
  if (n < fewest || m < fewest) return { key, level: "none", checks: missing, because: "few-values", ...(asked && { distance: asked }) };
  const rows = countRows([view, before], [a, b]);
  const { p, q, few } = rows;
  if (!few && (p[topLevels]! / n + q[topLevels]! / m) / 2 > mostRest) return { key, level: "none", checks: missing, because: "many-values", ...(asked && { distance: asked }) };
  const { p: chance, effect } = homogeneity(p, q);
  const gap = Math.max(0, ...p.map((count, i) => Math.abs(count / n - q[i]! / m)));
  return {
    key, level: "none",
    distance: asked ?? { ...strongest(effect, gap, rule), p: chance },
    divergence: divergenceOfRows(rows, n, m),
    checks: [...missing, ...valueChecks([view, before], [a, b])],
  };
}

interface CountRows {
  readonly p: readonly number[];
  readonly q: readonly number[];
  /** Whether every value has a place of its own, so that there is no rest. */
  readonly few: boolean;
}

function countRows([view, before]: readonly [FeatureView, FeatureView], [a, b]: readonly [Counts, Counts]): CountRows {
  // By counts of both together: chosen by shares, a small side's accidents would be picked out and look like drift.
  const countOf = (label: string): number => (a.get(label) ?? 0) + (b.get(label) ?? 0);
  const labels = [...new Set([...a.keys(), ...b.keys()])].sort((x, y) => countOf(y) - countOf(x) || (x < y ? -1 : 1));
  const few = labels.length <= mostLevels && allLabelsKnown(view) && allLabelsKnown(before);
  const listed = few ? labels : labels.slice(0, topLevels);
  const row = (counts: Counts, total: number): number[] => {
    const own = listed.map((label) => counts.get(label) ?? 0);
    return few ? own : [...own, Math.max(0, total - own.reduce((sum, count) => sum + count, 0))];
  };
  return { p: row(a, view.values), q: row(b, before.values), few };
}

function strongest(effect: number, gap: number, { threshold, scale }: DriftRule): Omit<Distance, "p"> {
  if (threshold !== undefined) return { measure: "L∞", value: gap, limit: threshold, large: threshold };
  const [v, l] = [scaled(floors.V, scale), scaled(floors["L∞"], scale)];
  return effect / v[0] > gap / l[0] ? { measure: "V", value: effect, limit: v[0], large: v[1] } : { measure: "L∞", value: gap, limit: l[0], large: l[1] };
}
