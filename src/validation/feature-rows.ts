import { clip } from "../core/clip.ts";
import type { Finding, Status } from "../core/finding.ts";
import type { FeatureRow, FeatureView as Shown } from "../core/report.ts";
import { isEstimate, type Estimate } from "../statistics/estimates.ts";
import { FeatureNameStatistics_Type } from "../statistics/statistics_pb.ts";
import { cellShares, distributionOf, type Distribution, type Position } from "./drift/distribution.ts";
import type { FeatureDrift } from "./drift/drift.ts";
import { percent } from "./drift/percent.ts";
import { labelCounts, type DatasetView, type FeatureView } from "./feature-view.ts";

/** Bins drawn of a number, besides those below and above, and values drawn of a text. */
const numberBins = 8;
const labelBins = 8;
/** Characters of a label in a picture. */
const longestLabel = 40;

/** What the rows of one split are made from. */
interface Rows {
  readonly current: DatasetView;
  readonly baseline?: DatasetView | undefined;
  readonly drifts: readonly FeatureDrift[];
  readonly findings: readonly Finding[];
}

/** One row per feature, the worst first: failed before warned before passed, then by distance, then by name. */
export function featureRows({ current, baseline, drifts, findings }: Rows): FeatureRow[] {
  const driftOf = new Map(drifts.map((drift) => [drift.key, drift]));
  const rows = [...current.features.values()].map((view) => {
    const own = findings.filter(({ subject }) => subject === view.key);
    return featureRow(view, { before: baseline?.features.get(view.key), hasBaseline: baseline !== undefined, drift: driftOf.get(view.key), own });
  });
  const rank: Readonly<Record<Status, number>> = { fail: 0, warn: 1, pass: 2 };
  return rows.sort((a, b) => rank[a.status] - rank[b.status] || b.badness - a.badness || (a.name < b.name ? -1 : 1));
}

interface Around {
  readonly before: FeatureView | undefined;
  readonly hasBaseline: boolean;
  readonly drift: FeatureDrift | undefined;
  readonly own: readonly Finding[];
}

function featureRow(view: FeatureView, { before, hasBaseline, drift, own }: Around): FeatureRow {
  const distance = drift?.distance;
  const ratio = distance ? distance.value / distance.limit : 0;
  const bins = pairedBins(view, before);
  return {
    name: view.key,
    type: typeName(view),
    status: own.some(({ severity }) => severity === "error") ? "fail" : own.some(({ severity }) => severity === "warning") ? "warn" : "pass",
    marks: marksOf({ before, hasBaseline, drift, own }),
    badness: drift?.level === "none" ? Math.min(ratio, 0.999) : ratio,
    ...(distance && { distance: { measure: distance.measure, value: distance.value.toFixed(3), limit: String(Number(distance.limit.toPrecision(6))) } }),
    current: shown(view, bins.current),
    ...(before && bins.baseline && { baseline: shown(before, bins.baseline) }),
  };
}

/** What a feature holds, in a word or two: `integer`, `text`, `integer, categories`. */
export function typeName({ type, strings }: FeatureView): string {
  const { INT, FLOAT, STRUCT } = FeatureNameStatistics_Type;
  const name = type === INT ? "integer" : type === FLOAT ? "float" : type === STRUCT ? "struct" : "text";
  return strings && name !== "text" ? `${name}, categories` : name;
}

function marksOf({ before, hasBaseline, drift, own }: Around): string[] {
  const schema = own.filter(({ rule, severity }) => severity !== "info" && !rule.startsWith("drift."));
  const marks = [
    ...(drift && drift.level !== "none" ? ["drift"] : []),
    ...(drift?.checks ?? []).map(({ mark }) => mark),
    ...(hasBaseline && !before ? ["new"] : []),
    ...(schema.length > 0 ? ["schema"] : []),
  ];
  return [...new Set(marks)];
}

type Bins = Shown["bins"];

function shown(view: FeatureView, bins: Bins): Shown {
  const missing = view.examples === 0 ? 0 : view.missing / view.examples;
  return { missing: percent(missing), facts: factsOf(view), bins };
}

/** Numbers that had to be estimated say `about`; all others are exact. */
function factsOf({ numeric, strings, values, present, statistics }: FeatureView): string[] {
  const about = (part: Estimate): string => (isEstimate(statistics, part) ? "about " : "");
  const perExample = present > 0 && values !== present ? [`${short(values / present)} values per example`] : [];
  if (numeric && values > 0) {
    const nan = Number(numeric.histograms[0]?.numNan ?? 0n);
    return [
      `mean ${short(numeric.mean)}`, `± ${short(numeric.stdDev)}`, `${short(numeric.min)} to ${short(numeric.max)}`, `median ${about("quantiles")}${short(numeric.median)}`,
      ...(numeric.numZeros > 0n ? [`zeros ${percent(Number(numeric.numZeros) / values)}`] : []), ...(nan > 0 ? [`NaN ${percent(nan / values)}`] : []), ...perExample,
    ];
  }
  if (!strings || values === 0) return perExample;
  const top = strings.topValues[0];
  return [
    `${about("texts")}${strings.unique} ${strings.unique === 1n ? "value" : "values"}`, ...(top ? [`most often ${clip(top.value, longestLabel)} ${about("texts")}${percent(top.frequency / values)}`] : []),
    ...(strings.invalidUtf8Count > 0n ? [`not UTF-8 ${percent(Number(strings.invalidUtf8Count) / values)}`] : []), ...perExample,
  ];
}

