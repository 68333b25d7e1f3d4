import type { Piece } from "../../src/statistics/piece.ts";
import { sampledRows } from "../../src/statistics/sampled-rows.ts";
import { batch, floats, ints, strings } from "./columns.ts";

const numbers = Array.from({ length: 8000 }, (_, i) => i);

test.each<[string, Piece]>([["small integers", ints(numbers)], ["large integers", ints(numbers.map((i) => i * 2 ** 40))], ["floats", floats(numbers.map((i) => i / 4))], ["texts", strings(numbers.map((i) => `row ${i}`))]])("about the given share of rows of %s is chosen", (_, piece) => {
  for (const rate of [0.1, 0.5]) expect(Math.abs(sampledRows(batch({ x: piece }), rate).length / 8000 - rate)).toBeLessThan(0.02);
});

test("a row is chosen by its values alone, in whatever batch it stands, and a larger sample holds the smaller one", () => {
  const chosen = (values: readonly number[], rate: number) => { const column = sampledRows(batch({ x: ints(values) }), rate).columns.get("x"); return column?.type === "int" ? [...column.values] : []; };
  const whole = chosen(numbers, 0.3);
  expect([...chosen(numbers.slice(0, 777), 0.3), ...chosen(numbers.slice(777), 0.3)]).toEqual(whole);
  expect(chosen(numbers, 0.6)).toEqual(expect.arrayContaining(whole));
});
