import { UserError } from "../core/error.ts";
import type { Finding, Severity } from "../core/finding.ts";
import type { CsvDialect } from "../data/csv-dialect.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import { readOwnRules, type OwnRules } from "../components/own-rules.ts";
import type { OwnRuleParameters } from "../components/own-rule-parameters.ts";
import { prepareSlices, type SliceSpecification } from "../statistics/slices.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { assembleAnomalies } from "../validation/anomalies.ts";
import type { Anomalies } from "../validation/anomalies_pb.ts";
import type { CustomRules } from "../validation/rules/custom-validation.ts";
import { compareDatasets } from "../validation/drift/drift.ts";
import type { DriftLevel } from "../validation/drift/drift-checks.ts";
import { viewDataset, type DatasetView } from "../validation/feature-view.ts";
import { driftFindings, schemaFindings } from "../validation/findings.ts";
import { integerSetFindings } from "../validation/schema/integer-sets.ts";
import { checkMask, maskedFindings } from "../validation/rows/masked-findings.ts";
import { rowSearch, type PlacedRows, type RowSearch } from "../validation/rows/row-search.ts";
import { sliceRowSearch } from "../validation/rows/slice-row-search.ts";
import { severityOverrides, weighed, type SeverityRules } from "../validation/severity-rules.ts";
import { sliceDrift } from "../validation/drift/slice-drift.ts";
import { sliceFindings } from "../validation/slice-findings.ts";
import { validateStatistics } from "../validation/validate-statistics.ts";
import { describeFiles, describeSliced, isStatistics, rowsOf } from "./described-data.ts";
import { sampledRows } from "./sampled-rows.ts";

/** What data are judged by. */
interface Judging extends SeverityRules, OwnRuleParameters {
  readonly home: string;
  readonly schema: Placed<Schema>;
  readonly dialect: CsvDialect;
  /** Data of the span before, and served data. */
  readonly previous?: string | undefined;
  readonly serving?: string | undefined;
  readonly environment?: string | undefined;
  /** Whether TFDV's surprises are kept. */
  readonly compatibility?: "tfdv" | undefined;
  readonly slices: readonly SliceSpecification[];
  /** Whether a classifier tries to tell the rows from the previous ones; it does when not given. */
  readonly tableDrift?: "on" | "off" | undefined;
  /** Rows told of each finding; 3 when not given. */
  readonly most?: number | undefined;
  readonly mask: readonly string[];
}

/** Data as they were judged. */
export interface Judged {
  readonly statistics: DatasetFeatureStatistics;
  /** In TFDV's words. */
  readonly anomalies: Anomalies;
  /** Those and what Assay's own rules and the user's say, with rows that show them. */
  readonly findings: readonly Finding[];
}

/** Holds files, or statistics, against a schema, other data and rules of the user's own. The rows are read at most once more. */
export async function judgeData(source: string, given: Judging): Promise<Judged> {
  const { schema: { message: schema }, environment, home, dialect, slices: sliced } = given;
  const own = await readOwnRules(given, process.cwd());
  if ((own.rows.length > 0 || own.select.length > 0) && (await isStatistics(source))) throw new UserError(`${JSON.stringify(source)} holds statistics, and rules on rows need the rows`, { hint: "name a file of data" });
  const [statistics, ...slices] = await describeSliced(source, { slices: sliced, sampleRate: undefined }, { home, dialect, schema });
  const [previous, ...previousSlices] = given.previous === undefined ? [] : await describeSliced(given.previous, { slices: (await isStatistics(given.previous)) ? [] : sliced, sampleRate: undefined }, { home, dialect, schema });
  const serving = given.serving === undefined ? undefined : await describeFiles(given.serving, { home, dialect, schema });
  const settings = { environment, compatibility: given.compatibility, severities: severityOverrides(given) };
  const validation = validateStatistics(statistics!, schema, { ...settings, previous, serving });
  const anomalies = assembleAnomalies(validation, schema);
  const broken = own.custom ? await brokenRules(own.custom, { data: { statistics: [statistics!, ...slices], base: previous && [previous, ...previousSlices], environment }, anomalies }) : [];
  const moved = previous ? compareDatasets(statistics!, previous) : [];
  const found = [
    ...schemaFindings(validation, "", given.schema), ...integerSetFindings(schema, statistics!, ""), ...broken, ...driftFindings(moved, { ...warnings, other: "the previous data" }),
  ];
  const inSlices = [...sliceFindings({ slices, split: "", schema, source: given.schema, ...settings }, validation), ...sliceDrift({ slices, previousSlices, rules: {}, ...warnings }, moved)];
  // Rows are looked for in what the data were, not in what is served.
  const besides = [
    ...(previous && given.tableDrift !== "off" ? await tableDrift(source, given.previous!, { statistics: statistics!, previous, dialect }) : []),
    ...(serving ? driftFindings(compareDatasets(statistics!, serving), { ...warnings, other: "the serving data" }) : []),
  ];
  const sliceRows = sliceRowSearch(maskedFindings(weighed(inSlices, given), given.mask), { split: "", prepared: await prepareSlices(sliced), slices, previousSlices, schema, most: given.most, mask: given.mask });
  const findings = await withRows(source, { found: weighed(found, given), sliceRows, besides: weighed(besides, given), statistics: statistics!, baseline: previous && viewDataset(previous), own, given });
  return { statistics: statistics!, anomalies, findings };
}

