import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExampleAnomalies, ExampleStatistics, Schema, splitNames, splitNamesText, type Artifact } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { counted } from "../core/counted.ts";
import type { Finding, Gate, Severity, Status } from "../core/finding.ts";
import { canonicalJson } from "../core/json.ts";
import type { Showing } from "../core/report.ts";
import { readPlacedSchema, schemaFile } from "../data/schema.ts";
import type { Schema as SchemaProto } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import { readStatistics } from "../statistics/statistics-file.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { assembleAnomalies, writeAnomalies } from "../validation/anomalies.ts";
import { compareDatasets, type DriftLevel, type DriftRule, type FeatureDrift } from "../validation/drift.ts";
import { viewDataset } from "../validation/feature-view.ts";
import { driftFindings, schemaFindings } from "../validation/findings.ts";
import { anomaliesSection, dataSection, type ShownSplit } from "../validation/sections.ts";
import { validateStatistics } from "../validation/validate-statistics.ts";
import { schemaSource } from "./import-schema-gen.ts";

interface FeatureRule {
  readonly drift?: DriftRule & { readonly failOn?: "error" | "warning" | "never" };
}

interface ExampleValidatorParameters {
  /** Which severity makes the gates fail; below it they warn. */
  readonly failOn?: "error" | "warning" | "never";
  /** What drift against the baseline means. */
  readonly drift?: "off" | "warn" | "error";
  readonly features?: Readonly<Record<string, FeatureRule>>;
  /** Schema environment to validate in. */
  readonly environment?: string;
  readonly excludeSplits?: readonly string[];
}

/** What `findings.json` holds of a split. */
interface SplitFindings {
  readonly split: string;
  /** Against the schema, drift against the baseline, and this split against the first one. */
  readonly schema: readonly Finding[];
  readonly drift: readonly Finding[];
  readonly skew: readonly Finding[];
  readonly features: readonly FeatureDrift[];
  /** Whether the baseline has this split. */
  readonly compared: boolean;
}

const findingsFile = "findings.json";
const failOn = { type: "string", enum: ["error", "warning", "never"] } as const;

/**
 * Holds the statistics of each split against the schema (TFX's ExampleValidator: TFDV's anomalies in `Split-<name>/SchemaDiff.pb`)
 * and against the same split of the baseline (Assay's drift rule, in `findings.json`). It never stops a run by itself;
 * its gates say whether the result may go on.
 *
 * @example
 * add(exampleValidator, { statistics, schema, baseline: latestBlessed(ExampleStatistics) }, { failOn: "error", drift: "warn" });
 */
export const exampleValidator = component({
  name: "ExampleValidator",
  version: 1,
  inputs: { statistics: required(ExampleStatistics), schema: required(Schema), baseline: optional(ExampleStatistics) },
  outputs: { anomalies: required(ExampleAnomalies) },
  parameters: parameters<ExampleValidatorParameters>({
    type: "object",
    additionalProperties: false,
    properties: {
      failOn: { ...failOn, description: "Findings of this severity and above fail the gates (error)." },
      drift: { type: "string", enum: ["off", "warn", "error"], description: "What drift against the baseline means (warn)." },
      environment: { type: "string", description: "Environment of the schema to validate in." },
      excludeSplits: { type: "array", items: { type: "string" }, description: "Splits to leave out." },
      features: {
        type: "object",
        description: "Rules for single features.",
        additionalProperties: {
          type: "object", additionalProperties: false,
          properties: {
            drift: {
              type: "object", additionalProperties: false,
              properties: {
                measure: { type: "string", enum: ["auto", "l-infinity", "jensen-shannon"], description: "How the distance is measured (auto: Assay's own rule)." },
                threshold: { type: "number", minimum: 0, description: "Largest distance that passes." },
                failOn: { ...failOn, description: "What crossing it is." },
              },
            },
          },
        },
      },
    },
  }),

  async run({ statistics, schema, baseline }, { parameters: given, outputs: { anomalies }, signal }) {
    const splits = splitNames(statistics).filter((split) => !given.excludeSplits?.includes(split));
    const placed = await placedSchema(schema);
    const found: SplitFindings[] = [];
    let first: { readonly split: string; readonly data: DatasetFeatureStatistics } | undefined;
    for (const split of splits) {
      signal.throwIfAborted();
      const data = await readStatistics(statistics.path, split);
      const previous = baseline && splitNames(baseline).includes(split) ? await readStatistics(baseline.path, split) : undefined;
      const validation = validateStatistics(data, placed.message, { previous, environment: given.environment });
      await writeAnomalies(anomalies.path, split, assembleAnomalies(validation, placed.message));
      const shownPlaces = schema.properties[schemaSource] === undefined ? undefined : placed;
      found.push({ split, schema: schemaFindings(validation, split, shownPlaces), ...compare({ given, split, data, previous }), skew: first ? skewOf(given, { split, data }, first) : [] });
      first ??= { split, data };
    }
    await writeFile(join(anomalies.path, findingsFile), canonicalJson({ splits: found }));
    if (statistics.properties["span"] !== undefined) anomalies.properties["span"] = statistics.properties["span"];
    anomalies.properties["split_names"] = splitNamesText(splits);
    anomalies.properties["blessed"] = `{${found.map(({ split, schema: own }) => `${JSON.stringify(split)}: ${own.length === 0 ? 1 : 0}`).join(", ")}}`;
  },

  async show({ inputs: { statistics, baseline }, outputs: { anomalies }, parameters: given }): Promise<Showing> {
    const { splits } = JSON.parse(await readFile(join(anomalies.path, findingsFile), "utf8")) as { splits: readonly SplitFindings[] };
    const shown = await Promise.all(splits.map(async (found): Promise<ShownSplit> => ({
      ...found,
      current: viewDataset(await readStatistics(statistics.path, found.split)),
      baseline: found.compared && baseline ? viewDataset(await readStatistics(baseline.path, found.split)) : undefined,
    })));
    return showing(shown, given, baseline !== undefined);
  },
});

