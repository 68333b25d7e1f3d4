import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExampleAnomalies, Examples, ExampleStatistics, Schema, splitNames, splitNamesText, type Artifact } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { counted } from "../core/counted.ts";
import { UserError } from "../core/error.ts";
import type { Finding, Gate, Status } from "../core/finding.ts";
import { canonicalJson } from "../core/json.ts";
import type { Showing } from "../core/report.ts";
import { readPlacedSchema, schemaFile } from "../data/schema.ts";
import type { Schema as SchemaProto } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import { readSlicedStatistics, readStatistics } from "../statistics/statistics-file.ts";
import { writeAnomalies } from "../validation/anomalies.ts";
import { dataChanges } from "../validation/data-changes.ts";
import { viewDataset } from "../validation/feature-view.ts";
import { checkMask, maskedFindings } from "../validation/rows/masked-findings.ts";
import type { RowRule } from "../validation/rules/row-rules.ts";
import { sliceRowSearch } from "../validation/rows/slice-row-search.ts";
import { rowSearch } from "../validation/rows/row-search.ts";
import { sarifLog } from "../validation/sarif.ts";
import { anomaliesSection, dataSection, type ShownSplit } from "../validation/sections.ts";
import type { SelectTable } from "../validation/rules/select-rules.ts";
import { statusOf, weighed } from "../validation/severity-rules.ts";
import { checkValidating, exampleValidatorProperties, type ExampleValidatorParameters } from "./example-validator-parameters.ts";
import { schemaSource } from "./import-schema-gen.ts";
import { checkNames, readOwnRules } from "./own-rules.ts";
import { schemaChange } from "./schema-change.ts";
import { findingsOf, type SplitFindings, type SplitToJudge } from "./split-findings.ts";
import { rowsOfSplit } from "./split-rows.ts";
import { givenSlices } from "./statistics-parameters.ts";
import { tableComparison } from "./table-comparison.ts";

const findingsFile = "findings.json";
const sarifFile = "findings.sarif";

/**
 * Holds the statistics of each split against the schema (TFX's ExampleValidator: TFDV's anomalies in `Split-<name>/SchemaDiff.pb`)
 * and against the same split of the baseline (Assay's drift rule). All findings are in `findings.json` and `findings.sarif`,
 * with rows that show them where the examples are wired; what is other in the schema is shown where the baseline's is wired. It never stops a run by itself; its gates say whether the result may go on.
 *
 * @example
 * add(exampleValidator, { statistics, schema, examples, baseline: latestBlessed(ExampleStatistics) }, { failOn: "error", drift: "warn" });
 */
