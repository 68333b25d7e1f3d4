import { parseArgs } from "node:util";
import { counted } from "../core/counted.ts";
import { exitCodes, UserError } from "../core/error.ts";
import type { Finding } from "../core/finding.ts";
import { readPlacedSchema, readSchemaSource } from "../data/schema.ts";
import { SchemaSchema } from "../data/schema_pb.ts";
import { parseFieldPlaces } from "../data/text-places.ts";
import { logLine } from "../report/escape.ts";
import { findingLines } from "../report/finding-lines.ts";
import { schemaFindings } from "../validation/findings.ts";
import { integerSetFindings } from "../validation/schema/integer-sets.ts";
import { schemaMistakes } from "../validation/schema/schema-mistakes.ts";
import { validateStatistics } from "../validation/validate-statistics.ts";
import { describeFiles } from "./described-data.ts";
import { dialectOf, dialectOptions } from "./dialect-options.ts";
import { atMost, type Invocation } from "./invocation.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

/**
 * `assay schema check SCHEMA [FILE]`: contradictions in a schema, names of nothing, rules that never count; with a file of data, what
 * of them does not fit besides. Exit code 1 when anything is wrong, 0 for warnings.
 */
export async function schemaCheck({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { environment: { type: "string" }, json: { type: "boolean" }, ...dialectOptions, ...outputOptions } });
  atMost(positionals, 2);
  const format = values.json ? "json" : chosenFormat(["json", "sarif"], values);
  const [file, data] = positionals;
  if (file === undefined) throw new UserError("which schema is checked?", { hint: "assay schema check schema.pbtxt" });
  const { text, binary } = await readSchemaSource(file);
  const mistakes = schemaMistakes(parseFieldPlaces(SchemaSchema, text, file)).map((finding): Finding => (binary ? { ...finding, place: { file } } : finding));
  const findings = [...mistakes, ...(data === undefined ? [] : await misfits(file, data, { home, dialect: dialectOf(values), environment: values.environment }))];
  await writeOutput(await rendered(findings, file, format), values.out);
  return findings.some(({ severity }) => severity === "error") ? exitCodes.notBlessed : exitCodes.ok;
}

async function misfits(file: string, data: string, { home, dialect, environment }: Pick<Invocation, "home"> & { readonly dialect: ReturnType<typeof dialectOf>; readonly environment: string | undefined }): Promise<Finding[]> {
  const schema = await readPlacedSchema(file);
  const statistics = await describeFiles(data, { home, dialect, schema: schema.message });
  return [...schemaFindings(validateStatistics(statistics, schema.message, { environment }), "", schema), ...integerSetFindings(schema.message, statistics, "")];
}

async function rendered(findings: readonly Finding[], file: string, format: "text" | "json" | "sarif"): Promise<string> {
  if (format === "json") return `${JSON.stringify({ file, findings }, null, 2)}\n`;
  if (format === "sarif") return `${JSON.stringify((await import("../validation/sarif.ts")).sarifLog(findings, { file }), null, 2)}\n`;
  const amounts = (["error", "warning"] as const).flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [counted(found, severity)];
  });
  const head = logLine(`${file}  ·  ${amounts.length === 0 ? "nothing is wrong with it" : amounts.join(", ")}`);
  return `${[head, ...(findings.length > 0 ? ["", ...findingLines(findings)] : [])].join("\n")}\n`;
}
