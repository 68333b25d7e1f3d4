// ASSAY_DUCKDB=FOLDER node test/bench/row-rules.ts [ROWS]: ten rules over rows in memory, held by Assay and by DuckDB (of that folder's @duckdb/node-api) in the same run.
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Batch } from "../../src/data/batch.ts";
import { compileRowRules } from "../../src/validation/rules/row-rules.ts";

interface Duckdb {
  readonly DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown>; runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }> }> }> };
}

const rows = Number(process.argv[2] ?? 1_000_000);
const airports = ["EWR", "JFK", "LGA"];
const perBatch = 4096;

/** Row i is the same in both: numbers that spread evenly, every 37th delay missing. */
function batchFrom(first: number, length: number): Batch {
  const of = (compute: (i: number) => number) => Float64Array.from({ length }, (_, row) => compute(first + row));
  const missing = Uint8Array.from({ length }, (_, row) => Number((first + row) % 37 !== 0));
  const rowOffsets = new Int32Array(length + 1);
  for (let row = 0; row < length; row++) rowOffsets[row + 1] = rowOffsets[row]! + missing[row]!;
  const delays = Float64Array.from({ length: rowOffsets[length]! });
  for (let row = 0; row < length; row++) if (missing[row]) delays[rowOffsets[row]!] = (((first + row) * 7919) % 400) - 70;
  const bytes = Buffer.from(Array.from({ length }, (_, row) => airports[(first + row) % 3]!).join(""));
  const offsets = Int32Array.from({ length: length + 1 }, (_, row) => row * 3);
  return { length, columns: new Map([
    ["dep_delay", { type: "int", values: delays, rowOffsets }], ["air_time", { type: "int", values: of((i) => 20 + ((i * 31) % 600)) }],
    ["distance", { type: "float", values: of((i) => 80 + ((i * 17) % 4900) / 2) }], ["month", { type: "int", values: of((i) => 1 + (i % 12)) }], ["origin", { type: "bytes", bytes, offsets }],
  ]) };
}

const expressions = [
  "dep_delay IS NULL OR dep_delay > -60", "air_time > 0", "month BETWEEN 1 AND 12", "origin IN ('EWR', 'JFK', 'LGA')", "distance > 0 AND distance < 5000",
  "distance / air_time < 10", "NOT (origin = 'EWR' AND month = 6)", "abs(dep_delay) <= 300", "air_time + dep_delay < 900", "distance - 2 * air_time > -1000",
];

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const batches = Array.from({ length: Math.ceil(rows / perBatch) }, (_, i) => batchFrom(i * perBatch, Math.min(perBatch, rows - i * perBatch)));
function ours(): readonly number[] {
  const rules = compileRowRules(expressions.map((expression, i) => ({ name: String(i), expression })), [...batches[0]!.columns.keys()]);
  batches.forEach((batch, i) => { rules.add({ batch, place: (row) => ({ file: "rows", number: i * perBatch + row + 1 }) }); });
  const found = rules.finish("");
  return expressions.map((_, i) => Number(found.find(({ subject }) => subject === String(i))?.observed?.replace(/ of .*/, "").replaceAll(",", "") ?? 0));
}

const { DuckDBInstance } = createRequire(join(process.env["ASSAY_DUCKDB"]!, "package.json"))("@duckdb/node-api") as Duckdb;
const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
await connection.run(`CREATE TABLE rows AS SELECT CASE WHEN i % 37 <> 0 THEN (i * 7919) % 400 - 70 END AS dep_delay, 20 + (i * 31) % 600 AS air_time, (80 + ((i * 17) % 4900) / 2)::DOUBLE AS distance, 1 + i % 12 AS month, ['EWR', 'JFK', 'LGA'][1 + i % 3] AS origin FROM range(${rows}) t(i)`);
const query = `SELECT ${expressions.map((expression) => `count_if(NOT (${expression}))::INTEGER`).join(", ")} FROM rows`;

const times: { readonly ours: number; readonly duckdb: number }[] = [];
for (let run = 0; run < 5; run++) {
  const start = cpu();
  const found = ours();
  const between = cpu();
  const theirs = (await connection.runAndReadAll(query)).getRows()[0]!.map(Number);
  times.push({ ours: between - start, duckdb: cpu() - between });
  if (JSON.stringify(found) !== JSON.stringify(theirs)) throw new Error(`Assay counts ${found.join(" ")}, DuckDB ${theirs.join(" ")}`);
}
const median = (of: "ours" | "duckdb") => [...times].map((time) => time[of]).sort((a, b) => a - b)[2]!;
console.log(`${rows} rows, ${expressions.length} rules, CPU seconds (median of 5): Assay ${median("ours").toFixed(3)}, DuckDB with one thread ${median("duckdb").toFixed(3)}`);
