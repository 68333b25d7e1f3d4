import { create } from "@bufbuild/protobuf";
import { UserError } from "../../core/error.ts";
import { randomNumbers } from "../../core/random.ts";
import { createExampleFeatureReader, type SerializedFeature, type SerializedFeatures } from "../../data/example-features.ts";
import { keyedJoin, type JoinSide, type KeyedJoin } from "../../data/keyed-join.ts";
import type { Records } from "../../data/source.ts";
import { compareExamples, type FeatureComparison } from "./compare-examples.ts";
import { createConfusion } from "./confusion.ts";
import {
  FeatureSkewSchema, MatchStatsSchema, SkewPairSchema, type ConfusionCount, type FeatureSkew, type MatchStats, type SkewPair,
} from "../feature_skew_results_pb.ts";

/** Serialized tf.Examples of a data set, block by block, and its name for messages. */
export interface SerializedExamples {
  readonly name: string;
  readonly blocks: AsyncIterable<Records & { readonly length: number }>;
}

/** How two data sets are joined and what of their examples is compared. */
export interface ExampleSkewOptions {
  /** Features that together say which examples belong together. At least one. */
  readonly identifiers: readonly string[];
  /** Features that are not compared. */
  readonly ignore?: readonly string[] | undefined;
  /** The only features that are compared. Not given: all but identifiers and those to ignore. */
  readonly only?: readonly string[] | undefined;
  /** Digits after the point that floats are rounded to, in identifiers too. Not given: every bit counts. */
  readonly floatDigits?: number | undefined;
  /** Whether examples are compared whose identifiers a data set has more than once: each with each. */
  readonly allowDuplicates?: boolean | undefined;
  /** How many pairs that differ are kept as a sample. Default 0. */
  readonly sampleSize?: number | undefined;
  /** Features of one text each, whose pairs of values are counted. */
  readonly confusion?: readonly string[] | undefined;
  /** An existing folder for what does not fit into memory; nothing stays there. */
  readonly folder: string;
  /** Bytes of examples held in memory. */
  readonly memory?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** TFDV's results of a comparison example by example. */
export interface ExampleSkew {
  /** By name. Every feature that was compared is there, also those that always agree. */
  readonly features: readonly FeatureSkew[];
  readonly match: MatchStats;
  /** Pairs that differ, chosen at random; the same ones for the same data. */
  readonly pairs: readonly SkewPair[];
  /** By feature and values. */
  readonly confusion: readonly ConfusionCount[];
}

/**
 * Joins two data sets on identifiers and compares the examples that belong together, feature by feature: TFDV's DetectFeatureSkew,
 * with its counts. Examples that lack an identifier are counted and left out; so are, unless allowed, identifiers that a side has twice.
 * Memory is bounded whatever the size of the data; with duplicates allowed, all examples of one identifier must fit.
 */
export async function detectExampleSkew(base: SerializedExamples, test: SerializedExamples, options: ExampleSkewOptions): Promise<ExampleSkew> {
  if (options.identifiers.length === 0) throw new UserError("no identifier says which examples belong together", { hint: "name the features that identify an example, such as an id" });
  const join = keyedJoin({ folder: options.folder, memory: options.memory, ...(!options.allowDuplicates && { keptPerKey: 1 }) });
  try {
    const missing = { base: await gather(join, { side: "left", options, ...base }), test: await gather(join, { side: "right", options, ...test }) };
    return await compareJoined(join, { options, missing, names: { base: base.name, test: test.name } });
  } finally {
    await join.abandon();
  }
}

interface Gathering extends SerializedExamples {
  readonly side: JoinSide;
  readonly options: ExampleSkewOptions;
}

/** Throws all examples of a side on heaps; returns how many lack an identifier. */
async function gather(join: KeyedJoin, { side, options, name, blocks }: Gathering): Promise<number> {
  const reader = createExampleFeatureReader();
  const identifiers = [...new Set(options.identifiers)].sort();
  let records = 0;
  let missing = 0;
  for await (const { bytes, starts, ends, length } of blocks) {
    options.signal?.throwIfAborted();
    for (let i = 0; i < length; i++) {
      const [start, end] = [starts[i]!, ends[i]!];
      records++;
      const features = reader.features(bytes, start, end);
      if (!features) throw notExample(name, records);
      const parts = identifiers.map((identifier) => contentOf(features.get(identifier)));
      if (parts.some((part) => part === undefined)) missing++;
      else join.add(side, keyOf(parts as Uint8Array[]), { bytes, start, end });
    }
    await join.ready();
  }
  return missing;

  function contentOf(feature: SerializedFeature | undefined): Uint8Array | undefined {
    const content = feature && reader.content(feature, options.floatDigits);
    if (feature && !content) throw notExample(name, records);
    return content && content.count > 0 ? content.bytes : undefined;
  }
}

function keyOf(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  return Buffer.concat(parts.flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(part.length);
    return [length, part];
  }));
}

function notExample(name: string, record?: number): UserError {
  return new UserError(`${record === undefined ? "a record" : `record ${record}`} is not a tf.Example`, { place: { file: name }, hint: "the data are damaged, or hold other messages" });
}

