import type { Batch, Column } from "../../../src/data/batch.ts";
import { randomNumbers } from "../../../src/core/random.ts";
import { chanceOfAuc, compareTables, tableFindings } from "../../../src/validation/drift/table-drift.ts";

interface Shape { readonly shift?: number; readonly relation?: number; readonly labels?: readonly string[] }

/** Two related normal numbers, ten unrelated ones, and a text. */
function table(seed: number, rows: number, { shift = 0, relation = 0, labels = ["x", "y", "z"] }: Shape = {}): Batch {
  const random = randomNumbers(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const first = Float32Array.from({ length: rows }, normal);
  const second = Float32Array.from(first, (value) => relation * value + Math.sqrt(1 - relation ** 2) * normal());
  const noise = Array.from({ length: 10 }, (_, i) => [`noise${i}`, { type: "float", values: Float32Array.from({ length: rows }, normal) }] as const);
  return { length: rows, columns: new Map<string, Column>([["first", { type: "float", values: first.map((value) => value + shift) }], ["second", { type: "float", values: second }], ["text", texts(Array.from({ length: rows }, () => labels[Math.floor(random() * labels.length)]!))], ...noise]) };
}

function texts(values: readonly string[]): Column {
  const offsets = new Int32Array(values.length + 1);
  values.forEach((value, i) => { offsets[i + 1] = offsets[i]! + Buffer.byteLength(value); });
  return { type: "bytes", bytes: Buffer.from(values.join("")), offsets };
}

test("tables of one source are not told apart: of forty pairs not one, small and large", () => {
  for (let run = 0; run < 40; run++) {
    const [n, m] = ([[100, 100], [150, 900], [600, 600]] as const)[run % 3]!;
    expect(compareTables(table(2 * run + 1, n), table(2 * run + 2, m))!.level).toBe("none");
  }
});

test("a shift of one feature is found, and the feature named", () => {
  const found = compareTables(table(1, 1000, { shift: 1 }), table(2, 1000))!;
  expect(found.level).toBe("large");
  expect(found.features[0]!.name).toBe("first");
  expect(found.p).toBeLessThan(1e-6);
});

test("a relation that broke is found, although no single feature changed", () => {
  const found = compareTables(table(1, 1500, { relation: 0.9 }), table(2, 1500))!;
  expect(found.level).toBe("large");
  expect(found.features.slice(0, 2).map(({ name }) => name).sort()).toEqual(["first", "second"]);
});

test("shares of texts that change are found", () => {
  const found = compareTables(table(1, 1000, { labels: ["x", "x", "x", "x", "y"] }), table(2, 1000))!;
  expect(found.level).not.toBe("none");
  expect(found.features[0]!.name).toBe("text");
});

test("names of rows, times and features that are left out tell nothing", () => {
  const rows = (from: number): Batch => ({ length: 300, columns: new Map<string, Column>([
    ["id", { type: "int", values: Float64Array.from({ length: 300 }, (_, i) => from + i) }], ["name", texts(Array.from({ length: 300 }, (_, i) => `row ${from + i}`))],
    ["day", texts(Array.from({ length: 300 }, (_, i) => `2013-0${from === 0 ? 1 : 2}-${String(1 + (i % 28)).padStart(2, "0")}`))],
    ["month", { type: "int", values: new Float64Array(300).fill(from === 0 ? 1 : 2) }],
  ]) });
  expect(compareTables(rows(1000), rows(0), { leaveOut: ["month"] })).toBeUndefined();
  expect(compareTables(rows(1000), rows(0))).toMatchObject({ auc: 1, level: "large", features: [{ name: "month" }] });
});

test("fewer than 100 rows are not judged", () => {
  expect(compareTables(table(1, 99, { shift: 9 }), table(2, 1000))).toBeUndefined();
});

test("the same tables give the same answer, and the sides may be exchanged", () => {
  const [a, b] = [table(1, 400, { shift: 0.8 }), table(2, 400)];
  expect(compareTables(a, b)).toEqual(compareTables(a, b));
  expect(compareTables(b, a)!.auc).toBeCloseTo(compareTables(a, b)!.auc, 1);
});

test("the chance of an AUC is that of Mann and Whitney's statistic", () => {
  expect(chanceOfAuc(0.56, 300, 300)).toBeCloseTo(0.005487941, 8);
  expect(chanceOfAuc(0.5, 10, 10)).toBe(0.5);
  expect(chanceOfAuc(0.44, 300, 300)).toBeCloseTo(1 - 0.005487941, 8);
});

test("a finding names the features that tell most; nothing is told of tables that do not differ", () => {
  const words = { split: "eval", other: "the baseline's eval split", severity: "warning" } as const;
  const found = tableFindings(compareTables(table(1, 1000, { shift: 1 }), table(2, 1000))!, words);
  expect(found).toMatchObject([{ rule: "drift.table", severity: "warning", subject: "all features", split: "eval", limit: "≤ 0.55" }]);
  expect(found[0]!.observed).toMatch(/^AUC 0\.\d{3}, mostly by first, /);
  expect(tableFindings(compareTables(table(1, 1000), table(2, 1000))!, words)).toEqual([]);
});
