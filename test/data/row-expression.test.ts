import type { Batch, Column } from "../../src/data/batch.ts";
import { UserError } from "../../src/core/error.ts";
import { compileExpression, unknownFeature } from "../../src/data/row-expression.ts";
import { ExpressionFault } from "../../src/data/row-value.ts";
import { batch, floats, ints, lists, stringLists, strings } from "../statistics/columns.ts";

const rows = batch({
  distance: ints([100, 2000, 1000]),
  speed: lists("float", [[1.5], null, [0]]),
  origin: stringLists([["JFK"], null, ["LGA"]]),
  many: lists("int", [[1, 2], [3], null]),
  Tail: strings(["N1", "N2", "n3"]),
  when: strings(["2013-02-03", "2012-12-31T23:59:58Z", "never"]),
});

/** The values of an expression in the three rows; a fault as its sentence. */
function values(sql: string): unknown[] {
  const of = compileExpression(sql).evaluate(rows);
  return [0, 1, 2].map((row) => { const value = of(row); return value instanceof ExpressionFault ? value.message : value; });
}

test.each([
  ["distance + 1", [101, 2001, 1001]],
  ["distance / 3 > 400 AND distance % 7 <> 0", [false, true, false]],
  ["-distance * 2 ^ 2 - 1", [-401, -8001, -4001]],
  ["speed", [1.5, null, 0]],
  ["speed = 0", [false, null, true]],
  ["speed IS NULL", [false, true, false]],
  ["NOT (speed = 0)", [true, null, false]],
  ["speed = 0 AND false", [false, false, false]],
  ["speed = 0 OR true", [true, true, true]],
  ["speed = 0 AND true", [false, null, true]],
  ["(speed = 0) IS NOT TRUE", [true, true, false]],
  ["CASE WHEN distance > 1000 THEN 'long' ELSE 'short' END", ["short", "long", "short"]],
  ["CASE origin WHEN 'JFK' THEN 1 WHEN 'LGA' THEN 2 END", [1, null, 2]],
  ["CASE WHEN speed > 0 THEN 1 / speed END", [1 / 1.5, null, null]],
  ["origin IN ('JFK', 'EWR')", [true, null, false]],
  ["distance NOT IN (100, NULL)", [false, null, null]],
  ["distance BETWEEN 1000 AND 2000", [false, true, true]],
  ["distance NOT BETWEEN 1000 AND 2000", [true, false, false]],
  ["origin LIKE '_F%'", [true, null, false]],
  ["tail ILIKE 'N_'", [true, true, true]],
  ["tail NOT LIKE 'N%'", [false, false, true]],
  ["\"Tail\" || '-' || distance", ["N1-100", "N2-2000", "n3-1000"]],
  ["coalesce(speed, distance, 1)", [1.5, 2000, 0]],
  ["coalesce(origin, 'none')", ["JFK", "none", "LGA"]],
  ["nullif(distance, 100)", [null, 2000, 1000]],
  ["greatest(distance, 500)", [500, 2000, 1000]],
  ["cast(distance AS text) || '!'", ["100!", "2000!", "1000!"]],
  ["cast('12' AS int) + speed::int", [14, null, 12]],
  ["round(speed * 1.37, 2)", [2.06, null, 0]],
  ["upper(substring(origin from 1 for 2)) || length(origin)", ["JF3", null, "LG3"]],
  ["extract(year from \"when\")", [2013, 2012, "\"never\" is no date or time"]],
  ["many + 1", ["many has 2 values", 4, null]],
  ["1 / speed", [1 / 1.5, null, "it divides by zero"]],
  ["origin > 5", ["\"JFK\" and \"5\" are of two kinds", null, "\"LGA\" and \"5\" are of two kinds"]],
  ["nowhere IS NULL", [true, true, true]],
])("%s is what SQL says", (sql, expected) => {
  const found = values(sql);
  expect(found.map((value) => (typeof value === "number" ? Number(value.toFixed(6)) : value))).toEqual(expected.map((value) => (typeof value === "number" ? Number(value.toFixed(6)) : value)));
});

test("an expression has the name it is given, else its text, and tells the features it uses", () => {
  expect(compileExpression("distance > 1 AS far").name).toBe("far");
  expect(compileExpression("distance > 1").name).toBe("distance > 1");
  const expression = compileExpression("DISTANCE > 1 AND nowhere = 2");
  expect(expression.features).toEqual(["distance", "nowhere"]);
  expect(unknownFeature(expression, ["Distance"])).toBe("nowhere");
  expect(unknownFeature(expression, ["Distance", "nowhere"])).toBeUndefined();
});

