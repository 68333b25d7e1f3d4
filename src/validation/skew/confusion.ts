import { create } from "@bufbuild/protobuf";
import { UserError } from "../../core/error.ts";
import type { ExampleFeatureReader, SerializedFeatures } from "../../data/example-features.ts";
import { ConfusionCountSchema, type ConfusionCount } from "../feature_skew_results_pb.ts";

/** What stands for a missing value in TFDV's confusion counts. */
export const missingValue = "__MISSING_VALUE__";

/** Counts which value of a feature becomes which. */
interface Confusion {
  /** Counts one pair of examples. A feature of numbers, or of several values, is a `UserError`. */
  add(reader: ExampleFeatureReader, pair: readonly [SerializedFeatures, SerializedFeatures]): void;
  finish(): ConfusionCount[];
}

/** Different pairs of values of all features together. */
const mostPairs = 1_000_000;

/** Begins to count pairs of values of these features. More than a million different pairs are a `UserError`. */
export function createConfusion(features: readonly string[]): Confusion {
  const all = new Map([...new Set(features)].sort().map((name) => [name, new Map<string, { readonly base: Buffer; readonly test: Buffer; count: number }>()]));
  let pairs = 0;
  return {
    add(reader, [before, after]) {
      for (const [name, counts] of all) {
        const [base, test] = [valueOf(reader, name, before), valueOf(reader, name, after)];
        const key = `${base.length} ${base.toString("latin1")}${test.toString("latin1")}`;
        const found = counts.get(key);
        if (found) found.count++;
        else if (++pairs > mostPairs) throw new UserError(`the confusion features have more than ${mostPairs} different pairs of values`, { hint: "confusion is for features with few values, such as categories" });
        else counts.set(key, { base: Buffer.from(base), test: Buffer.from(test), count: 1 });
      }
    },
    finish: () => [...all].flatMap(([featureName, counts]) => [...counts.values()]
      .sort((a, b) => Buffer.compare(a.base, b.base) || Buffer.compare(a.test, b.test))
      .map(({ base, test, count }) => create(ConfusionCountSchema, { featureName, base: { bytesValue: base }, test: { bytesValue: test }, count: BigInt(count) }))),
  };
}

const missing = Buffer.from(missingValue);

function valueOf(reader: ExampleFeatureReader, name: string, features: SerializedFeatures): Buffer {
  const feature = features.get(name);
  const content = feature && reader.content(feature);
  if (!content || content.count === 0) return missing;
  const mistake = content.type !== "bytes" ? "it is a feature of numbers" : content.count > 1 ? `an example has ${content.count} values of it` : undefined;
  if (mistake !== undefined) throw new UserError(`values of ${JSON.stringify(name)} cannot be counted in pairs: ${mistake}`, { hint: "confusion is for features with one text in each example" });
  return Buffer.from(content.bytes.buffer, content.bytes.byteOffset + 5, content.bytes.length - 5);
}
