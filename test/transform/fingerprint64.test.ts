import { fingerprint64, fingerprintBucket } from "../../src/transform/fingerprint64.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["", "11160318154034397263"],
  ["a", "12917804110809363939"],
  ["Hello", "15404698994557526151"],
  ["TensorFlow", "4265654129848386254"],
  ["2.x", "943390013796179357"],
  ["hello world", "6381520714923946011"],
  ["x".repeat(17), "11306081951414300581"],
  ["x".repeat(33), "12270365409943098935"],
  ["x".repeat(65), "4935023790501551929"],
  ["x".repeat(200), "13938988265971950527"],
  ["1footrue", "16905089972579912905"],
  ["2applefalse", "2794438866806483259"],
  ["3true", "13566585846811780304"],
])("fingerprint of %j is FarmHash's", (text, expected) => {
  expect(fingerprint64(bytes(text)).toString()).toBe(expected);
});

test("buckets are the fingerprint modulo their number, for small and large numbers", () => {
  for (const text of ["Hello", "TensorFlow", "2.x", "x".repeat(100)]) {
    const data = bytes(text), range = { start: 0, end: data.length };
    for (const buckets of [1, 3, 1000, 2 ** 21, 2 ** 40]) {
      expect(fingerprintBucket(data, range, buckets)).toBe(Number(fingerprint64(data) % BigInt(buckets)));
    }
  }
});

test("a part of a larger buffer has the fingerprint of the part", () => {
  const data = bytes(`..${"word".repeat(20)}..`);
  expect(fingerprint64(data, 2, 82)).toBe(fingerprint64(bytes("word".repeat(20))));
});
