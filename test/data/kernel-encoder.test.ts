import fc from "fast-check";
import type { Batch, Column } from "../../src/data/batch.ts";
import { createExampleEncoder, type ExampleEncoder } from "../../src/data/example-encoder.ts";
import { createExampleKernel } from "../../src/data/example-kernel.ts";
import { createKernelEncoder } from "../../src/data/kernel-encoder.ts";

/** Each row in both forms, as text, and whether it lacks a feature. */
function rowsOf(encoder: ExampleEncoder, batch: Batch): unknown[] {
  encoder.begin(batch);
  return Array.from({ length: batch.length }, (_, row) => (["empty", "unset"] as const).map((form) => {
    const start = encoder.encode(row, form);
    return [Buffer.from(encoder.bytes.subarray(start, encoder.end)).toString("hex"), encoder.lacks];
  }));
}

/** Lists of lengths with `start` values in front that no row has, as a part of a larger column has. */
function rowOffsets(lengths: readonly (number | undefined)[]): { rowOffsets: Int32Array; present: Uint8Array } {
  const offsets = new Int32Array(lengths.length + 1);
  lengths.forEach((length, row) => { offsets[row + 1] = offsets[row]! + (length ?? 0); });
  return { rowOffsets: offsets, present: Uint8Array.from(lengths, (length) => (length === undefined ? 0 : 1)) };
}

const integers = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -300, max: 300 }), fc.constantFrom(-0, 0, 127, 128, 2 ** 31, 2 ** 32, -(2 ** 53), 2 ** 53));
const wide = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const doubles = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(NaN, -0, Infinity, -Infinity, 1e-45, 3.5e38));
const texts = fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.uint8Array({ minLength: 100, maxLength: 400 }), fc.constant(new Uint8Array(20_000).fill(97)));

type Shape = { readonly univalent: boolean; readonly lengths: readonly (number | undefined)[]; readonly knowsPresent: boolean };

function columnOf(rows: number): fc.Arbitrary<Column> {
  const shapes: fc.Arbitrary<Shape> = fc.record({
    univalent: fc.boolean(),
    lengths: fc.array(fc.option(fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: 0, max: 50 })), { nil: undefined }), { minLength: rows, maxLength: rows }),
    knowsPresent: fc.boolean(),
  });
  const lists = ({ univalent, lengths, knowsPresent }: Shape) => {
    if (univalent) return { count: rows, lists: {} };
    const made = rowOffsets(lengths);
    return { count: made.rowOffsets[rows]!, lists: { rowOffsets: made.rowOffsets, ...(knowsPresent && { present: made.present }) } };
  };
  const values = <T>(shape: Shape, value: fc.Arbitrary<T>) => fc.array(value, { minLength: lists(shape).count, maxLength: lists(shape).count, size: "max" });
  return shapes.chain((shape) => fc.oneof<fc.Arbitrary<Column>[]>(
    fc.constant({ type: "empty" }),
    values(shape, integers).map((all) => ({ type: "int", values: Float64Array.from(all), ...lists(shape).lists })),
    values(shape, wide).map((all) => ({ type: "int", values: Float64Array.from(all, Number), wide: BigInt64Array.from(all), ...lists(shape).lists })),
    values(shape, doubles).map((all) => ({ type: "float", values: Float64Array.from(all), ...lists(shape).lists })),
    values(shape, doubles).map((all) => ({ type: "float", values: Float32Array.from(all), ...lists(shape).lists })),
    fc.tuple(values(shape, texts), fc.nat(9)).map(([all, before]) => {
      const offsets = new Int32Array(all.length + 1).fill(before);
      all.forEach((text, i) => { offsets[i + 1] = offsets[i]! + text.length; });
      return { type: "bytes" as const, bytes: Buffer.concat([new Uint8Array(before), ...all, Buffer.from("more")]), offsets, ...lists(shape).lists };
    }),
  ));
}

const batches = fc.integer({ min: 0, max: 9 }).chain((length) => fc.dictionary(
  fc.oneof(fc.string({ maxLength: 20, unit: "binary" }), fc.string({ minLength: 120, maxLength: 300 })), columnOf(length), { maxKeys: 12 },
).map((columns): Batch => ({ length, columns: new Map(Object.entries(columns)) })));

test("rows are the same bytes as JavaScript's, of one batch after another", () => {
  const kernel = createKernelEncoder(createExampleKernel());
  const plain = createExampleEncoder();
  fc.assert(fc.property(batches, (batch) => expect(rowsOf(kernel, batch)).toEqual(rowsOf(plain, batch))));
});

test("300 columns make a row", () => {
  const batch: Batch = { length: 2, columns: new Map(Array.from({ length: 300 }, (_, i): [string, Column] => [`größe ${i}`, { type: "int", values: Float64Array.of(i, -i) }])) };
  expect(rowsOf(createKernelEncoder(createExampleKernel()), batch)).toEqual(rowsOf(createExampleEncoder(), batch));
});

test("a batch that is too large for a copy is encoded without one", () => {
  const bytes = Buffer.alloc(40 << 20, "long");
  const batch: Batch = { length: 2, columns: new Map<string, Column>([["b", { type: "bytes", bytes, offsets: Int32Array.of(0, 5, bytes.length) }]]) };
  const encoder = createKernelEncoder(createExampleKernel());
  encoder.begin(batch);
  const start = encoder.encode(1, "unset");
  expect(encoder.end - start).toBeGreaterThan(bytes.length - 5);
  expect(rowsOf(encoder, { ...batch, length: 1 })).toEqual(rowsOf(createExampleEncoder(), { ...batch, length: 1 }));
});
