import type { Contribution } from "../../src/statistics/generator.ts";
import { emptyValues } from "../../src/statistics/empty-values.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, floats, ints, lists, stringLists, strings } from "./columns.ts";

const view = ({ features = [] }: Contribution) => features.flatMap(({ path, custom }) => custom.map(({ name, val }) => `${path.join(".")} ${name} ${String(val.value)}`));

const data = batch({ a: lists("int", [[-1, 2], null, [-1]]), b: floats([-1, NaN, 0]), c: stringLists([["", "x"], [], [""]]), d: ints([1, 2, 3]) });

test("minus ones and empty strings are counted as values, where there are any", () => {
  expect(view(emptyValues.finish(emptyValues.add(emptyValues.create(), data)))).toEqual(["a int_-1 2", "b int_-1 1", "c str_empty 2"]);
});

test("in lists of lists empty inner lists are counted", () => {
  const nested = [{ path: ["n"], levels: [{ offsets: Int32Array.of(0, 2, 3) }, { offsets: Int32Array.of(0, 0, 2, 2) }], values: ints([-1, 5]).column }];
  expect(view(emptyValues.finish(emptyValues.add(emptyValues.create(), { length: 2, columns: new Map(), nested })))).toEqual(["n list_empty 2"]);
});

test("a feature inside a struct counts its own values", () => {
  const levels = [{ offsets: Int32Array.of(0, 2) }];
  const nested = [{ path: ["s"], levels, values: undefined }, { path: ["s", "t"], levels: [...levels, { offsets: Int32Array.of(0, 1, 2) }], values: strings(["", "x"]).column }];
  expect(view(emptyValues.finish(emptyValues.add(emptyValues.create(), { length: 1, columns: new Map(), nested })))).toEqual(["s.t str_empty 1"]);
});

accumulatorLaws("emptyValues", emptyValues, { inputs: [data, batch({ c: strings(["", "y"]) }), data], otherwise: [data, batch({ c: strings([""]) }), batch({ c: strings(["y"]) }), data], view });
