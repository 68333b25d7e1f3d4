import { parseArgs } from "node:util";
import { counted } from "../core/counted.ts";
import { didYouMean, exitCodes, UserError } from "../core/error.ts";
import type { Finding } from "../core/finding.ts";
import type { CsvDialect } from "../data/csv-dialect.ts";
import { readPlacedSchema } from "../data/schema.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import { findingLines } from "../report/finding-lines.ts";
import { logLine } from "../report/escape.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { assembleAnomalies } from "../validation/anomalies.ts";
import { anomaliesText } from "../validation/anomalies-text.ts";
import { viewDataset } from "../validation/feature-view.ts";
import { schemaFindings } from "../validation/findings.ts";
import { checkMask, maskedFindings } from "../validation/masked-findings.ts";
import { rowSearch } from "../validation/row-search.ts";
import { failOnValues, statusOf, type FailOn } from "../validation/severity-rules.ts";
import { sarifLog } from "../validation/sarif.ts";
import { validateStatistics, type Validation } from "../validation/validate-statistics.ts";
import { describeFiles, rowsOf } from "./described-data.ts";
import { dialectOf, dialectOptions } from "./dialect-options.ts";
import type { Invocation } from "./invocation.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

const validateOptions = {
  schema: { type: "string" }, previous: { type: "string" }, serving: { type: "string" }, environment: { type: "string" }, "fail-on": { type: "string" },
  rows: { type: "string" }, mask: { type: "string", multiple: true },
} as const;

interface Judged {
  readonly source: string;
  readonly statistics: DatasetFeatureStatistics;
  readonly schema: Placed<Schema>;
  readonly validation: Validation;
  readonly findings: readonly Finding[];
}

/**
 * `assay validate FILE|PATTERN --schema S`: what of the data does not fit the schema. The exit code is 0 when the gate passes, 1 when
 * it fails and, by a `UserError`, 2 when nothing can be judged: a file that cannot be read, a bad schema, no rows.
 */
export async function validateCommand({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { ...validateOptions, ...dialectOptions, ...outputOptions } });
  const format = chosenFormat(["json", "pbtxt", "sarif"], values);
  const [source, more] = positionals;
  if (source === undefined) throw new UserError("validate which file?", { hint: "assay validate data.csv --schema schema.pbtxt" });
  if (more !== undefined) throw new UserError(`validate takes one file or pattern, not also ${JSON.stringify(more.slice(0, 200))}`, { hint: 'put a pattern in quotes: assay validate "data/*.csv" --schema schema.pbtxt' });
  if (values.schema === undefined) throw new UserError("against which schema?", { hint: "--schema schema.pbtxt" });
  const failOn = failOnOf(values["fail-on"]);
  const schema = await readPlacedSchema(values.schema);
  const judged = await judge(source, { ...values, home, schema, dialect: dialectOf(values), rows: format === "json" || format === "pbtxt" ? 0 : rowsTold(values.rows), mask: values.mask ?? [] });
  await writeOutput(rendered(judged, format), values.out);
  if (judged.validation.dataMissing) throw new UserError(`${source} has no row to judge`, { hint: "a data set without rows is neither right nor wrong" });
  return statusOf(judged.findings, failOn) === "fail" ? exitCodes.notBlessed : exitCodes.ok;
}

function failOnOf(text: string | undefined): FailOn {
  const found = failOnValues.find((name) => name === (text ?? "error"));
  if (found === undefined) throw new UserError(`--fail-on ${JSON.stringify(text!.slice(0, 80))} is no severity`, { hint: didYouMean(text!, failOnValues) });
  return found;
}

const mostRows = 100;

function rowsTold(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,3}$/.test(text) || Number(text) > mostRows) throw new UserError(`--rows ${JSON.stringify(text.slice(0, 80))} is no number of rows`, { hint: `0 to ${mostRows} for each finding; 3 when not given` });
  return Number(text);
}

interface Judging {
  readonly home: string;
  readonly schema: Placed<Schema>;
  readonly dialect: CsvDialect;
  readonly previous?: string | undefined;
  readonly serving?: string | undefined;
  readonly environment?: string | undefined;
  readonly rows: number | undefined;
  readonly mask: readonly string[];
}

async function judge(source: string, given: Judging): Promise<Judged> {
  const { home, schema, dialect, previous, serving, environment } = given;
  const described = (name: string): Promise<DatasetFeatureStatistics> => describeFiles(name, { home, dialect, schema: schema.message });
  const statistics = await described(source);
  const validation = validateStatistics(statistics, schema.message, {
    environment, previous: previous === undefined ? undefined : await described(previous), serving: serving === undefined ? undefined : await described(serving),
  });
  return { source, statistics, schema, validation, findings: await withRows(schemaFindings(validation, "", schema), { source, statistics, given }) };
}

/** The findings with the rows that show them: one pass over the data at most, none where no row can show anything. */
async function withRows(findings: readonly Finding[], { source, statistics, given }: { readonly source: string; readonly statistics: DatasetFeatureStatistics; readonly given: Judging }): Promise<readonly Finding[]> {
  const { schema: { message: schema }, dialect, rows: most, mask } = given;
  const current = viewDataset(statistics);
  checkMask(mask, [...current.features.values()].map(({ path }) => path[0]!), schema);
  const search = rowSearch(maskedFindings(findings, mask), { schema, current, most, mask });
  if (search.columns.length === 0) return search.finish();
  for await (const { batch, file, line } of rowsOf(source, { names: search.columns, statistics, dialect })) {
    if (!search.add({ batch, place: (row) => ({ file, number: line(row) }) })) break;
  }
  return search.finish();
}

function rendered(judged: Judged, format: "text" | "json" | "pbtxt" | "sarif"): string {
  const { source, schema, validation, findings } = judged;
  if (format === "text") return asText(judged);
  if (format === "sarif") return `${JSON.stringify(sarifLog(findings, { file: source }), null, 2)}\n`;
  return anomaliesText(assembleAnomalies(validation, schema.message), format);
}

function asText({ source, statistics, findings }: Judged): string {
  const sizes = `${counted(Number(statistics.numExamples), "example")} · ${counted(statistics.features.length, "feature")}`;
  const amounts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [counted(found, severity === "info" ? "note" : severity)];
  });
  const lines = findingLines(findings);
  return `${[logLine(`${source}  ·  ${sizes}  ·  ${amounts.length === 0 ? "no anomalies" : amounts.join(", ")}`), ...(lines.length > 0 ? ["", ...lines] : [])].join("\n")}\n`;
}
