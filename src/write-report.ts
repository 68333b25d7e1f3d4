import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Finding } from "./core/finding.ts";
import type { RunSummary } from "./core/run-summary.ts";

/** Writes the page beside the run's summary and returns its path. */
export async function writeReport(summary: RunSummary, stateDirectory: string): Promise<string> {
  const { page } = await import("./report/page.ts");
  const path = join(stateDirectory, "runs", summary.run, "report.html");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, page(summary));
  return path;
}

/** Where findings are from: the file of those without a place, and a file as findings name it → its path in the repository. */
interface SarifPlaces {
  readonly configuration: string;
  locate(file: string): string;
}

/** Writes what was found as SARIF beside the run's summary and returns its path. Rows are told by their lines alone, since code scanning shows it to others. */
export async function writeSarif(summary: RunSummary, stateDirectory: string, { configuration, locate }: SarifPlaces): Promise<string> {
  const { sarifLog } = await import("./validation/sarif.ts");
  const path = join(stateDirectory, "runs", summary.run, "findings.sarif");
  await mkdir(dirname(path), { recursive: true });
  const findings = summary.findings.map((finding): Finding => ({
    ...finding,
    ...(finding.place && { place: { ...finding.place, file: locate(finding.place.file) } }),
    ...(finding.rows && { rows: finding.rows.map((row) => ({ ...row, file: row.unit === "line" ? locate(row.file) : row.file, values: [] })) }),
  }));
  await writeFile(path, `${JSON.stringify(sarifLog(findings, { file: locate(configuration) }), null, 1)}\n`);
  return path;
}
