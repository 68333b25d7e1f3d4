import fc from "fast-check";
import { encodeExamples } from "../../src/data/example-encoder.ts";
import { createExampleFeatureReader } from "../../src/data/example-features.ts";

/** A field of a message: tag, length, bytes. */
const field = (tag: number, ...parts: readonly (readonly number[])[]) => [tag, parts.flat().length, ...parts.flat()];
const entry = (name: string, ...values: readonly (readonly number[])[]) => field(0x0a, field(0x0a, [...Buffer.from(name)]), ...values.map((value) => field(0x12, value)));
const example = (...entries: readonly (readonly number[])[]) => Uint8Array.from(field(0x0a, ...entries));
const read = createExampleFeatureReader();
const content = (bytes: readonly number[], digits?: number) => read.content({ bytes: Uint8Array.from(bytes), start: 0, end: bytes.length }, digits);

test("features come by name, the last of equal names counts, pieces are put together", () => {
  const found = read.features(example(entry("a", field(0x1a, [0x08, 1])), entry("b"), entry("a", field(0x1a, [0x08, 2]), field(0x1a, [0x08, 3]))));
  expect([...found!.keys()]).toEqual(["a", "b"]);
  expect(read.content(found!.get("b")!)).toMatchObject({ type: "empty", count: 0 });
  expect(read.content(found!.get("a")!)).toMatchObject({ type: "int", count: 2 });
  const bytes = Uint8Array.from([9, 9, ...encodeExamples({ length: 1, columns: new Map([["x", { type: "int", values: Float64Array.of(7) }]]) })[0]!, 9]);
  expect([...read.features(bytes, 2, bytes.length - 1)!.keys()]).toEqual(["x"]);
});

test("equal values have equal bytes, packed or not, and other values others", () => {
  const packed = content(field(0x1a, field(0x0a, [1, 0x96, 1])));
  expect(content(field(0x1a, [0x08, 1, 0x08, 0x96, 1]))).toEqual(packed);
  expect(content(field(0x1a, [0x08, 1, 0x08, 0x96, 0x81, 0]))).toEqual(packed);
  expect(content(field(0x1a, [0x08, 1, 0x08, 0x97, 1]))).not.toEqual(packed);
  const minus = content(field(0x1a, [0x08, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]))!;
  expect([minus.count, Buffer.from(minus.bytes).readBigInt64LE(1)]).toEqual([1, -1n]);
  expect(content(field(0x0a, field(0x0a, [1]), field(0x0a, [2, 3])))).not.toEqual(content(field(0x0a, field(0x0a, [1, 2]), field(0x0a, [3]))));
});

test("a list without values is told from no list, and what is no message is told", () => {
  expect(content([])).toMatchObject({ type: "empty", count: 0 });
  expect(content(field(0x12))).toMatchObject({ type: "float", count: 0 });
  expect(content([0x12, 200])).toBeUndefined();
  expect(read.features(Uint8Array.of(0x0a, 5, 1))).toBeUndefined();
  expect(read.features(new Uint8Array())).toEqual(new Map());
});

test("floats are rounded where that is asked for, and keep their bits where not", () => {
  const floats = (...values: readonly number[]) => field(0x12, field(0x0a, [...new Uint8Array(Float32Array.from(values).buffer)]));
  expect(content(floats(0.1234, 1.5), 2)).toEqual(content(floats(0.1201, 1.5), 2));
  expect(content(floats(0.1234), 3)).not.toEqual(content(floats(0.1201), 3));
  expect(content(floats(0), 3)).not.toEqual(content(floats(-0), 3));
  expect(content(floats(NaN, Infinity), 3)).toEqual(content(floats(NaN, Infinity)));
});

test("whatever the bytes are, they are features or none", () => {
  const plain = encodeExamples({ length: 1, columns: new Map([["x", { type: "int", values: Float64Array.of(7) }], ["y", { type: "float", values: Float64Array.of(0.5) }]]) })[0]!;
  const damaged = fc.tuple(fc.nat(plain.length - 1), fc.nat(255)).map(([at, byte]) => plain.with(at, byte));
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 40 }), damaged), (bytes) => {
    for (const feature of read.features(bytes)?.values() ?? []) read.content(feature, 2);
    read.content({ bytes, start: 0, end: bytes.length });
  }), { numRuns: 3000 });
});
