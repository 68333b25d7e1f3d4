import { createHash } from "node:crypto";
import fc from "fast-check";
import { rowDigest } from "../../../src/data/sql/row-digest.ts";
import type { SqlCell } from "../../../src/data/sql/sql-source.ts";

const digest = (rows: readonly (readonly SqlCell[])[], ordered = false): string => {
  const made = rowDigest(ordered);
  for (const row of rows) made.add(row);
  return made.finish();
};

const value = fc.oneof(fc.string(), fc.double(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.uint8Array({ maxLength: 6 }));
const cell: fc.Arbitrary<SqlCell> = fc.oneof(fc.constant(null), value, fc.array(value, { maxLength: 3 }));
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 8 });

test("rows in any order have one digest, and ordered rows another for another order", () => {
  fc.assert(fc.property(rows, (given) => {
    expect(digest([...given].reverse())).toBe(digest(given));
    const turned = [...given].reverse();
    const palindrome = given.every((row, i) => digest([row]) === digest([turned[i]!]));
    expect(digest(turned, true) === digest(given, true)).toBe(palindrome);
  }));
});

test("one more row, a row twice, or one changed cell is another digest", () => {
  fc.assert(fc.property(rows, fc.tuple(cell, cell), (given, row) => {
    expect(digest([...given, row])).not.toBe(digest(given));
    expect(digest([...given, row, row])).not.toBe(digest([...given, row]));
  }));
});

test("cells do not run into each other, nor kinds of values", () => {
  const alike: readonly (readonly SqlCell[])[] = [["ab", ""], ["a", "b"], ["", "ab"], ["t1:a", ""], [null, "ab"], [["a"], "b"], [["a", "b"], ""], [Buffer.from("ab"), ""], [1, 2], ["1", "2"], [12, null], [[1], 2], [[], null], [null, []], [0.5, 1], [-1, 1]];
  expect(new Set(alike.map((row) => digest([row]))).size).toBe(alike.length);
});

test("the sum is that of the rows' SHA-256s modulo 2^256", () => {
  const hashes = ["t1:an1;", "t1:bn2;", "t1:cn3;"].map((text) => BigInt(`0x${createHash("sha256").update(text).digest("hex")}`));
  const sum = hashes.reduce((total, hash) => (total + hash) % 2n ** 256n, 0n);
  expect(digest([["a", 1], ["b", 2], ["c", 3]])).toBe(`3:${sum.toString(16).padStart(64, "0")}`);
});
