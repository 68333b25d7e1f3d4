import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { readExamples } from "../../src/data/examples.ts";
import { loadPredictor } from "../../src/model/load-predictor.ts";
import { runExample, type ExampleRun } from "./example-runs.ts";

const python = resolve(import.meta.dirname, "../../.venv/bin/python");
const whenReady = existsSync(python) ? test : test.skip;

/** Asks the pushed models and the transforms with the raw examples of eval, and reads what lies around the transforms. */
const program = `
import json, sys
import numpy as np, tensorflow as tf
from google.protobuf import text_format
from tensorflow_metadata.proto.v0 import schema_pb2
types = {schema_pb2.INT: tf.int64, schema_pb2.FLOAT: tf.float32, schema_pb2.BYTES: tf.string}
read = lambda directory: [r.numpy() for r in tf.data.TFRecordDataset(sorted(tf.io.gfile.glob(directory + "/Split-eval/*.gz")), compression_type="GZIP")]
def look(served, transformGraph, examples, transformedExamples):
    rows = read(examples)
    schema = lambda folder: text_format.Parse(open(f"{transformGraph}/{folder}/schema.pbtxt").read(), schema_pb2.Schema())
    serve = lambda directory: tf.saved_model.load(directory).signatures["serving_default"](examples=tf.constant(rows))
    raw, after = schema("metadata"), schema("transformed_metadata")
    specification = {f.name: tf.io.FixedLenFeature([d.size for d in f.shape.dim], types[f.type]) for f in after.feature}
    wanted, found = tf.io.parse_example(read(transformedExamples), specification), serve(transformGraph + "/transform_fn")
    present = [{name for name, f in tf.train.Example.FromString(row).features.feature.items() if f.WhichOneof("kind")} for row in rows]
    files = json.load(open(transformGraph + "/transformed_metadata/asset_map"))
    return {
      "rows": len(rows), "missing": sum(len(names) < len(raw.feature) for names in present), "raw": sorted(f.name for f in raw.feature),
      "answers": {name: value.numpy().ravel().tolist() for name, value in serve(served).items()},
      "transformed": {name: float(np.max(np.abs(found[name].numpy() - wanted[name].numpy()), initial=0)) if found[name].shape == wanted[name].shape else "other shape" for name in found.keys() | wanted.keys()},
      "vocabularies": {name: len(open(f"{transformGraph}/transform_fn/assets/{file}", "rb").read().splitlines()) for name, file in files.items()},
    }
print(json.dumps({name: look(**directories) for name, directories in json.loads(sys.argv[1]).items()}))
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

const names = ["penguins", "flights"] as const;
let folder = "";
let runs: Readonly<Record<string, ExampleRun & { readonly versions: readonly string[] }>>;
let seen: Readonly<Record<string, Found>>;

beforeAll(async () => {
  if (!existsSync(python)) return;
  folder = await mkdtemp(join(tmpdir(), "interop-examples-"));
  runs = Object.fromEntries(await Promise.all(names.map(async (name) => {
    const run = await runExample(name, folder);
    return [name, { ...run, versions: await readdir(run.pushed) }] as const;
  })));
  const asked = Object.entries(runs).map(([name, { pushed, versions, transformGraph, examples, transformedExamples }]) => [name, { served: join(pushed, versions[0]!), transformGraph, examples, transformedExamples }] as const);
  const { stdout } = await promisify(execFile)(python, ["-c", program, JSON.stringify(Object.fromEntries(asked))], { maxBuffer: 1 << 26, env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3" } });
  seen = JSON.parse(stdout) as typeof seen;
}, 120_000);

afterAll(() => (folder === "" ? undefined : rm(folder, { recursive: true })));

whenReady.each(names)("TensorFlow answers and transforms the %s as we do, from what was pushed and kept", async (name) => {
  const { examples, model, pushed, versions } = runs[name]!;
  const found = seen[name]!;
  expect(versions).toEqual([expect.stringMatching(/^[1-9]\d*$/)]);
  expect(await readdir(join(pushed, versions[0]!))).toContain("saved_model.pb");
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
