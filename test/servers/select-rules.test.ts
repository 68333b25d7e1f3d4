import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleValidator } from "../../src/components/example-validator.ts";
import { schemaGen } from "../../src/components/schema-gen.ts";
import { statisticsGen } from "../../src/components/statistics-gen.ts";
import type { Component } from "../../src/core/component.ts";
import { writeExamples } from "../../src/data/examples.ts";
import { describe as statisticsOf } from "../../src/statistics/dataset-statistics.ts";
import { viewDataset } from "../../src/validation/feature-view.ts";
import { judgeSelectRules, type SelectRule, type SelectRuleOptions, type SelectTable } from "../../src/validation/rules/select-rules.ts";
import { artifact, runComponent } from "../components/run-component.ts";
import { batch } from "../statistics/columns.ts";
import { column } from "../validation/data.ts";

type Columns = Readonly<Record<string, Parameters<typeof column>[0]>>;

const installed = process.env["ASSAY_DUCKDB"] ?? join(import.meta.dirname, "../../.venv/duckdb");
beforeAll(() => {
  if (!existsSync(join(installed, "node_modules/@duckdb/node-api"))) throw new Error(`no @duckdb/node-api in ${installed}: .github/scripts/servers-databases.sh installs it`);
});

async function table(name: string, columns: Columns): Promise<SelectTable> {
  const found = batch(Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, column(values)])));
  return { name, view: viewDataset(await statisticsOf([found])), async *rows() { yield { batch: found, place: (row) => ({ file: `${name}.csv`, number: row + 2 }) }; } };
}

const flights: Columns = { id: [1, 2, 3, 2], origin: ["EWR", "JFK", "ü", "JFK"], delay: [[0.5], null, [-3], [7.25]], tags: [["a", "b"], null, ["c"], []], card: ["4711", "4712", "4713", "4714"] };
const judge = async (rules: readonly Partial<SelectRule>[], options: Partial<SelectRuleOptions> = {}) =>
  judgeSelectRules(rules.map((rule, i) => ({ name: `rule ${i}`, query: "SELECT 1 AS one WHERE false", ...rule })), [await table("train", flights), await table("eval", { id: [3, 9] })], { workspace: installed, ...options });

