import fc from "fast-check";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Batch } from "../../src/data/batch.ts";
import { readExamples } from "../../src/data/examples.ts";
import { encodeExamples } from "../../src/data/example-encoder.ts";
import { decodeSequenceExamples } from "../../src/data/sequence-example-decoder.ts";
import { encodeSequenceExamples } from "../../src/data/sequence-example-encoder.ts";
import { tfrecordFormat } from "../../src/data/tfrecord-format.ts";
import { tfrecordBytes } from "../../src/data/tfrecord.ts";
import { batchOf, plainBatch } from "./plain-batch.ts";

const folder = mkdtempSync(join(tmpdir(), "sequence-"));
afterAll(() => rmSync(folder, { recursive: true }));

const batch = batchOf({
  length: 3,
  columns: { id: { type: "int", rows: [[1], [2, 3], undefined] }, word: { type: "bytes", rows: [["a"], [], ["b"]] } },
  lists: { score: { type: "float", rows: [[[1, 2], [], undefined, [3]], undefined, []] }, token: { type: "bytes", rows: [undefined, [["x"]], undefined] } },
});

test("context features are columns, feature lists lie in the struct ##SEQUENCE## which every row has once", () => {
  const read = decodeSequenceExamples(encodeSequenceExamples(batch));
  expect(plainBatch(read)).toEqual(plainBatch(batch));
  expect(read.nested!.map(({ path }) => path)).toEqual([["##SEQUENCE##"], ["##SEQUENCE##", "score"], ["##SEQUENCE##", "token"]]);
  expect(read.nested![0]!.levels.map(({ offsets }) => [...offsets])).toEqual([[0, 1, 2, 3]]);
  expect(read.nested![1]!.levels.map(({ offsets, present }) => [[...offsets], present && [...present]])).toEqual([
    [[0, 1, 2, 3], undefined],
    [[0, 4, 4, 4], [1, 0, 1]],
    [[0, 2, 2, 2, 3], [1, 1, 0, 1]],
  ]);
});

test("records without feature lists have no struct", () => {
  expect(decodeSequenceExamples(encodeExamples(batchOf({ length: 1, columns: { a: { type: "int", rows: [[1]] } } }))).nested).toBeUndefined();
});

test("of two feature lists of one name in a record, the last wins", () => {
  const one = (rows: number[][]) => Buffer.from(encodeSequenceExamples(batchOf({ length: 1, columns: {}, lists: { s: { type: "int", rows: [rows] } } }))[0]!);
  const twice = Buffer.concat([one([[1], [2, 3]]), one([[4, 5]])]);
  expect(plainBatch(decodeSequenceExamples([twice, one([[6]])])).lists).toEqual({ s: [[[4n, 5n]], [[6n]]] });
});

test("a feature list with two types is refused with its record", () => {
  const of = (type: "int" | "float") => encodeSequenceExamples(batchOf({ length: 1, columns: {}, lists: { s: { type, rows: [[[1]]] } } }))[0]!;
  expect(() => decodeSequenceExamples([of("int"), of("float")], { source: "d.tfrecord" })).toThrow('d.tfrecord  record 2 has feature list "s" as float, steps before have it as int');
});

test("any batch comes back from its bytes", () => {
  const values = fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), { maxLength: 3 });
  const steps = fc.option(fc.array(fc.option(values, { nil: undefined }), { maxLength: 4 }), { nil: undefined });
  fc.assert(fc.property(fc.array(steps, { minLength: 1, maxLength: 6 }), fc.array(fc.option(values, { nil: undefined }), { minLength: 6, maxLength: 6 }), (rows, context) => {
    const given = batchOf({ length: rows.length, columns: { c: { type: "int", rows: context.slice(0, rows.length) } }, lists: { s: { type: "int", rows } } });
    const read = plainBatch(decodeSequenceExamples(encodeSequenceExamples(given)));
    const empty = rows.every((row) => row === undefined);
    expect(read.lists).toEqual(empty ? {} : plainBatch(given).lists);
    if (context.slice(0, rows.length).some((row) => row !== undefined)) expect(read.columns).toEqual(plainBatch(given).columns);
  }), { numRuns: 300 });
});

test("a file of SequenceExamples is known by its first record, and its rows keep their bytes", async () => {
  const records = encodeSequenceExamples(batch);
  const file = { path: join(folder, "part-00000-of-00001"), name: "part-00000-of-00001" };
  writeFileSync(file.path, tfrecordBytes(records));
  const { columns, rows, payload } = await tfrecordFormat.describe(file, {});
  expect([rows, payload]).toEqual([3, "sequence-example"]);
  expect(columns).toEqual([{ name: "id", type: "int" }, { name: "word", type: "bytes" }, {
    name: "##SEQUENCE##", type: "nested", features: [
      { path: ["##SEQUENCE##"], type: "struct", levels: 1 },
      { path: ["##SEQUENCE##", "score"], type: "float", levels: 3 },
      { path: ["##SEQUENCE##", "token"], type: "bytes", levels: 3 },
    ],
  }]);
  for await (const { batch: found, records: stored, line } of tfrecordFormat.read(file, columns, {})) {
    expect(plainBatch(found)).toEqual(plainBatch(batch));
    expect(line(2)).toBe(3);
    expect([0, 1, 2].map((i) => Buffer.compare(stored!.bytes.subarray(stored!.starts[i], stored!.ends[i]), records[i]!))).toEqual([0, 0, 0]);
  }
});

test("a split of SequenceExamples is read when the payload says so", async () => {
  const records = encodeSequenceExamples(batch);
  mkdirSync(join(folder, "Split-train"));
  writeFileSync(join(folder, "Split-train", "data_tfrecord-00000-of-00001"), tfrecordBytes(records));
  const found: Batch[] = [];
  for await (const part of readExamples(folder, "train", { payload: "sequence-example" })) found.push(part);
  expect(found.map(plainBatch)).toEqual([plainBatch(batch)]);
});

test("files of one type per column join by name, others are refused", () => {
  const file = (name: string) => ({ path: name, name });
  const a = { file: file("a"), columns: [{ name: "x", type: "int" }, { name: "y", type: "empty" }] as const };
  const b = { file: file("b"), columns: [{ name: "y", type: "bytes" }, { name: "z", type: "float" }] as const };
  expect(tfrecordFormat.join([a, b])).toEqual([{ name: "x", type: "int" }, { name: "y", type: "bytes" }, { name: "z", type: "float" }]);
  expect(() => tfrecordFormat.join([a, { file: file("c"), columns: [{ name: "x", type: "bytes" }] }])).toThrow('c  column "x" is bytes here, and int in a');
});
