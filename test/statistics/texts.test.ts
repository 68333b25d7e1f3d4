import { texts } from "../../src/statistics/texts.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { seeded, stringLists, strings } from "./columns.ts";

const bad = Uint8Array.of(0xff, 0xfe);
const worse = Uint8Array.of(0xc3);
const of = (...values: (string | Uint8Array)[]) => texts.finish(texts.add(texts.create(), strings(values)));

accumulatorLaws("string statistics", texts, {
  inputs: [strings(["a", "b", "", "é"]), strings([]), strings(["a", bad, "x".repeat(3000)]), stringLists([["b", "c"], null, []]), strings([worse, "é"])],
  otherwise: [strings(["a", "b"]), strings(["", "é", "a", bad]), strings(["x".repeat(3000), "b", "c", worse, "é"])],
  view: ({ mostFrequent, ...found }) => ({ ...found, top: mostFrequent(10) }),
});

test("the most frequent come first, of equal ones the larger bytes", () => {
  expect(of("a", "b", "b", "c", "aa").mostFrequent(3)).toEqual([{ label: "b", count: 2 }, { label: "c", count: 1 }, { label: "aa", count: 1 }]);
  expect(of("é", "z").mostFrequent(2).map(({ label }) => label)).toEqual(["é", "z"]);
});

test("length is in bytes", () => {
  expect(of("é", "abc", "").averageLength).toBe(5 / 3);
});

test("what is not UTF-8 is counted under one placeholder", () => {
  const found = of("a", bad, worse, bad);
  expect(found).toMatchObject({ values: 4, invalid: 3, unique: 2 });
  expect(found.mostFrequent(5)).toEqual([{ label: "__BYTES_VALUE__", count: 3 }, { label: "a", count: 1 }]);
});

test("a very long string is counted, told apart, and not kept", () => {
  const found = of("x".repeat(5000), "y".repeat(5000), "x".repeat(5000));
  expect(found.unique).toBe(2);
  expect(found.mostFrequent(5)).toEqual([{ label: "__LARGE_BYTES__", count: 3 }]);
  expect(found.averageLength).toBe(5000);
});

test("beyond 65,536 different strings, frequent ones are still found and different ones estimated", () => {
  const random = seeded(5);
  const rows = 300_000;
  const make = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => (random() < 0.1 ? "often" : `id-${from + i}`));
  const parts = [0, 1, 2].map((part) => texts.add(texts.create(), strings(make((part * rows) / 3, ((part + 1) * rows) / 3))));
  const found = texts.finish(parts.reduce(texts.merge));
  const [first] = found.mostFrequent(1);
  expect(first!.label).toBe("often");
  expect(first!.count).toBeGreaterThan(rows * 0.1 - 200 - rows / 32768);
  expect(first!.count).toBeLessThan(rows * 0.1 + 400);
  expect(Math.abs(found.unique - rows * 0.9) / (rows * 0.9)).toBeLessThan(0.03);
  expect(found.values).toBe(rows);
});
