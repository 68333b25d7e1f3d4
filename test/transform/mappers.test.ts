import { analyzed, batchOf, featuresOf, plain, transformed } from "./rows.ts";

const f = Math.fround;

test("scaleToZScore uses the biased variance and float32", async () => {
  const { z } = await transformed((row, tft) => ({ z: tft.scaleToZScore(row["x"]!) }), { table: { x: [1, 2, 3, 4] } });
  const deviation = f(Math.sqrt(f(1.25)));
  expect(z).toEqual([-1.5, -0.5, 0.5, 1.5].map((value) => f(value / deviation)));
});

test("scaleToZScore of a constant feature is x − mean", async () => {
  const { z } = await transformed((row, tft) => ({ z: tft.scaleToZScore(row["x"]!) }), { table: { x: [7, 7, 7] } });
  expect(z).toEqual([0, 0, 0]);
});

test("the variance of large close numbers is not lost in rounding", async () => {
  const { v } = await transformed((row, tft) => ({ v: tft.variance(row["x"]!) }), { table: { x: [10000001, 10000002, 10000003] } });
  expect(v![0]).toBe(f(2 / 3));
});

test("NaN and infinities do not enter mean and variance, and NaN stays NaN", async () => {
  const { z, m } = await transformed(
    (row, tft) => ({ z: tft.scaleToZScore(row["x"]!), m: tft.mean(row["x"]!) }),
    { table: { x: [0.5, 1.5, NaN, Infinity] }, features: [{ name: "x", dtype: "float32", shape: [] }] },
  );
  expect(z).toEqual([-1, 1, NaN, Infinity]);
  expect(m).toEqual([1, 1, 1, 1]);
});

test("scaleByMinMax maps to the output range without clipping", async () => {
  const table = { x: [0, 5, 10] };
  const transform = await analyzed((row, tft) => ({ x: tft.scaleByMinMax(row["x"]!, { outputMin: -1, outputMax: 1 }) }), { table });
  expect(plain(transform.apply(batchOf({ x: [0, 5, 10, 20] }, featuresOf(table))))["x"]).toEqual([-1, 0, 1, 3]);
});

test("scaleTo01 of a constant feature is the sigmoid", async () => {
  const { x } = await transformed((row, tft) => ({ x: tft.scaleTo01(row["x"]!) }), { table: { x: [0, 0] } });
  expect(x).toEqual([0.5, 0.5]);
});

test("applyBuckets counts the boundaries that are not above a value, and NaN goes last", async () => {
  const { b } = await transformed(
    (row, tft) => ({ b: tft.applyBuckets(row["x"]!, [1, 2, 3]) }),
    { table: { x: [0.5, 1, 1.5, 2, 3, 99, NaN] } },
  );
  expect(b).toEqual([0, 1, 1, 2, 3, 3, 3]);
});

test("bucketize cuts at quantiles", async () => {
  const x = Array.from({ length: 100 }, (_, i) => i);
  const transform = await analyzed((row, tft) => ({ b: tft.bucketize(row["x"]!, { numBuckets: 4 }) }), { table: { x } });
  expect(transform.output("b")).toEqual({ name: "b", dtype: "int64", shape: [], missing: 0, categories: { min: 0, max: 3 }, boundaries: [25, 50, 75] });
  expect(plain(transform.apply(batchOf({ x: [24, 25, 50, 99] }, featuresOf({ x }))))["b"]).toEqual([0, 1, 2, 3]);
});

test("a vocabulary is ordered by count, ties by descending bytes", async () => {
  const table = { s: ["b", "a", "c", "c", "a", "d"] };
  const transform = await analyzed((row, tft) => ({ s: tft.computeAndApplyVocabulary(row["s"]!) }), { table });
  expect(transform.vocabulary("s")).toEqual(["c", "a", "d", "b"]);
  expect(plain(transform.apply(batchOf({ s: ["a", "zz", null] }, featuresOf(table))))["s"]).toEqual([1, -1, -1]);
  expect(transform.output("s")).toMatchObject({ missing: -1, categories: { min: -1, max: 3 }, vocabulary: { file: "vocab_s", size: 4, unfilteredSize: 4, oovBuckets: 0 } });
});

