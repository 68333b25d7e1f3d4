import fc from "fast-check";
import { losesZeros, numberKind, parseInteger, parseNumber, parseWide } from "../../src/data/python-number.ts";

/** The text between other bytes, so that reading past its end shows. */
function within<T>(text: string, read: (bytes: Uint8Array, start: number, end: number) => T): T {
  const bytes = Buffer.from(`9.${text}0e5`);
  return read(bytes, 2, 2 + Buffer.byteLength(text));
}

test.each([
  ["int", ["0", "7", "-7", "+7", "00012", "1_000", " 12 ", "\t12\n", "9223372036854775807", "-9223372036854775808", "-0"]],
  ["float", ["1.", ".5", "-.5", "1.5", "1e5", "1E-5", "1_0.5_0e1_0", "nan", "NaN", "-nan", "inf", "+Infinity", " 1.5 ", "1e400", "123456789012345678901.5"]],
  ["text", ["9223372036854775808", "18446744073709551615", "-9223372036854775809", "abc", "n/a", "1__0", "_1", "1_", "1_.5", "1._5", ".", "-", "+", " ", "1 2", "0x10", "1e", "e5", "1.5.5", "infinit", "2013-01-01", "true", "١٢", "\u00a01", "--1", "1,5"]],
] as const)("Python would read as %s", (kind, texts) => {
  for (const text of texts) expect([text, within(text, numberKind)]).toEqual([text, kind]);
});

test("integers are exact, the wide ones as bigint", () => {
  expect(["0", "-0", "-7", " +1_000 ", "00012", "9007199254740992", "-9007199254740992"].map((text) => within(text, parseInteger)))
    .toEqual([0, 0, -7, 1000, 12, 2 ** 53, -(2 ** 53)]);
  expect(within("9007199254740993", parseInteger)).toBeNaN();
  expect(["9223372036854775807", "-9223372036854775808", "9_007_199_254_740_993"].map((text) => within(text, parseWide)))
    .toEqual([2n ** 63n - 1n, -(2n ** 63n), 9007199254740993n]);
});

test("integers of any size keep their kind and value", () => {
  fc.assert(fc.property(fc.bigInt({ min: -(2n ** 65n), max: 2n ** 65n }), (value) => {
    const text = String(value);
    expect(within(text, numberKind)).toBe(value === BigInt.asIntN(64, value) ? "int" : "text");
    if (value === BigInt.asIntN(64, value)) expect(within(text, parseWide)).toBe(value);
    if (value === BigInt.asIntN(53, value)) expect(within(text, parseInteger)).toBe(Number(value));
  }));
});

test("every double is read as JavaScript reads its text; written out as an integer beyond 64 bits it is text", () => {
  fc.assert(fc.property(fc.double(), (value) => {
    const text = String(value);
    if (/^-?\d+$/.test(text) && BigInt(text) !== BigInt.asIntN(64, BigInt(text))) {
      expect(within(text, numberKind)).toBe("text");
      return;
    }
    expect(within(text, numberKind)).not.toBe("text");
    expect(within(text, parseNumber)).toBe(value === 0 ? 0 : value);
  }));
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99_999_999 }), (whole, fraction) => {
    const text = `-${whole}.${fraction}`;
    expect(within(text, parseNumber)).toBe(Number(text));
  }));
});

test("spellings of floats", () => {
  expect([" 1_0.5_0 ", "nan", "-inf", "+Infinity", "1e400", "5.", ".25", "-0"].map((text) => within(text, parseNumber)))
    .toEqual([10.5, NaN, -Infinity, Infinity, Infinity, 5, 0.25, -0]);
});

test("a number loses the zeros of a code", () => {
  expect(["00012", "0", "-1", "10", "0.5", "01"].map((text) => within(text, losesZeros))).toEqual([true, false, false, false, false, true]);
});
