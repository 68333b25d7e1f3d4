import fc from "fast-check";
import { binary } from "../../src/evaluation/binary.ts";
import { value } from "./score.ts";
import { baseline, candidate, labels } from "./vectors.ts";

const of = (name: string, predictions: readonly number[] = baseline) => value(binary, name, labels, predictions);

test("the 20-row example has the reference values", () => {
  expect(of("auc")).toBeCloseTo(0.935, 14);
  expect(of("auc", candidate)).toBeCloseTo(0.825, 14);
  expect(of("log_loss")).toBeCloseTo(0.42700944782562616, 12);
  expect(of("brier")).toBeCloseTo(0.133125, 14);
  expect(of("expected_calibration_error")).toBeCloseTo(0.1825, 12);
  expect(of("mean_label")).toBe(0.5);
  expect(of("calibration")).toBeCloseTo(baseline.reduce((sum, p) => sum + p, 0) / 10, 12);
});

test("a prediction of exactly one half is negative, as in Keras", () => {
  expect(of("accuracy")).toBe(0.8);
  expect(value(binary, "predicted_positive_rate", [0, 1], [0.5, 0.50001])).toBe(0.5);
});

test("metrics without a denominator are NaN, not zero", () => {
  expect(value(binary, "auc", [1, 1], [0.2, 0.8])).toBeNaN();
  expect(value(binary, "precision", [1, 0], [0.2, 0.1])).toBeNaN();
  expect(value(binary, "recall", [0, 0], [0.2, 0.1])).toBeNaN();
});

test("a perfect ranking has area 1 below both curves", () => {
  for (const name of ["auc", "auc_precision_recall", "average_precision"]) expect(value(binary, name, [0, 0, 1, 1], [0.1, 0.2, 0.7, 0.9])).toBeCloseTo(1, 12);
});

test("a constant prediction is as good as chance", () => {
  expect(value(binary, "auc", [0, 1, 0, 1], [0.3, 0.3, 0.3, 0.3])).toBe(0.5);
  expect(value(binary, "average_precision", [0, 1, 0, 0], [0.3, 0.3, 0.3, 0.3])).toBe(0.25);
});

test("AUC is the share of pairs ranked rightly, ties counting half", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 10_000 })), { minLength: 2, maxLength: 60 });
  fc.assert(fc.property(rows, (pairs) => {
    const y = pairs.map(([label]) => label), p = pairs.map(([, score]) => score / 10_000);
    let right = 0, all = 0;
    for (let i = 0; i < y.length; i++) for (let j = 0; j < y.length; j++) {
      if (y[i] !== 1 || y[j] !== 0) continue;
      all++;
      const a = Math.floor(p[i]! * 10_000), b = Math.floor(p[j]! * 10_000);
      right += a > b ? 1 : a === b ? 0.5 : 0;
    }
    const found = value(binary, "auc", y, p);
    if (all === 0) expect(found).toBeNaN();
    else expect(found).toBeCloseTo(right / all, 10);
  }), { seed: 1 });
});
