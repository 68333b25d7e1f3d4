import type { Batch, Column } from "../../src/data/batch.ts";
import { sliceName, sliceRows } from "../../src/evaluation/slices.ts";

const text = (values: readonly (readonly string[])[]): Column => {
  const pieces = values.flat().map((value) => Buffer.from(value));
  const offsets = [0], rowOffsets = [0];
  for (const piece of pieces) offsets.push(offsets.at(-1)! + piece.length);
  for (const row of values) rowOffsets.push(rowOffsets.at(-1)! + row.length);
  return { type: "bytes", bytes: Buffer.concat(pieces), offsets: Int32Array.from(offsets), rowOffsets: Int32Array.from(rowOffsets) };
};

const batch: Batch = {
  length: 4,
  columns: new Map<string, Column>([
    ["carrier", text([["AA"], ["UA"], [], ["AA"]])],
    ["month", { type: "int", values: Float64Array.of(1, 1, 2, 2) }],
    ["tags", text([["x", "y", "x"], ["y"], ["x"], []])],
    ["empty", { type: "empty" }],
  ]),
};

const slices = (...crossings: string[][]) => Object.fromEntries(sliceRows(batch, crossings).map(({ key, rows }) => [sliceName(key), [...rows]]));

test("every row is in the overall slice and in one slice per list; rows without a value are in none", () => {
  expect(slices(["carrier"])).toEqual({ overall: [0, 1, 2, 3], "carrier=AA": [0, 3], "carrier=UA": [1] });
});

test("lists of features are crossed", () => {
  expect(slices(["carrier", "month"])).toEqual({ overall: [0, 1, 2, 3], "carrier=AA, month=1": [0], "carrier=UA, month=1": [1], "carrier=AA, month=2": [3] });
});

test("a row with several values is in the slice of each, once", () => {
  expect(slices(["tags"])).toEqual({ overall: [0, 1, 2, 3], "tags=x": [0, 2], "tags=y": [0, 1] });
  expect(slices(["tags", "month"])).toMatchObject({ "tags=x, month=1": [0], "tags=y, month=1": [0, 1], "tags=x, month=2": [2] });
});

test("features that are not there, or empty, give no slices", () => {
  expect(slices(["empty"], ["nothing"])).toEqual({ overall: [0, 1, 2, 3] });
});
