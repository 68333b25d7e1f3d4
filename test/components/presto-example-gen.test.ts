import { Ajv2020 } from "ajv/dist/2020.js";
import { prestoExampleGen, trinoExampleGen } from "../../src/components/presto-example-gen.ts";
import { startTrino } from "../data/sql/trino-server.ts";
import { runComponent } from "./run-component.ts";

const rows = Array.from({ length: 30 }, (_, i) => `[${i}, ${i % 2 === 0 ? "null" : `"n${i}"`}]`);

test.each(["presto", "trino"] as const)("the rows of a query to %s become examples", async (protocol) => {
  const asked: string[] = [];
  const server = await startTrino(`x-${protocol}`, undefined, (sql) => {
    asked.push(sql);
    return { columns: [{ name: "id", type: "bigint" }, { name: "name", type: "varchar" }], rows };
  });
  const parameters = { query: "SELECT id, name FROM t WHERE day = @span_yyyymmdd_utc", span: "2024-02-29", host: "127.0.0.1", port: server.port, user: "reader" };
  const ran = await runComponent(protocol === "trino" ? trinoExampleGen : prestoExampleGen, {}, { parameters });
  expect(ran.showing.headline).toMatch(/^30 rows · train \d+ · eval \d+$/);
  expect(ran.artifacts["examples"]!.properties).toMatchObject({ span: 19782 });
  expect(Object.keys(ran.materials)).toEqual([`${protocol === "trino" ? "Trino" : "Presto"} at 127.0.0.1`]);
  expect(asked).toEqual(Array.from({ length: 2 }, () => "SELECT id, name FROM t WHERE day = '20240229'"));
  expect(server.violations).toEqual([]);
  await server.stop();
});

test("parameters are checked by their schema", () => {
  const check = new Ajv2020({ allowUnionTypes: true }).compile(prestoExampleGen.parameters);
  expect(check({ query: "SELECT 1", host: "h", user: "u", httpScheme: "https" })).toBe(true);
  expect(check({ query: "SELECT 1", host: "h" })).toBe(false);
  expect(check({ query: "SELECT 1", host: "h", user: "u", verify: false })).toBe(false);
});
