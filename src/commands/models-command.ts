import { parseArgs } from "node:util";
import { short } from "../core/digest.ts";
import { exitCodes } from "../core/error.ts";
import { listModels, type ListedModel } from "../metadata/model-list.ts";
import { logLine } from "../report/escape.ts";
import { metricText } from "../evaluation/metric-text.ts";
import { atMost, type Invocation } from "./invocation.ts";
import { recordOptions, withRecords } from "./records-of.ts";

/** `assay models [FOLDER]`: the models that were judged or pushed, the newest first. */
export async function modelsCommand({ args }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" }, ...recordOptions } });
  atMost(positionals, 1);
  const models = await withRecords(positionals[0] ?? ".", values, listModels);
  if (values.json) process.stdout.write(`${JSON.stringify(models)}\n`);
  else for (const line of table(models, Date.now())) process.stdout.write(`${logLine(line)}\n`);
  return exitCodes.ok;
}

function table(models: readonly ListedModel[], now: number): readonly string[] {
  if (models.length === 0) return ["no model was judged here yet"];
  const rows = [["MODEL", "VERSION", "VERDICT", "METRIC", "AGE", ""], ...models.map(({ model, versions, verdict, metric, time, served, pipeline }) => [
    short(model), Object.entries(versions).map(([target, version]) => `${version} (${target})`).join(" ") || "–", verdict,
    metric ? `${metric.name} ${typeof metric.value === "number" ? metricText(metric.value) : metric.value}` : "–", ageText(now - time), `${pipeline}${served ? ", served now" : ""}`,
  ])];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join("  ").trimEnd());
}

function ageText(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} days`;
}
