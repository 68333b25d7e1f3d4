import { valueLists } from "../../src/statistics/value-lists.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { floats, lists, stringLists } from "./columns.ts";

accumulatorLaws("value lists", valueLists, {
  inputs: [lists("int", [[1, 2], null, []]), floats([1, 2]), { column: { type: "empty" }, rows: 3 }, stringLists([["a"], ["a", "b", "c"]])],
  otherwise: [lists("int", [[1, 2], null]), lists("int", [[], [4], [5], [6]]), stringLists([["a", "b", "c"]])],
  view: ({ lengths, ...found }) => ({ ...found, lengths: [[...lengths.values], [...lengths.cumulative]] }),
});

test("an empty list is present, a missing one is not", () => {
  expect(valueLists.finish(valueLists.add(valueLists.create(), lists("int", [[], null, [1, 2]])))).toMatchObject({ present: 2, values: 2, min: 0, max: 2 });
});

test("nothing present has no lengths", () => {
  expect(valueLists.finish(valueLists.add(valueLists.create(), lists("int", [null])))).toMatchObject({ present: 0, values: 0, min: 0, max: 0 });
});
