import type { Column } from "../data/batch.ts";

/** A numeric feature's rows that hold exactly one number; the others are NaN. */
export interface Univalent {
  readonly name: string;
  readonly values: Float64Array;
}

/** The numbers of a column row by row, as float64; `undefined` when it has no numbers or no row with exactly one. */
export function univalent(name: string, column: Column, rows: number): Univalent | undefined {
  if (column.type !== "int" && column.type !== "float") return undefined;
  const numbers = column.type === "int" && column.wide ? Float64Array.from(column.wide, Number) : column.values;
  const values = new Float64Array(rows);
  const offsets = column.rowOffsets;
  let single = 0;
  for (let row = 0; row < rows; row++) {
    const from = offsets ? offsets[row]! : row;
    const alone = !offsets || offsets[row + 1]! - from === 1;
    values[row] = alone ? numbers[from]! : NaN;
    if (alone) single++;
  }
  return single === 0 ? undefined : { name, values };
}
