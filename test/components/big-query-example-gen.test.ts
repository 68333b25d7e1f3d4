import { bigQueryExampleGen } from "../../src/components/big-query-example-gen.ts";
import { startBigquery, type BigqueryServer } from "../data/sql/bigquery-server.ts";
import { runComponent, type Ran } from "./run-component.ts";

const rows = Array.from({ length: 30 }, (_, i) => [String(i), i % 2 === 0 ? null : `n${i}`]);
let server: BigqueryServer;

beforeAll(async () => {
  server = await startBigquery(undefined, () => ({ fields: [{ name: "id", type: "INTEGER" }, { name: "name", type: "STRING" }], rows }));
  server.tables.set("web.visits", { type: "TABLE", creationTime: "1", lastModifiedTime: "2", numRows: "30", numBytes: "240" });
});
afterAll(() => server.stop());

/** The component takes the place of the server from the environment, as Google's own clients do. */
async function atServer<T>(work: () => Promise<T>): Promise<T> {
  process.env["BIGQUERY_EMULATOR_HOST"] = server.endpoint;
  try {
    return await work();
  } finally {
    delete process.env["BIGQUERY_EMULATOR_HOST"];
  }
}

const generate = (parameters: object): Promise<Ran> => atServer(() => runComponent(bigQueryExampleGen, {}, { parameters: { query: "SELECT id, name FROM web.visits", project: "p", ...parameters } }));

test("the rows of a query become examples; the query is paid once, whatever tells that data changed", async () => {
  for (const fingerprint of ["tables", "content", "text"]) {
    const ran = await generate({ query: `SELECT id, name, '${fingerprint}' FROM web.visits`, fingerprint });
    expect(ran.showing.headline).toMatch(/^30 rows · train \d+ · eval \d+$/);
    expect(Object.keys(ran.materials)).toEqual(fingerprint === "text" ? [] : ["BigQuery"]);
  }
  expect(server.paid).toHaveLength(3);
  expect(server.violations).toEqual([]);
});

test("by default the state of the tables is the fingerprint", async () => {
  const digest = () => atServer(() => bigQueryExampleGen.resolve!({ query: "SELECT 1 AS a FROM web.visits", project: "p" }, "/"));
  const before = (await digest()).materials;
  expect((await digest()).materials).toEqual(before);
  server.tables.set("web.visits", { type: "TABLE", creationTime: "1", lastModifiedTime: "3", numRows: "30", numBytes: "240" });
  expect((await digest()).materials).not.toEqual(before);
});
