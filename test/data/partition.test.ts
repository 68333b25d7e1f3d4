import { createHash } from "node:crypto";
import { bucketOf, createPartitioner } from "../../src/data/partition.ts";

test("the bucket is SHA-256 of the key as a big-endian number, modulo the buckets", () => {
  // sha256("abc") = ba7816bf…15ad, from the standard's own example.
  const abc = 0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015adn;
  for (const total of [1, 2, 3, 10, 997, 65_537, 2 ** 32 - 5, 2 ** 33]) {
    expect(bucketOf(Buffer.from("abc"), total)).toBe(Number(abc % BigInt(total)));
  }
  for (let i = 0; i < 500; i++) {
    const key = Buffer.from(`row ${i}`);
    const number = BigInt(`0x${createHash("sha256").update(key).digest("hex")}`);
    expect(bucketOf(key, 3 + i * 1001)).toBe(Number(number % BigInt(3 + i * 1001)));
  }
});

test("a split owns as many buckets as it has, in the order given", () => {
  const key = Buffer.from("abc");
  expect(bucketOf(key, 3)).toBe(1);
  expect(createPartitioner({ train: 2, eval: 1 }).splitOf(key)).toBe(0);
  expect(createPartitioner({ eval: 1, train: 2 }).splitOf(key)).toBe(1);
  expect(createPartitioner({ a: 1, b: 1, c: 1 }).splits[createPartitioner({ a: 1, b: 1, c: 1 }).splitOf(key)]).toBe("b");
});

test.each([
  [{}, "splits names no split\n  hint: for instance { train: 2, eval: 1 }"],
  [{ "a b": 1 }, 'split name "a b" is not usable\n  hint: letters, digits, - and _, beginning with a letter or digit'],
  [{ train: 0 }, "split train has 0 buckets\n  hint: a whole number from 1 on"],
  [{ train: 1.5 }, "split train has 1.5 buckets\n  hint: a whole number from 1 on"],
])("the buckets %j are refused", (buckets, message) => {
  expect(() => createPartitioner(buckets as Record<string, number>)).toThrow(message);
});