test.each([
  ["distance > > 3", /cannot be read: at character 12, ">" does not fit/],
  ["distance >", /cannot be read: it ends too early/],
  ["'open", /cannot be read/],
  ["1; drop table x", /more than one expression/],
  ["a FROM t", /more than one expression/],
  ["a, b", /more than one expression/],
  ["frobnicate(a)", /there is no function frobnicate/],
  ["lower(a, b)", /lower takes 1 argument, not 2/],
  ["constructor(a)", /there is no function constructor/],
  ["count(*)", /./],
  ["a IN (SELECT 1)", /./],
  ["a ~ '(x+)+y'", /~ is not supported/],
  ["1" + " + 1".repeat(1200), /nested deeper/],
  ["1" + " + 1".repeat(9000), /more than the 10000/],
])("%s is a mistake that is told", (sql, sentence) => {
  expect(() => compileExpression(sql).evaluate(rows)(0)).toThrow(UserError);
  expect(() => compileExpression(sql).evaluate(rows)(0)).toThrow(sentence);
});

test("two features that differ in case alone are told apart by quotes", () => {
  const both = batch({ a: ints([1]), A: ints([2]) });
  expect(compileExpression('"A"').evaluate(both)(0)).toBe(2);
  expect(compileExpression("a").evaluate(both)(0)).toBe(1);
});

test("a pattern with many wildcards takes no time that grows with their number", () => {
  const long = batch({ t: strings(["a".repeat(5000)]), f: floats([1]) });
  expect(compileExpression(`t LIKE '${"%a".repeat(500)}%b'`).evaluate(long)(0)).toBe(false);
});

test("what cannot be compiled is told at once: unknown casts, parts of times, integers that would not be exact", () => {
  expect(() => compileExpression("CAST(a AS point)")).toThrow("there is no CAST to point");
  expect(() => compileExpression("extract(fortnight from a)")).toThrow("there is no part fortnight of a time");
  expect(() => compileExpression("a = 9007199254740993")).toThrow("is beyond 2^53, where it would not be exact");
});

test("if computes only the branch that is taken, casts round halves to even, and a wide integer is no NaN", () => {
  const rows: Batch = { length: 2, columns: new Map<string, Column>([["x", { type: "int", values: Float64Array.of(0, 4) }], ["w", { type: "int", values: Float64Array.of(2 ** 60, 1), wide: BigInt64Array.of(2n ** 60n, 1n) }], ["n", { type: "float", values: Float64Array.of(NaN, 2.5) }]]) };
  const of = (text: string) => { const value = compileExpression(text).evaluate(rows); return [value(0), value(1)]; };
  expect(of("if(x = 0, 0, 8 / x)")).toEqual([0, 2]);
  expect(of("w = n")).toEqual([false, false]);
  expect(of("w < n")).toEqual([true, true]);
  expect(compileExpression("CAST(n AS int)").evaluate(rows)(1)).toBe(2);
  expect(compileExpression("CAST(n AS int)").evaluate(rows)(0)).toBeInstanceOf(ExpressionFault);
});

test("a long chain is no deep nest", () => {
  const long = batch({ f: floats([7]) });
  expect(compileExpression(Array.from({ length: 500 }, (_, i) => `f = ${i + 100}`).join(" OR ") + " OR f = 7").evaluate(long)(0)).toBe(true);
});

test.each([
  ["1 + t.a", /at character 5, a feature is of no table; the feature of this name is "t.a" in double quotes/],
  ["1 + abs(DISTINCT a)", /at character 5, DISTINCT is not supported/],
  ["abs(a) FILTER (WHERE a > 1)", /FILTER is not supported/],
  ["1 + abs(a) OVER ()", /at character 5, OVER is not supported: an expression sees one row/],
  ["DISTINCT a", /DISTINCT is not supported/],
  ["CAST(a AS varchar(3))", /a CAST to varchar takes no length/],
  ["1 + ARRAY[1]", /at character 5, array is not supported/],
])("%s is refused rather than read as less than it says", (sql, sentence) => {
  expect(() => compileExpression(sql)).toThrow(UserError);
  expect(() => compileExpression(sql)).toThrow(sentence);
});