interface Joined {
  readonly options: ExampleSkewOptions;
  readonly missing: { readonly base: number; readonly test: number };
  readonly names: { readonly base: string; readonly test: string };
}

async function compareJoined(join: KeyedJoin, { options, missing, names }: Joined): Promise<ExampleSkew> {
  const reader = createExampleFeatureReader();
  const match = { baseWithId: 0, testWithId: 0, identifiers: 0, notInBase: 0, notInTest: 0, pairs: 0, duplicates: 0 };
  const tally = createTally(options);
  const confusion = createConfusion(options.confusion ?? []);
  const only = options.only && new Set(options.only);
  const ignored = new Set([...(options.ignore ?? []), ...options.identifiers]);
  const compared = { floatDigits: options.floatDigits, wanted: (name: string) => !ignored.has(name) && (!only || only.has(name)) };
  const featuresOf = (record: Uint8Array, name: string): SerializedFeatures => {
    const features = reader.features(record);
    if (!features) throw notExample(name);
    return features;
  };
  for await (const { count, records: { left, right } } of join.groups()) {
    options.signal?.throwIfAborted();
    match.baseWithId += count.left;
    match.testWithId += count.right;
    match.identifiers++;
    if (count.left === 0) match.notInBase++;
    if (count.right === 0) match.notInTest++;
    match.pairs += count.left * count.right;
    const twice = count.left > 1 || count.right > 1;
    if (twice) match.duplicates++;
    if (twice && !options.allowDuplicates) continue;
    for (const base of left) {
      const before = featuresOf(base, names.base);
      for (const test of right) {
        const after = featuresOf(test, names.test);
        const comparison = compareExamples(reader, [before, after], compared);
        if (!comparison) throw notExample(`${names.base} or ${names.test}`);
        tally.add(comparison, base, test);
        confusion.add(reader, [before, after]);
      }
    }
  }
  return { ...tally.finish(), match: matchStats(match, missing), confusion: confusion.finish() };
}

function matchStats(match: Readonly<Record<"baseWithId" | "testWithId" | "identifiers" | "notInBase" | "notInTest" | "pairs" | "duplicates", number>>, missing: Joined["missing"]): MatchStats {
  return create(MatchStatsSchema, {
    baseWithIdCount: BigInt(match.baseWithId), testWithIdCount: BigInt(match.testWithId), identifiersCount: BigInt(match.identifiers),
    idsMissingInBaseCount: BigInt(match.notInBase), idsMissingInTestCount: BigInt(match.notInTest), matchingPairsCount: BigInt(match.pairs), duplicateIdCount: BigInt(match.duplicates),
    baseMissingIdCount: BigInt(missing.base), testMissingIdCount: BigInt(missing.test),
  });
}

/** Counts by feature, and a sample of the pairs that differ (reservoir sampling). */
function createTally({ sampleSize = 0 }: ExampleSkewOptions) {
  const counts = new Map<string, Record<FeatureComparison, number>>();
  const sample: SkewPair[] = [];
  const random = randomNumbers(0x5eed);
  let skewed = 0;
  return {
    add(comparison: ReadonlyMap<string, FeatureComparison>, base: Uint8Array, test: Uint8Array): void {
      let differs = false;
      for (const [name, found] of comparison) {
        let count = counts.get(name);
        if (!count) counts.set(name, (count = { match: 0, "both-empty": 0, mismatch: 0, "base-only": 0, "test-only": 0, neither: 0 }));
        count[found]++;
        differs ||= found !== "match" && found !== "both-empty";
      }
      if (!differs) return;
      const place = skewed++ < sampleSize ? sample.length : Math.floor(random() * skewed);
      if (place < sampleSize) sample[place] = skewPair(comparison, base, test);
    },
    finish(): Pick<ExampleSkew, "features" | "pairs"> {
      const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      return { pairs: sample, features: sorted.map(([name, count]) => featureSkew(name, count)) };
    },
  };
}

function featureSkew(featureName: string, count: Readonly<Record<FeatureComparison, number>>): FeatureSkew {
  const inBoth = count.match + count.mismatch;
  return create(FeatureSkewSchema, {
    featureName, baseCount: BigInt(inBoth + count["base-only"]), testCount: BigInt(inBoth + count["test-only"]), matchCount: BigInt(count.match + count["both-empty"]),
    baseOnly: BigInt(count["base-only"]), testOnly: BigInt(count["test-only"]), mismatchCount: BigInt(count.mismatch), diffCount: BigInt(count["base-only"] + count["test-only"] + count.mismatch),
  });
}

function skewPair(comparison: ReadonlyMap<string, FeatureComparison>, base: Uint8Array, test: Uint8Array): SkewPair {
  const named = (...wanted: readonly FeatureComparison[]): string[] => [...comparison].filter(([, found]) => wanted.includes(found)).map(([name]) => name).sort();
  return create(SkewPairSchema, {
    base, test, baseOnlyFeatures: named("base-only"), testOnlyFeatures: named("test-only"), matchedFeatures: named("match", "both-empty"), mismatchedFeatures: named("mismatch"),
  });
}
