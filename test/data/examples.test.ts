import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Batch, Column } from "../../src/data/batch.ts";
import { openExamplesWriter, readExamples, writeExamples, type ReadExamplesOptions } from "../../src/data/examples.ts";

const folder = mkdtempSync(join(tmpdir(), "examples-"));
afterAll(() => rmSync(folder, { recursive: true }));

function numbers(from: number, to: number): Batch {
  const values = Float64Array.from({ length: to - from }, (_, i) => from + i);
  return { length: to - from, columns: new Map<string, Column>([["n", { type: "int", values }], ["half", { type: "float", values: Float32Array.from(values, (n) => n / 2) }]]) };
}

async function read(directory: string, split: string, options?: ReadExamplesOptions): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of readExamples(directory, split, options)) batches.push(batch);
  return batches;
}

test("a split is written and read in TFX's layout", async () => {
  const directory = join(folder, "one");
  expect(await writeExamples(directory, "train", [numbers(0, 3), numbers(3, 10)])).toBe(10);
  expect(readdirSync(join(directory, "Split-train"))).toEqual(["data_tfrecord-00000-of-00001.gz"]);
  const [batch, ...rest] = await read(directory, "train");
  expect(rest).toEqual([]);
  expect(batch!.length).toBe(10);
  expect([...batch!.columns.keys()]).toEqual(["half", "n"]);
  expect(batch!.columns.get("n")).toEqual({ type: "int", values: Float64Array.from({ length: 10 }, (_, i) => i) });
});

test("transformed examples have their own file name and are read the same way", async () => {
  const directory = join(folder, "transformed");
  await writeExamples(directory, "eval", [numbers(0, 2)], { prefix: "transformed_examples" });
  expect(readdirSync(join(directory, "Split-eval"))).toEqual(["transformed_examples-00000-of-00001.gz"]);
  expect((await read(directory, "eval"))[0]!.length).toBe(2);
});

test("batches are as large as asked for, and only the columns asked for are read", async () => {
  const directory = join(folder, "sized");
  await writeExamples(directory, "train", [numbers(0, 10)]);
  const batches = await read(directory, "train", { batchSize: 4, columns: ["n", "unknown"] });
  expect(batches.map(({ length }) => length)).toEqual([4, 4, 2]);
  expect(batches.map(({ columns }) => [...columns.keys()])).toEqual([["n"], ["n"], ["n"]]);
  expect(batches[2]!.columns.get("n")).toEqual({ type: "int", values: Float64Array.of(8, 9) });
});

test("a feature known from an earlier batch keeps its type where all its values are missing", async () => {
  const directory = join(folder, "sparse");
  const column: Column = { type: "bytes", bytes: Buffer.from("x"), offsets: Int32Array.of(0, 1), rowOffsets: Int32Array.of(0, 1, 1, 1) };
  await writeExamples(directory, "train", [{ length: 3, columns: new Map([["a", column]]) }]);
  const [, second] = await read(directory, "train", { batchSize: 1 });
  expect(second!.columns.get("a")).toEqual({ type: "bytes", bytes: new Uint8Array(0), offsets: Int32Array.of(0), rowOffsets: Int32Array.of(0, 0) });
});

test("several splits are written at once; one without rows is there and empty", async () => {
  const directory = join(folder, "several");
  const writer = await openExamplesWriter(directory, ["train", "eval", "none"]);
  for (let i = 0; i < 20; i++) await writer.write(i % 2 ? "train" : "eval", numbers(i * 1000, i * 1000 + 1000));
  expect(await writer.close()).toEqual({ train: 10_000, eval: 10_000, none: 0 });
  expect(await read(directory, "none")).toEqual([]);
  const train = await read(directory, "train");
  expect((train[0]!.columns.get("n") as { values: Float64Array }).values[0]).toBe(1000);
});

test("a failing source leaves no open writer and its error", async () => {
  const directory = join(folder, "failing");
  function* failing() {
    yield numbers(0, 5);
    throw new Error("source broke");
  }
  await expect(writeExamples(directory, "train", failing())).rejects.toThrow("source broke");
  expect(existsSync(directory)).toBe(true);
});

test("a split that is not there is refused with the nearest name", async () => {
  const directory = join(folder, "one");
  await expect(read(directory, "trian")).rejects.toThrow(`${directory}  there is no split "trian"\n  hint: did you mean train?`);
  await expect(read(directory, "x")).rejects.toThrow("splits: train");
});
