import { LifecycleStage, type Feature } from "../data/schema_pb.ts";
import type { AnomalyInfo_Type } from "./anomalies_pb.ts";

/** One finding of a check on a feature: TFDV's type and short text, and our sentence with the values. */
export interface Reason {
  readonly type: AnomalyInfo_Type;
  readonly short: string;
  readonly long: string;
  /** Values that show it, at most a handful. */
  readonly evidence?: readonly string[];
  readonly observed?: string;
  readonly limit?: string;
}

/** What a check may need besides the feature and its statistics. */
export interface CheckSettings {
  /** A repair that makes a string domain larger than this drops it. Not given: never. */
  readonly maxStringDomainSize?: number | undefined;
  /** Whether a new feature with the same number of values in every example gets a shape. Default true. */
  readonly inferFeatureShape?: boolean | undefined;
  readonly environment?: string | undefined;
}

const idle: ReadonlySet<LifecycleStage> = new Set([
  LifecycleStage.PLANNED, LifecycleStage.ALPHA, LifecycleStage.DEPRECATED, LifecycleStage.DEBUG_ONLY, LifecycleStage.DISABLED,
]);

/** Whether a feature is left out of all checks. */
export function isDeprecated({ deprecated, lifecycleStage }: Pick<Feature, "deprecated" | "lifecycleStage">): boolean {
  return deprecated || idle.has(lifecycleStage);
}

/** The repair for what cannot be repaired otherwise. */
export function deprecate(feature: Feature): void {
  feature.lifecycleStage = LifecycleStage.DEPRECATED;
}

/** A number with six significant digits, as C's %.6g prints it. */
export function sixDigits(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value);
}

/** A share as a percentage: `<1%` or the whole number below. */
export function percentage(part: number, total: number): string {
  if (total <= 0) return "?";
  const share = (100 * part) / total;
  return share < 1 ? "<1%" : `~${Math.floor(share)}%`;
}
