import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { UserError } from "../../src/core/error.ts";
import { readSchema } from "../../src/data/schema.ts";
import type { RawFeature } from "../../src/transform/graph.ts";
import { graphText, loadTransform, parseGraph, saveTransform } from "../../src/transform/transform-artifact.ts";
import type { Preprocess } from "../../src/transform/trace.ts";
import { rawFeatures } from "../../src/transform/transformed-schema.ts";
import { analyzed, batchesOf, batchOf, plain, type Cell } from "./rows.ts";

const features: readonly RawFeature[] = [{ name: "x", dtype: "float32", shape: [] }, { name: "n", dtype: "int64", shape: [] }, { name: "s", dtype: "string", shape: [] }];

const everything: Preprocess<"x" | "n" | "s"> = ({ x, n, s }, tft) => ({
  z: tft.scaleToZScore(x), m: tft.scaleTo01(n), b: tft.bucketize(x, { numBuckets: 3 }), filled: tft.fillMissing(n, "mode").mul(2),
  v: tft.computeAndApplyVocabulary(s, { topK: 2, numOovBuckets: 2 }), one: tft.oneHot(tft.computeAndApplyVocabulary(s)),
  wide: tft.concat([x, n]).mul(x), w: tft.where(x.greater(n), s, "less"), centered: x.sub(tft.mean(x)), second: tft.max(x.sub(tft.mean(x))), text: s.upper(),
});

const missing = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null, freq: 4 });
const rows = fc.array(fc.record({
  x: missing(fc.float({ noNaN: true, min: -1000, max: 1000 })), n: missing(fc.integer({ min: -50, max: 50 })), s: missing(fc.constantFrom("a", "b", "cc", "", "é")),
}), { minLength: 1, maxLength: 30 });

test("the analysis and apply give the same whatever the batches are", async () => {
  await fc.assert(fc.asyncProperty(rows, fc.array(fc.nat(30)), async (cells, cuts) => {
    const table: Record<string, Cell[]> = { x: cells.map(({ x }) => x), n: cells.map(({ n }) => n), s: cells.map(({ s }) => s) };
    const whole = await analyzed(everything, { table, features }), cut = await analyzed(everything, { table, features, cuts });
    const wholeText = graphText(whole.graph), cutText = graphText(cut.graph);
    expect(rounded(cutText)).toBe(rounded(wholeText));
    const once = plain(whole.apply(batchOf(table, features)));
    const parts = batchesOf(table, features, cuts).map((batch) => plain(cut.apply(batch)));
    for (const name of Object.keys(once)) expect([name, parts.flatMap((part) => part[name]!)]).toEqual([name, once[name]]);
  }), { numRuns: 60 });
});

/** Sums of another order may differ in the last bits of a double; what rows see is float32. */
function rounded(text: string): string {
  return text.replace(/-?\d+\.\d+(e[-+]?\d+)?/g, (digits) => String(Math.fround(Number(digits))));
}

