import { stepsOf } from "../../statistics/statistics-file.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { serializePath } from "../feature-path.ts";

/**
 * What each feature tells of the label, as a share of what all tell, by its adjusted mutual information where the statistics have
 * it (`label-feature` of the statistics). Undefined where they do not.
 */
export function importances({ features }: DatasetFeatureStatistics): ReadonlyMap<string, number> | undefined {
  const bits = features.flatMap((feature) => feature.customStats.flatMap(({ name, val }) => (name === "adjusted_mutual_information" && val.case === "num" ? [[serializePath(stepsOf(feature)), Math.max(0, val.value)] as const] : [])));
  const total = bits.reduce((sum, [, value]) => sum + value, 0);
  return total > 0 ? new Map(bits.map(([key, value]) => [key, value / total])) : undefined;
}
