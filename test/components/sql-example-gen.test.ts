import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlExampleGen } from "../../src/components/sql-example-gen.ts";
import { firstValue, textAt, valueCount } from "../../src/data/batch.ts";
import { readExamples } from "../../src/data/examples.ts";
import { runComponent, type Ran } from "./run-component.ts";

const workspace = mkdtempSync(join(tmpdir(), "sql-example-gen-"));
afterAll(() => rmSync(workspace, { recursive: true }));

function change(sql: string): void {
  const database = new DatabaseSync(join(workspace, "shop.db"));
  database.exec(sql);
  database.close();
}
change(`CREATE TABLE sale (id INTEGER, price REAL, name TEXT, day INTEGER);
  WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 300)
  INSERT INTO sale SELECT n, n / 2.0, CASE WHEN n % 3 = 0 THEN NULL ELSE 'n' || n END, n * 86400 FROM t`);

const connection = "sqlite:shop.db";
const generate = (parameters: object): Promise<Ran> => runComponent(sqlExampleGen, {}, { parameters, workspace });

async function rowsOf({ artifacts }: Ran, split: string): Promise<Record<string, string | null>[]> {
  const rows: Record<string, string | null>[] = [];
  for await (const { length, columns } of readExamples(artifacts["examples"]!.path, split)) {
    for (let row = 0; row < length; row++) {
      rows.push(Object.fromEntries([...columns].map(([name, column]) => {
        const at = firstValue(column, row);
        if (column.type === "empty" || valueCount(column, row) < 1) return [name, null];
        return [name, column.type === "bytes" ? textAt(column, at) : String(column.values[at])];
      })));
    }
  }
  return rows;
}

test("the rows of a query become examples, divided by TFX's hash split", async () => {
  const ran = await generate({ query: "SELECT id, price, name FROM sale ORDER BY id", connection });
  const [train, evaluated] = [await rowsOf(ran, "train"), await rowsOf(ran, "eval")];
  expect(train.length + evaluated.length).toBe(300);
  expect(train.length).toBeGreaterThan(150);
  expect([...train, ...evaluated].find(({ id }) => id === "3")).toEqual({ id: "3", price: "1.5", name: null });
  expect([...train, ...evaluated].find(({ id }) => id === "4")).toEqual({ id: "4", price: "2", name: "n4" });
  expect(ran.showing.headline).toMatch(/^300 rows · train \d+ · eval \d+$/);
  expect(ran.artifacts["examples"]!.properties).toMatchObject({ span: 0, split_names: '["train", "eval"]' });
});

test("the rows decide the fingerprint, not their order; with text only the query does", async () => {
  const query = "SELECT id, price FROM sale";
  const digest = async (parameters: object) => (await sqlExampleGen.resolve!({ query, connection, ...parameters }, workspace)).materials;
  const before = await digest({});
  expect(Object.keys(before)).toEqual(["shop.db"]);
  expect(await digest({ query: `${query} ORDER BY id DESC` })).toEqual(before);
  expect(await digest({ splitBy: "order", query: `${query} ORDER BY id DESC` })).not.toEqual(await digest({ splitBy: "order", query: `${query} ORDER BY id` }));
  expect(await digest({ fingerprint: "text" })).toEqual({});
  change("UPDATE sale SET price = 7 WHERE id = 5");
  expect(await digest({})).not.toEqual(before);
});

test("the query of each split is read from its file, with the span's times", async () => {
  writeFileSync(join(workspace, "train.sql"), "SELECT id, day FROM sale WHERE day < @span_begin_timestamp");
  const ran = await generate({ query: { train: "train.sql", eval: "SELECT day, id FROM sale WHERE day >= @span_begin_timestamp AND day < @span_end_timestamp" }, span: "1970-01-11", connection });
  expect((await rowsOf(ran, "train")).length).toBe(9);
  expect(await rowsOf(ran, "eval")).toEqual([{ day: "864000", id: "10" }]);
  expect(ran.artifacts["examples"]!.properties).toMatchObject({ span: 10 });
  expect(Object.keys(ran.materials)).toEqual(["shop.db (train)", "shop.db (eval)"]);
});

test("split by order, a limit and a shuffle do for queries what they do for files", async () => {
  const ran = await generate({ query: "SELECT id FROM sale ORDER BY id", connection, splitBy: "order", splits: { early: 1, late: 1 }, limit: 10 });
  expect((await rowsOf(ran, "early")).map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
  const shuffled = await generate({ query: "SELECT id FROM sale ORDER BY id", connection, splitBy: "order", splits: { all: 1 }, shuffle: true });
  const ids = (await rowsOf(shuffled, "all")).map(({ id }) => Number(id));
  expect([...ids].sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
  expect(ids).not.toEqual([...ids].sort((a, b) => a - b));
});

test("queries that do not fit together, and files that are not there, are mistakes", async () => {
  await expect(generate({ query: { a: "SELECT id FROM sale", b: "SELECT price FROM sale" }, connection })).rejects.toThrow('the query of b gives no column "id", the one of a does');
  await expect(generate({ query: "none.sql", connection })).rejects.toThrow("the query's file none.sql cannot be read");
  await expect(generate({ query: "SELECT random() AS r FROM sale", connection })).rejects.toThrow("changed while they were read");
});