/** A number for people: four significant digits, no thousands separators, since it may be a year. */
function short(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value < 0 ? "−∞" : "∞";
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e7) return String(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) return value.toExponential(2);
  return String(Number(value.toPrecision(4)));
}

/** Both sides in the same bins, so that they can be drawn over each other. */
function pairedBins(view: FeatureView, before: FeatureView | undefined): { readonly current: Bins; readonly baseline?: Bins } {
  const [a, b] = [distributionOf(view), before && distributionOf(before)];
  if (a && (b || !before?.strings)) return numberPair(a, b);
  const [counts, old] = [labelCounts(view), before && labelCounts(before)];
  return counts ? labelPair([counts, view.values], old && before ? [old, before.values] : undefined) : { current: [] };
}

function numberPair(a: Distribution, b: Distribution | undefined): { current: Bins; baseline?: Bins } {
  const both = b ? [a, b] : [a];
  const values = new Set(both.flatMap(({ atoms }) => [...atoms.keys()]));
  const discrete = values.size <= numberBins + 2 && both.every(({ atoms }) => Math.abs([...atoms.values()].reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
  const positions = discrete ? [...values].sort((x, y) => x - y).map((value): Position => [value, "upto"]) : evenPositions(both);
  const labels = discrete ? positions.map(([value]) => short(value)) : rangeLabels(positions, both);
  const bins = (one: Distribution): Bins => {
    const cells = cellShares(one, positions);
    return labels.flatMap((label, i) => (label === undefined ? [] : [{ label, share: cells[i]! }]));
  };
  return { current: bins(a), ...(b && { baseline: bins(b) }) };
}

/** Edges between the 1st and 99th percentiles of both; what is beyond has bins of its own, so nothing is cut off. */
function evenPositions(both: readonly Distribution[]): Position[] {
  const low = Math.min(...both.map((one) => quantile(one, 0.01)));
  const high = Math.max(...both.map((one) => quantile(one, 0.99)));
  if (low === high) return [[low, "below"], [low, "upto"]];
  const edges = Array.from({ length: numberBins + 1 }, (_, i) => low + ((high - low) * i) / numberBins);
  return edges.map((edge, i): Position => [edge, i === 0 ? "below" : "upto"]);
}

function quantile(one: Distribution, share: number): number {
  return one.knots.find((knot) => one.share([knot, "upto"]) >= share) ?? one.max;
}

/** A label per cell; undefined for a cell before the first or behind the last edge that no value can be in. */
function rangeLabels(positions: readonly Position[], both: readonly Distribution[]): (string | undefined)[] {
  const edges = positions.map(([value]) => value);
  const below = both.some(({ min }) => min < edges[0]!);
  const above = both.some(({ max }) => max > edges[edges.length - 1]!);
  return [
    below ? `< ${short(edges[0]!)}` : undefined,
    ...edges.slice(1).map((edge, i) => (edges[i] === edge ? short(edge) : `${short(edges[i]!)} to ${short(edge)}`)),
    above ? `> ${short(edges[edges.length - 1]!)}` : undefined,
  ];
}

type Counted = readonly [counts: ReadonlyMap<string, number>, total: number];

function labelPair(a: Counted, b: Counted | undefined): { current: Bins; baseline?: Bins } {
  const shareIn = ([counts, total]: Counted, label: string): number => (total > 0 ? (counts.get(label) ?? 0) / total : 0);
  const both = (label: string): number => shareIn(a, label) + (b ? shareIn(b, label) : 0);
  const labels = [...new Set([...a[0].keys(), ...(b?.[0].keys() ?? [])])].sort((x, y) => both(y) - both(x) || (x < y ? -1 : 1));
  const frequent = labels.length <= labelBins + 1 ? labels : labels.slice(0, labelBins);
  // Days, months and years are drawn in their own order, not the most frequent first.
  const listed = frequent.every((label) => /^-?\d{1,15}$/.test(label)) ? [...frequent].sort((x, y) => Number(x) - Number(y)) : frequent;
  const bins = (side: Counted): Bins => {
    const own = listed.map((label) => ({ label: clip(label, longestLabel), share: shareIn(side, label) }));
    const rest = 1 - own.reduce((sum, { share }) => sum + share, 0);
    return listed.length < labels.length || rest > 1e-9 ? [...own, { label: "other", share: side[1] > 0 ? Math.max(0, rest) : 0 }] : own;
  };
  const [current, baseline] = [bins(a), b && bins(b)];
  if (!baseline || current.length === baseline.length) return { current, ...(baseline && { baseline }) };
  const padded = (side: Bins): Bins => (side.length > listed.length ? side : [...side, { label: "other", share: 0 }]);
  return { current: padded(current), baseline: padded(baseline) };
}
