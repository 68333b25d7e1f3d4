import { confusionMatrix, multiclass } from "../../src/evaluation/multiclass.ts";
import { total, value } from "./score.ts";

const family = multiclass(3);
const labels = [0, 1, 2, 2, 1, 0];
const predictions = [
  0.7, 0.2, 0.1,
  0.1, 0.8, 0.1,
  0.2, 0.5, 0.3,
  0.1, 0.2, 0.7,
  0.6, 0.3, 0.1,
  0.4, 0.35, 0.25,
];
const of = (name: string) => value(family, name, labels, predictions);

test("the confusion matrix has true classes as rows", () => {
  expect(confusionMatrix(total(family, labels, predictions), 3)).toEqual([[2, 0, 0], [1, 1, 0], [0, 1, 1]]);
});

test("averages agree with scikit-learn", () => {
  expect(of("accuracy")).toBeCloseTo(4 / 6, 14);
  expect(of("balanced_accuracy")).toBeCloseTo((1 + 0.5 + 0.5) / 3, 14);
  expect(of("macro_precision")).toBeCloseTo((2 / 3 + 1 / 2 + 1) / 3, 14);
  expect(of("macro_f1")).toBeCloseTo((0.8 + 0.5 + 2 / 3) / 3, 14);
  expect(of("weighted_f1")).toBeCloseTo((0.8 + 0.5 + 2 / 3) / 3, 14);
});

test("the log loss is the mean of −ln p of the true class", () => {
  expect(of("log_loss")).toBeCloseTo(-[0.7, 0.8, 0.3, 0.7, 0.3, 0.4].reduce((sum, p) => sum + Math.log(p), 0) / 6, 12);
});

test("top-k counts the true class among the k most probable", () => {
  expect(of("top_2_accuracy")).toBe(1);
  expect(value(family, "top_2_accuracy", [0], [0.1, 0.5, 0.4])).toBe(0);
});

test("a class without rows and decisions does not count", () => {
  expect(value(multiclass(4), "macro_f1", [0, 1], [0.9, 0.1, 0, 0, 0.1, 0.9, 0, 0])).toBe(1);
});
