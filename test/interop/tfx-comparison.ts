import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { csvExampleGen } from "../../src/components/csv-example-gen.ts";
import { schemaGen } from "../../src/components/schema-gen.ts";
import { statisticsGen } from "../../src/components/statistics-gen.ts";
import { runComponent } from "../components/run-component.ts";

/** The Python with TFX that ASSAY_TFX_PYTHON names. */
export const python = process.env["ASSAY_TFX_PYTHON"];
const why = python === undefined ? "skipped: ASSAY_TFX_PYTHON names no Python with TFX" : existsSync(python) ? "" : `skipped: ASSAY_TFX_PYTHON is ${python}, which is not there`;
/** A test that needs TFX. */
export const whenReady = why === "" ? test : test.skip;
/** A test's title, and why it is skipped. */
export const title = (text: string): string => (why === "" ? text : `${text} (${why})`);

/** The files of each split below `data`, or of one input and how it is divided. */
export interface Given {
  readonly patterns: Readonly<Record<string, string>>;
  readonly buckets: Readonly<Record<string, number>>;
}

/** What Assay makes of the CSV files in a workspace's `data`: folders of examples in both forms, statistics, schema. */
export async function described(workspace: string, { patterns, buckets }: Given) {
  const splits = Object.keys(buckets).length > 0;
  const input = splits ? join("data", Object.values(patterns)[0]!) : Object.fromEntries(Object.entries(patterns).map(([split, pattern]) => [split, join("data", pattern)]));
  const records = async (empty: "missing" | "zero-values") =>
    (await runComponent(csvExampleGen, {}, { workspace, parameters: { input, empty, ...(splits && { splits: buckets }) } })).artifacts["examples"]!;
  const [missing, zero] = [await records("missing"), await records("zero-values")];
  const statistics = (await runComponent(statisticsGen, { examples: missing })).artifacts["statistics"]!;
  const schema = (await runComponent(schemaGen, { statistics })).artifacts["schema"]!;
  return { missing: missing.path, "zero-values": zero.path, statistics: statistics.path, schema: schema.path };
}

interface Result {
  readonly differences: object;
  /** What TFDV finds: case, feature, types of anomalies. */
  readonly found: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly runs: object;
}

/** Runs a Python script of this folder with TFX's Python. */
export async function runPython(script: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(python!, [join(import.meta.dirname, script), ...args], { maxBuffer: 1 << 26, env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3", PYTHONWARNINGS: "ignore" } });
  return stdout;
}

/** TFX and TFDV on the same data: where they differ from what Assay made. */
export async function comparedWithTfx(folder: string, plan: object): Promise<Result> {
  await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
  const stdout = await runPython("tfx-peers.py", folder);
  return JSON.parse(stdout.slice(stdout.indexOf("RESULT ") + 7)) as Result;
}
