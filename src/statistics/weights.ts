import { UserError } from "../core/error.ts";
import { valueCount, type Batch, type ListLevel } from "../data/batch.ts";
import type { Piece } from "./piece.ts";

/**
 * The weight of each row of a batch: the one value that its weight feature has in it. A feature that is not there, is no number,
 * or has another number of values than one in some row is a `UserError`, as TFDV has it; so are weights below 0 and NaN.
 */
export function rowWeights({ columns, length }: Batch, feature: string): Float64Array {
  const column = columns.get(feature);
  const wrong = (what: string) => new UserError(`the weight feature ${JSON.stringify(feature)} ${what}`, { hint: "it is a number with exactly one value in every example" });
  if (!column) throw wrong("is not among the features");
  if (column.type === "bytes") throw wrong("is no number");
  if (column.type === "empty") throw wrong("has no value");
  const weights = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const count = valueCount(column, row);
    if (count !== 1) throw wrong(count < 0 ? "is missing in an example" : `has ${count} values in an example`);
    const weight = column.values[column.rowOffsets ? column.rowOffsets[row]! : row]!;
    if (!(weight >= 0 && weight < Infinity)) throw wrong(`is ${weight} in an example`);
    weights[row] = weight;
  }
  return weights;
}

/** The weights of the items that rows hold: each has its row's. */
export function itemWeights(weights: Float64Array, { offsets }: ListLevel): Float64Array {
  const items = new Float64Array(offsets[offsets.length - 1]!);
  for (let row = 0; row + 1 < offsets.length; row++) items.fill(weights[row]!, offsets[row], offsets[row + 1]);
  return items;
}

/** The weight of each value of some rows, the first value's first. */
export function valueWeights({ column, rows }: Piece, weights: Float64Array): Float64Array {
  return column.rowOffsets ? itemWeights(weights, { offsets: column.rowOffsets.subarray(0, rows + 1).map((offset) => offset - column.rowOffsets![0]!) }) : weights;
}
