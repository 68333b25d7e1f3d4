import { possibleMetrics } from "../../src/evaluation/catalogue.ts";
import { mistakesOf, type ThresholdSettings } from "../../src/evaluation/threshold.ts";

const told = (name: string, threshold: ThresholdSettings, problem?: "binary" | "regression") => mistakesOf(name, threshold, undefined, possibleMetrics(name, problem)).map(({ message, hint }) => `${message}: ${hint}`);

test("a limit that no model can keep is a mistake, with the metric's range", () => {
  expect(told("accuracy", { atLeast: 1.5 })).toEqual(['threshold "accuracy": no model reaches at-least 1.5: accuracy is at most 1']);
  expect(told("log_loss", { atMost: -0.1 })).toEqual(['threshold "log_loss": no model keeps at-most -0.1: log_loss is at least 0']);
  expect(told("mse", { atLeast: 2 })).toEqual([]); // of a regression it may be
  expect(told("mse", { atLeast: 2 }, "binary")).toHaveLength(1);
  expect(told("rmse", { atLeast: 0, atMost: 5 })).toEqual([]);
});

test("limits that exclude each other are a mistake", () => {
  expect(told("auc", { atLeast: 0.9, atMost: 0.8 })).toEqual(['threshold "auc": at-least 0.9 is above at-most 0.8: exchange them, or leave one out']);
  expect(told("auc", { valueThreshold: { lowerBound: 0.9, upperBound: 0.8 } })).toHaveLength(1);
});