describe("queries that must return nothing", () => {
  test("a query that returns rows is a finding with its rows and where they are from; one that returns none says nothing", async () => {
    expect(await judge([
      { name: "known", query: "SELECT * FROM train WHERE origin NOT IN ('EWR', 'JFK')", description: "Only airports of New York." },
      { name: "fine", query: "SELECT * FROM train WHERE delay > 100" },
      { name: "shared", query: 'SELECT t._file, t._line, t.id FROM train t JOIN "eval" e ON t.id = e.id', severity: "warning" },
    ])).toEqual([
      { rule: "select-rule", severity: "error", subject: "known", message: "Only airports of New York. The query returns rows.", observed: "1 row", limit: "none",
        rows: [{ file: "train.csv", number: 4, unit: "line", values: [["id", "3"], ["origin", '"ü"'], ["delay", "-3"], ["tags", '["c"]'], ["card", '"4713"']] }] },
      { rule: "select-rule", severity: "warning", subject: "shared", message: "The query returns rows.", observed: "1 row", limit: "none", rows: [{ file: "train.csv", number: 4, unit: "line", values: [["id", "3"]] }] },
    ]);
  });

  test("rows without a place are told by their values, the first ones in the query's order", async () => {
    expect(await judge([{ query: "SELECT id, count(*) AS times FROM train GROUP BY id HAVING count(*) > 1" }])).toMatchObject([{ observed: "1 row", evidence: ["id = 2, times = 2"] }]);
    expect(await judge([{ query: "SELECT id FROM train ORDER BY id DESC, delay" }], { most: 2 })).toMatchObject([{ observed: "4 rows", evidence: ["id = 3", "id = 2"] }]);
    expect(await judge([{ query: "SELECT tags, delay FROM train WHERE len(tags) = 2" }])).toMatchObject([{ evidence: ['tags = ["a", "b"], delay = 0.5'] }]);
  });

  test("values of masked features are not told, nor what is computed where they could hide", async () => {
    for (const query of ["SELECT * FROM train", "SELECT card AS origin FROM train", "SELECT to_json(t)::VARCHAR AS j FROM train t", "SELECT max(COLUMNS('ca.*')) AS m FROM train"]) {
      const told = JSON.stringify(await judge([{ query }], { mask: ["card"] }));
      expect(told).toContain("select-rule");
      expect(told).not.toMatch(/471/);
    }
  });

  test("mistakes name the rule and the nearest name, all of them before a row is read", async () => {
    let read = false;
    const spied: SelectTable = { ...(await table("train", flights)), async *rows() { read = true; } };
    await expect(judgeSelectRules([{ name: "a", query: "SELECT orign FROM train" }, { name: "b", query: "SELECT * FROM trian" }, { name: "c", query: "SELECT" }, { name: "d", query: "SELECT 1; SELECT 2" }, { name: "e", query: "CREATE TABLE x (y INT)" }], [spied], { workspace: installed }))
      .rejects.toMatchObject({ mistakes: [
        { message: expect.stringMatching(/rule "a": .*orign/) as string, hint: "did you mean origin?" }, { message: expect.stringMatching(/rule "b": .*trian/) as string, hint: "did you mean train?" },
        { message: expect.stringContaining('rule "c"') as string }, { message: expect.stringContaining('rule "d": the query has 2 statements') as string }, { message: expect.stringContaining('rule "e": the query does more than read') as string },
      ] });
    expect(read).toBe(false);
  });

  test("a query of a stranger reaches no file, no network, no environment and no setting", async () => {
    const folder = await mkdtemp(join(tmpdir(), "assay-secret-"));
    const secret = join(folder, "secret.csv");
    await writeFile(secret, "a\nsesame\n");
    try {
      for (const query of [
        `SELECT * FROM '${secret}'`, `SELECT * FROM read_text('${secret}')`, `SELECT * FROM read_blob('${secret}')`, `SELECT * FROM glob('${folder}/*')`, `SELECT * FROM sniff_csv('${secret}')`,
        "SELECT getenv('HOME') AS home", "SELECT * FROM 'https://127.0.0.1/x.parquet'", "SET enable_external_access = true", `COPY train TO '${secret}'`, "LOAD httpfs", `ATTACH '${join(folder, "a.db")}'`, "SELECT secret_string FROM duckdb_secrets()",
        "SELECT * FROM read_parquet('/proc/self/environ')", "PRAGMA enable_logging",
      ]) await expect(judge([{ query }])).rejects.toThrow('rule "rule 0"');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("a query without end is stopped", async () => {
    await expect(judge([{ query: "SELECT count(*) AS n FROM train a, range(1000000) b, range(1000000) c, range(1000000) d WHERE a.id + b.range + c.range + d.range < 0" }], { seconds: 1 })).rejects.toThrow("takes longer than 1 seconds");
  });

  test("ExampleValidator runs them over its splits, and tells where the rows of examples are", async () => {
    const folder = await mkdtemp(join(tmpdir(), "examples-"));
    const splits: Readonly<Record<string, Columns>> = { train: { id: [1, 2], a: ["x", "y"] }, eval: { id: [2, 3], a: ["y", "x"] } };
    for (const [split, columns] of Object.entries(splits)) await writeExamples(folder, split, [batch(Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, column(values)])))]);
    const examples = artifact("Examples", folder, { split_names: JSON.stringify(Object.keys(splits)) });
    const statistics = (await runComponent(statisticsGen as Component, { examples })).artifacts["statistics"]!;
    const schema = (await runComponent(schemaGen as Component, { statistics })).artifacts["schema"]!;
    const { showing } = await runComponent(exampleValidator as Component, { statistics, schema, examples }, { workspace: installed, parameters: { selectRules: { "no leak": "SELECT * FROM eval SEMI JOIN train USING (id)", fine: "FROM train WHERE id > 2" } } });
    expect(showing.findings).toMatchObject([{ rule: "select-rule", subject: "no leak", observed: "1 row", rows: [{ file: expect.stringContaining("Split-eval") as string, number: 1, values: [["a", '"y"'], ["id", "2"]] }] }]);
    expect(showing.gates).toMatchObject([{ name: "Schema errors", status: "pass" }, { name: "Broken rules", status: "fail", found: "1" }]);
  });

  test("an empty split is a table without rows", async () => {
    expect(await judgeSelectRules([{ name: "none", query: "SELECT * FROM train" }], [{ ...(await table("train", { id: [1] })), async *rows() { /* none */ } }], { workspace: installed })).toEqual([]);
  });
});
