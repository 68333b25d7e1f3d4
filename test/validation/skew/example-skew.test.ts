import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../../src/core/error.ts";
import { detectExampleSkew, type ExampleSkewOptions } from "../../../src/validation/skew/example-skew.ts";
import { exampleOf, serialized, type ExampleValues } from "../serialized-examples.ts";

const folder = mkdtempSync(join(tmpdir(), "example-skew-"));
afterAll(() => rmSync(folder, { recursive: true }));

const skewOf = (base: readonly ExampleValues[], test: readonly ExampleValues[], options: Partial<ExampleSkewOptions> = {}) =>
  detectExampleSkew(serialized(base, "base"), serialized(test, "test"), { identifiers: ["id"], folder, ...options });

/** Counts as [base, test, match, base only, test only, mismatch, diff], by feature. */
async function counts(...given: Parameters<typeof skewOf>) {
  const { features } = await skewOf(...given);
  return Object.fromEntries(features.map((f) => [f.featureName, [f.baseCount, f.testCount, f.matchCount, f.baseOnly, f.testOnly, f.mismatchCount, f.diffCount].map(Number)]));
}

test("values are equal, differ, or are there on one side alone", async () => {
  const base = [{ id: 1, a: "x", b: 1, c: 1.5 }, { id: 2, a: "y", b: 2 }, { id: 3, a: "z", d: [] }];
  const test = [{ id: 3, a: "z" }, { id: 1, a: "x", b: 2, c: 1.5 }, { id: 2, a: "Y", c: 3.25, d: [] }];
  expect(await counts(base, test)).toEqual({
    a: [3, 3, 2, 0, 0, 1, 1], b: [2, 1, 0, 1, 0, 1, 2], c: [1, 2, 1, 0, 1, 0, 1],
    // A list without values on one side, nothing on the other: TFDV counts it nowhere.
    d: [0, 0, 0, 0, 0, 0, 0],
  });
});

test("identifiers are matched as a whole, missing and repeated ones are counted", async () => {
  const base = [{ id: "a", k: 1, x: 1 }, { id: "a", k: 2, x: 1 }, { id: "b", k: 1, x: 1 }, { id: "b", k: 1, x: 2 }, { k: 9, x: 1 }, { id: "c", k: 1, x: 1 }];
  const test = [{ id: "a", k: 1, x: 1 }, { id: "b", k: 1, x: 1 }, { id: "d", k: 1, x: 1 }, { id: "e", k: [], x: 1 }, { id: "f", x: 1 }];
  const { match } = await skewOf(base, test, { identifiers: ["k", "id"] });
  expect(match).toMatchObject({
    baseWithIdCount: 5n, testWithIdCount: 3n, identifiersCount: 5n, idsMissingInBaseCount: 1n, idsMissingInTestCount: 2n, matchingPairsCount: 3n, duplicateIdCount: 1n,
    baseMissingIdCount: 1n, testMissingIdCount: 2n,
  });
  expect(await counts(base, test, { identifiers: ["k", "id"] })).toEqual({ x: [1, 1, 1, 0, 0, 0, 0] });
  expect(await counts(base, test, { identifiers: ["k", "id"], allowDuplicates: true })).toEqual({ x: [3, 3, 2, 0, 0, 1, 1] });
});

test("features are left out, or chosen, and floats are rounded, in identifiers too", async () => {
  const base = [{ id: 1.0004, x: 0.1234, y: 1, z: "a" }];
  const test = [{ id: 1.0001, x: 0.1201, y: 2, z: "b" }];
  expect(await counts(base, test)).toEqual({});
  expect(await counts(base, test, { floatDigits: 2, ignore: ["y"] })).toEqual({ x: [1, 1, 1, 0, 0, 0, 0], z: [1, 1, 0, 0, 0, 1, 1] });
  expect(await counts(base, test, { floatDigits: 3, only: ["x", "id", "nothing"] })).toEqual({ x: [1, 1, 0, 0, 0, 1, 1] });
});

