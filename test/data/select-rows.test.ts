import { type Batch, textAt } from "../../src/data/batch.ts";
import { selectRows } from "../../src/data/select-rows.ts";

const batch: Batch = {
  length: 4,
  columns: new Map([
    ["one", { type: "int", values: Float64Array.of(1, 2, 3, 2 ** 53), wide: BigInt64Array.of(1n, 2n, 3n, 2n ** 53n + 1n) }],
    ["list", { type: "float", values: Float32Array.of(1, 2, 3), rowOffsets: Int32Array.of(0, 2, 2, 2, 3), present: Uint8Array.of(1, 0, 1, 1) }],
    ["text", { type: "bytes", bytes: Buffer.from("abbccc"), offsets: Int32Array.of(0, 1, 3, 6), rowOffsets: Int32Array.of(0, 1, 2, 2, 3) }],
    ["none", { type: "empty" }],
  ]),
  nested: [{
    path: ["a", "b"],
    levels: [{ offsets: Int32Array.of(0, 1, 1, 3, 3) }, { offsets: Int32Array.of(0, 2, 2, 3) }],
    values: { type: "int", values: Float64Array.of(7, 8, 9) },
  }],
};

test("the rows of a batch in any order are a batch", () => {
  const { length, columns, nested } = selectRows(batch, Int32Array.of(3, 0, 2));
  expect(length).toBe(3);
  expect(columns.get("one")).toEqual({ type: "int", values: Float64Array.of(2 ** 53, 1, 3), wide: BigInt64Array.of(2n ** 53n + 1n, 1n, 3n) });
  expect(columns.get("list")).toEqual({ type: "float", values: Float32Array.of(3, 1, 2), rowOffsets: Int32Array.of(0, 1, 3, 3), present: Uint8Array.of(1, 1, 1) });
  const text = columns.get("text")!;
  expect(text.type === "bytes" && [0, 1].map((i) => textAt(text, i))).toEqual(["ccc", "a"]);
  expect(text.rowOffsets).toEqual(Int32Array.of(0, 1, 2, 2));
  expect(columns.get("none")).toEqual({ type: "empty" });
  expect(nested).toEqual([{ path: ["a", "b"], levels: [{ offsets: Int32Array.of(0, 0, 1, 3), present: undefined }, { offsets: Int32Array.of(0, 2, 2, 3), present: undefined }], values: { type: "int", values: Float64Array.of(7, 8, 9) } }]);
});