export const exampleValidator = component({
  name: "ExampleValidator",
  version: 5,
  inputs: { statistics: required(ExampleStatistics), schema: required(Schema), baseline: optional(ExampleStatistics), examples: optional(Examples), baseline_examples: optional(Examples), baseline_schema: optional(Schema) },
  outputs: { anomalies: required(ExampleAnomalies) },
  parameters: parameters<ExampleValidatorParameters>({ type: "object", additionalProperties: false, properties: exampleValidatorProperties }),

  async resolve(given, workspace) {
    checkValidating(given);
    return { parameters: given, materials: (await readOwnRules(given, workspace)).materials };
  },

  async run({ statistics, schema, baseline, examples, baseline_examples: baselineExamples }, { parameters: given, outputs: { anomalies }, workspace, signal }) {
    const splits = splitNames(statistics).filter((split) => !given.excludeSplits?.includes(split));
    const placed = await placedSchema(schema);
    const source = schema.properties[schemaSource] === undefined ? undefined : placed;
    const own = await readOwnRules(given, workspace);
    if (!examples && own.rows.length + own.select.length > 0) throw new UserError("rules on rows need the rows", { hint: "add(exampleValidator, { statistics, schema, examples }, …)" });
    if (own.rows.length + own.select.length > 0) {
      const views = await Promise.all(splits.map(async (name) => ({ name, view: viewDataset(await readStatistics(statistics.path, name)) })));
      await checkNames(own, views, { schema: placed.message, workspace });
    }
    const found: SplitFindings[] = [];
    const tables: SelectTable[] = [];
    let first: SplitToJudge["first"];
    for (const split of splits) {
      signal.throwIfAborted();
      const [data, ...slices] = await readSlicedStatistics(statistics.path, split);
      const [previous, ...previousSlices] = baseline && splitNames(baseline).includes(split) ? await readSlicedStatistics(baseline.path, split) : [];
      const judged: SplitToJudge = { split, data: data!, slices, previous, previousSlices, first, schema: placed.message, source, given, custom: own.custom };
      const { anomalies: told, found: inStatistics } = findingsOf(judged);
      await writeAnomalies(anomalies.path, split, told);
      const together = weighed(await tableComparison({ split, examples, baseline: baselineExamples, given }), given);
      found.push(await withRows({ ...inStatistics, drift: [...inStatistics.drift, ...together] }, { judged, examples, rules: own.rows, signal }));
      if (examples) tables.push({ name: split, view: viewDataset(data!), rows: (columns) => rowsOfSplit(examples, split, columns) });
      first ??= { split, data: data! };
    }
    const across = weighed(own.select.length === 0 ? [] : await (await import("../validation/rules/select-rules.ts")).judgeSelectRules(own.select, tables, { workspace, most: given.rows, mask: given.mask, signal }), given);
    await writeFile(join(anomalies.path, findingsFile), canonicalJson({ splits: found, across }));
    await writeFile(join(anomalies.path, sarifFile), canonicalJson(sarifLog([...found.flatMap(allOf), ...across], { file: source ? String(schema.properties[schemaSource]) : "assay.yml" })));
    if (statistics.properties["span"] !== undefined) anomalies.properties["span"] = statistics.properties["span"];
    anomalies.properties["split_names"] = splitNamesText(splits);
    anomalies.properties["blessed"] = `{${found.map(({ split, schema: broken, rules }) => `${JSON.stringify(split)}: ${[...broken, ...rules].some(isAnomaly) ? 0 : 1}`).join(", ")}}`;
  },

  async show({ inputs: { statistics, schema, baseline, baseline_schema: oldSchema }, outputs: { anomalies }, parameters: given }): Promise<Showing> {
    const { splits, across } = JSON.parse(await readFile(join(anomalies.path, findingsFile), "utf8")) as { splits: readonly SplitFindings[]; across: readonly Finding[] };
    const shown = await Promise.all(splits.map(async (found): Promise<Shown> => ({
      ...found,
      current: viewDataset(await readStatistics(statistics.path, found.split)),
      baseline: found.compared && baseline ? viewDataset(await readStatistics(baseline.path, found.split)) : undefined,
    })));
    const main = showing(shown, across, { given, hasBaseline: baseline !== undefined });
    const { changes, sections } = oldSchema ? await schemaChange(oldSchema, schema, given.mask) : { changes: [], sections: [] };
    return { ...main, sections: [...main.sections ?? [], ...sections], changes: [...dataChanges(shown.map((split) => ({ ...split, mask: given.mask }))), ...changes] };
  },
});

/** Whether a finding is one of TFDV's anomalies; Assay's own rules have names in small letters. */
function isAnomaly({ rule, severity }: Finding): boolean {
  return /^[A-Z_]+$/.test(rule) && !(rule === "CUSTOM_VALIDATION" && severity === "info");
}

/** The schema with its places; named as the repository names it when it comes from there. */
function placedSchema(schema: Artifact): Promise<Placed<SchemaProto>> {
  const source = schema.properties[schemaSource];
  return readPlacedSchema(join(schema.path, schemaFile), typeof source === "string" ? source : schemaFile);
}

function allOf({ schema, slices, rules, drift, skew }: SplitFindings): readonly Finding[] {
  return [...schema, ...slices, ...rules, ...drift, ...skew];
}

interface Searching {
  readonly judged: SplitToJudge;
  readonly examples: Artifact<"Examples"> | undefined;
  readonly rules: readonly RowRule[];
  readonly signal: AbortSignal;
}

/** The findings with the rows that show them, and the rules on rows that do not hold, in one pass over the split; masked features without their values. */
async function withRows(found: SplitFindings, { judged, examples, rules, signal }: Searching): Promise<SplitFindings> {
  const { data, previous, schema, split, given } = judged;
  const { mask = [], rows: most } = given;
  const current = viewDataset(data);
  const names = [...current.features.values()].map(({ path }) => path[0]!);
  checkMask(mask, names, schema);
  const inSlices = [...found.slices, ...found.drift.filter((finding) => finding.split !== split)];
  const [own, drift] = [maskedFindings(found.schema, mask), maskedFindings(found.drift.filter((finding) => finding.split === split), mask)];
  const search = rowSearch([...own, ...drift], { schema, current, baseline: previous && viewDataset(previous), most, mask });
  const sliced = sliceRowSearch(maskedFindings(inSlices, mask), { split, prepared: await givenSlices(given.slices ?? []), slices: judged.slices, previousSlices: judged.previousSlices, schema, most, mask });
  const held = rules.length > 0 ? (await import("../validation/rules/row-rules.ts")).compileRowRules(rules, [...names, ...schema.feature.map(({ name }) => name)], { most, mask }) : undefined;
  const columns = [...new Set([...search.columns, ...sliced.columns, ...(held?.columns ?? [])])];
  if (examples && columns.length > 0) {
    for await (const rows of rowsOfSplit(examples, split, columns)) {
      signal.throwIfAborted();
      held?.add(rows);
      const going = [search.add(rows), sliced.add(rows)].some(Boolean);
      if (!going && !held) break;
    }
  }
  const [told, parts] = [search.finish(), sliced.finish()];
  return {
    ...found, schema: told.slice(0, own.length), drift: [...told.slice(own.length), ...parts.slice(found.slices.length)], slices: parts.slice(0, found.slices.length), skew: maskedFindings(found.skew, mask),
    rules: [...maskedFindings(found.rules, mask), ...weighed(held?.finish(split) ?? [], given)],
  };
}