test("a sample of the pairs that differ has as many as asked for, with the features that differ, the same each time", async () => {
  const rows = (of: number) => Array.from({ length: 200 }, (_, id) => ({ id, x: id % 2 === 0 ? id : id + of, y: 1, ...(of === 0 ? { z: 1 } : { w: 1 }) }));
  expect((await skewOf(rows(0), rows(1))).pairs).toEqual([]);
  const { pairs } = await skewOf(rows(0), rows(1), { sampleSize: 7 });
  expect(pairs).toHaveLength(7);
  expect(new Set(pairs.map(({ base }) => Buffer.from(base).toString("hex"))).size).toBe(7);
  expect(pairs[0]).toMatchObject({ baseOnlyFeatures: ["z"], testOnlyFeatures: ["w"], matchedFeatures: expect.arrayContaining(["y"]) as unknown });
  expect((await skewOf(rows(0), rows(1), { sampleSize: 7 })).pairs).toEqual(pairs);
  const { pairs: [one] } = await skewOf([{ id: 1, x: 1 }], [{ id: 1, x: 2 }], { sampleSize: 5 });
  expect(one).toMatchObject({ base: exampleOf({ id: 1, x: 1 }), test: exampleOf({ id: 1, x: 2 }), mismatchedFeatures: ["x"], matchedFeatures: [] });
});

test("pairs of values are counted, also those that are missing", async () => {
  const base = [{ id: 1, c: "a" }, { id: 2, c: "a" }, { id: 3, c: "b" }, { id: 4 }, { id: 5, c: [] as string[] }];
  const test = [{ id: 1, c: "a" }, { id: 2, c: "b" }, { id: 3, c: "b" }, { id: 4, c: "a" }, { id: 5 }];
  const { confusion } = await skewOf(base, test, { confusion: ["c"] });
  const text = (value: { readonly bytesValue: Uint8Array } | undefined) => Buffer.from(value!.bytesValue).toString();
  expect(confusion.map(({ featureName, base: from, test: to, count }) => [featureName, text(from), text(to), Number(count)])).toEqual([
    ["c", "__MISSING_VALUE__", "__MISSING_VALUE__", 1], ["c", "__MISSING_VALUE__", "a", 1], ["c", "a", "a", 1], ["c", "a", "b", 1], ["c", "b", "b", 1],
  ]);
  await expect(skewOf([{ id: 1, c: 1 }], [{ id: 1 }], { confusion: ["c"] })).rejects.toThrow('values of "c" cannot be counted in pairs: it is a feature of numbers');
  await expect(skewOf([{ id: 1, c: ["a", "b"] }], [{ id: 1 }], { confusion: ["c"] })).rejects.toThrow("has 2 values");
});

test("the result does not depend on what fits into memory, and nothing stays behind", async () => {
  const rows = (of: number) => Array.from({ length: 600 }, (_, i) => ({ id: `${(i * 7) % 450}`, x: i % (10 + of), y: `${i % of}` }));
  for (const allowDuplicates of [false, true]) {
    const { pairs: _, ...all } = await skewOf(rows(2), rows(3), { allowDuplicates, confusion: ["y"] });
    const { pairs: __, ...few } = await skewOf(rows(2), rows(3), { allowDuplicates, confusion: ["y"], memory: 2000 });
    expect(few).toEqual(all);
  }
  expect(readdirSync(folder)).toEqual([]);
});

test("what is no example, and no identifier, is told", async () => {
  await expect(skewOf([], [], { identifiers: [] })).rejects.toThrow(UserError);
  const blocks = (async function* () { yield { bytes: Uint8Array.of(0x0a, 9, 1), length: 1, starts: Int32Array.of(0), ends: Int32Array.of(3) }; })();
  await expect(detectExampleSkew(serialized([], "base"), { name: "odd", blocks }, { identifiers: ["id"], folder })).rejects.toMatchObject({ mistakes: [{ message: "record 1 is not a tf.Example", place: { file: "odd" } }] });
  expect((await skewOf([], [])).match).toMatchObject({ identifiersCount: 0n });
});
