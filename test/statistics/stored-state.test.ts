import fc from "fast-check";
import { restoreState, storeState } from "../../src/statistics/stored-state.ts";

const leaf = fc.oneof(
  fc.constantFrom(undefined, null, true, false, -0, NaN, Infinity, -Infinity), fc.double(), fc.maxSafeInteger(), fc.bigInt(), fc.string({ unit: "binary" }),
  fc.uint8Array().map((array) => Uint8Array.from(array)), fc.int32Array().map((array) => Int32Array.from(array)), fc.float64Array().map((array) => Float64Array.from(array)),
  fc.float32Array().map((array) => Float32Array.from(array)), fc.bigInt64Array().map((array) => BigInt64Array.from(array)), fc.uint16Array().map((array) => Uint16Array.from(array)),
);
const { state } = fc.letrec<{ state: unknown }>((tie) => ({
  state: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("state"), { maxLength: 5 }), fc.array(fc.tuple(fc.string(), tie("state")), { maxLength: 5 }).map((entries) => new Map(entries)),
    fc.dictionary(fc.string().filter((key) => key !== "__proto__"), tie("state"), { maxKeys: 5 }).map((object) => ({ ...object }))),
}));

test("plain data come back as they were, and are stored as the same bytes again", () => {
  fc.assert(fc.property(state, (value) => {
    const stored = storeState(value);
    const restored = restoreState(stored);
    expect(restored).toEqual(value);
    expect(storeState(restored)).toEqual(stored);
  }), { numRuns: 300 });
});

test("zeros at the end of arrays cost nothing, and come back", () => {
  const array = new Float64Array(100_000);
  array[2] = 7;
  expect(storeState(array).length).toBeLessThan(40);
  expect(restoreState(storeState(array))).toEqual(array);
  expect(Object.is((restoreState(storeState(Float64Array.of(1, -0))) as Float64Array)[1], -0)).toBe(true);
});

test("bytes that are damaged are the user's mistake, never a crash or a large allocation", () => {
  const stored = storeState({ a: [1, "x", Float64Array.of(1, 2, 3)], m: new Map([["k", 2n ** 70n]]) });
  fc.assert(fc.property(fc.nat(stored.length - 1), fc.nat(255), fc.nat(stored.length), (at, byte, length) => {
    const bytes = Uint8Array.from(stored).subarray(0, length);
    if (at < bytes.length) bytes[at] = byte;
    try {
      restoreState(bytes);
    } catch (error) {
      expect((error as Error).message).toMatch(/^stored statistics are (damaged|cut off|of another version|followed by more)/);
    }
  }), { numRuns: 3000 });
  expect(() => restoreState(Uint8Array.of(1, 11, 5, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 0))).toThrow("damaged");
  expect(() => restoreState(Uint8Array.of(1, 8, 0xff, 0xff, 0xff, 0x7f))).toThrow("cut off");
  expect(() => restoreState(Uint8Array.of(1, ...Array.from({ length: 100 }, () => [8, 1]).flat()))).toThrow("damaged");
  expect(() => restoreState(Buffer.concat([Buffer.of(1, 10, 1, 0, 9), Buffer.from("__proto__"), Buffer.of(0)]))).toThrow("damaged");
});

test("what is no plain data is refused", () => {
  expect(() => storeState(new Date())).toThrow("an object of a class");
  expect(() => storeState(() => 1)).toThrow("a function");
});