/** The schema with its places; named as the repository names it when it comes from there. */
function placedSchema(schema: Artifact): Promise<Placed<SchemaProto>> {
  const source = schema.properties[schemaSource];
  return readPlacedSchema(join(schema.path, schemaFile), typeof source === "string" ? source : schemaFile);
}

interface Comparing {
  readonly given: ExampleValidatorParameters;
  readonly split: string;
  readonly data: DatasetFeatureStatistics;
  readonly previous: DatasetFeatureStatistics | undefined;
}

function compare({ given, split, data, previous }: Comparing): Pick<SplitFindings, "drift" | "features" | "compared"> {
  const rules = Object.fromEntries(Object.entries(given.features ?? {}).flatMap(([name, { drift }]) => (drift ? [[name, drift]] : [])));
  if (!previous || (given.drift === "off" && Object.keys(rules).length === 0)) return { drift: [], features: [], compared: previous !== undefined };
  const features = compareDatasets(data, previous, rules);
  return { features, compared: true, drift: driftFindings(features, { split, other: `the baseline's ${split} split`, severity: (key, level) => severityOf(given, key, level) }) };
}

function severityOf({ drift = "warn", features }: ExampleValidatorParameters, key: string, level: DriftLevel): Severity | undefined {
  if (level === "none") return undefined;
  const own = features?.[key]?.drift;
  if (own?.failOn) return own.failOn === "never" ? "info" : own.failOn;
  if (drift === "off" && !own) return undefined;
  return drift === "error" && (level === "large" || own?.threshold !== undefined) ? "error" : "warning";
}

type Named = { readonly split: string; readonly data: DatasetFeatureStatistics };

function skewOf({ drift }: ExampleValidatorParameters, own: Named, first: Named): readonly Finding[] {
  if (drift === "off") return [];
  const features = compareDatasets(own.data, first.data).map((feature) => ({ ...feature, checks: [] }));
  return driftFindings(features, { split: `${first.split} → ${own.split}`, other: `the ${first.split} split`, severity: (_, level) => (level === "none" ? undefined : "info") });
}

function showing(splits: readonly ShownSplit[], given: ExampleValidatorParameters, hasBaseline: boolean): Showing {
  const schema = splits.flatMap((split) => split.schema);
  const drift = splits.flatMap((split) => split.drift);
  const findings = [...schema, ...drift, ...splits.flatMap((split) => split.skew)];
  const gates: Gate[] = [schemaGate(schema, given), ...(hasBaseline && given.drift !== "off" ? [driftGate(splits, given)] : [])];
  const status: Status = gates.some((gate) => gate.status === "fail") ? "fail" : gates.some((gate) => gate.status === "warn") ? "warn" : "pass";
  const drifted = driftedFeatures(drift);
  return {
    headline: [
      schema.length === 0 ? "no anomalies" : `${counted(schema.length, "anomaly")}: ${subjects(schema)}`,
      ...(drifted.length > 0 ? [`${drifted.length} drifted: ${subjects(drift.filter(({ severity }) => severity !== "info"))}`] : hasBaseline && given.drift !== "off" ? ["no drift"] : []),
    ].join(" · "),
    status, gates, findings,
    sections: [dataSection(splits, { hasBaseline }), anomaliesSection(findings)],
  };
}

function subjects(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(({ subject }) => subject))];
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}

function statusOf(findings: readonly Finding[], { failOn: from = "error" }: ExampleValidatorParameters): Status {
  const [errors, warnings] = (["error", "warning"] as const).map((severity) => findings.some((finding) => finding.severity === severity));
  if ((errors && from !== "never") || (warnings && from === "warning")) return "fail";
  return errors || warnings ? "warn" : "pass";
}

function schemaGate(findings: readonly Finding[], given: ExampleValidatorParameters): Gate {
  return { name: "Schema errors", status: statusOf(findings, given), found: String(findings.length), limit: "0" };
}

function driftedFeatures(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ severity }) => severity !== "info").map(({ subject }) => subject))];
}

function driftGate(splits: readonly ShownSplit[], given: ExampleValidatorParameters): Gate {
  const findings = splits.flatMap((split) => split.drift);
  const compared = new Set(splits.flatMap(({ features }) => features.filter(({ because }) => because === undefined).map(({ key }) => key)));
  return { name: "Drifted features", status: statusOf(findings, given), found: `${driftedFeatures(findings).length} of ${compared.size}`, limit: "0", note: "against the baseline" };
}
