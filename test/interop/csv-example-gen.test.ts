import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { csvExampleGen } from "../../src/components/csv-example-gen.ts";
import { textAt, type Batch } from "../../src/data/batch.ts";
import { readExamples } from "../../src/data/examples.ts";

const python = resolve(import.meta.dirname, "../../.venv/bin/python");
const run = promisify(execFile);
const penguins = resolve(import.meta.dirname, "../../examples/penguins");

/** Divides the penguins as TFX's ExampleGen does and compares the records of each split, byte for byte, in order. */
const compare = `
import csv, hashlib, json, sys, tensorflow as tf
T = tf.train
kinds = dict(species="s", island="s", bill_length_mm="f", bill_depth_mm="f", flipper_length_mm="i", body_mass_g="i", sex="s", year="i")
def feature(kind, cell):
    if kind == "s": return T.Feature(bytes_list=T.BytesList(value=[cell.encode()] if cell else []))
    if kind == "f": return T.Feature(float_list=T.FloatList(value=[float(cell)] if cell else []))
    return T.Feature(int64_list=T.Int64List(value=[int(cell)] if cell else []))
types = {"s": tf.string, "f": tf.float32, "i": tf.int64}
expected = {"train": [], "eval": []}
for row in csv.DictReader(open(sys.argv[1])):
    example = T.Example(features=T.Features(feature={name: feature(kinds[name], cell) for name, cell in row.items()}))
    record = example.SerializeToString(deterministic=True)
    expected["train" if int(hashlib.sha256(record).hexdigest(), 16) % 3 < 2 else "eval"].append(record)
def look(directory):
    found = {split: [r.numpy() for r in tf.data.TFRecordDataset(directory + f"/Split-{split}/data_tfrecord-00000-of-00001.gz", compression_type="GZIP")] for split in expected}
    parsed = tf.io.parse_example(found["train"] + found["eval"], {name: tf.io.VarLenFeature(types[kind]) for name, kind in kinds.items()})
    return {"equal": found == expected, "rows": {s: len(r) for s, r in found.items()}, "values": {n: len(v.values) for n, v in parsed.items()}}
print(json.dumps([look(directory) for directory in sys.argv[2:]]))
`;

/** Writes what TensorFlow may write: several shards, unsorted keys, negative and wide integers, missing and empty lists. */
const write = `
import sys, tensorflow as tf
T = tf.train
ints = lambda *v: T.Feature(int64_list=T.Int64List(value=v))
rows = [{"z": ints(-1), "a": ints(2**62, -(2**63))}, {"a": ints(), "t": T.Feature(bytes_list=T.BytesList(value=["é".encode()]))}, {"f": T.Feature(float_list=T.FloatList(value=[0.1, float("inf")])), "z": T.Feature()}]
for shard in range(2):
    with tf.io.TFRecordWriter(sys.argv[1] + f"/data_tfrecord-0000{shard}-of-00002.gz", "GZIP") as out:
        for row in rows: out.write(T.Example(features=T.Features(feature=row)).SerializeToString())
`;

const whenReady = existsSync(python) ? test : test.skip;

async function tensorflow(program: string, ...args: readonly string[]): Promise<string> {
  return (await run(python, ["-c", program, ...args], { env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3" } })).stdout;
}

async function generate(path: string, empty: "missing" | "zero-values"): Promise<void> {
  await mkdir(path);
  await csvExampleGen.run({}, {
    pipeline: "penguins", parameters: { input: "data/penguins.csv", empty }, workspace: penguins, outputs: { examples: { type: "Examples", path, properties: {} } },
    temporary: path, seed: 1, signal: new AbortController().signal, materials: {}, earlier: async () => [], targets: {}, load: () => Promise.reject(new Error("not here")), progress: () => undefined, log: () => undefined,
  });
}

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "interop-")); });
afterAll(() => rm(folder, { recursive: true }));

whenReady("TensorFlow reads our records; with zero-values they are TFX's, split by split, byte for byte", async () => {
  const values = { species: 344, island: 344, bill_length_mm: 342, bill_depth_mm: 342, flipper_length_mm: 342, body_mass_g: 342, sex: 333, year: 344 };
  const forms = ["zero-values", "missing"] as const;
  for (const empty of forms) await generate(join(folder, empty), empty);
  const rows = { train: 204, eval: 140 };
  expect(JSON.parse(await tensorflow(compare, join(penguins, "data/penguins.csv"), ...forms.map((empty) => join(folder, empty))))).toEqual([{ equal: true, rows, values }, { equal: false, rows, values }]);
}, 120_000);

whenReady("we read TensorFlow's records", async () => {
  await mkdir(join(folder, "theirs/Split-train"), { recursive: true });
  await writeFile(join(folder, "theirs/README"), "not a split");
  await tensorflow(write, join(folder, "theirs/Split-train"));
  const batches: Batch[] = [];
  for await (const batch of readExamples(join(folder, "theirs"), "train")) batches.push(batch);
  expect(batches.map(({ length }) => length)).toEqual([3, 3]);
  const columns = batches[1]!.columns;
  expect(columns.get("a")).toEqual({ type: "int", values: Float64Array.of(2 ** 62, -(2 ** 63)), wide: BigInt64Array.of(2n ** 62n, -(2n ** 63n)), rowOffsets: Int32Array.of(0, 2, 2, 2), present: Uint8Array.of(1, 1, 0) });
  expect(columns.get("z")).toEqual({ type: "int", values: Float64Array.of(-1), rowOffsets: Int32Array.of(0, 1, 1, 1) });
  expect(columns.get("f")).toEqual({ type: "float", values: Float32Array.of(0.1, Infinity), rowOffsets: Int32Array.of(0, 0, 0, 2) });
  const text = columns.get("t");
  expect(text?.type === "bytes" && textAt(text, 0)).toBe("é");
}, 120_000);
