import { parseArgs } from "node:util";
import { toBinary, toJsonString } from "@bufbuild/protobuf";
import { exitCodes, UserError } from "../core/error.ts";
import { schemaText } from "../data/schema.ts";
import { SchemaSchema, type Schema } from "../data/schema_pb.ts";
import { asCategories, inferLimits, withEvidence, type LimitEvidence, type LimitOptions } from "../validation/schema/inferred-limits.ts";
import { inferFromAll } from "../validation/schema/schema-proposal.ts";
import { describeFiles } from "./described-data.ts";
import { dialectOf, dialectOptions } from "./dialect-options.ts";
import type { Invocation } from "./invocation.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

const inferOptions = {
  ranges: { type: "boolean" }, "value-sets": { type: "boolean" }, "no-shape": { type: "boolean" }, "max-values": { type: "string" }, json: { type: "boolean" },
} as const;

/**
 * `assay schema infer FILE|PATTERN`: the schema that TFDV would infer from the data. Beyond it, ranges of numbers and sets of
 * integers when asked for, with what they were inferred from as comments; sets take a second reading of the data.
 */
export async function schemaInfer({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { ...inferOptions, ...dialectOptions, ...outputOptions } });
  const format = values.json ? "json" : chosenFormat(["json", "pbtxt", "pb"], values);
  const [source, more] = positionals;
  if (source === undefined) throw new UserError("the schema of which data?", { hint: "assay schema infer data.csv" });
  if (more !== undefined) throw new UserError(`the schema of one file or pattern, not also of ${JSON.stringify(more.slice(0, 200))}`, { hint: 'put a pattern in quotes: assay schema infer "data/*.csv"' });
  if (format === "pb" && values.out === undefined && process.stdout.isTTY) throw new UserError("a binary schema is not for a terminal", { hint: "--out schema.pb" });
  const describing = { home, dialect: dialectOf(values) };
  const statistics = await describeFiles(source, describing);
  if (statistics.numExamples === 0n) throw new UserError(`${source} has no row to infer from`, { hint: "a schema is inferred from what the data hold" });
  const inferred = inferFromAll([statistics], { inferFeatureShape: !values["no-shape"], maxStringDomainSize: mostValues(values["max-values"]) });
  const limits: LimitOptions = { ranges: values.ranges, valueSets: values["value-sets"] };
  const counted = limits.valueSets ? await describeFiles(source, { ...describing, schema: asCategories(inferred) }) : statistics;
  const { schema, evidence } = inferLimits(inferred, [counted], limits);
  await writeOutput(rendered(schema, evidence, format), values.out);
  return exitCodes.ok;
}

function mostValues(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,7}$/.test(text)) throw new UserError(`--max-values ${JSON.stringify(text.slice(0, 80))} is no number of values`, { hint: "a text with more different values gets no domain; 100 when not given" });
  return Number(text);
}

function rendered(schema: Schema, evidence: readonly LimitEvidence[], format: "text" | "json" | "pbtxt" | "pb"): string | Uint8Array {
  if (format === "json") return `${toJsonString(SchemaSchema, schema, { prettySpaces: 2 })}\n`;
  if (format === "pb") return toBinary(SchemaSchema, schema);
  return withEvidence(schemaText(schema), schema, evidence);
}
