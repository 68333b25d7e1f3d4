import { clearField, isFieldSet } from "@bufbuild/protobuf";
import { DatasetConstraintsSchema, NumericValueComparatorSchema, type NumericValueComparator, type Schema } from "../data/schema_pb.ts";
import { AnomalyInfo_Type as Type } from "./anomalies_pb.ts";
import { sixDigits, type CheckSettings, type Reason } from "./reason.ts";

/** Number of examples now, in the span before and in the version before. */
interface Sizes {
  readonly current: number;
  readonly previousSpan?: number | undefined;
  readonly previousVersion?: number | undefined;
}

/** How many examples there are, by count and against others. Both bounds are looked at, whichever is set; TFDV needs the lower one. Repairs by widening. */
export function checkSize({ datasetConstraints: constraints }: Schema, { current, previousSpan, previousVersion }: Sizes, { compatibility }: CheckSettings = {}): Reason[] {
  if (!constraints) return [];
  const { numExamplesDriftComparator: drift, numExamplesVersionComparator: version } = constraints;
  const reasons: Reason[] = [
    ...(drift && previousSpan !== undefined ? checkRatio(drift, [current, previousSpan], "previous span") : []),
    ...(version && previousVersion !== undefined ? checkRatio(version, [current, previousVersion], "previous version") : []),
  ];
  const hasLeast = isFieldSet(constraints, DatasetConstraintsSchema.field.minExamplesCount);
  if (hasLeast && current < constraints.minExamplesCount) {
    const limit = `at least ${constraints.minExamplesCount}`;
    reasons.push({ type: Type.DATASET_LOW_NUM_EXAMPLES, short: "Low num examples in dataset.", long: `There are ${current} examples, ${limit} are asked for.`, observed: String(current), limit });
    constraints.minExamplesCount = BigInt(Math.trunc(current));
  }
  if ((hasLeast || compatibility !== "tfdv") && isFieldSet(constraints, DatasetConstraintsSchema.field.maxExamplesCount) && current > constraints.maxExamplesCount) {
    const limit = `at most ${constraints.maxExamplesCount}`;
    reasons.push({ type: Type.DATASET_HIGH_NUM_EXAMPLES, short: "High num examples in dataset.", long: `There are ${current} examples, ${limit} are allowed.`, observed: String(current), limit });
    constraints.maxExamplesCount = BigInt(Math.trunc(current));
  }
  return reasons;
}

function checkRatio(bounds: NumericValueComparator, [current, control]: readonly [number, number], name: string): Reason[] {
  const reasons: Reason[] = [];
  const { minFractionThreshold, maxFractionThreshold } = NumericValueComparatorSchema.field;
  if (isFieldSet(bounds, maxFractionThreshold)) {
    const short = `High num examples in current dataset versus the ${name}`;
    if (control === 0) {
      clearField(bounds, maxFractionThreshold);
      return [{ type: Type.COMPARATOR_HIGH_NUM_EXAMPLES, short: `${short}, which has 0.`, long: `There are ${current} examples, the ${name} has none.` }];
    }
    if (current / control > bounds.maxFractionThreshold) {
      reasons.push(ratio(Type.COMPARATOR_HIGH_NUM_EXAMPLES, `${short}.`, { share: current / control, bound: `at most ${sixDigits(bounds.maxFractionThreshold)}`, name }));
      bounds.maxFractionThreshold = current / control;
    }
  }
  if (!isFieldSet(bounds, minFractionThreshold) || control === 0 || current / control >= bounds.minFractionThreshold) return reasons;
  const short = `Low num examples in current dataset versus the ${name}.`;
  const reason = ratio(Type.COMPARATOR_LOW_NUM_EXAMPLES, short, { share: current / control, bound: `at least ${sixDigits(bounds.minFractionThreshold)}`, name });
  bounds.minFractionThreshold = current / control;
  return [...reasons, reason];
}

function ratio(type: Type, short: string, { share, bound, name }: { readonly share: number; readonly bound: string; readonly name: string }): Reason {
  return { type, short, long: `There are ${sixDigits(share)} times as many examples as in the ${name}; ${bound} is allowed.`, observed: sixDigits(share), limit: bound };
}
