import type { Finding } from "../../core/finding.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { comparePairs, type DriftRule, type FeatureDrift } from "./drift.ts";
import type { DriftLevel } from "./drift-checks.ts";
import { driftFindings } from "../findings.ts";
import { sliceLabel } from "../slice-findings.ts";

interface SlicesBefore {
  /** Slices of the data and of the baseline, each named after its slice. */
  readonly slices: readonly DatasetFeatureStatistics[];
  readonly previousSlices: readonly DatasetFeatureStatistics[];
  readonly rules: Readonly<Record<string, DriftRule>>;
  readonly split: string;
  readonly severity: Parameters<typeof driftFindings>[1]["severity"];
}

/** Slices compared, and findings told: the farthest beyond their limits. */
const mostSlices = 500;
const mostFindings = 20;
const ranks: Readonly<Record<DriftLevel, number>> = { none: 0, small: 1, large: 2 };

/**
 * Features that drifted within a slice by more than in all examples together, so that what the whole says is not told again for each
 * of its parts. Significance is judged over the features of all slices together; slices that one side lacks are not compared.
 */
export function sliceDrift({ slices, previousSlices, rules, split, severity }: SlicesBefore, whole: readonly FeatureDrift[]): readonly Finding[] {
  const before = new Map(previousSlices.map((slice) => [slice.name, slice]));
  const pairs = slices.slice(0, mostSlices).flatMap((slice) => { const old = before.get(slice.name); return old ? [[slice, old] as const] : []; });
  const known = new Map(whole.map(({ key, level }) => [key, ranks[level]]));
  const found = comparePairs(pairs, rules).flatMap((drifts, i) => drifts
    .filter(({ key, level }) => ranks[level] > (known.get(key) ?? 0))
    .map((drift) => ({ name: pairs[i]![0].name, drift: { ...drift, checks: [] }, excess: drift.distance!.value / (drift.distance!.limit || 1) })));
  const worst = found.sort((a, b) => b.excess - a.excess || (a.name < b.name ? -1 : 1)).slice(0, mostFindings);
  return worst.flatMap(({ name, drift }) => driftFindings([drift], { split: sliceLabel(split, name), other: `the baseline's slice ${name}`, severity }));
}
