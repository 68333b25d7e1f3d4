import fc from "fast-check";
import { holm, judge } from "../../src/evaluation/judge.ts";
import type { SliceMeasurements } from "../../src/evaluation/measure.ts";
import type { Metric } from "../../src/evaluation/metric.ts";
import type { SliceKey } from "../../src/evaluation/slices.ts";
import { readThresholds, type ThresholdSettings } from "../../src/evaluation/threshold.ts";
import type { Disagreement } from "../../src/evaluation/tango.ts";

const metric: Metric = { name: "auc", aliases: ["AUC"], better: "higher", value: () => 0 };
const loss: Metric = { name: "loss", aliases: [], better: "lower", value: () => 0 };
const metrics = [metric, loss];
const find = (name: string) => metrics.find((each) => each.name === name || each.aliases.includes(name));
const rules = (settings: Record<string, ThresholdSettings>) => readThresholds(settings, find, ["auc", "loss"]);

interface Numbers { value: number; baseline?: number; error?: number; rows?: number; key?: SliceKey; disagreement?: Disagreement }

function slice({ value, baseline, error = NaN, rows = 1000, key = [], disagreement }: Numbers): SliceMeasurements {
  const measured = (at: number) => ({ value: at, error, freedom: 19, low: NaN, high: NaN });
  const measurement = (name: string) => ({
    metric: name, candidate: measured(value),
    ...(baseline === undefined ? {} : { baseline: measured(baseline), difference: measured(value - baseline) }),
    ...(disagreement ? { disagreement } : {}),
  });
  return { key, name: key.length === 0 ? "overall" : key.map(([feature, at]) => `${feature}=${at}`).join(", "), rows, metrics: { auc: measurement("auc"), loss: measurement("loss") } };
}

const result = (threshold: ThresholdSettings, numbers: Numbers, name = "auc") => judge(rules({ [name]: threshold }), [slice(numbers)], numbers.baseline !== undefined).map(({ result }) => result);

describe("TFX's rules", () => {
  test.each<[string, ThresholdSettings, Numbers, string[]]>([
    ["a value equal to the lower bound passes", { valueThreshold: { lowerBound: 0.7 } }, { value: 0.7 }, ["pass"]],
    ["a value below the lower bound fails", { valueThreshold: { lowerBound: 0.7 } }, { value: 0.6999 }, ["fail"]],
    ["a value equal to the upper bound passes", { valueThreshold: { upperBound: 0.7 } }, { value: 0.7 }, ["pass"]],
    ["both bounds must hold", { valueThreshold: { lowerBound: 0.1, upperBound: 0.2 } }, { value: 0.3 }, ["pass", "fail"]],
    ["NaN fails", { valueThreshold: { lowerBound: 0 } }, { value: NaN }, ["fail"]],
    ["higher is better: a change equal to the limit passes", { changeThreshold: { absolute: -0.5, direction: "HIGHER_IS_BETTER" } }, { value: 0.25, baseline: 0.75 }, ["pass"]],
    ["higher is better: a smaller change fails", { changeThreshold: { absolute: 0.1, direction: "HIGHER_IS_BETTER" } }, { value: 0.75, baseline: 0.75 }, ["fail"]],
    ["lower is better: a change equal to the limit passes", { changeThreshold: { absolute: 0.5, direction: "LOWER_IS_BETTER" } }, { value: 0.75, baseline: 0.25 }, ["pass"]],
    ["lower is better: a greater change fails", { changeThreshold: { absolute: 0.1, direction: "LOWER_IS_BETTER" } }, { value: 0.75, baseline: 0.25 }, ["fail"]],
    ["a relative change is divided by the baseline", { changeThreshold: { relative: -0.5, direction: "HIGHER_IS_BETTER" } }, { value: 0.5, baseline: 1 }, ["pass"]],
    ["a baseline of 0 makes a relative change undefined, which fails", { changeThreshold: { relative: -1, direction: "HIGHER_IS_BETTER" } }, { value: 0.5, baseline: 0 }, ["fail"]],
    ["absolute and relative must both hold", { changeThreshold: { absolute: -0.5, relative: -0.1, direction: "HIGHER_IS_BETTER" } }, { value: 0.5, baseline: 1 }, ["pass", "fail"]],
    ["a negative baseline flips a relative change, as in TFMA", { changeThreshold: { relative: 0.1, direction: "HIGHER_IS_BETTER" } }, { value: -2, baseline: -1 }, ["pass"]],
  ])("%s", (_, threshold, numbers, expected) => expect(result(threshold, numbers)).toEqual(expected));

  test("without a baseline, changes are rubber-stamped and values are judged", () => {
    const judged = judge(rules({ auc: { atLeast: 0.7, notBelowBaselineBy: 0.01 } }), [slice({ value: 0.6 })], false);
    expect(judged.map(({ result, status }) => [result, status])).toEqual([["fail", "fail"], ["rubber-stamped", "pass"]]);
  });

  test("a threshold in TFX's words applies to every slice, in our words to all rows together", () => {
    const slices = [slice({ value: 0.8 }), slice({ value: 0.6, key: [["carrier", "YV"]] })];
    expect(judge(rules({ auc: { valueThreshold: { lowerBound: 0.7 } } }), slices, false).map(({ slice, result }) => [slice, result])).toEqual([["overall", "pass"], ["carrier=YV", "fail"]]);
    expect(judge(rules({ auc: { atLeast: 0.7 } }), slices, false)).toHaveLength(1);
  });

  test("a slice that a threshold names must be there", () => {
    const slices = [slice({ value: 0.8 }), slice({ value: 0.8, key: [["carrier", "AA"]] })];
    const judged = judge(rules({ auc: { atLeast: 0.7, slices: [{ carrier: "AA" }, { carrier: "XX" }, ["origin"]] } }), slices, false);
    expect(judged.map(({ slice, result }) => [slice, result])).toEqual([["carrier=AA", "pass"], ["carrier=XX", "missing-slice"], ["origin", "missing-slice"]]);
  });
});

