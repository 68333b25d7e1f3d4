import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "../src/core/finding.ts";
import type { RunSummary } from "../src/core/run-summary.ts";
import { writeSarif } from "../src/write-report.ts";
import { blockedSummary } from "./report/summary-fixture.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "assay-sarif-")); });
afterAll(() => rm(folder, { recursive: true }));

test("a run's findings are SARIF with paths of the repository, rows by their lines alone", async () => {
  const findings: readonly (Finding & { readonly node: string })[] = [
    { node: "ExampleValidator", rule: "r", severity: "error", subject: "island", message: "m", place: { file: "schema.pbtxt", line: 3 }, rows: [{ file: "data/a.csv", number: 18, unit: "line", values: [["island", '"Atlantis"']] }, { file: "s3://bucket/x.parquet", number: 2, unit: "row", values: [] }] },
    { node: "Evaluator", rule: "threshold.auc", severity: "warning", subject: "auc", message: "m" },
  ];
  const summary: RunSummary = { ...blockedSummary(), findings };
  const path = await writeSarif(summary, folder, { configuration: "assay.yml", locate: (file) => `examples/penguins/${file}` });
  expect(path).toBe(join(folder, "runs", summary.run, "findings.sarif"));
  const text = await readFile(path, "utf8");
  expect(text).not.toContain("Atlantis");
  const { runs: [run] } = JSON.parse(text) as { runs: readonly { results: readonly { locations: readonly { physicalLocation: object }[]; relatedLocations?: readonly object[] }[] }[] };
  expect(run!.results.map(({ locations: [place] }) => place!.physicalLocation)).toEqual([
    { artifactLocation: { uri: "examples/penguins/schema.pbtxt" }, region: { startLine: 3 } }, { artifactLocation: { uri: "examples/penguins/assay.yml" }, region: { startLine: 1 } },
  ]);
  expect(run!.results[0]!.relatedLocations).toMatchObject([
    { physicalLocation: { artifactLocation: { uri: "examples/penguins/data/a.csv" }, region: { startLine: 18 } }, message: { text: "line 18" } }, { physicalLocation: { artifactLocation: { uri: "s3://bucket/x.parquet" } }, message: { text: "row 2" } },
  ]);
});
