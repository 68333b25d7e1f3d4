import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { readExamples } from "../../src/data/examples.ts";
import { loadPredictor } from "../../src/model/load-predictor.ts";
import { runExample } from "./example-runs.ts";

const python = resolve(import.meta.dirname, "../../.venv/bin/python");
const whenReady = existsSync(python) ? test : test.skip;

/** Asks the pushed model and the transform with the raw examples of eval, and reads what lies around the transform. */
const program = `
import json, sys
import numpy as np, tensorflow as tf
from google.protobuf import text_format
from tensorflow_metadata.proto.v0 import schema_pb2
pushed, graph, examples, transformed = sys.argv[1:]
read = lambda directory: [r.numpy() for r in tf.data.TFRecordDataset(tf.io.gfile.glob(directory + "/Split-eval/*.gz"), compression_type="GZIP")]
schema = lambda folder: text_format.Parse(open(f"{graph}/{folder}/schema.pbtxt").read(), schema_pb2.Schema())
rows = read(examples)
serve = lambda directory: tf.saved_model.load(directory).signatures["serving_default"](examples=tf.constant(rows))
types = {schema_pb2.INT: tf.int64, schema_pb2.FLOAT: tf.float32, schema_pb2.BYTES: tf.string}
raw, after = schema("metadata"), schema("transformed_metadata")
specification = {f.name: tf.io.FixedLenFeature([d.size for d in f.shape.dim], types[f.type]) for f in after.feature}
wanted, found = tf.io.parse_example(read(transformed), specification), serve(graph + "/transform_fn")
missing = sum(len(features) < len(raw.feature) or any(f.WhichOneof("kind") is None for f in features.values()) for features in (tf.train.Example.FromString(row).features.feature for row in rows))
files = json.load(open(graph + "/transformed_metadata/asset_map"))
print(json.dumps({
  "rows": len(rows), "missing": missing, "raw": sorted(f.name for f in raw.feature),
  "answers": {name: value.numpy().ravel().tolist() for name, value in serve(pushed).items()},
  "transformed": {name: float(np.max(np.abs(found[name].numpy() - wanted[name].numpy()), initial=0)) if found[name].shape == wanted[name].shape else "other shape" for name in found.keys() | wanted.keys()},
  "vocabularies": {name: len(open(f"{graph}/transform_fn/assets/{file}", "rb").read().splitlines()) for name, file in files.items()},
}))
`;

interface Found {
  readonly rows: number;
  /** Rows that lack a feature. */
  readonly missing: number;
  readonly raw: readonly string[];
  readonly answers: Readonly<Record<string, readonly number[]>>;
  /** The largest difference, by output. */
  readonly transformed: Readonly<Record<string, number>>;
  readonly vocabularies: Readonly<Record<string, number>>;
}

const expected = {
  penguins: { rows: 140, features: 8, vocabularies: { vocab_species: 3 } },
  flights: { rows: 6529, features: 19, vocabularies: { vocab_carrier: 15, vocab_dest: 60, vocab_origin: 3 } },
} as const;

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "interop-examples-")); });
afterAll(() => rm(folder, { recursive: true }));

whenReady.each(["penguins", "flights"] as const)("TensorFlow answers and transforms the %s as we do, from what was pushed and kept", async (name) => {
  const { examples, transformGraph, transformedExamples, model, pushed } = await runExample(name, folder);
  const versions = await readdir(pushed);
  expect(versions).toEqual([expect.stringMatching(/^[1-9]\d*$/)]);
  expect(await readdir(join(pushed, versions[0]!))).toContain("saved_model.pb");
  const { stdout } = await promisify(execFile)(python, ["-c", program, join(pushed, versions[0]!), transformGraph, examples, transformedExamples], { maxBuffer: 1 << 26, env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3" } });
  const found = JSON.parse(stdout) as Found;
  const { rows, features, vocabularies } = expected[name];
  expect(found).toMatchObject({ rows, vocabularies });
  expect(found.missing).toBeGreaterThan(0);
  expect(found.raw).toHaveLength(features);
  expect(Object.entries(found.transformed).filter(([, difference]) => !(difference < 1e-5))).toEqual([]);

  const predictor = await loadPredictor(model);
  const ours = new Map<string, number[]>();
  for await (const batch of readExamples(examples, "eval")) {
    const { outputs } = await predictor.predict(batch);
    for (const [output, { values }] of Object.entries(outputs)) ours.set(output, [...(ours.get(output) ?? []), ...values]);
  }
  predictor.dispose();
  expect(Object.keys(found.answers).sort()).toEqual([...ours.keys()].sort());
  for (const [output, values] of ours) {
    const theirs = found.answers[output]!;
    expect(theirs).toHaveLength(values.length);
    expect(values.reduce((worst, value, i) => Math.max(worst, Math.abs(value - theirs[i]!)), 0)).toBeLessThan(1e-5);
  }
}, 120_000);
