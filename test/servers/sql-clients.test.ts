import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { startBigquery } from "../data/sql/bigquery-server.ts";
import { startTrino } from "../data/sql/trino-server.ts";

// The servers that stand for Trino, Presto and BigQuery in our tests are judged by those systems' own clients.
const python = process.env["ASSAY_SQL_PYTHON"] ?? join(import.meta.dirname, "../../.venv/sql/bin/python");

async function ask(program: string, ...args: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(python, ["-c", program, ...args], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

const client = (module: string) => `
import json, sys, ${module}
cursor = ${module}.dbapi.connect(host="127.0.0.1", port=int(sys.argv[1]), user="reader", catalog="hive", schema="web").cursor()
cursor.execute("SELECT id, name, day, price, tags FROM visits")
rows = cursor.fetchall()
print(json.dumps([len(rows), [column[0] for column in cursor.description], [str(value) for value in rows[-1]]]))
`;

test.each([["x-trino", "trino"], ["x-presto", "prestodb"]] as const)("the client of %s reads from our server, and our server finds nothing wrong with it", async (prefix, module) => {
  const types = { id: "bigint", name: "varchar(5)", day: "date", price: "decimal(10,2)", tags: "array(bigint)" };
  const columns = Object.entries(types).map(([name, type]) => ({ name, type }));
  const server = await startTrino(prefix, undefined, () => ({ columns, rows: Array.from({ length: 2500 }, (_, i) => `[${i}, null, "2024-02-29", "1.50", [1, 2]]`) }));
  expect(await ask(client(module), String(server.port))).toEqual([2500, Object.keys(types), ["2499", "None", "2024-02-29", "1.50", "[1, 2]"]]);
  expect(server.violations).toEqual([]);
  await server.stop();
}, 60_000);

test("the client of BigQuery reads from our server, and our server finds nothing wrong with it", async () => {
  const fields = [{ name: "id", type: "INTEGER" }, { name: "tags", type: "STRING", mode: "REPEATED" }, { name: "at", type: "TIMESTAMP" }];
  const server = await startBigquery("t0k", () => ({ fields, rows: Array.from({ length: 2000 }, (_, i) => [String(i), ["a", "b"], "1709182800250000"]) }));
  const program = `
import json, sys
from google.cloud import bigquery
from google.oauth2.credentials import Credentials
client = bigquery.Client(project="p", credentials=Credentials("t0k"), client_options={"api_endpoint": sys.argv[1]}, location="EU")
rows = list(client.query("SELECT id, tags, at FROM web.visits").result(page_size=300))
print(json.dumps([len(rows), [str(value) for value in rows[-1].values()]]))
`;
  expect(await ask(program, server.endpoint)).toEqual([2000, ["1999", "['a', 'b']", "2024-02-29 05:00:00.250000+00:00"]]);
  expect({ violations: server.violations, paid: server.paid }).toEqual({ violations: [], paid: ["SELECT id, tags, at FROM web.visits"] });
  await server.stop();
}, 60_000);
