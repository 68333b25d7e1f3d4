import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Batch } from "../../src/data/batch.ts";
import { writeExamples } from "../../src/data/examples.ts";
import { sampleExamples } from "../../src/data/sampled-examples.ts";

const rows = 10_000;
const batch: Batch = { length: rows, columns: new Map([["id", { type: "int", values: Float64Array.from({ length: rows }, (_, i) => i) }]]) };
const folder = await mkdtemp(join(tmpdir(), "assay-sampled-"));
await writeExamples(folder, "train", [batch]);

async function ids(most: number, seed = 1): Promise<readonly number[]> {
  const sample = await sampleExamples(folder, "train", { most, rows, seed });
  const column = sample.columns.get("id")!;
  return column.type === "int" ? [...column.values.slice(0, sample.length)] : [];
}

test("a split that is small enough is taken whole, in its order", async () => {
  expect(await ids(rows)).toEqual(Array.from({ length: rows }, (_, i) => i));
});

test("of a larger one about as many rows as asked for are taken, from all of it, the same for the same seed", async () => {
  const sample = await ids(1000);
  expect(Math.abs(sample.length - 1000)).toBeLessThan(5 * Math.sqrt(900));
  expect(Math.abs(sample.reduce((sum, id) => sum + id, 0) / sample.length - rows / 2)).toBeLessThan(500);
  expect(new Set(sample).size).toBe(sample.length);
  expect(await ids(1000)).toEqual(sample);
  expect(await ids(1000, 2)).not.toEqual(sample);
});