type Shown = ShownSplit & SplitFindings;

function showing(splits: readonly Shown[], across: readonly Finding[], { given, hasBaseline }: { readonly given: ExampleValidatorParameters; readonly hasBaseline: boolean }): Showing {
  const schema = splits.flatMap((split) => [...split.schema, ...split.slices]);
  const drift = splits.flatMap((split) => split.drift);
  const rules = [...splits.flatMap((split) => split.rules), ...across];
  const findings = [...schema, ...rules, ...drift, ...splits.flatMap((split) => split.skew)];
  const gates: Gate[] = [schemaGate(schema, given), ...(hasOwnRules(given) ? [gateOf("Broken rules", rules, given)] : []), ...(hasBaseline && given.drift !== "off" ? [driftGate(splits, given)] : [])];
  const status: Status = gates.some((gate) => gate.status === "fail") ? "fail" : gates.some((gate) => gate.status === "warn") ? "warn" : "pass";
  const broken = rules.filter(({ severity }) => severity !== "info");
  return {
    headline: [
      schema.length === 0 ? "no anomalies" : `${counted(schema.length, "anomaly")}: ${subjects(schema)}`,
      ...(broken.length > 0 ? [`${counted(broken.length, "broken rule")}: ${subjects(broken)}`] : []),
      ...(hasBaseline && given.drift !== "off" ? [driftText(drift)] : []),
    ].join(" · "),
    status, gates, findings,
    sections: [dataSection(splits.map((split) => ({ ...split, schema: [...split.schema, ...split.slices, ...split.rules], mask: given.mask })), { hasBaseline }), anomaliesSection(findings, { rowsInComment: given.rowsInComment ?? false })],
  };
}

function subjects(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(({ subject }) => subject))];
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}

function schemaGate(findings: readonly Finding[], given: ExampleValidatorParameters): Gate {
  return gateOf(given.failOn === undefined || given.failOn === "error" ? "Schema errors" : "Schema anomalies", findings, given);
}

/** A gate on errors counts errors, one on warnings and one that never fails count warnings too. */
function gateOf(name: string, findings: readonly Finding[], { failOn = "error" }: ExampleValidatorParameters): Gate {
  const counting = findings.filter(({ severity }) => severity === "error" || (failOn !== "error" && severity === "warning"));
  return { name, status: statusOf(findings, failOn), found: String(counting.length), limit: "0" };
}

function hasOwnRules({ customValidation, statisticsRules, rowRules, selectRules }: ExampleValidatorParameters): boolean {
  return customValidation !== undefined || Object.keys({ ...statisticsRules, ...rowRules, ...selectRules }).length > 0;
}

function driftedFeatures(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ severity, rule }) => severity !== "info" && rule !== "drift.table").map(({ subject }) => subject))];
}

/** Whether the rows as a whole are told from the baseline's. */
function driftedTogether(findings: readonly Finding[]): boolean {
  return findings.some(({ severity, rule }) => severity !== "info" && rule === "drift.table");
}

function driftText(findings: readonly Finding[]): string {
  const features = driftedFeatures(findings);
  const names = subjects(findings.filter(({ severity, rule }) => severity !== "info" && rule !== "drift.table"));
  const together = driftedTogether(findings) ? ["all features together"] : [];
  return features.length === 0 ? together.length > 0 ? `drifted: ${together.join("")}` : "no drift found" : `${features.length} drifted: ${[names, ...together].join("; ")}`;
}

function driftGate(splits: readonly Shown[], given: ExampleValidatorParameters): Gate {
  const findings = splits.flatMap((split) => split.drift);
  const compared = new Set(splits.flatMap(({ features }) => features.filter(({ because }) => because === undefined).map(({ key }) => key)));
  return { name: "Drifted features", status: statusOf(findings, given.failOn ?? "error"), found: `${driftedFeatures(findings).length} of ${compared.size}${driftedTogether(findings) ? ", and together" : ""}`, limit: "0", note: "against the baseline" };
}
