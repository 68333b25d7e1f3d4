import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { encodeExamples } from "../../src/data/example-encoder.ts";
import type { Batch, Column } from "../../src/data/batch.ts";
import { analyzeTransform } from "../../src/transform/analyze.ts";
import type { RawFeature } from "../../src/transform/graph.ts";
import { saveTransform } from "../../src/transform/transform-artifact.ts";
import { tracePreprocess, type Preprocess } from "../../src/transform/trace.ts";
import type { Transform } from "../../src/transform/transform.ts";
import { analyzed, batchOf, plain, type Table } from "../transform/rows.ts";

const python = resolve(import.meta.dirname, "../../.venv/bin/python");
const run = promisify(execFile);

/** Loads a SavedModel with TensorFlow and prints what `serving_default` gives for serialized examples. */
const program = `
import base64, json, sys, tensorflow as tf
model = tf.saved_model.load(sys.argv[1])
rows = [base64.b64decode(row) for row in json.load(open(sys.argv[2]))]
out = model.signatures["serving_default"](examples=tf.constant(rows, dtype=tf.string))
plain = lambda v: v.decode() if isinstance(v, bytes) else [plain(w) for w in v] if isinstance(v, list) else v
print(json.dumps({k: {"dtype": v.dtype.name, "values": plain(v.numpy().tolist())} for k, v in out.items()}))
`;

const features = [
  { name: "x", dtype: "float32", shape: [] }, { name: "n", dtype: "int64", shape: [] },
  { name: "s", dtype: "string", shape: [] }, { name: "c", dtype: "float32", shape: [] },
] as const;

const table: Table = {
  x: [0.25, null, -3.5, 7.125, 1e6, 0.1, NaN, 2],
  n: [3, 3, 5, null, -8, 1234567, 0, 3],
  s: ["one", "two", null, "Ünïcode", "one", "", "three", "TWO"],
  c: [4.5, 4.5, 4.5, 4.5, 4.5, 4.5, null, 4.5],
};

const preprocess: Preprocess<"x" | "n" | "s" | "c"> = ({ x, n, s, c }, tft) => {
  const word = tft.computeAndApplyVocabulary(s, { topK: 2, numOovBuckets: 3 });
  return {
    z: tft.scaleToZScore(x), zn: tft.scaleToZScore(n), zc: tft.scaleToZScore(c),
    m: tft.scaleByMinMax(n, { outputMin: -1, outputMax: 2 }), mc: tft.scaleTo01(c),
    b: tft.bucketize(n, { numBuckets: 3 }), ab: tft.applyBuckets(x, [-1, 0.25, 7]),
    v: word, vn: tft.computeAndApplyVocabulary(n, { frequencyThreshold: 2, defaultValue: -5 }), h: tft.hashStrings(s, { hashBuckets: 7 }), hn: tft.hashStrings(n, { hashBuckets: 11 }),
    one: tft.oneHot(word), wide: tft.concat([x, n, tft.oneHot(tft.bucketize(n, { numBuckets: 3 })), tft.constant(3)]).mul(x),
    label: tft.cast(x.greater(1)), both: x.greater(0).and(n.less(4)), either: x.isNaN().or(n.equal(3)).not(),
    sum: n.add(2).mul(n), quotient: n.div(4), floats: x.add(n).sub(0.5), rest: n.mod(3), resto: x.mod(0.75), none: n.mod(0),
    clip: x.clip(-1, 1), least: n.minimum(x), power: x.abs().pow(0.5), logs: tft.log1p(x.abs()), sign: n.sign().negate(),
    round: x.mul(4).round(), floor: x.floor().add(x.ceil()), sigmoid: x.sigmoid(), int: x.toInt(),
    text: s, lower: s.lower(), upper: s.upper(), length: s.stringLength(), same: s.equal("one"), gone: x.isMissing(),
    filled: tft.fillMissing(x, "mean"), median: tft.fillMissing(n, "median"), mode: tft.fillMissing(s, "mode"), other: tft.fillMissing(x, n),
    where: tft.where(n.greater(2), x, -1), words: tft.where(x.less(1), s, "many"), fixed: tft.max(n), label2: tft.cast(tft.constant(true)),
    centered: x.sub(tft.mean(x)).div(tft.variance(x).sqrt()), large: x.mul(1e30).mul(1e30).toInt(),
  };
};

