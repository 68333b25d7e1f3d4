import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExampleAnomalies, Examples, ExampleStatistics, Schema, splitNames, splitNamesText, type Artifact } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { counted } from "../core/counted.ts";
import type { Finding, Gate, Status } from "../core/finding.ts";
import { canonicalJson } from "../core/json.ts";
import type { Showing } from "../core/report.ts";
import { readPlacedSchema, schemaFile } from "../data/schema.ts";
import type { Schema as SchemaProto } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import { readSlicedStatistics, readStatistics } from "../statistics/statistics-file.ts";
import { assembleAnomalies, writeAnomalies } from "../validation/anomalies.ts";
import { viewDataset } from "../validation/feature-view.ts";
import { checkMask, maskedFindings } from "../validation/masked-findings.ts";
import { rowSearch } from "../validation/row-search.ts";
import { sarifLog } from "../validation/sarif.ts";
import { anomaliesSection, dataSection, type ShownSplit } from "../validation/sections.ts";
import { statusOf } from "../validation/severity-rules.ts";
import { checkValidating, exampleValidatorProperties, type ExampleValidatorParameters } from "./example-validator-parameters.ts";
import { schemaSource } from "./import-schema-gen.ts";
import { findingsOf, type SplitFindings, type SplitToJudge } from "./split-findings.ts";
import { rowsOfSplit } from "./split-rows.ts";

const findingsFile = "findings.json";
const sarifFile = "findings.sarif";

/**
 * Holds the statistics of each split against the schema (TFX's ExampleValidator: TFDV's anomalies in `Split-<name>/SchemaDiff.pb`)
 * and against the same split of the baseline (Assay's drift rule). All findings are in `findings.json` and `findings.sarif`,
 * with rows that show them where the examples are wired. It never stops a run by itself; its gates say whether the result may go on.
 *
 * @example
 * add(exampleValidator, { statistics, schema, examples, baseline: latestBlessed(ExampleStatistics) }, { failOn: "error", drift: "warn" });
 */
export const exampleValidator = component({
  name: "ExampleValidator",
  version: 2,
  inputs: { statistics: required(ExampleStatistics), schema: required(Schema), baseline: optional(ExampleStatistics), examples: optional(Examples) },
  outputs: { anomalies: required(ExampleAnomalies) },
  parameters: parameters<ExampleValidatorParameters>({ type: "object", additionalProperties: false, properties: exampleValidatorProperties }),

  async resolve(given) {
    checkValidating(given);
    return { parameters: given, materials: {} };
  },

  async run({ statistics, schema, baseline, examples }, { parameters: given, outputs: { anomalies }, signal }) {
    const splits = splitNames(statistics).filter((split) => !given.excludeSplits?.includes(split));
    const placed = await placedSchema(schema);
    const source = schema.properties[schemaSource] === undefined ? undefined : placed;
    const found: SplitFindings[] = [];
    let first: SplitToJudge["first"];
    for (const split of splits) {
      signal.throwIfAborted();
      const [data, ...slices] = await readSlicedStatistics(statistics.path, split);
      const previous = baseline && splitNames(baseline).includes(split) ? await readStatistics(baseline.path, split) : undefined;
      const judged: SplitToJudge = { split, data: data!, slices, previous, first, schema: placed.message, source, given };
      const { validation, found: own } = findingsOf(judged);
      await writeAnomalies(anomalies.path, split, assembleAnomalies(validation, placed.message));
      found.push(await withRows(own, { judged, examples, signal }));
      first ??= { split, data: data! };
    }
    await writeFile(join(anomalies.path, findingsFile), canonicalJson({ splits: found }));
    await writeFile(join(anomalies.path, sarifFile), canonicalJson(sarifLog(found.flatMap(allOf), { file: source ? String(schema.properties[schemaSource]) : "assay.yml" })));
    if (statistics.properties["span"] !== undefined) anomalies.properties["span"] = statistics.properties["span"];
    anomalies.properties["split_names"] = splitNamesText(splits);
    anomalies.properties["blessed"] = `{${found.map(({ split, schema: own }) => `${JSON.stringify(split)}: ${own.length === 0 ? 1 : 0}`).join(", ")}}`;
  },

  async show({ inputs: { statistics, baseline }, outputs: { anomalies }, parameters: given }): Promise<Showing> {
    const { splits } = JSON.parse(await readFile(join(anomalies.path, findingsFile), "utf8")) as { splits: readonly SplitFindings[] };
    const shown = await Promise.all(splits.map(async (found): Promise<Shown> => ({
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

function allOf({ schema, slices, drift, skew }: SplitFindings): readonly Finding[] {
  return [...schema, ...slices, ...drift, ...skew];
}

interface Searching {
  readonly judged: SplitToJudge;
  readonly examples: Artifact<"Examples"> | undefined;
  readonly signal: AbortSignal;
}

/** The findings with the rows that show them, found in one pass over the split; masked features without their values. */
async function withRows(found: SplitFindings, { judged, examples, signal }: Searching): Promise<SplitFindings> {
  const { data, previous, schema, split, given: { mask = [], rows: most } } = judged;
  const current = viewDataset(data);
  checkMask(mask, [...current.features.values()].map(({ path }) => path[0]!), schema);
  const [own, drift] = [maskedFindings(found.schema, mask), maskedFindings(found.drift, mask)];
  const search = rowSearch([...own, ...drift], { schema, current, baseline: previous && viewDataset(previous), most, mask });
  if (examples && search.columns.length > 0) {
    for await (const rows of rowsOfSplit(examples, split, search.columns)) {
      signal.throwIfAborted();
      if (!search.add(rows)) break;
    }
  }
  const told = search.finish();
  return { ...found, schema: told.slice(0, own.length), drift: told.slice(own.length), slices: maskedFindings(found.slices, mask), skew: maskedFindings(found.skew, mask) };
}

type Shown = ShownSplit & SplitFindings;

function showing(splits: readonly Shown[], given: ExampleValidatorParameters, hasBaseline: boolean): Showing {
  const schema = splits.flatMap((split) => [...split.schema, ...split.slices]);
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
    sections: [dataSection(splits, { hasBaseline }), anomaliesSection(findings, { rowsInComment: given.rowsInComment ?? false })],
  };
}

function subjects(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(({ subject }) => subject))];
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}

function schemaGate(findings: readonly Finding[], { failOn = "error" }: ExampleValidatorParameters): Gate {
  const [errors, warnings] = (["error", "warning"] as const).map((severity) => findings.filter((finding) => finding.severity === severity).length);
  return { name: failOn === "error" ? "Schema errors" : "Schema anomalies", status: statusOf(findings, failOn), found: String(failOn === "error" ? errors : errors! + warnings!), limit: "0" };
}

function driftedFeatures(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ severity }) => severity !== "info").map(({ subject }) => subject))];
}

function driftGate(splits: readonly Shown[], given: ExampleValidatorParameters): Gate {
  const findings = splits.flatMap((split) => split.drift);
  const compared = new Set(splits.flatMap(({ features }) => features.filter(({ because }) => because === undefined).map(({ key }) => key)));
  return { name: "Drifted features", status: statusOf(findings, given.failOn ?? "error"), found: `${driftedFeatures(findings).length} of ${compared.size}`, limit: "0", note: "against the baseline" };
}
