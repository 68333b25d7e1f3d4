import fc from "fast-check";
import type { Batch } from "../../../src/data/batch.ts";
import { compileExpression } from "../../../src/data/row-expression.ts";
import { ExpressionFault, truthOf } from "../../../src/data/row-value.ts";
import { compileRowRules, type RowRule, type RowRuleOptions } from "../../../src/validation/rules/row-rules.ts";
import { truth, truthVector } from "../../../src/validation/rules/row-vectors.ts";
import { batch } from "../../statistics/columns.ts";
import { column } from "../data.ts";

type Columns = Readonly<Record<string, Parameters<typeof column>[0]>>;
const batchOf = (columns: Columns): Batch => batch(Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, column(values)])));

function judged(columns: Columns, rules: readonly Partial<RowRule>[], options: RowRuleOptions & { readonly batches?: number } = {}) {
  const judging = compileRowRules(rules.map((rule, i) => ({ name: `rule ${i}`, expression: "true", ...rule })), Object.keys(columns), options);
  for (let i = 0; i < (options.batches ?? 1); i++) judging.add({ batch: batchOf(columns), place: (row) => ({ file: "data.csv", number: i * 100 + row + 2 }) });
  return judging.finish("train");
}

const flights = { dep_delay: [[1], null, [-5], [-61], [-70]], origin: ["EWR", "JFK", "EWR", "LGA", "JFK"], air_time: [10, 20, 30, 40, 50] };

describe("rules on rows", () => {
  test("a rule that breaks names how many rows, which ones, and what they hold", () => {
    expect(judged(flights, [{ name: "early", expression: "dep_delay > -60", description: "Nothing leaves an hour early." }])).toEqual([{
      rule: "row-rule", severity: "error", subject: "early", split: "train",
      message: "Nothing leaves an hour early. dep_delay > -60 does not hold.", observed: "2 of 5", limit: "none",
      rows: [
        { file: "data.csv", number: 5, unit: "line", values: [["dep_delay", "-61"]] },
        { file: "data.csv", number: 6, unit: "line", values: [["dep_delay", "-70"]] },
      ],
    }]);
  });

  test("a rule that holds says nothing; NULL counts as holding unless it is told to fail", () => {
    expect(judged(flights, [{ expression: "air_time >= 10" }, { expression: "dep_delay > -100" }])).toEqual([]);
    expect(judged(flights, [{ expression: "dep_delay > -100", null: "fails" }])).toMatchObject([{ observed: "1 of 5", message: "dep_delay > -100 does not hold (in 1 it is NULL).", rows: [{ number: 3, values: [["dep_delay", "missing"]] }] }]);
  });

  test("a share of the rows is enough where that is said, and a warning where that is", () => {
    expect(judged(flights, [{ expression: "origin = 'EWR'", share: 0.4 }])).toEqual([]);
    expect(judged(flights, [{ expression: "origin = 'EWR'", share: 0.41, severity: "warning" }])).toMatchObject([{ severity: "warning", observed: "3 of 5 (holds for 40%)", limit: "holds for at least 41%" }]);
  });

  test("a share below its limit is never told as the limit", () => {
    expect(judged({ x: Array.from({ length: 3000 }, (_, i) => Number(i > 0)) }, [{ expression: "x = 1", share: 0.9997 }])).toMatchObject([{ observed: "1 of 3,000 (holds for 99.9666%)", limit: "holds for at least 99.97%" }]);
  });

  test("only the rows that it is about count", () => {
    expect(judged(flights, [{ expression: "air_time < 35", where: "origin = 'JFK'" }])).toMatchObject([{ observed: "1 of 2 rows where origin = 'JFK'", rows: [{ number: 6, values: [["air_time", "50"], ["origin", '"JFK"']] }] }]);
    expect(judged(flights, [{ expression: "false", where: "origin = 'ORD'" }])).toEqual([]);
  });

  test("a row where it cannot be computed breaks it, and the finding says why", () => {
    expect(judged({ x: [1, 0] }, [{ expression: "1 / x > 0" }])).toMatchObject([{ observed: "1 of 2", message: "1 / x > 0 does not hold (in 1 it cannot be computed: it divides by zero)." }]);
    expect(judged({ x: [[1, 2], [3]] }, [{ expression: "x > 0" }])).toMatchObject([{ message: expect.stringContaining("x has 2 values") as string, rows: [{ values: [["x", "[1, 2]"]] }] }]);
  });

  test("all batches count, and the first rows are shown", () => {
    expect(judged(flights, [{ expression: "dep_delay > -60" }], { batches: 3, most: 3 })).toMatchObject([{ observed: "6 of 15", rows: [{ number: 5 }, { number: 6 }, { number: 105 }] }]);
  });

  test("the values of masked features are told nowhere", () => {
    const told = JSON.stringify(judged({ card: ["4711", "x"] }, [{ expression: "CAST(card AS int) > 5000" }], { mask: ["card"] }));
    expect(told).toContain("***");
    expect(told).not.toMatch(/4711|\\"x\\"/);
  });

  test("mistakes are told at once, by rule and feature, before a row is read", () => {
    const names = ["dep_delay", "Origin", "ORIGIN"];
    expect(() => compileRowRules([
      { name: "a", expression: "dep_dela > 1" }, { name: "b", expression: "dep_delay >" }, { name: "b", expression: "true", share: 1.5 }, { name: "c", expression: "true", where: 'dep_delay = "EWR"' }, { name: "d", expression: "origin = 'x'" },
    ], names)).toThrow(expect.objectContaining({ mistakes: [
      expect.objectContaining({ message: 'two rules are named "b"' }),
      { message: 'rule "a": the expression "dep_dela > 1" names the feature "dep_dela", which the data do not have', hint: "did you mean dep_delay?" },
      expect.objectContaining({ message: expect.stringContaining('rule "b": the expression "dep_delay >" cannot be read') as string }),
      expect.objectContaining({ message: 'rule "b": share is 1.5, which is no share of rows' }),
      { message: expect.stringContaining('names the feature "EWR"') as string, hint: "a text is written in single quotes: 'text'" },
      expect.objectContaining({ message: expect.stringContaining("Origin or ORIGIN") as string }),
    ] }) as Error);
  });
});

