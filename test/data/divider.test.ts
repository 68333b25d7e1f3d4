import type { Batch, Column } from "../../src/data/batch.ts";
import { createDivider, type Division } from "../../src/data/divider.ts";

const column = {
  ints: (...values: number[]): Column => ({ type: "int", values: Float64Array.from(values) }),
  texts(...values: string[]): Column {
    const offsets = Int32Array.from({ length: values.length + 1 }, (_, i) => Buffer.byteLength(values.slice(0, i).join("")));
    return { type: "bytes", bytes: Buffer.from(values.join("")), offsets };
  },
};

function divide(division: Division, ...batches: Readonly<Record<string, Column>>[]): number[] {
  const divider = createDivider(division);
  return batches.flatMap((columns) => {
    const first = Object.values(columns)[0]!;
    const length = first.type === "bytes" ? first.offsets.length - 1 : first.type === "empty" ? 0 : first.values.length;
    const batch: Batch = { length, columns: new Map(Object.entries(columns)) };
    divider.begin({ batch, file: "rows.csv", line: (row) => row + 2 }, (row) => Buffer.from(`row ${row}`));
    return Array.from({ length }, (_, row) => divider.splitOf(row));
  });
}

const buckets = [["train", 2], ["eval", 1]] as const;

test("by stratum, every three rows of a stratum give two to the first split and one to the second, over batches", () => {
  const labels = Array.from({ length: 90 }, (_, i) => (i % 9 === 0 ? "rare" : "common"));
  const found = divide({ buckets, rule: { by: "stratum", features: ["label"] } }, { label: column.texts(...labels.slice(0, 47)) }, { label: column.texts(...labels.slice(47)) });
  const evals = (label: string) => found.filter((split, i) => split === 1 && labels[i] === label).length;
  expect([evals("rare"), evals("common")]).toEqual([Math.floor(10 / 3), Math.floor(80 / 3)].map((count, i) => (evals(["rare", "common"][i]!) === count + 1 ? count + 1 : count)));
  expect(found).toEqual(divide({ buckets, rule: { by: "stratum", features: ["label"] } }, { label: column.texts(...labels) }));
});

test("strata are combinations of values", () => {
  const a = column.ints(...Array.from({ length: 60 }, (_, i) => i % 2));
  const b = column.texts(...Array.from({ length: 60 }, (_, i) => "xy"[Math.floor(i / 2) % 2]!));
  const found = divide({ buckets, rule: { by: "stratum", features: ["a", "b"] } }, { a, b });
  for (let stratum = 0; stratum < 4; stratum++) expect(found.filter((split, i) => i % 4 === stratum && split === 1).length).toBe(5);
});

test("by group of several features, equal combinations stay together and others spread", () => {
  const x = column.ints(...Array.from({ length: 400 }, (_, i) => i % 10));
  const y = column.texts(...Array.from({ length: 400 }, (_, i) => `t${Math.floor(i / 10) % 10}`));
  const found = divide({ buckets, rule: { by: "group", features: ["x", "y"] } }, { x, y });
  for (let i = 100; i < 400; i++) expect(found[i]).toBe(found[i - 100]);
  expect(found.filter((split) => split === 1).length).toBeGreaterThan(60);
});

test("by time, rows before the cut belong to the first split, at it to the second, without a time to the first", () => {
  const cuts = [Date.UTC(2013, 5, 1), Date.UTC(2013, 8, 1)];
  const three = [["train", 1], ["eval", 1], ["test", 1]] as const;
  const when = column.texts("2013-05-31T23:59:59Z", "2013-06-01", "2013-08-31 23:00", "2013-09-01", "2014-01-01");
  expect(divide({ buckets: three, rule: { by: "time", feature: "when" }, cuts }, { when })).toEqual([0, 1, 1, 2, 2]);
  const sparse: Column = { type: "int", values: Float64Array.of(5, 20), rowOffsets: Int32Array.of(0, 1, 1, 2) };
  const divider = createDivider({ buckets, rule: { by: "time", feature: "n" }, cuts: [10] });
  divider.begin({ batch: { length: 3, columns: new Map([["n", sparse]]) }, file: "", line: () => 0 }, () => Buffer.of());
  expect([0, 1, 2].map((row) => divider.splitOf(row))).toEqual([0, 0, 1]);
});

test("a text that is no time is told with its line", () => {
  expect(() => divide({ buckets, rule: { by: "time", feature: "when" }, cuts: [0] }, { when: column.texts("2013-01-01", "soon") }))
    .toThrow(expect.objectContaining({ mistakes: [expect.objectContaining({ message: '"soon" in column "when" is no time', place: { file: "rows.csv", line: 3 } })] }) as Error);
});

test("by order, rows are counted over batches", () => {
  expect(divide({ buckets, rule: { by: "order" }, cuts: [3] }, { a: column.ints(1, 2) }, { a: column.ints(3, 4, 5) })).toEqual([0, 0, 0, 1, 1]);
});

test("a column that is not there is told with the nearest name", () => {
  expect(() => divide({ buckets, rule: { by: "stratum", features: ["lable"] } }, { label: column.ints(1) })).toThrow('splitBy.stratum names the column "lable", which the data have not');
});