test("whole numbers enter a vocabulary as decimal text, in text order", async () => {
  const transform = await analyzed((row, tft) => ({ n: tft.computeAndApplyVocabulary(row["n"]!) }), { table: { n: [111, 2, 3] } });
  expect(transform.vocabulary("n")).toEqual(["3", "2", "111"]);
});

test("whole numbers beyond 2^53 keep every digit in a vocabulary", async () => {
  const transform = await analyzed((row, tft) => ({ n: tft.computeAndApplyVocabulary(row["n"]!) }), { table: { n: [9007199254740993n, 9007199254740993n, 9007199254740992n] } });
  expect(transform.vocabulary("n")).toEqual(["9007199254740993", "9007199254740992"]);
});

test("topK and frequencyThreshold limit a vocabulary; other tokens get Fingerprint64 buckets after it", async () => {
  const table = { s: ["x", "x", "x", "y", "y", "Hello", "TensorFlow", "2.x"] };
  const transform = await analyzed((row, tft) => ({
    one: tft.computeAndApplyVocabulary(row["s"]!, { topK: 1, numOovBuckets: 3, vocabFilename: "one" }),
    two: tft.computeAndApplyVocabulary(row["s"]!, { frequencyThreshold: 2, defaultValue: -7, vocabFilename: "two words!" }),
  }), { table });
  const result = plain(transform.apply(batchOf({ s: ["x", "Hello", "TensorFlow", "2.x"] }, featuresOf(table))));
  expect(result).toEqual({ one: [0, 1, 3, 3], two: [0, -7, -7, -7] });
  expect(transform.vocabularySize("one")).toBe(1);
  expect(transform.categoryCount("one")).toBe(4);
  expect([...transform.vocabularies.keys()]).toEqual(["one", "two-words_"]);
});

test("empty tokens and tokens with line ends are not in a vocabulary; an empty one has TFT's placeholder", async () => {
  const transform = await analyzed((row, tft) => ({ s: tft.computeAndApplyVocabulary(row["s"]!) }), { table: { s: ["", "a\nb", "c\r"] } });
  expect(transform.vocabulary("s")).toEqual(["49d0cd50-04bb-48c0-bc6f-5b575dce351a"]);
});

test("hashStrings is Fingerprint64 modulo buckets", async () => {
  const { h } = await transformed((row, tft) => ({ h: tft.hashStrings(row["s"]!, { hashBuckets: 3 }) }), { table: { s: ["Hello", "TensorFlow", "2.x"] } });
  expect(h).toEqual([0, 2, 2]);
});

test("missing values stay missing through arithmetic and become 0 or an empty text at the output", async () => {
  const table = { x: [1.5, null, 3.5], s: ["a", null, "b"] };
  const result = await transformed((row, tft) => ({
    sum: row["x"]!.add(1),
    label: tft.cast(row["x"]!.greater(2)),
    text: row["s"]!,
    gone: row["x"]!.isMissing(),
    mean: tft.fillMissing(row["x"]!, "mean"),
    mode: tft.fillMissing(row["s"]!, "mode"),
    literal: tft.fillMissing(row["s"]!, "unknown"),
    later: tft.fillMissing(row["x"]!.mul(2), -1),
  }), { table });
  expect(result).toEqual({
    sum: [2.5, 0, 4.5], label: [0, 0, 1], text: ["a", "", "b"], gone: [0, 1, 0],
    mean: [1.5, 2.5, 3.5], mode: ["a", "b", "b"], literal: ["a", "unknown", "b"], later: [3, -1, 7],
  });
});

test("median of whole numbers stays whole, their mean makes them float32", async () => {
  const table = { n: [1, 2, 10, null] };
  const transform = await analyzed((row, tft) => ({ median: tft.fillMissing(row["n"]!, "median"), mean: tft.fillMissing(row["n"]!, "mean") }), { table });
  expect(transform.outputs.map(({ dtype }) => dtype)).toEqual(["int64", "float32"]);
  expect(plain(transform.apply(batchOf(table, featuresOf(table))))).toEqual({ median: [1, 2, 10, 2], mean: [1, 2, 10, f(13 / 3)] });
});

