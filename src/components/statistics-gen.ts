import { Examples, ExampleStatistics, Schema, splitNames, splitNamesText } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { counted, grouped } from "../core/counted.ts";
import { digestOfJson } from "../core/digest.ts";
import type { Json } from "../core/json.ts";
import { readSchema } from "../data/schema.ts";
import { datasetStatistics } from "../statistics/dataset-statistics.ts";
import { readStatistics, writeStatistics } from "../statistics/statistics-file.ts";
import { gatherSplit } from "./kept-statistics.ts";

interface StatisticsGenParameters {
  /** Splits to leave out. */
  readonly excludeSplits?: readonly string[];
  /** Only these features. */
  readonly featureAllowlist?: readonly string[];
  readonly numTopValues?: number;
  readonly frequencyThreshold?: number;
  readonly numRankHistogramBuckets?: number;
  readonly numValuesHistogramBuckets?: number;
  readonly numHistogramBuckets?: number;
  readonly numQuantilesHistogramBuckets?: number;
}

const strings = { type: "array", items: { type: "string" } } as const;
const count = (minimum: number, description: string) => ({ type: "integer", minimum, maximum: 100_000, description });

const version = 2;

/**
 * Describes every feature of every split: TFX's StatisticsGen, with TFDV's statistics in `Split-<name>/FeatureStats.pb`.
 *
 * @example
 * const { statistics } = add(statisticsGen, { examples }, { numTopValues: 50 });
 */
export const statisticsGen = component({
  name: "StatisticsGen",
  version,
  inputs: { examples: required(Examples), schema: optional(Schema) },
  outputs: { statistics: required(ExampleStatistics) },
  parameters: parameters<StatisticsGenParameters>({
    type: "object",
    additionalProperties: false,
    properties: {
      excludeSplits: { ...strings, description: "Splits to leave out." },
      featureAllowlist: { ...strings, description: "Only these features." },
      numTopValues: count(1, "How many frequent values of a text feature to list (20)."),
      frequencyThreshold: { type: "number", minimum: 0, description: "Values seen less often are not listed (1)." },
      numRankHistogramBuckets: count(1, "How many frequent values to keep for comparisons (1000)."),
      numValuesHistogramBuckets: count(2, "Buckets for the number of values per example (10)."),
      numHistogramBuckets: count(1, "Equal-width buckets of a number (10)."),
      numQuantilesHistogramBuckets: count(1, "Quantile buckets of a number (10)."),
    },
  }),

  async run({ examples, schema }, { parameters, outputs, progress, signal, earlier, log }) {
    const splits = splitNames(examples).filter((split) => !parameters.excludeSplits?.includes(split));
    const accumulator = datasetStatistics({ ...parameters, schema: schema && (await readSchema(schema.path)) });
    const shared = {
      examples, accumulator, settings: digestOfJson({ version, parameters: parameters as Json, schema: schema?.digest ?? null }),
      earlier: (await earlier()).flatMap(({ statistics }) => (statistics ? [statistics] : [])), directory: outputs.statistics.path,
    };
    let rows = 0;
    const counts = { files: 0, taken: 0 };
    for (const split of splits) {
      const { state, files, taken } = await gatherSplit({ ...shared, split, onBatch: (more) => { signal.throwIfAborted(); progress({ done: (rows += more), unit: "rows", note: split }); } });
      counts.files += files;
      counts.taken += taken;
      await writeStatistics(outputs.statistics.path, split, accumulator.finish(state));
    }
    if (counts.taken > 0) log(`${counts.taken} of ${counts.files} files of examples are as they were: their statistics are taken over`);
    if (examples.properties["span"] !== undefined) outputs.statistics.properties["span"] = examples.properties["span"];
    outputs.statistics.properties["split_names"] = splitNamesText(splits);
  },

  async show({ outputs: { statistics } }) {
    const splits = await Promise.all(splitNames(statistics).map(async (split) => ({ split, found: await readStatistics(statistics.path, split) })));
    const features = new Set(splits.flatMap(({ found }) => found.features.map(({ fieldId }) => JSON.stringify(fieldId.value))));
    const rows = splits.map(({ split, found }) => `${split} ${grouped(Number(found.numExamples))}`);
    return { headline: [counted(features.size, "feature"), ...rows].join(" · ") };
  },
});