async function inFolder<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "assay-transform-"));
  try {
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const table = { x: [1.5, 2.5, null, 4], n: [1, 2, 3, 4], s: ["b", "a", "b", null] };

test("a saved transform is read back as it was, and two saves are the same bytes", async () => {
  const transform = await analyzed(everything, { table, features });
  await inFolder(async (directory) => {
    await saveTransform(directory, transform);
    await saveTransform(join(directory, "again"), transform);
    const read = await loadTransform(directory);
    expect(read.graph).toEqual(transform.graph);
    expect(read.outputs).toEqual(transform.outputs);
    expect(plain(read.apply(batchOf(table, features)))).toEqual(plain(transform.apply(batchOf(table, features))));
    for (const file of ["graph.json", "transform_fn/saved_model.pb", "transformed_metadata/schema.pbtxt", "transformed_metadata/asset_map"]) {
      expect(await readFile(join(directory, "again", file))).toEqual(await readFile(join(directory, file)));
    }
  });
});

test("the artifact has TFX's layout: SavedModel, assets, transformed schema", async () => {
  const transform = await analyzed((row, tft) => ({
    word: tft.computeAndApplyVocabulary(row["s"]!), bucket: tft.applyBuckets(row["x"]!, [2, 3]), z: tft.scaleToZScore(row["x"]!), both: tft.concat([row["x"]!, row["n"]!]),
  }), { table, features });
  await inFolder(async (directory) => {
    await saveTransform(directory, transform);
    expect((await readdir(directory)).sort()).toEqual(["graph.json", "transform_fn", "transformed_metadata"]);
    expect((await readdir(join(directory, "transform_fn"))).sort()).toEqual(["assets", "saved_model.pb", "variables"]);
    expect(await readFile(join(directory, "transform_fn/assets/vocab_s"), "utf8")).toBe("b\na\n");
    expect(await readFile(join(directory, "transformed_metadata/asset_map"), "utf8")).toBe('{"vocab_s":"vocab_s"}');
    const schema = await readSchema(join(directory, "transformed_metadata"));
    expect(schema.feature.map(({ name, type }) => [name, type])).toEqual([["both", 3], ["bucket", 2], ["word", 2], ["z", 3]]);
    expect(schema.feature[1]!.domainInfo).toMatchObject({ case: "intDomain", value: { min: 0n, max: 2n, isCategorical: true } });
    expect(schema.feature[2]!.domainInfo).toMatchObject({ case: "intDomain", value: { min: -1n, max: 1n } });
    expect(schema.feature[2]!.annotation?.extraMetadata[0]?.typeUrl).toMatch(/VocabularyMetadata$/);
    expect(rawFeatures(schema)).toEqual([
      { name: "both", dtype: "float32", shape: [2] }, { name: "bucket", dtype: "int64", shape: [] }, { name: "word", dtype: "int64", shape: [] }, { name: "z", dtype: "float32", shape: [] },
    ]);
  });
});

test("a graph is JSON: its text and back is the same graph, and another version is refused", async () => {
  const { graph } = await analyzed(everything, { table, features });
  expect(parseGraph(graphText(graph))).toEqual(graph);
  expect(() => parseGraph('{"version":2,"nodes":[],"outputs":[]}')).toThrow(UserError);
});

test("an output that is not there, or has no vocabulary, is said with what there is", async () => {
  const transform = await analyzed(everything, { table, features });
  expect(() => transform.vocabularySize("w")).toThrow('output "w" has no vocabulary');
  expect(() => transform.output("filed")).toThrow('did you mean "filled"?');
  expect(() => transform.categoryCount("z")).toThrow("has no categories");
});

test("values of another type than the schema says, or several where one is expected, are mistakes of the data", async () => {
  const transform = await analyzed((row) => ({ x: row["x"]! }), { table, features });
  const wrong = batchOf({ x: ["text"] }, [{ name: "x", dtype: "string", shape: [] }]);
  expect(() => transform.apply(wrong)).toThrow('feature "x" holds bytes values where the schema says float32');
  const list = { length: 1, columns: new Map([["x", { type: "float", values: Float32Array.of(1, 2), rowOffsets: Int32Array.of(0, 2) } as const]]) };
  expect(() => transform.apply(list)).toThrow('feature "x" has 2 values in a row where the transform takes 1');
});

test("whole numbers are taken where floats are expected", async () => {
  const transform = await analyzed((row) => ({ x: row["x"]!.add(0.5) }), { table, features });
  expect(plain(transform.apply(batchOf({ x: [1, null] }, [{ name: "x", dtype: "int64", shape: [] }])))).toEqual({ x: [1.5, 0] });
});

test("a batch without rows gives outputs without rows", async () => {
  const transform = await analyzed(everything, { table, features });
  const none = transform.apply({ length: 0, columns: new Map() });
  expect(plain(none)).toEqual(Object.fromEntries(transform.outputs.map(({ name }) => [name, []])));
});
