import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { textAt, valueCount, firstValue, type Batch, type Column } from "../../src/data/batch.ts";
import { createExampleDecoder } from "../../src/data/example-decoder.ts";
import { encodeExamples } from "../../src/data/example-encoder.ts";
import { readExampleFiles } from "../../src/data/examples.ts";
import { tfrecordBytes } from "../../src/data/tfrecord.ts";

const folder = mkdtempSync(join(tmpdir(), "kernel-decoder-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "examples-00000-of-00001");

/** What each row has, without what is missing; and the types of columns, as they are known in the end. */
function contentOf(batches: readonly Batch[]): { rows: unknown[]; columns: unknown } {
  const rows = batches.flatMap(({ length, columns }) => Array.from({ length }, (_, row) => [...columns].flatMap(([name, column]) => {
    const count = valueCount(column, row);
    return count < 0 ? [] : [[name, Array.from({ length: count }, (_, i) => cell(column, firstValue(column, row) + i))]];
  })));
  return { rows, columns: [...(batches.at(-1)?.columns ?? [])].map(([name, { type }]) => [name, type]) };
}

function cell(column: Column, i: number): unknown {
  if (column.type === "empty") return undefined;
  if (column.type === "bytes") return textAt(column, i);
  return column.type === "int" ? String(column.wide ? column.wide[i] : column.values[i]) : Object.is(column.values[i], -0) ? "-0" : column.values[i];
}

async function result(read: () => Promise<readonly Batch[]>): Promise<unknown> {
  try {
    return contentOf(await read());
  } catch (error) {
    return String(error);
  }
}

/** Both ways of reading, in batches of two rows, so that the second is decoded by what the first taught. */
async function both(records: readonly Uint8Array[], columns?: readonly string[]): Promise<readonly [unknown, unknown]> {
  writeFileSync(path, tfrecordBytes(records));
  const fast = await result(async () => {
    const batches: Batch[] = [];
    for await (const batch of readExampleFiles([path], { batchSize: 2, ...(columns && { columns }) })) batches.push(batch);
    return batches;
  });
  const plain = await result(async () => {
    const decoder = createExampleDecoder({ columns, source: path });
    for (const record of records) decoder.add(record, 0, record.length);
    return decoder.rows > 0 ? [decoder.take()] : [];
  });
  return [fast, plain];
}

const values = {
  int: fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constantFrom(0, 127, 128, -1, 2 ** 53, -(2 ** 53))),
  float: fc.float({ noNaN: true }),
  bytes: fc.oneof(fc.string({ maxLength: 12 }), fc.string({ minLength: 130, maxLength: 140 })),
};

const cells = <T>(value: fc.Arbitrary<T>, rows: number) => fc.array(fc.oneof({ weight: 8, arbitrary: value.map((one) => [one]) }, { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.array(value, { maxLength: 3 }) }), { minLength: rows, maxLength: rows });

function rowsOf(lists: readonly (readonly unknown[] | undefined)[]): { rowOffsets: Int32Array; present: Uint8Array } {
  const rowOffsets = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => { rowOffsets[row + 1] = rowOffsets[row]! + (list?.length ?? 0); });
  return { rowOffsets, present: Uint8Array.from(lists, (list) => (list ? 1 : 0)) };
}

const columnOf = (rows: number): fc.Arbitrary<Column> => fc.oneof<fc.Arbitrary<Column>[]>(
  cells(values.int, rows).map((lists) => ({ type: "int", values: Float64Array.from(lists.flatMap((list) => list ?? [])), ...rowsOf(lists) })),
  cells(values.float, rows).map((lists) => ({ type: "float", values: Float32Array.from(lists.flatMap((list) => list ?? [])), ...rowsOf(lists) })),
  cells(values.bytes, rows).map((lists) => {
    const parts = lists.flatMap((list) => list ?? []).map((text) => Buffer.from(text));
    const offsets = new Int32Array(parts.length + 1);
    parts.forEach((part, i) => { offsets[i + 1] = offsets[i]! + part.length; });
    return { type: "bytes" as const, bytes: Buffer.concat(parts), offsets, ...rowsOf(lists) };
  }),
);

const batches = fc.integer({ min: 3, max: 14 }).chain((length) => fc.dictionary(fc.constantFrom("a", "b", "ba", "ü", "long ".repeat(30)), columnOf(length), { maxKeys: 5 })
  .map((columns): Batch => ({ length, columns: new Map(Object.entries(columns)) })));

test("rows are the same as JavaScript's: one value, none, several, in both forms of missing ones", async () => {
  await fc.assert(fc.asyncProperty(batches, fc.constantFrom("unset" as const, "empty" as const), async (batch, missing) => {
    const [fast, plain] = await both(encodeExamples(batch, missing));
    expect(fast).toEqual(plain);
  }));
});

test("some features of rows are the same as JavaScript's", async () => {
  await fc.assert(fc.asyncProperty(batches, fc.subarray(["a", "b", "ü", "none"]), async (batch, columns) => {
    const [fast, plain] = await both(encodeExamples(batch), columns);
    expect(fast).toEqual(plain);
  }));
});

test("damaged records give the same error, or the same rows", async () => {
  const change = fc.record({ record: fc.nat(), at: fc.nat(), to: fc.integer({ min: 0, max: 255 }), cut: fc.option(fc.nat(6), { nil: 0 }) });
  await fc.assert(fc.asyncProperty(batches, fc.array(change, { minLength: 1, maxLength: 3 }), async (batch, changes) => {
    const records = encodeExamples(batch, "empty");
    for (const { record, at, to, cut } of changes) {
      const changed = records[record % records.length]!;
      if (changed.length > 0) changed[at % changed.length] = to;
      records[record % records.length] = changed.slice(0, changed.length - cut);
    }
    const [fast, plain] = await both(records);
    expect(fast).toEqual(plain);
  }), { numRuns: 500 });
});

test("features that come later, and types that do not fit, are found by JavaScript", async () => {
  const int = (...all: number[]): Column => ({ type: "int", values: Float64Array.from(all) });
  const of = (columns: Record<string, Column>): Uint8Array[] => encodeExamples({ length: 3, columns: new Map(Object.entries(columns)) });
  const [a, b, c] = [of({ a: int(1, 2, 3) }), of({ a: int(4, 5, 6), b: int(7, 8, 9) }), of({ a: { type: "float", values: Float32Array.of(1, 2, 3) } })];
  const [fast, plain] = await both([...a, ...a, ...b, ...b, ...a]);
  expect(fast).toEqual(plain);
  expect(await both([...a, ...a, ...b, ...c])).toEqual(Array(2).fill(expect.stringMatching(/record 10 has feature "a" as float, earlier records have it as int/)));
});
