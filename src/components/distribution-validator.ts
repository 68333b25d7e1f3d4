import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toBinary } from "@bufbuild/protobuf";
import { ExampleAnomalies, ExampleStatistics, splitNames, splitNamesText } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { counted } from "../core/counted.ts";
import { digestOf } from "../core/digest.ts";
import type { Finding } from "../core/finding.ts";
import { canonicalJson } from "../core/json.ts";
import type { Showing } from "../core/report.ts";
import { readStatistics } from "../statistics/statistics-file.ts";
import { AnomaliesSchema } from "../validation/anomalies_pb.ts";
import { blessesDistributions, validateDistributions } from "../validation/distribution-validation.ts";
import { viewDataset } from "../validation/feature-view.ts";
import { maskedFindings } from "../validation/rows/masked-findings.ts";
import { anomaliesSection } from "../validation/sections.ts";
import { splitPairDirectory } from "../validation/skew/skew-files.ts";
import { checkDistributionRules, distributionConfig, readDistributionConfig } from "./distribution-rules.ts";
import { distributionValidatorProperties, type DistributionValidatorParameters } from "./distribution-validator-parameters.ts";
import { readOwnRules } from "./own-rules.ts";
import { splitPairs } from "./split-pairs.ts";

const findingsFile = "findings.json";

/**
 * Holds the distributions of chosen features against those of a baseline: TFX's DistributionValidator, with its anomalies in
 * `SplitPair-<split>_<split of the baseline>/SchemaDiff.pb` and its blessing (`blessed`: 1, 0, or 2 where there is no baseline).
 *
 * @example
 * add(distributionValidator, { statistics, baseline_statistics: latestBlessed(ExampleStatistics) }, { features: { fare: { jensenShannon: 0.05 } } });
 */
export const distributionValidator = component({
  name: "DistributionValidator",
  version: 2,
  inputs: { statistics: required(ExampleStatistics), baseline_statistics: optional(ExampleStatistics) },
  outputs: { anomalies: required(ExampleAnomalies) },
  parameters: parameters<DistributionValidatorParameters>({
    type: "object",
    additionalProperties: false,
    properties: distributionValidatorProperties,
  }),

  async resolve(given, workspace) {
    checkDistributionRules(given, given.config);
    const { materials } = await readOwnRules(given, workspace);
    return { parameters: given, materials: { ...materials, ...(given.config !== undefined && { [given.config]: digestOf((await readDistributionConfig(workspace, given.config)).text) }) } };
  },

  async run({ statistics, baseline_statistics: baseline }, { parameters: given, outputs: { anomalies }, workspace, signal }) {
    if (!baseline) {
      anomalies.properties["blessed"] = blessedText(splitNames(statistics).map((split) => [split, 2]));
      await writeFile(join(anomalies.path, findingsFile), canonicalJson({ pairs: [] }));
      return;
    }
    const { custom } = await readOwnRules(given, workspace);
    const pairs = splitPairs(statistics, baseline, { wanted: given.includeSplitPairs, otherwise: "same-name" });
    const found: PairFindings[] = [];
    const blessed: [string, number][] = [];
    for (const { split, baseline: other, name } of pairs) {
      signal.throwIfAborted();
      const [now, before] = [await readStatistics(statistics.path, split), await readStatistics(baseline.path, other)];
      const config = given.config === undefined ? distributionConfig(given, [viewDataset(now), viewDataset(before)]) : (await readDistributionConfig(workspace, given.config)).config;
      const { anomalies: message, findings } = validateDistributions(now, before, { config, pair: name, custom });
      const folder = splitPairDirectory(anomalies.path, name);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "SchemaDiff.pb"), toBinary(AnomaliesSchema, message));
      blessed.push([name, blessesDistributions(message) ? 1 : 0]);
      found.push({ pair: name, compared: config.defaultSliceConfig?.feature.length ?? 0, findings: judged(maskedFindings(findings, given.mask ?? []), { pair: name, least: given.minExamples, sizes: [now, before].map(({ numExamples }) => Number(numExamples)) }) });
    }
    await writeFile(join(anomalies.path, findingsFile), canonicalJson({ pairs: found }));
    anomalies.properties["split_names"] = splitNamesText(pairs.map(({ name }) => name));
    if (statistics.properties["span"] !== undefined) anomalies.properties["span"] = statistics.properties["span"];
    anomalies.properties["blessed"] = blessedText(blessed);
  },

  async show({ inputs: { baseline_statistics: baseline }, outputs: { anomalies } }): Promise<Showing> {
    if (!baseline) return { headline: "no baseline to compare with" };
    const { pairs } = JSON.parse(await readFile(join(anomalies.path, findingsFile), "utf8")) as { pairs: readonly PairFindings[] };
    const findings = pairs.flatMap((pair) => pair.findings);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const status = errors > 0 ? "fail" : "pass";
    const section = anomaliesSection(findings);
    return {
      headline: `${counted(pairs.length, "split pair")} · ${errors === 0 ? "no anomalies" : counted(errors, "anomaly")}`,
      status, findings,
      gates: [{ name: "distributions", status, found: errors === 0 ? `${counted(Math.max(0, ...pairs.map(({ compared }) => compared)), "feature")} as before` : counted(errors, "anomaly"), limit: "none" }],
      sections: [{ ...section, title: "Distributions", summary: `Distributions · ${errors === 0 ? "as the baseline's" : counted(errors, "anomaly")}` }],
    };
  },
});

/** What `findings.json` holds of a pair of splits. */
interface PairFindings {
  readonly pair: string;
  /** How many features have limits. */
  readonly compared: number;
  readonly findings: readonly Finding[];
}

interface Judging {
  readonly pair: string;
  readonly least: number | undefined;
  readonly sizes: readonly number[];
}

/** Few examples say little: what is found in them is a note. */
function judged(findings: readonly Finding[], { pair, least, sizes }: Judging): readonly Finding[] {
  const fewest = Math.min(...sizes);
  if (least === undefined || fewest >= least) return findings;
  const note: Finding = { rule: "distributions.few-examples", severity: "info", subject: "data set", message: "There are not enough examples to judge distributions by.", observed: String(fewest), limit: `at least ${least}`, split: pair };
  return [note, ...findings.map((finding): Finding => ({ ...finding, severity: "info" }))];
}

/** As Python's json.dumps writes it. */
function blessedText(blessed: readonly (readonly [string, number])[]): string {
  return `{${blessed.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(", ")}}`;
}