describe("conditions in columns", () => {
  const numbers = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(NaN, 0.5, -0, Infinity));
  const some = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: fc.array(value, { minLength: 1, maxLength: 1 }) }, fc.constant(null), fc.array(value, { maxLength: 2 }));
  const operand: fc.Arbitrary<string> = fc.letrec<{ number: string }>((tie) => ({
    number: fc.oneof({ depthSize: "small" }, fc.constantFrom("a", "b", "c", "B", "0", "1", "2.5", "-1", "gone"), fc.tuple(tie("number"), fc.constantFrom("+", "-", "*", "/", "%"), tie("number")).map(([x, op, y]) => `(${x} ${op} ${y})`), tie("number").map((x) => `abs(${x})`), tie("number").map((x) => `-(${x})`)),
  })).number;
  const conditions: fc.Arbitrary<string> = fc.letrec<{ condition: string }>((tie) => ({
    condition: fc.oneof({ depthSize: "small" },
      fc.tuple(operand, fc.constantFrom("=", "!=", "<", "<=", ">", ">="), operand).map((parts) => parts.join(" ")),
      fc.tuple(operand, fc.constantFrom("BETWEEN", "NOT BETWEEN"), operand, operand).map(([x, op, low, high]) => `${x} ${op} ${low} AND ${high}`),
      fc.tuple(operand, fc.constantFrom("IN", "NOT IN")).map(([x, op]) => `${x} ${op} (1, -2, 0.5)`), fc.tuple(operand, fc.constantFrom("IS NULL", "IS NOT NULL")).map((parts) => parts.join(" ")),
      fc.constantFrom("t = 'x'", "t != 'x'", "t IN ('x', 'ü')", "t NOT IN ('y')", "t IS NULL", "t = '\ufffd'", "true", "a", "t LIKE 'x'"),
      fc.tuple(tie("condition"), fc.constantFrom("AND", "OR"), tie("condition")).map(([x, op, y]) => `(${x} ${op} ${y})`), tie("condition").map((x) => `NOT (${x})`)),
  })).condition;

  test("come to what they come to row by row", () => {
    fc.assert(fc.property(conditions, fc.array(fc.tuple(some(numbers), some(fc.integer({ min: -2, max: 2 })), numbers, some(fc.constantFrom("x", "y", "ü", ""))), { minLength: 1, maxLength: 8 }), (text, rows) => {
      const found = batchOf({ a: rows.map(([a]) => a), b: rows.map(([, b]) => b), c: rows.map(([, , c]) => c), t: rows.map(([, , , t]) => t) });
      const vector = truthVector(text)?.(found);
      if (!vector) return;
      const evaluate = compileExpression(text).evaluate(found);
      expect([...vector]).toEqual(rows.map((_, row) => {
        const value = evaluate(row);
        const known = value instanceof ExpressionFault ? undefined : truthOf(value);
        return known === undefined ? truth.fault : known === null ? truth.unknown : known ? truth.yes : truth.no;
      }));
    }), { numRuns: 500 });
  });
});
