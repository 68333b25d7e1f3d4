import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
/**
 * What each feature tells of the label, as a share of what all tell, by its adjusted mutual information where the statistics have
 * it (`label-feature` of the statistics). Undefined where they do not.
 */
export declare function importances({ features }: DatasetFeatureStatistics): ReadonlyMap<string, number> | undefined;
