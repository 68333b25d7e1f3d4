import { sameFeature, type ExampleFeatureReader, type SerializedFeature, type SerializedFeatures } from "../../data/example-features.ts";

/**
 * How a feature of two examples that belong together compares. `match`: equal values; `both-empty`: neither has a value, and both have
 * the feature or both do not; `neither`: neither has a value and only one has the feature, which counts as a difference that has no name.
 */
export type FeatureComparison = "match" | "both-empty" | "mismatch" | "base-only" | "test-only" | "neither";

/** What is compared. */
interface CompareOptions {
  /** Whether a feature is compared. */
  readonly wanted: (name: string) => boolean;
  /** Digits after the point that floats are rounded to; not given, all bits count. */
  readonly floatDigits?: number | undefined;
}

/** Compares every feature that one of two examples has, by TFDV's rules. `undefined` when a value is no tf.Example's. */
export function compareExamples(reader: ExampleFeatureReader, [base, test]: readonly [SerializedFeatures, SerializedFeatures], { wanted, floatDigits }: CompareOptions): ReadonlyMap<string, FeatureComparison> | undefined {
  const found = new Map<string, FeatureComparison>();
  for (const name of base.keys()) {
    if (!wanted(name)) continue;
    const comparison = compareFeature(reader, [base.get(name), test.get(name)], floatDigits);
    if (!comparison) return undefined;
    found.set(name, comparison);
  }
  for (const name of test.keys()) {
    if (base.has(name) || !wanted(name)) continue;
    const comparison = compareFeature(reader, [undefined, test.get(name)], floatDigits);
    if (!comparison) return undefined;
    found.set(name, comparison);
  }
  return found;
}

const absent = { count: 0, bytes: new Uint8Array() };

function compareFeature(reader: ExampleFeatureReader, [base, test]: readonly [SerializedFeature | undefined, SerializedFeature | undefined], floatDigits: number | undefined): FeatureComparison | undefined {
  const before = base ? reader.content(base, floatDigits) : absent;
  const after = base && test && sameFeature(base, test) ? before : test ? reader.content(test, floatDigits) : absent;
  if (!before || !after) return undefined;
  if (before.count > 0 && after.count > 0) return Buffer.compare(before.bytes, after.bytes) === 0 ? "match" : "mismatch";
  if (before.count > 0) return "base-only";
  if (after.count > 0) return "test-only";
  return (base === undefined) === (test === undefined) ? "both-empty" : "neither";
}
