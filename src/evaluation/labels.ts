import { firstValue, textAt, valueCount, type Column } from "../data/batch.ts";
import { UserError } from "../core/error.ts";

/** How labels become numbers: 0 or 1, the index of a class (text is a class's name, a number is its index), or the number itself. */
export type Labelling =
  | { readonly type: "binary"; readonly positive?: string }
  | { readonly type: "classes"; readonly classes: readonly string[] }
  | { readonly type: "number" };

/** The labels of a batch as numbers; NaN where a row has none, or a negative index: a value that the vocabulary of classes lacks. `feature` is for messages, `firstRow` too. */
export function readLabels(column: Column, length: number, { labelling, feature, firstRow }: { labelling: Labelling; feature: string; firstRow: number }): Float64Array {
  const labels = new Float64Array(length).fill(NaN);
  if (column.type === "empty") return labels;
  const classIndex = labelling.type === "classes" ? new Map(labelling.classes.map((name, i) => [name, i])) : undefined;
  for (let row = 0; row < length; row++) {
    const count = valueCount(column, row);
    if (count <= 0) continue;
    if (count > 1) throw new UserError(`label ${feature} has ${count} values in row ${firstRow + row + 1}`, { hint: "a label has one value per row" });
    const value = labelAt(column, firstValue(column, row));
    const label = numberOf(value, labelling, classIndex);
    if (label === undefined) throw wrongLabel(value, labelling, feature, firstRow + row + 1);
    labels[row] = label;
  }
  return labels;
}

function labelAt(column: Exclude<Column, { type: "empty" }>, at: number): string | number {
  return column.type === "bytes" ? textAt(column, at) : column.values[at]!;
}

function numberOf(value: string | number, labelling: Labelling, classIndex: Map<string, number> | undefined): number | undefined {
  if (typeof value === "number" && Number.isNaN(value)) return NaN;
  if (labelling.type === "number") return typeof value === "number" ? value : undefined;
  if (labelling.type === "binary") {
    if (labelling.positive !== undefined) return sameValue(value, labelling.positive) ? 1 : 0;
    if (value === 0 || value === 1) return value;
    const truth = String(value).toLowerCase();
    return truth === "true" || truth === "1" ? 1 : truth === "false" || truth === "0" ? 0 : undefined;
  }
  if (typeof value === "string") return classIndex!.get(value);
  if (value < 0) return NaN;
  return Number.isInteger(value) && value < labelling.classes.length ? value : undefined;
}

const sameValue = (value: string | number, positive: string) => String(value) === positive || (typeof value === "number" && value === Number(positive));

function wrongLabel(value: string | number, labelling: Labelling, feature: string, row: number): UserError {
  const shown = JSON.stringify(String(value).slice(0, 80));
  if (labelling.type === "classes") return new UserError(`label ${feature} is ${shown} in row ${row}, which is none of the model's classes`, { hint: `classes: ${labelling.classes.slice(0, 20).join(", ")}` });
  if (labelling.type === "number") return new UserError(`label ${feature} is ${shown} in row ${row}, not a number`, { hint: "for a class label, say problem: binary or multiclass" });
  return new UserError(`label ${feature} is ${shown} in row ${row}, neither 0 nor 1`, { hint: "say which value is the positive one (positive: …), or problem: regression" });
}