const whenReady = existsSync(python) ? test : test.skip;

/** Saves the transform, runs it in TensorFlow over the batch, and compares every output. */
async function compare(transform: Transform, batch: Batch): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "assay-transform-"));
  try {
    await saveTransform(directory, transform);
    const rows = encodeExamples(batch).map((row) => Buffer.from(row).toString("base64"));
    await writeFile(join(directory, "rows.json"), JSON.stringify(rows));
    await writeFile(join(directory, "run.py"), program);
    const { stdout } = await run(python, [join(directory, "run.py"), join(directory, "transform_fn"), join(directory, "rows.json")], { maxBuffer: 1 << 26, env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3" } });
    const found = JSON.parse(stdout.replace(/\bNaN\b/g, '"NaN"').replace(/-Infinity\b/g, '"-inf"').replace(/\bInfinity\b/g, '"inf"')) as Record<string, { dtype: string; values: unknown[] }>;
    const expected = plain(transform.apply(batch));
    for (const { name, dtype } of transform.outputs) {
      expect([name, found[name]!.dtype]).toEqual([name, dtype]);
      expect([name, near(found[name]!.values)]).toEqual([name, near(expected[name]!)]);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

whenReady("TensorFlow computes what apply computes, missing values included", async () => {
  await compare(await analyzed(preprocess, { table, features }), batchOf(table, features));
}, 60_000);

whenReady("TensorFlow computes what apply computes on vectors, which may be missing", async () => {
  const given: readonly RawFeature[] = [{ name: "place", dtype: "float32", shape: [2] }, { name: "words", dtype: "string", shape: [2] }, { name: "x", dtype: "float32", shape: [] }];
  const text = new TextEncoder().encode("abbba");
  const batch: Batch = { length: 3, columns: new Map<string, Column>([
    ["place", { type: "float", values: Float32Array.of(1, 2, 3, 4), rowOffsets: Int32Array.of(0, 2, 2, 4) }],
    ["words", { type: "bytes", bytes: text, offsets: Int32Array.of(0, 1, 2, 4, 5), rowOffsets: Int32Array.of(0, 2, 4, 4) }],
    ["x", { type: "float", values: Float32Array.of(10, 20), rowOffsets: Int32Array.of(0, 1, 1, 2) }],
  ]) };
  const graph = tracePreprocess((row, tft) => ({
    place: row["place"]!, z: tft.scaleToZScore(row["place"]!), sum: row["place"]!.add(row["x"]!), mixed: tft.where(row["x"]!.greater(15), row["place"]!, row["x"]!),
    words: row["words"]!, index: tft.computeAndApplyVocabulary(row["words"]!), near: row["x"]!.sub(row["place"]!).abs().less(9), filled: tft.fillMissing(row["place"]!, row["x"]!),
    all: tft.concat([row["place"]!, row["x"]!, tft.computeAndApplyVocabulary(row["words"]!)]), same: row["words"]!.equal("a"), gone: row["place"]!.isMissing(), limits: tft.quantiles(row["place"]!, { numBuckets: 3 }),
  }), given);
  await compare(await analyzeTransform(graph, () => [batch]), batch);
}, 60_000);

/** Six digits: exponentials and roots may differ in the last bit of a float32. */
function near(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(near);
  if (value === "NaN" || value === "inf" || value === "-inf") return value;
  if (typeof value !== "number") return value;
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? Number(value.toPrecision(6)) + 0 : value > 0 ? "inf" : "-inf";
}
