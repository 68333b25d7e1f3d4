import { customText } from "./custom-statistics.ts";
import type { CustomStatistic, FeatureNameStatistics } from "./statistics_pb.ts";

/** What of a feature's statistics may be an estimate: quantiles are median and histograms, texts are unique and top values. */
export type Estimate = "quantiles" | "texts";

/** Name of the custom statistic that says which statistics of a feature are estimates; all others are exact. */
const estimatesName = "assay_estimates";

/** The custom statistic that says what is estimated; none when all is exact. */
export function estimateStatistics(estimates: readonly Estimate[]): CustomStatistic[] {
  return estimates.length === 0 ? [] : [customText(estimatesName, estimates.join(" "))];
}

/** Whether a part of a feature's statistics is an estimate; statistics of others do not say. */
export function isEstimate({ customStats }: FeatureNameStatistics, estimate: Estimate): boolean {
  return customStats.some(({ name, val }) => name === estimatesName && val.case === "str" && val.value.split(" ").includes(estimate));
}
