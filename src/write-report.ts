import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RunSummary } from "./core/run-summary.ts";

/** Writes the page beside the run's summary and returns its path. */
export async function writeReport(summary: RunSummary, stateDirectory: string): Promise<string> {
  const { page } = await import("./report/page.ts");
  const path = join(stateDirectory, "runs", summary.run, "report.html");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, page(summary));
  return path;
}
