import { parseArgs } from "node:util";
import { counted } from "../core/counted.ts";
import { didYouMean, exitCodes, UserError } from "../core/error.ts";
import { readPlacedSchema } from "../data/schema.ts";
import { logLine } from "../report/escape.ts";
import { findingLines } from "../report/finding-lines.ts";
import { anomaliesText } from "../validation/anomalies-text.ts";
import { sarifLog } from "../validation/sarif.ts";
import { failOnValues, statusOf, unknownRules, type FailOn } from "../validation/severity-rules.ts";
import { dialectOf, dialectOptions } from "./dialect-options.ts";
import type { Invocation } from "./invocation.ts";
import { judgeData, type Judged } from "./judged-data.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

const many = { type: "string", multiple: true } as const;
const validateOptions = {
  schema: { type: "string" }, previous: { type: "string" }, serving: { type: "string" }, environment: { type: "string" }, compatibility: { type: "string" },
  "fail-on": { type: "string" }, rule: many, rows: { type: "string" }, mask: many,
  slice: many, "slice-sql": many, "custom-validation": { type: "string" }, "row-rule": many, select: many, "table-drift": { type: "string" },
} as const;

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
  const isMessage = format === "json" || format === "pbtxt";
  if (isMessage && values.mask) throw new UserError(`--mask does nothing to --format ${format}, which is TFDV's message with the values it tells`, { hint: "--format text or sarif" });
  const failOn = failOnOf("--fail-on", values["fail-on"] ?? "error");
  const rules = rulesOf(values.rule ?? []);
  if (values.compatibility !== undefined && values.compatibility !== "tfdv") throw new UserError(`--compatibility ${JSON.stringify(values.compatibility.slice(0, 80))} is none`, { hint: "--compatibility tfdv keeps TFDV's surprises" });
  const tableDrift = (["on", "off"] as const).find((value) => value === (values["table-drift"] ?? "on"));
  if (!tableDrift) throw new UserError(`--table-drift ${JSON.stringify(values["table-drift"]!.slice(0, 80))} is none`, { hint: "on, or off: no classifier tries to tell the rows from the previous ones" });
  const { "custom-validation": customValidation, "row-rule": rowRules = [], select = [] } = values;
  const judged = await judgeData(source, {
    previous: values.previous, serving: values.serving, environment: values.environment, compatibility: values.compatibility, home, rules, tableDrift, schema: await readPlacedSchema(values.schema), dialect: dialectOf(values), mask: values.mask ?? [],
    most: isMessage ? 0 : rowsTold(values.rows),
    slices: [...(values.slice ?? []).map((names) => ({ features: names.split(",").map((name) => name.trim()) })), ...(values["slice-sql"] ?? []).map((sql) => ({ sql }))],
    rowRules: Object.fromEntries(rowRules.map((text) => [text, text])), selectRules: Object.fromEntries(select.map((text) => [text, text])), ...(customValidation !== undefined && { customValidation }),
  });
  await writeOutput(rendered(judged, { source, format }), values.out);
  if (judged.anomalies.dataMissing) throw new UserError(`${source} has no row to judge`, { hint: "a data set without rows is neither right nor wrong" });
  return statusOf(judged.findings, failOn) === "fail" ? exitCodes.notBlessed : exitCodes.ok;
}

function failOnOf(option: string, text: string): FailOn {
  const found = failOnValues.find((name) => name === text);
  if (found === undefined) throw new UserError(`${option} ${JSON.stringify(text.slice(0, 80))} is no severity`, { hint: didYouMean(text, failOnValues) });
  return found;
}

function rulesOf(texts: readonly string[]): Readonly<Record<string, FailOn>> {
  const rules = Object.fromEntries(texts.map((text) => {
    const at = text.lastIndexOf("=");
    if (at < 1) throw new UserError(`--rule ${JSON.stringify(text.slice(0, 80))} says not what its findings are`, { hint: "for instance --rule SCHEMA_NEW_COLUMN=warning" });
    return [text.slice(0, at), failOnOf(`--rule ${text.slice(0, at)}`, text.slice(at + 1))] as const;
  }));
  const mistakes = unknownRules({ rules }).map(({ mistake }) => mistake);
  if (mistakes.length > 0) throw new UserError(mistakes);
  return rules;
}

const mostRows = 100;

function rowsTold(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,3}$/.test(text) || Number(text) > mostRows) throw new UserError(`--rows ${JSON.stringify(text.slice(0, 80))} is no number of rows`, { hint: `0 to ${mostRows} for each finding; 3 when not given` });
  return Number(text);
}

interface Rendering {
  readonly source: string;
  readonly format: "text" | "json" | "pbtxt" | "sarif";
}

function rendered(judged: Judged, { source, format }: Rendering): string {
  if (format === "text") return asText(judged, source);
  if (format === "sarif") return `${JSON.stringify(sarifLog(judged.findings, { file: source }), null, 2)}\n`;
  return anomaliesText(judged.anomalies, format);
}

function asText({ statistics, findings }: Judged, source: string): string {
  const sizes = `${counted(Number(statistics.numExamples), "example")} · ${counted(statistics.features.length, "feature")}`;
  const amounts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [counted(found, severity === "info" ? "note" : severity)];
  });
  const lines = findingLines(findings);
  return `${[logLine(`${source}  ·  ${sizes}  ·  ${amounts.length === 0 ? "no anomalies" : amounts.join(", ")}`), ...(lines.length > 0 ? ["", ...lines] : [])].join("\n")}\n`;
}