test("oneHot of a vocabulary has its size, zeros for what is missing or unknown", async () => {
  const table = { s: ["a", "a", "b", null] };
  const transform = await analyzed((row, tft) => {
    const s = tft.oneHot(tft.computeAndApplyVocabulary(row["s"]!));
    return { s, both: tft.concat([s, row["s"]!.isMissing()]) };
  }, { table });
  expect(transform.outputs.map(({ shape }) => shape)).toEqual([[2], [3]]);
  expect(plain(transform.apply(batchOf({ s: ["b", "a", "z", null] }, featuresOf(table))))).toEqual({
    s: [[0, 1], [1, 0], [0, 0], [0, 0]], both: [[0, 1, 0], [1, 0, 0], [0, 0, 0], [0, 0, 1]],
  });
});

test("where, comparisons and logic act row by row", async () => {
  const result = await transformed((row, tft) => ({
    w: tft.where(row["x"]!.greater(2).and(row["s"]!.equal("a")), 1, 0.5),
    t: tft.where(row["x"]!.less(2), "low", row["s"]!),
    not: row["x"]!.equal(1).not(),
  }), { table: { x: [1, 3, 4], s: ["a", "a", "b"] } });
  expect(result).toEqual({ w: [0.5, 1, 0.5], t: ["low", "a", "b"], not: [0, 1, 1] });
});

test("whole numbers stay whole, division gives float32, mod has the sign of the divisor", async () => {
  const table = { n: [-7, 8, 1500] };
  const transform = await analyzed((row) => ({ mod: row["n"]!.mod(100), div: row["n"]!.div(3), clip: row["n"]!.clip(0, 10), int: row["n"]!.div(3).toInt(), mul: row["n"]!.mul(0.5) }), { table });
  expect(transform.outputs.map(({ dtype }) => dtype)).toEqual(["int64", "float32", "int64", "int64", "float32"]);
  expect(plain(transform.apply(batchOf(table, featuresOf(table))))).toEqual({ mod: [93, 8, 0], div: [f(-7 / 3), f(8 / 3), 500], clip: [0, 8, 10], int: [-2, 2, 500], mul: [-3.5, 4, 750] });
});

test("an analyzer may look at what another analyzer made", async () => {
  const table = { x: [1, 2, 3, 4] };
  const result = await transformed((row, tft) => ({ max: tft.max(tft.scaleToZScore(row["x"]!)), twice: tft.scaleTo01(row["x"]!.sub(tft.mean(row["x"]!))) }), { table });
  expect(result["max"]![0]).toBe(f(1.5 / f(Math.sqrt(1.25))));
  expect(result["twice"]).toEqual([0, f(1 / 3), f(2 / 3), 1]);
});

test("without a split to look at there are TFT's results of empty data", async () => {
  const features = [{ name: "x", dtype: "float32", shape: [] }, { name: "s", dtype: "string", shape: [] }] as const;
  const transform = await analyzed((row, tft) => ({
    z: tft.scaleToZScore(row["x"]!), m: tft.scaleTo01(row["x"]!), b: tft.bucketize(row["x"]!, { numBuckets: 2 }), v: tft.computeAndApplyVocabulary(row["s"]!),
  }), { table: {}, features });
  expect(plain(transform.apply(batchOf({ x: [0, 2], s: ["a", "b"] }, features)))).toEqual({ z: [0, 2], m: [0.5, f(1 / (1 + Math.exp(-2)))], b: [1, 1], v: [-1, -1] });
});

test("serving without the label reads only the features that the other outputs need", async () => {
  const table = { distance: [1, 2, 3], arr_delay: [1, 20, 30] };
  const transform = await analyzed((row, tft) => ({ distance: tft.scaleToZScore(row["distance"]!), delayed: tft.cast(row["arr_delay"]!.greater(15)) }), { table });
  expect(transform.inputs.map(({ name }) => name)).toEqual(["distance", "arr_delay"]);
  const serving = transform.without(["delayed"]);
  expect(serving.inputs.map(({ name }) => name)).toEqual(["distance"]);
  const rows = batchOf({ distance: [5] }, featuresOf(table));
  expect(serving.apply(rows).columns.get("distance")).toEqual(transform.apply(rows).columns.get("distance"));
});
