import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bigQueryExampleGen } from "../../src/components/big-query-example-gen.ts";
import { querySpan } from "../../src/data/sql/query-span.ts";
import { runComponent } from "../components/run-component.ts";
import { startBigquery } from "../data/sql/bigquery-server.ts";
import { runPython, title, whenReady } from "./tfx-comparison.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "tfx-queries-")); });
afterAll(() => rm(folder, { recursive: true }));

const fields = [
  { name: "id", type: "INTEGER" }, { name: "clicked", type: "BOOLEAN" }, { name: "seconds", type: "FLOAT" }, { name: "page", type: "STRING" },
  { name: "tags", type: "STRING", mode: "REPEATED" }, { name: "counts", type: "INTEGER", mode: "REPEATED" },
] as const;

/** Row i as Python has it; every kind of value is missing in some rows. */
function rowOf(i: number): Readonly<Record<string, unknown>> {
  return {
    id: i, clicked: i % 5 === 0 ? null : i % 2 === 0, seconds: i % 7 === 0 ? null : i / 3, page: i % 4 === 0 ? null : `päge ${i % 11}`,
    tags: Array.from({ length: i % 3 }, (_, j) => `t${j}`), counts: Array.from({ length: (i + 1) % 4 }, (_, j) => j * i),
  };
}

/** The same as BigQuery writes it: all values as texts. */
function written(value: unknown): unknown {
  return value === null ? null : Array.isArray(value) ? value.map(written) : String(value);
}

whenReady(title("the rows of a query to BigQuery become TFX's examples, in TFX's splits, and spans TFX's texts"), async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => rowOf(i));
  const server = await startBigquery(undefined, () => ({ fields, rows: rows.map((row) => fields.map(({ name }) => written(row[name]))) }));
  process.env["BIGQUERY_EMULATOR_HOST"] = server.endpoint;
  const splits = { train: 3, eval: 1, test: 1 };
  const spans = [["WHERE d = @span_yyyymmdd_utc AND t BETWEEN @span_begin_timestamp AND @span_end_timestamp", 2], ["@span_yyyymmdd_utc @span_yyyymmdd_utc", 19782], ["SELECT 1", 5]] as const;
  try {
    const ran = await runComponent(bigQueryExampleGen, {}, { parameters: { query: "SELECT * FROM web.visits", project: "p", splits } });
    const file = join(folder, "given.json");
    await writeFile(file, JSON.stringify({ types: Object.fromEntries(fields.map(({ name, type }) => [name, type])), rows, splits, spans, directory: ran.artifacts["examples"]!.path }));
    expect(JSON.parse(await runPython("tfx-queries.py", file))).toEqual({ rows: rows.length, wrong: [], queries: spans.map(([query, span]) => querySpan(query, span)) });
  } finally {
    delete process.env["BIGQUERY_EMULATOR_HOST"];
    await server.stop();
  }
}, 120_000);
