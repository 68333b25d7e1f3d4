import fc from "fast-check";
import { FeatureNameStatisticsSchema, DatasetFeatureStatisticsListSchema } from "../../../../src/statistics/statistics_pb.ts";
import { parseText } from "../../../../src/data/text-format.ts";
import { stepsOf } from "../../../../src/statistics/statistics-file.ts";
import { compilePredicate } from "../../../../src/validation/rules/googlesql/predicate.ts";
import { ExpressionMistake } from "../../../../src/validation/rules/googlesql/tokens.ts";
import { EvaluationFault } from "../../../../src/validation/rules/googlesql/types.ts";
import { cases, statisticsText } from "./cases.ts";

const [dataset] = parseText(DatasetFeatureStatisticsListSchema, statisticsText, "statistics.pbtxt").datasets;
const feature = (name: string) => dataset!.features.find((one) => stepsOf(one)[0] === name)!;
const compile = (text: string) => compilePredicate(text, FeatureNameStatisticsSchema, ["feature"]);

async function outcome(name: string, expression: string): Promise<string> {
  try {
    const holds = (await compile(expression)).test([feature(name)]);
    return holds === null ? "refused" : String(holds);
  } catch {
    return "refused";
  }
}

describe("conditions on statistics", () => {
  test.each(cases)("of %s: %s is %s", async (name, expression, expected) => {
    expect(await outcome(name, expression)).toBe(expected);
  });

  test.each([
    ["feature.num_stats.meen > 1", 19, "NumericStatistics has no field meen", "did you mean mean?"],
    ["featur.num_stats.mean > 1", 1, "there is no featur here", "did you mean feature?"],
    ["feature.num_stats.mean = 'a'", 24, "DOUBLE and STRING are of two kinds", undefined],
    ["feature.type = 'FLOTA'", 16, '"FLOTA" is no Type', "did you mean FLOAT?"],
    ["feature.num_stats.mean >", 25, "it ends too early", undefined],
    ["ROUN(1.5) = 2", 1, "there is no function ROUN", "did you mean ROUND?"],
    ["feature.num_stats.mean", 19, "it comes to DOUBLE, which is neither true nor false", "compare it with something"],
  ])("a mistake in %s is told at character %d", async (text, at, message, hint) => {
    await expect(compile(text)).rejects.toMatchObject({ at, message: expect.stringContaining(message) as string, ...(hint !== undefined && { hint }) });
  });

  test("a condition that is nested too deeply, or crosses too many rows, is refused and does not hang", async () => {
    await expect(compile(`${"(".repeat(5000)}TRUE${")".repeat(5000)}`)).rejects.toThrow(/deeper than|characters/);
    await expect(compile(`${"NOT ".repeat(2000)}TRUE`)).rejects.toThrow(/deeper than/);
    const many = `[${"1,".repeat(300)}1]`;
    const long = `REPLACE('${"a".repeat(900)}', 'a', '${"b".repeat(900)}')`;
    const slow = await compile(`(SELECT COUNTIF(LENGTH(REVERSE(t || ${long})) > x + y) FROM UNNEST(feature.string_stats.top_values) a, UNNEST(SPLIT(${long}, 'b')) t WITH OFFSET x, UNNEST([1, 2]) y) < 0`);
    expect(() => slow.test([feature("str")])).toThrow(/than a rule may/);
    const crossed = await compile(`(SELECT COUNT(*) FROM UNNEST(${many}) a, UNNEST(${many}) b, UNNEST(${many}) c, UNNEST(${many}) d) > 0`);
    expect(() => crossed.test([feature("num")])).toThrow("more rows than a rule may");
  });

  test("a regular expression takes time in proportion to its text, as RE2 does", async () => {
    const evil = await compile(`REGEXP_CONTAINS('${"a".repeat(3000)}!', r'^(a+)+$')`);
    expect(evil.test([feature("num")])).toBe(false);
  });

  test("whatever is written is a condition, a mistake with its place, or a fault", async () => {
    const pieces = fc.constantFrom(
      ...["feature", "num_stats", "mean", "string_stats", "top_values", "histograms", "type", "x", "SELECT", "FROM", "UNNEST", "WHERE", "AND", "OR", "NOT", "IN", "IS", "NULL", "BETWEEN", "CASE", "WHEN", "THEN", "END", "CAST", "AS", "INT64", "EXISTS", "ARRAY"],
      ...["COUNT", "SUM", "ABS", "LENGTH", "COALESCE", "IF", "(", ")", "(", ")", "[", "]", "OFFSET", ",", ".", "=", "<", "+", "-", "/", "||", "*", "1", "2.5", "9223372036854775807", "'a'", "'FLOAT'", "r'b'", "`q`", "--", "/*", "'", "\\", "é", "\u0000"],
    );
    const whole = fc.constantFrom(...cases.map(([, expression]) => expression));
    const broken = fc.tuple(whole, fc.nat(), fc.nat({ max: 4 }), pieces).map(([text, at, length, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + length));
    await fc.assert(fc.asyncProperty(fc.oneof(fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(" ")), broken, fc.string({ maxLength: 20 })), async (text) => {
      try {
        const { test, operands } = await compile(text);
        for (const { features } of [dataset!]) for (const one of features) {
          try {
            test([one]);
            operands([one]);
          } catch (error) {
            expect(error).toBeInstanceOf(EvaluationFault);
          }
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionMistake);
        const { at } = error as ExpressionMistake;
        expect(at).toBeGreaterThanOrEqual(1);
        expect(at).toBeLessThanOrEqual(text.length + 1);
      }
    }), { numRuns: 3000 });
  });

  test("the fields that it names are told with their values", async () => {
    const { operands } = await compile("feature.num_stats.mean > 1 AND feature.type = 'FLOAT' AND feature.string_stats.unique IS NULL");
    expect(operands([feature("num")])).toEqual(["feature.num_stats.mean = 0.5", "feature.type = FLOAT", "feature.string_stats.unique = NULL"]);
  });
});
