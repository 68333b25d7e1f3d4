import type { Family, Metric, Scored, Total } from "./metric.ts";

const rows = 0, label = 1, prediction = 2, labelSquared = 3, predictionSquared = 4, product = 5, absolute = 6, squared = 7, relative = 8, logSquared = 9;
const epsilon = 1e-7;

const mean = (sum: number) => ({ sums }: Total) => sums[sum]! / sums[rows]!;

/** Sum of squared deviations of the labels, of the predictions, and of their product. */
function deviations({ sums }: Total) {
  const n = sums[rows]!, y = sums[label]!, p = sums[prediction]!;
  return { yy: sums[labelSquared]! - (y * y) / n, pp: sums[predictionSquared]! - (p * p) / n, yp: sums[product]! - (y * p) / n };
}

function pearsonSquared(total: Total): number {
  const { yy, pp, yp } = deviations(total);
  return (yp * yp) / (yy * pp);
}

const positive = [0, Infinity] as const;

const metrics: readonly Metric[] = [
  { name: "rmse", aliases: ["RootMeanSquaredError"], better: "lower", range: positive, value: (total) => Math.sqrt(mean(squared)(total)) },
  { name: "mae", aliases: ["MeanAbsoluteError"], better: "lower", range: positive, value: mean(absolute) },
  { name: "mse", aliases: ["MeanSquaredError"], better: "lower", range: positive, value: mean(squared) },
  { name: "r2", aliases: ["CoefficientOfDetermination", "R2Score"], better: "higher", range: [-Infinity, 1], value: (total) => 1 - total.sums[squared]! / deviations(total).yy },
  { name: "mape", aliases: ["MeanAbsolutePercentageError"], better: "lower", range: positive, value: (total) => 100 * mean(relative)(total) },
  { name: "msle", aliases: ["MeanSquaredLogarithmicError"], better: "lower", range: positive, value: mean(logSquared) },
  { name: "squared_pearson_correlation", aliases: ["SquaredPearsonCorrelation", "pearson_squared"], better: "higher", range: [0, 1], value: pearsonSquared },
  { name: "calibration", aliases: ["Calibration"], value: ({ sums }) => sums[prediction]! / sums[label]! },
  { name: "mean_label", aliases: ["MeanLabel"], value: mean(label) },
  { name: "mean_prediction", aliases: ["MeanPrediction"], value: mean(prediction) },
  { name: "example_count", aliases: ["ExampleCount"], count: true, value: ({ sums }) => sums[rows]! },
];

function contribute({ length, labels, predictions }: Scored) {
  const width = regression.sums;
  const sums = new Float64Array(length * width);
  for (let i = 0; i < length; i++) {
    const y = labels[i]!, p = predictions[i]!, error = p - y, at = i * width;
    const logError = Math.log1p(p) - Math.log1p(y);
    sums[at + rows] = 1;
    sums[at + label] = y;
    sums[at + prediction] = p;
    sums[at + labelSquared] = y * y;
    sums[at + predictionSquared] = p * p;
    sums[at + product] = y * p;
    sums[at + absolute] = Math.abs(error);
    sums[at + squared] = error * error;
    sums[at + relative] = Math.abs(error) / Math.max(Math.abs(y), epsilon);
    sums[at + logSquared] = logError * logError;
  }
  return { sums, cells: new Int32Array(length).fill(-1) };
}

/** Metrics of a predicted number. `mape` is in per cent; `msle` is NaN when a value lies below −1, as in TFMA. */
export const regression: Family = {
  problem: "regression",
  sums: logSquared + 1,
  cells: 0,
  metrics,
  standard: ["rmse", "mae", "mse", "r2", "mape", "squared_pearson_correlation", "calibration", "mean_label", "mean_prediction", "example_count"],
  contribute,
};