/** Rows of each side that a classifier is shown. */
const mostCompared = 2000;

async function tableDrift(source: string, other: string, { statistics, previous, dialect }: { readonly statistics: DatasetFeatureStatistics; readonly previous: DatasetFeatureStatistics; readonly dialect: CsvDialect }): Promise<readonly Finding[]> {
  const { compareTables, tableFindings } = await import("../validation/drift/table-drift.ts");
  const rows = await sampledRows(source, { statistics, dialect, most: mostCompared });
  const before = rows && await sampledRows(other, { statistics: previous, dialect, most: mostCompared });
  const drift = before && compareTables(rows, before);
  return drift ? tableFindings(drift, { split: "", other: "the previous data", severity: "warning" }) : [];
}

/** Rules on statistics that do not hold; TFDV's message tells them too. */
async function brokenRules(rules: CustomRules, { data, anomalies }: { readonly data: Parameters<CustomRules["judge"]>[0]; readonly anomalies: Anomalies }): Promise<readonly Finding[]> {
  const { customFindings, addCustomAnomalies, unjudgedFindings } = await import("../validation/rules/custom-validation.ts");
  const { findings, unjudged } = rules.judge(data);
  addCustomAnomalies(anomalies, findings);
  return [...customFindings(findings, ""), ...unjudgedFindings(unjudged, "")];
}

/** Drift warns. */
const warnings = { split: "", severity: (_: string, level: DriftLevel): Severity | undefined => (level === "none" ? undefined : "warning") };

interface Found {
  readonly found: readonly Finding[];
  /** Looks for rows that show what was found in slices. */
  readonly sliceRows: RowSearch;
  /** Findings that are told without rows. */
  readonly besides: readonly Finding[];
  readonly statistics: DatasetFeatureStatistics;
  readonly baseline: DatasetView | undefined;
  readonly own: OwnRules;
  readonly given: Judging;
}

/** The findings with rows that show them, and the rules on rows that do not hold, in one pass over the data; none where there is nothing to look for. */
async function withRows(source: string, { found, sliceRows, besides, statistics, baseline, own, given }: Found): Promise<readonly Finding[]> {
  const { schema: { message: schema }, dialect, most, mask } = given;
  const current = viewDataset(statistics);
  const names = [...current.features.values()].map(({ path }) => path[0]!);
  checkMask(mask, names, schema);
  const search = rowSearch(maskedFindings(found, mask), { schema, current, baseline, most, mask });
  const held = own.rows.length === 0 ? undefined : (await import("../validation/rules/row-rules.ts")).compileRowRules(own.rows, names, { most, mask });
  const columns = [...new Set([...search.columns, ...sliceRows.columns, ...(held?.columns ?? [])])];
  const rows = (wanted: readonly string[]): AsyncGenerator<PlacedRows> => placed(rowsOf(source, { names: wanted, statistics, dialect }));
  if (columns.length > 0) {
    for await (const batch of rows(columns)) {
      held?.add(batch);
      const going = [search.add(batch), sliceRows.add(batch)].some(Boolean);
      if (!going && !held) break;
    }
  }
  const selected = own.select.length === 0 ? []
    : await (await import("../validation/rules/select-rules.ts")).judgeSelectRules(own.select, [{ name: "data", view: current, rows }], { workspace: process.cwd(), most, mask });
  return [...search.finish(), ...sliceRows.finish(), ...maskedFindings(besides, mask), ...weighed([...(held?.finish("") ?? []), ...selected], given)];
}

async function* placed(batches: ReturnType<typeof rowsOf>): AsyncGenerator<PlacedRows> {
  for await (const { batch, file, line } of batches) yield { batch, place: (row) => ({ file, number: line(row) }) };
}
