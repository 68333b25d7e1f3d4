import { LifecycleStage, type SparseFeature, type WeightedFeature } from "../data/schema_pb.ts";
import type { CustomStatistic } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type } from "./anomalies_pb.ts";
import type { FeatureView } from "./feature-view.ts";
import { deprecate, isDeprecated, type CheckSettings, type Reason } from "./reason.ts";
import type { SchemaEntry } from "./schema/schema-index.ts";

/** What is wrong with a sparse or weighted feature, or with what shares its name. Undefined where the entry is a plain feature. Repairs by deprecating. */
export function checkComposite({ feature, sparse, weighted }: SchemaEntry, view: FeatureView, { compatibility }: CheckSettings): Reason[] | undefined {
  if (weighted) {
    if (isIdle(weighted)) return compatibility === "tfdv" ? checkWeighted(weighted, view) : [];
    if (!feature && !sparse) return checkWeighted(weighted, view);
    for (const part of [weighted, feature, sparse]) if (part) part.lifecycleStage = LifecycleStage.DEPRECATED;
    return [{ type: Type.WEIGHTED_FEATURE_NAME_COLLISION, short: "Weighted feature name collision", long: "A weighted feature has the name of another feature." }];
  }
  if (!sparse || isDeprecated(sparse)) return undefined;
  if (!feature || isDeprecated(feature)) return checkSparse(sparse, view);
  deprecate(feature);
  sparse.lifecycleStage = LifecycleStage.DEPRECATED;
  return [{ type: Type.SPARSE_FEATURE_NAME_COLLISION, short: "Sparse feature name collision", long: "A sparse feature has the name of another feature." }];
}

function isIdle({ lifecycleStage }: WeightedFeature): boolean {
  return isDeprecated({ deprecated: false, lifecycleStage });
}

function checkSparse(sparse: SparseFeature, { statistics }: FeatureView): Reason[] {
  const reasons = statistics.customStats.flatMap(sparseReasons);
  if (reasons.length > 0) sparse.lifecycleStage = LifecycleStage.DEPRECATED;
  return reasons;
}

function sparseReasons({ name, val }: CustomStatistic): Reason[] {
  if (name === "missing_value") {
    const missing = val.case === "num" ? val.value : 0;
    return missing === 0 ? [] : [{ type: Type.SPARSE_FEATURE_MISSING_VALUE, short: "Missing value feature", long: `${missing} examples have indices and no values.`, observed: String(missing), limit: "0" }];
  }
  const buckets = val.case === "rankHistogram" ? val.value.buckets.map(({ label, sampleCount }) => ({ label, count: Math.trunc(sampleCount), set: sampleCount !== 0 })) : [];
  if (name === "missing_index") {
    return buckets.filter(({ count }) => count !== 0).map(({ label, count }) => ({
      type: Type.SPARSE_FEATURE_MISSING_INDEX, short: "Missing index feature", long: `${count} examples have values and no index ${JSON.stringify(label)}.`, observed: String(count), limit: "0",
    }));
  }
  if (name !== "max_length_diff" && name !== "min_length_diff") return [];
  const which = name === "max_length_diff" ? "at most" : "at least";
  return buckets.filter(({ set }) => set).map(({ label, count }) => ({
    type: Type.SPARSE_FEATURE_LENGTH_MISMATCH, short: "Length mismatch between value and index feature",
    long: `There are more values than indices ${JSON.stringify(label)}, ${which} ${count} in one example.`, observed: String(count), limit: "0",
  }));
}

function checkWeighted(weighted: WeightedFeature, { statistics: { customStats } }: FeatureView): Reason[] {
  const numbers = customStats.map(({ name, val }) => ({ name, value: val.case === "num" ? val.value : 0 }));
  const reasons = numbers.flatMap(({ name, value }): Reason[] => {
    if (value === 0) return [];
    const counts = { observed: String(value), limit: "0" };
    if (name === "missing_value") return [{ type: Type.WEIGHTED_FEATURE_MISSING_VALUE, short: "Missing value feature", long: `${value} examples have weights and no values.`, ...counts }];
    return name === "missing_weight" ? [{ type: Type.WEIGHTED_FEATURE_MISSING_WEIGHT, short: "Missing weight feature", long: `${value} examples have values and no weights.`, ...counts }] : [];
  });
  const last = (wanted: string): number => Math.trunc(numbers.findLast(({ name, value }) => name === wanted && value !== 0)?.value ?? 0);
  const [least, most] = [last("min_weight_length_diff"), last("max_weight_length_diff")];
  if (least !== 0 || most !== 0) {
    reasons.push({
      type: Type.WEIGHTED_FEATURE_LENGTH_MISMATCH, short: "Length mismatch between value and weight feature",
      long: `Examples have from ${least} to ${most} more weights than values.`, observed: `${least} to ${most}`, limit: "0",
    });
  }
  if (reasons.length > 0) weighted.lifecycleStage = LifecycleStage.DEPRECATED;
  return reasons;
}
