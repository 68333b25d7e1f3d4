import { isUtf8 } from "node:buffer";
import { didYouMean, UserError } from "../core/error.ts";
import { firstValue, textAt, valueCount, type Batch, type Column } from "../data/batch.ts";
import type { RowExpression } from "../data/row-expression.ts";

/** Rows that are described for themselves: by all values of some features, by given values, or by what an SQL expression says of a row. */
export interface SliceSpecification {
  /** Every combination of values of these features is a slice. */
  readonly features?: readonly string[];
  /** Only these values of these features. */
  readonly values?: Readonly<Record<string, readonly (string | number)[]>>;
  /** An expression `… AS name`: every value it takes is a slice. */
  readonly sql?: string;
}

/** Tells the slices that each row of a batch belongs to, as numbers of rows by the slice's key. */
type Slicer = (batch: Batch) => ReadonlyMap<string, Int32Array>;

/** The slice of rows for which an expression cannot be computed; TFDV's name. */
const invalidSlice = "Invalid Slice";

/** Most slices of one data set. */
export const mostSlices = 1000;

/** The mistake of data with more slices than are described. */
export function tooManySlices(): UserError {
  return new UserError(`the data have more than ${mostSlices} slices`, { hint: "slice by features with few values, or name the values" });
}

/**
 * Cuts a batch into slices by feature values. Keys are TFDV's: `feature_value` of each feature, sorted by name, joined by `_`.
 * A row with several values belongs to every combination once; a row that lacks one of the features to none.
 */
function featureSlicer({ features = [], values = {} }: SliceSpecification): Slicer {
  const names = [...new Set([...features, ...Object.keys(values)])].sort();
  const wanted = new Map(Object.entries(values).map(([name, list]) => [name, new Set(list.map(String))]));
  return ({ columns, length }) => {
    const found = new Map<string, number[]>();
    const used = names.map((name) => columns.get(name));
    if (used.some((column) => !column || column.type === "empty")) return new Map();
    for (let row = 0; row < length; row++) {
      let keys = [""];
      for (let i = 0; i < names.length && keys.length > 0; i++) {
        const labels = labelsOf(used[i]!, row, names[i]!).filter((label) => wanted.get(names[i]!)?.has(label) ?? true);
        if (keys.length * labels.length > mostSlices) throw tooManySlices();
        keys = keys.flatMap((key) => labels.map((label) => `${key}${key === "" ? "" : "_"}${names[i]}_${label}`));
      }
      for (const key of keys) {
        const rows = found.get(key);
        if (rows) rows.push(row);
        else found.set(key, [row]);
      }
      if (found.size > mostSlices) throw tooManySlices();
    }
    return new Map([...found].map(([key, rows]) => [key, Int32Array.from(rows)]));
  };
}

function labelsOf(column: Column, row: number, name: string): readonly string[] {
  if (column.type === "float") throw new UserError(`slices are made of the feature ${JSON.stringify(name)}, whose values are floats`, { hint: "integers and texts can be sliced by; round floats in an SQL expression" });
  const count = valueCount(column, row);
  if (column.type === "empty" || count <= 0) return [];
  const first = firstValue(column, row);
  return [...new Set(Array.from({ length: count }, (_, i) => {
    if (column.type === "int") return String(column.wide?.[first + i] ?? column.values[first + i]);
    if (!isUtf8(column.bytes.subarray(column.offsets[first + i], column.offsets[first + i + 1]))) throw new UserError(`a value of the feature ${JSON.stringify(name)} is not valid UTF-8, so that no slice can be named by it`);
    return textAt(column, first + i);
  }))];
}

/** Cuts a batch into slices by the values of an expression: the key is `name_value`. Rows for which it is NULL belong to none. */
function expressionSlicer({ name, evaluate }: RowExpression): Slicer {
  return (batch) => {
    const found = new Map<string, number[]>();
    const labels = evaluate(batch);
    for (let row = 0; row < batch.length; row++) {
      const label = labels(row);
      if (label === null) continue;
      const key = typeof label === "object" ? invalidSlice : `${name}_${String(label)}`;
      const rows = found.get(key);
      if (rows) rows.push(row);
      else if (found.size === mostSlices) throw tooManySlices();
      else found.set(key, [row]);
    }
    return new Map([...found].map(([key, rows]) => [key, Int32Array.from(rows)]));
  };
}

/** Refuses slices by features that no batch had. */
export function unknownSliceFeature(name: string, known: readonly string[]): UserError {
  return new UserError(`slices are made of the feature ${JSON.stringify(name)}, which the data have not`, { hint: didYouMean(name, known) });
}

/** Slices ready to be cut. */
export interface PreparedSlice {
  readonly slicer: Slicer;
  /** Features it is made of. */
  readonly features: readonly string[];
  /** The first feature it is made of that is none of the data's. */
  unknown(names: readonly string[]): string | undefined;
}

/** Makes slices ready; a mistake in an expression is a `UserError`. */
export async function prepareSlices(slices: readonly SliceSpecification[]): Promise<readonly PreparedSlice[]> {
  return Promise.all(slices.map(async (slice): Promise<PreparedSlice> => {
    const { sql, features = [], values = {} } = slice;
    if (sql === undefined) {
      if (features.length === 0 && Object.keys(values).length === 0) throw new UserError("a slice names no feature", { hint: "features: [origin], values: { origin: [JFK] }, or sql: an expression" });
      const used = [...features, ...Object.keys(values)];
      return { slicer: featureSlicer(slice), features: used, unknown: (names) => used.find((name) => !names.includes(name)) };
    }
    const { compileExpression, unknownFeature } = await import("../data/row-expression.ts");
    const expression = compileExpression(sql);
    return { slicer: expressionSlicer(expression), features: expression.features, unknown: (names) => unknownFeature(expression, names) };
  }));
}
