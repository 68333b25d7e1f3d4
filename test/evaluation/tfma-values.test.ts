import { binary } from "../../src/evaluation/binary.ts";
import { regression } from "../../src/evaluation/regression.ts";
import { value } from "./score.ts";

// What tfma.analyze_raw_data of TensorFlow Model Analysis 0.47.1 finds on these 400 rows.
const index = Array.from({ length: 400 }, (_, i) => i);
const labels = index.map((i) => ((i * 7919) % 3 === 0 ? 1 : 0));
const predictions = index.map((i) => Math.fround(Math.min(1, Math.max(0, 0.5 + (labels[i]! - 0.5) * 0.4 + (((i * 104729) % 101) / 101 - 0.5)))));

test.each([
  ["auc", 0.8126472898664572], ["auc_precision_recall", 0.7453296580689708], ["accuracy", 0.6925], ["precision", 0.5317919075144508], ["recall", 0.6865671641791045],
  ["f1", 0.5993485342019544], ["calibration", 1.3113639731265938], ["mean_label", 0.335], ["mean_prediction", 0.4393069309974089], ["balanced_accuracy", 0.6910279429918078],
  ["mcc", 0.3639855411269747], ["specificity", 0.6954887218045113], ["brier", 0.17387546410461957], ["example_count", 400],
])("%s agrees with TFMA", (name, expected) => expect(value(binary, name, labels, predictions)).toBeCloseTo(expected, 12));

test.each([
  ["mae", 0.5], ["mse", 0.375], ["mape", 32.738095238095234], ["squared_pearson_correlation", 0.9699681653424412], ["msle", 0.12803912255571967], ["calibration", 1.0869565217391304],
])("%s agrees with TFMA", (name, expected) => expect(value(regression, name, [3, -0.5, 2, 7], [2.5, 0, 2, 8])).toBeCloseTo(expected, 6));

test("log loss is finite where TFMA's is NaN: a prediction of exactly 0 or 1", () => {
  expect(value(binary, "log_loss", labels, predictions)).toBeCloseTo(0.4862419017380097, 12);
});
