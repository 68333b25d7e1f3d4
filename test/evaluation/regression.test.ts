import { regression } from "../../src/evaluation/regression.ts";
import { value } from "./score.ts";

const labels = [3, -0.5, 2, 7];
const predictions = [2.5, 0, 2, 8];
const of = (name: string) => value(regression, name, labels, predictions);

test("errors agree with scikit-learn", () => {
  expect(of("mse")).toBeCloseTo(0.375, 14);
  expect(of("rmse")).toBeCloseTo(0.6123724356957945, 14);
  expect(of("mae")).toBeCloseTo(0.5, 14);
  expect(of("r2")).toBeCloseTo(0.9486081370449679, 12);
  expect(of("mape")).toBeCloseTo(32.738095238095234, 10);
});

test("calibration is mean prediction over mean label", () => {
  expect(of("calibration")).toBeCloseTo(12.5 / 11.5, 14);
});

test("a linear relation has a squared correlation of 1, a constant prediction none", () => {
  expect(value(regression, "squared_pearson_correlation", [1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
  expect(value(regression, "squared_pearson_correlation", [1, 2, 3], [5, 5, 5])).toBeNaN();
});
