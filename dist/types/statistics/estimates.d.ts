import type { CustomStatistic, FeatureNameStatistics } from "./statistics_pb.ts";
/** What of a feature's statistics may be an estimate: quantiles are median and histograms, texts are unique and top values. */
export type Estimate = "quantiles" | "texts";
/** The custom statistic that says what is estimated; none when all is exact. */
export declare function estimateStatistics(estimates: readonly Estimate[]): CustomStatistic[];
/** Whether a part of a feature's statistics is an estimate; statistics of others do not say. */
export declare function isEstimate({ customStats }: FeatureNameStatistics, estimate: Estimate): boolean;