describe("our words", () => {
  test("notBelowBaselineBy and notAboveBaselineBy allow exactly that much", () => {
    expect(result({ notBelowBaselineBy: 0.25 }, { value: 0.5, baseline: 0.75 })).toEqual(["pass"]);
    expect(result({ notBelowBaselineBy: 0.2 }, { value: 0.5, baseline: 0.75 })).toEqual(["fail"]);
    expect(result({ notAboveBaselineBy: 0.25 }, { value: 0.75, baseline: 0.5 }, "loss")).toEqual(["pass"]);
    expect(result({ notAboveBaselineByFraction: 0.5 }, { value: 0.75, baseline: 0.5 }, "loss")).toEqual(["pass"]);
  });

  test.each<[Record<string, ThresholdSettings>, string]>([
    [{ acc: { atLeast: 1 } }, "a metric that is not computed"],
    [{ auc: {} }, "sets no limit"],
    [{ auc: { changeThreshold: { absolute: 1 } } }, "no direction"],
    [{ auc: { notAboveBaselineBy: 0.1 } }, "use notBelowBaselineBy"],
    [{ auc: { atLeast: 0.7, confidence: 95 } }, "not between 0.5 and 1"],
    [{ auc: { atleast: 0.7 } as ThresholdSettings }, "did you mean atLeast?"],
  ])("%j is a mistake", (settings, message) => expect(() => rules(settings)).toThrow(message));

  test("all mistakes are told at once", () => {
    expect(() => rules({ acc: { atLeast: 1 }, auc: {} })).toThrow(/not computed[\s\S]*sets no limit/);
  });
});

