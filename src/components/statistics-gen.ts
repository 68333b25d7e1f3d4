import { join } from "node:path";
import { codeDigests } from "../code/code-digests.ts";
import { Examples, ExampleStatistics, Schema, splitNames, splitNamesText } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { counted, grouped } from "../core/counted.ts";
import { digestOfJson } from "../core/digest.ts";
import { didYouMean, UserError } from "../core/error.ts";
import type { Json } from "../core/json.ts";
import { digestOfFile } from "../data/file-digest.ts";
import { readSchema } from "../data/schema.ts";
import { readStatistics, writeStatistics } from "../statistics/statistics-file.ts";
import { statisticsSection } from "../statistics/statistics-sections.ts";
import { gatherSplit } from "./kept-statistics.ts";
import { checkStatistics, statisticsAccumulator, statisticsProperties, type StatisticsParameters } from "./statistics-parameters.ts";

interface StatisticsGenParameters extends StatisticsParameters {
  /** Splits to leave out. */
  readonly excludeSplits?: readonly string[];
  /** A module with statistics of one's own. */
  readonly code?: string;
}

const version = 4;

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
      excludeSplits: { type: "array", items: { type: "string" }, description: "Splits to leave out." },
      code: { type: "string", minLength: 1, description: "Module that exports statistics of one's own: export const statistics = [{ name, create, add, merge, finish }]." },
      ...statisticsProperties,
    },
  }),
  divisible: true,
  // Code of the user runs in a process of its own.
  runs: ({ code }) => (code === undefined ? "here" : "child"),

  async resolve(given, workspace) {
    checkStatistics(given);
    const vocabularies = await Promise.all(Object.values(given.vocabPaths ?? {}).map(async (path) => [path, await digestOfFile(join(workspace, path))] as const));
    return { parameters: given, materials: { ...(given.code === undefined ? {} : await codeDigests(workspace, given.code)), ...Object.fromEntries(vocabularies) } };
  },

  async run({ examples, schema }, { parameters: { excludeSplits, code, ...given }, outputs, progress, signal, earlier, share, log, load, workspace }) {
    const splits = splitsOf(examples, excludeSplits).filter((split) => !share || examples.manifest.some(({ path }) => path.startsWith(`Split-${split}/`)));
    const generators = code === undefined ? [] : (await import("../statistics/user-statistics.ts")).userStatistics((await load(code))["statistics"], code);
    const accumulator = await statisticsAccumulator(given, { workspace, schema: schema && (await readSchema(schema.path)), generators });
    const shared = {
      examples, accumulator, settings: digestOfJson({ version, parameters: given as unknown as Json, schema: schema?.digest ?? null }),
      earlier: (await earlier()).flatMap(({ statistics }) => (statistics ? [statistics] : [])), directory: outputs.statistics.path, keepAll: share !== undefined,
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
    if (given.sampleRate !== undefined) outputs.statistics.properties["sample_rate_by_split"] = JSON.stringify(Object.fromEntries(splits.map((split) => [split, given.sampleRate])));
    outputs.statistics.properties["split_names"] = splitNamesText(splits);
  },

  async show({ outputs: { statistics } }) {
    const splits = await Promise.all(splitNames(statistics).map(async (split) => ({ split, found: await readStatistics(statistics.path, split) })));
    const features = new Set(splits.flatMap(({ found }) => found.features.map(({ fieldId }) => JSON.stringify(fieldId.value))));
    const rows = splits.map(({ split, found }) => `${split} ${grouped(Number(found.numExamples))}`);
    const sampled = statistics.properties["sample_rate_by_split"] === undefined ? [] : ["of a sample"];
    const section = splits[0] && statisticsSection(splits[0].found);
    return { headline: [counted(features.size, "feature"), ...rows, ...sampled].join(" · "), ...(section && { sections: [section] }) };
  },
});

function splitsOf(examples: Parameters<typeof splitNames>[0], excluded: readonly string[] = []): readonly string[] {
  const known = splitNames(examples);
  const strange = excluded.find((split) => !known.includes(split));
  if (strange !== undefined) throw new UserError(`the split ${JSON.stringify(strange)} that is left out is not among the examples`, { hint: didYouMean(strange, known) });
  const splits = known.filter((split) => !excluded.includes(split));
  if (splits.length === 0) throw new UserError("all splits are left out, so that there is nothing to describe", { hint: "statistics of at least one split are needed" });
  return splits;
}
