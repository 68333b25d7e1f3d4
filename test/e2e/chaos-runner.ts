import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { action } from "../../src/action.ts";

/* A process that runs the action for one job after the other, as a runner does; started once, since starting takes longer than a job. */

/** What a job is given, and what is known of it when it has ended. */
export interface ChaosJob { readonly folder: string; readonly environment: Readonly<Record<string, string>> }
export interface ChaosEnd { readonly code: number; readonly log: string; readonly outputs: Readonly<Record<string, string>> }

/** The steps' own processes come from the bundle where it is built: it starts sooner. */
const home = ["../../dist", "../../src"].map((folder) => resolve(import.meta.dirname, folder)).find((folder) => process.env["ASSAY_E2E_SOURCE"] === undefined ? existsSync(folder) : folder.endsWith("src"))!;
const kept = { ...process.env };
const ownWrite = process.stdout.write.bind(process.stdout);

/** Cancels the job that runs; nothing without one. */
process.on("SIGTERM", () => undefined);

async function job({ folder, environment }: ChaosJob): Promise<ChaosEnd> {
  for (const name of Object.keys(process.env)) delete process.env[name];
  const output = join(environment["HOME"]!, "output");
  const summary = join(kept["ASSAY_CHAOS_FOLDER"]!, `summary-${process.pid}`);
  for (const file of [output, summary]) writeFileSync(file, "");
  Object.assign(process.env, { PATH: kept["PATH"], ...environment, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary });
  process.chdir(folder);
  process.exitCode = 0;
  let log = "";
  process.stdout.write = ((text: string | Uint8Array) => { log += String(text); return true; }) as typeof process.stdout.write;
  try {
    await action(home);
  } finally {
    process.stdout.write = ownWrite;
  }
  const outputs = [...readFileSync(output, "utf8").matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2$/gm)].map((match) => [match[1]!, match[3]!] as const);
  return { code: Number(process.exitCode), log, outputs: Object.fromEntries(outputs) };
}

process.on("message", (given: ChaosJob) => {
  void job(given).then((end) => process.send!(end), (error: unknown) => process.send!({ code: -1, log: `the action threw: ${String(error instanceof Error ? error.stack : error)}`, outputs: {} }));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