describe("with a confidence", () => {
  const paired = { notBelowBaselineBy: 0.01, confidence: 0.95 };

  test("a value's bound must hold, not only the point", () => {
    expect(result({ atLeast: 0.7, confidence: 0.95 }, { value: 0.72, error: 0.001 })).toEqual(["pass"]);
    expect(result({ atLeast: 0.7, confidence: 0.95 }, { value: 0.72, error: 0.05 })).toEqual(["fail"]);
  });

  test.each<[string, Numbers, string, string]>([
    ["a bound within the margin passes", { value: 0.7, baseline: 0.7, error: 0.001 }, "pass", "pass"],
    ["a bound beyond it on the other side fails", { value: 0.65, baseline: 0.7, error: 0.001 }, "fail", "fail"],
    ["unclear with too few rows is a warning that says how many are needed", { value: 0.7, baseline: 0.7, error: 0.02, rows: 500 }, "inconclusive", "warn"],
    ["unclear although the rows would have told fails", { value: 0.694, baseline: 0.7, error: 0.0035, rows: 5000 }, "inconclusive", "fail"],
    ["unclear beyond the margin fails", { value: 0.685, baseline: 0.7, error: 0.02, rows: 500 }, "inconclusive", "fail"],
    ["no interval: the point decides, with a warning", { value: 0.7, baseline: 0.7 }, "inconclusive", "warn"],
    ["the same model passes", { value: 0.7, baseline: 0.7, error: 0 }, "pass", "pass"],
  ])("%s", (_, numbers, result, status) => {
    const [judgement] = judge(rules({ auc: paired }), [slice(numbers)], true);
    expect([judgement!.result, judgement!.status]).toEqual([result, status]);
  });

  test("onInconclusive: warn lets unclear comparisons pass with a warning", () => {
    const [judgement] = judge(rules({ auc: { ...paired, onInconclusive: "warn" } }), [slice({ value: 0.696, baseline: 0.7, error: 0.0038, rows: 5000 })], true);
    expect(judgement).toMatchObject({ result: "inconclusive", status: "warn" });
  });

  test("models right on the same rows need 268 rows for a margin of one point", () => {
    const judged = (rows: number) => judge(rules({ auc: paired }), [slice({ value: 0.7, baseline: 0.7, error: 0, rows, disagreement: { rows, worse: 0, better: 0 } })], true)[0]!;
    expect(judged(268).result).toBe("pass");
    expect(judged(267)).toMatchObject({ result: "inconclusive", status: "warn", rowsNeeded: 268 });
  });

  test("an improvement that is asked for must be shown", () => {
    expect(judge(rules({ auc: { notBelowBaselineBy: -0.01, confidence: 0.95 } }), [slice({ value: 0.73, baseline: 0.7, error: 0.02, rows: 100 })], true)[0]).toMatchObject({ status: "fail" });
  });

  test("of many slices only those fail that are worse after Holm's correction", () => {
    const slices = [slice({ value: 0.7, baseline: 0.7, error: 0.001 }), ...Array.from({ length: 20 }, (_, i) => slice({ value: i === 0 ? 0.5 : 0.68, baseline: 0.7, error: 0.01, rows: 200, key: [["s", String(i)]] }))];
    const judged = judge(rules({ auc: { ...paired, slices: true } }), slices, true);
    expect(judged.filter(({ status }) => status === "fail").map(({ slice }) => slice)).toEqual(["s=0"]);
  });

  test("slices with few rows are not judged", () => {
    const slices = [slice({ value: 0.7, baseline: 0.7, error: 0.001 }), slice({ value: 0.1, baseline: 0.7, error: 0.001, rows: 20, key: [["s", "x"]] })];
    expect(judge(rules({ auc: { ...paired, slices: true } }), slices, true)[1]).toMatchObject({ result: "inconclusive", status: "pass" });
  });
});

test("Holm's adjusted p-values agree with statsmodels, whatever the order", () => {
  const p = [.001, .008, .039, .041, .042, .06, .074, .205, .212, .216];
  const adjusted = [.01, .072, .312, .312, .312, .312, .312, .615, .615, .615];
  expect(holm(p).map((value) => Math.round(value * 1e12) / 1e12)).toEqual(adjusted);
  fc.assert(fc.property(fc.shuffledSubarray(p.map((_, i) => i), { minLength: p.length }), (order) => {
    expect(holm(order.map((i) => p[i]!)).map((value) => Math.round(value * 1e12) / 1e12)).toEqual(order.map((i) => adjusted[i]));
  }), { seed: 1 });
});
