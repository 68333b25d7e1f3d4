import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeSequenceExamples } from "../../src/data/sequence-example-decoder.ts";
import { encodeSequenceExamples } from "../../src/data/sequence-example-encoder.ts";
import { tfrecordBytes } from "../../src/data/tfrecord.ts";
import { batchOf, plainBatch } from "../data/plain-batch.ts";

const python = process.env["ASSAY_TFX_PYTHON"];
const whenReady = python === undefined ? test.skip : test;

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "sequence-examples-")); });
afterAll(() => rm(folder, { recursive: true }));

const scripted = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value === undefined ? null : Array.isArray(value) ? value.map(scripted) : value);

whenReady("tfx_bsl sees the columns, lists and missing steps in tf.SequenceExamples that we see", async () => {
  const batch = batchOf({
    length: 4,
    columns: { id: { type: "int", rows: [[1, 2], [7], undefined, []] }, word: { type: "bytes", rows: [undefined, ["a", ""], ["b"], undefined] } },
    lists: { score: { type: "float", rows: [[[1, 2], [], undefined, [3]], undefined, [], undefined] }, token: { type: "bytes", rows: [undefined, undefined, [["q"]], [undefined]] } },
  });
  const path = join(folder, "data.tfrecord");
  await writeFile(path, tfrecordBytes(encodeSequenceExamples(batch)));
  const { status, stdout } = spawnSync(python!, [join(import.meta.dirname, "tfx-sequence-example.py"), path], { encoding: "utf8", env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3" } });
  expect(status).toBe(0);
  const { columns, again } = JSON.parse(stdout) as { columns: Record<string, unknown[]>; again: boolean[] };
  const found = plainBatch(decodeSequenceExamples(encodeSequenceExamples(batch)));
  const { "##SEQUENCE##": sequence, ...context } = columns;
  expect(scripted(context["id"])).toEqual(scripted(found.columns["id"]));
  expect(scripted(context["word"])).toEqual(scripted(found.columns["word"]));
  expect(sequence).toEqual([0, 1, 2, 3].map((row) => Object.fromEntries(Object.entries(found.lists).map(([name, rows]) => [name, scripted(rows[row])]))));
  expect(again).toEqual([true, true, true, true]);
}, 120_000);
