import { resolve } from "node:path";
import { UserError } from "../core/error.ts";
import type { JsonSchema } from "../core/json.ts";
import type { Batch } from "../data/batch.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Accumulator } from "../statistics/accumulator.ts";
import type { CrossFeaturesOptions } from "../statistics/cross-features.ts";
import type { Generator } from "../statistics/generator.ts";
import { generatorsFor } from "../statistics/generators.ts";
import type { LiftOptions } from "../statistics/lift.ts";
import { sampledRows } from "../statistics/sampled-rows.ts";
import { slicedStatistics } from "../statistics/sliced-statistics.ts";
import { prepareSlices, type SliceSpecification } from "../statistics/slices.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import type { StatisticsOptions } from "../statistics/statistics-options.ts";
import { readVocabularyFile } from "../statistics/vocabulary-file.ts";

/** Which statistics are made: TFDV's StatsOptions, written as a configuration. */
export interface StatisticsParameters extends Omit<StatisticsOptions, "schema" | "generators"> {
  /** Each entry: features whose combined values are slices, values of features, or an SQL expression. */
  readonly slices?: readonly (readonly string[] | SliceSpecification)[];
  /** The label: makes lift and mutual information with it. */
  readonly labelFeature?: string;
  readonly lift?: boolean | Omit<LiftOptions, "label">;
  readonly mutualInformation?: boolean;
  readonly crossFeatures?: boolean | CrossFeaturesOptions;
  readonly semanticTypes?: boolean;
  readonly emptyValues?: boolean;
  /** Files with the vocabularies that the schema's natural language domains name: one token a line. */
  readonly vocabPaths?: Readonly<Record<string, string>>;
  /** Share of the rows that are described. */
  readonly sampleRate?: number;
}

const strings = { type: "array", items: { type: "string" } } as const;
const count = (minimum: number, description: string) => ({ type: "integer", minimum, maximum: 100_000, description });
const flag = (description: string) => ({ type: "boolean", description });
const text = (description: string) => ({ type: "string", minLength: 1, description });

/** The JSON Schema of the parameters. */
export const statisticsProperties: Readonly<Record<string, JsonSchema>> = {
  featureAllowlist: { ...strings, description: "Only these features." },
  numTopValues: count(1, "How many frequent values of a text feature to list (20)."),
  frequencyThreshold: { type: "number", minimum: 0, description: "Values seen less often are not listed (1)." },
  numRankHistogramBuckets: count(1, "How many frequent values to keep for comparisons (1000)."),
  numValuesHistogramBuckets: count(2, "Buckets for the number of values per example (10)."),
  numHistogramBuckets: count(1, "Equal-width buckets of a number (10)."),
  numQuantilesHistogramBuckets: count(1, "Quantile buckets of a number (10)."),
  weightFeature: text("Feature that holds each example's weight: every statistic gets a weighted twin."),
  perFeatureWeightOverride: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "Other weight features of single features." },
  weightedFrequencyThreshold: { type: "number", minimum: 0, description: "Values of less weight are not listed among the weighted ones (1)." },
  slices: {
    description: "Parts of the data that are described for themselves: by the values of features, by given values, or by what an SQL expression says of a row.",
    type: "array", minItems: 1,
    items: {
      anyOf: [
        { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
        {
          type: "object", additionalProperties: false, minProperties: 1,
          properties: {
            features: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
            values: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }] } } },
            sql: { type: "string", minLength: 1 },
          },
        },
      ],
    },
    examples: [[["origin"], ["origin", "carrier"], { sql: "CASE WHEN distance > 1000 THEN 'long' ELSE 'short' END AS haul" }]],
  },
  labelFeature: text("The label: how much more often a value occurs with a label (lift), and how much each feature tells of it (with mutualInformation)."),
  lift: {
    description: "Options of lift, or false for none though there is a label.",
    anyOf: [{ type: "boolean" }, {
      type: "object", additionalProperties: false,
      properties: {
        boundaries: { type: "array", items: { type: "number" }, description: "Cuts a numeric label." }, features: { ...strings, description: "Only these features." },
        minXCount: count(0, "Only values in at least so many rows."), topK: count(1, "Only the largest of each label."), bottomK: count(1, "Only the smallest of each label."), weight: text("Feature with the weight of each row."),
      },
    }],
  },
  mutualInformation: flag("How many bits each feature tells of the label beyond chance."),
  crossFeatures: {
    description: "Covariance and correlation of pairs of numbers: all pairs, or given ones.",
    anyOf: [{ type: "boolean" }, {
      type: "object", additionalProperties: false,
      properties: { pairs: { type: "array", items: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 }, description: "Pairs that are described; all when not given." }, sampleRate: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Share of the rows that is looked at." }, maxFeatures: count(2, "Most features of which all pairs are described (300).") },
    }],
  },
  semanticTypes: flag("Find features that are images, sentences or times."),
  emptyValues: flag("Count -1, empty texts and empty inner lists."),
  vocabPaths: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "Files with the vocabularies that the schema's natural language domains name: one token a line, or TFRecords." },
  sampleRate: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Share of the rows that are described, chosen by a hash of each row: the same rows every time." },
};

/** Refuses what is asked of a label when none is named. */
export function checkStatistics({ labelFeature, lift, mutualInformation }: StatisticsParameters): void {
  const asked = mutualInformation ? "mutualInformation" : lift !== undefined && lift !== false ? "lift" : undefined;
  if (labelFeature === undefined && asked !== undefined) throw new UserError(`${asked} needs labelFeature, which is not given`, { hint: "labelFeature: the feature that is to be predicted" });
}

interface Surroundings {
  /** Where paths in the parameters begin. */
  readonly workspace: string;
  readonly schema?: Schema | undefined;
  /** Statistics of the user's own. */
  readonly generators?: readonly Generator[];
}

/** The accumulator that these parameters ask for: all examples, then each slice. */
export async function statisticsAccumulator(parameters: StatisticsParameters, { workspace, schema, generators = [] }: Surroundings): Promise<Accumulator<Batch, unknown, readonly DatasetFeatureStatistics[]>> {
  const { slices = [], labelFeature, lift = labelFeature !== undefined, mutualInformation, crossFeatures, semanticTypes, emptyValues, vocabPaths = {}, sampleRate, ...options } = parameters;
  const vocabularies = Object.fromEntries(await Promise.all(Object.entries(vocabPaths).map(async ([name, path]) => [name, await readVocabularyFile(resolve(workspace, path))] as const)));
  const further = generatorsFor({
    crossFeatures, semanticTypes, emptyValues, naturalLanguage: schema !== undefined && { vocabularies },
    ...(labelFeature !== undefined && lift !== false && { lift: { ...(lift === true ? {} : lift), label: labelFeature } }),
    ...(labelFeature !== undefined && mutualInformation && { mutualInformation: { label: labelFeature } }),
  }, schema);
  const prepared = await givenSlices(slices);
  const all = slicedStatistics({ ...options, schema, generators: [...further, ...generators] }, prepared);
  const accumulator = sampleRate === undefined || sampleRate === 1 ? all : { ...all, add: (state: ReturnType<typeof all.create>, batch: Batch) => all.add(state, sampledRows(batch, sampleRate)) };
  return accumulator as Accumulator<Batch, unknown, readonly DatasetFeatureStatistics[]>;
}

/** Slices as parameters say them, ready to be cut. */
export function givenSlices(slices: NonNullable<StatisticsParameters["slices"]>): ReturnType<typeof prepareSlices> {
  return prepareSlices(slices.map((slice) => (Array.isArray(slice) ? { features: slice as readonly string[] } : slice as SliceSpecification)));
}
