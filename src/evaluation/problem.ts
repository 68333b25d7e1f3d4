import { counted } from "../core/counted.ts";
import { UserError } from "../core/error.ts";
import type { Column } from "../data/batch.ts";
import type { Labelling } from "./labels.ts";
import type { Problem } from "./metric.ts";

/** What decides how a model is judged, as far as the user or the model says it. */
interface ProblemHints {
  readonly problem?: Problem | undefined;
  /** The value of the label that counts as positive. */
  readonly positive?: string | undefined;
  /** The model's classes in the order of its outputs. */
  readonly classes?: readonly string[] | undefined;
}

/** How a model is judged. */
export interface ProblemFound {
  readonly problem: Problem;
  readonly labelling: Labelling;
  /** Predicted values per row as the model gives them, and the one that is taken for a binary problem. */
  readonly width: number;
  readonly positiveOutput: number;
  readonly classes: readonly string[];
}

/**
 * Finds the problem from what is said, else from the first rows: several outputs are classes (two: the second one's probability),
 * one output is a probability when the labels are text or only 0 and 1 and all predictions lie in 0 … 1, else a number.
 */
export function findProblem(hints: ProblemHints, label: Column, predictions: Float32Array, width: number): ProblemFound {
  const problem = hints.problem ?? (width > 2 ? "multiclass" : width === 2 ? "binary" : guess(hints, label, predictions));
  if (problem === "regression" && width !== 1) throw mismatch(problem, width, "one number per row");
  if (problem === "multiclass" && width < 2) throw mismatch(problem, width, "a probability for each class");
  if (problem === "binary" && width > 2) throw mismatch(problem, width, "one probability per row");
  const classes = hints.classes?.length === width ? hints.classes : Array.from({ length: width }, (_, i) => String(i));
  if (problem === "multiclass") return { problem, width, classes, positiveOutput: 0, labelling: { type: "classes", classes } };
  if (problem === "regression") return { problem, width, classes: [], positiveOutput: 0, labelling: { type: "number" } };
  return { problem, width, classes: [], ...binaryLabelling(hints, width) };
}

function mismatch(problem: Problem, width: number, expected: string): UserError {
  return new UserError(`the model predicts ${counted(width, "value")} per row, a ${problem} problem needs ${expected}`, { hint: "leave problem out to have it found, or name the output with prediction" });
}

function binaryLabelling({ positive, classes }: ProblemHints, width: number): { labelling: Labelling; positiveOutput: number } {
  if (classes?.length !== 2) return { positiveOutput: width - 1, labelling: { type: "binary", ...(positive === undefined ? {} : { positive }) } };
  const wanted = positive === undefined ? 1 : classes.indexOf(positive);
  if (wanted < 0) throw new UserError(`positive is ${JSON.stringify(positive)}, which is none of the model's classes`, { hint: `classes: ${classes.join(", ")}` });
  if (width === 1 && wanted === 0) throw new UserError(`the model predicts the probability of ${JSON.stringify(classes[1])}, so that is the positive value, not ${JSON.stringify(positive)}`);
  if (width === 1) return { positiveOutput: 0, labelling: { type: "classes", classes } };
  return { positiveOutput: wanted, labelling: wanted === 1 ? { type: "classes", classes } : { type: "binary", positive: classes[0]! } };
}

function guess({ positive }: ProblemHints, label: Column, predictions: Float32Array): Problem {
  if (positive !== undefined || label.type === "bytes") return "binary";
  if (label.type === "empty") return "regression";
  const zeroOrOne = label.values.every((value) => value === 0 || value === 1 || Number.isNaN(value));
  return zeroOrOne && predictions.every((value) => Number.isNaN(value) || (value >= 0 && value <= 1)) ? "binary" : "regression";
}
