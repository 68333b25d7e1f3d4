import type { Side } from "./information-estimate.ts";
import type { Points } from "./neighbours.ts";
import type { Cell } from "./row-sample.ts";

/** Values of one feature, a list per row; `undefined` where it is missing. */
type Cells = readonly (readonly Cell[] | undefined)[];

/**
 * A feature's values as one side of an estimate: categories, when it holds one each; else points. Lists of categories are
 * counted by category, lists of numbers by part of their range, in at most `length` coordinates. Coordinates are scaled to a
 * variance of 1; what is missing is a category, or a point far away. NaN and infinities count as missing.
 * `undefined` when the feature can tell nothing: no value at all, or nothing but different categories.
 */
export function informationSide(cells: Cells, categorical: boolean, length: number): Side | undefined {
  const rows = cells.map((cell) => {
    const known = cell?.filter((value) => typeof value === "string" || Number.isFinite(value));
    return known && known.length > 0 ? known : undefined;
  });
  const values = rows.filter((row) => row !== undefined);
  if (values.length === 0) return undefined;
  const single = cells.every((cell) => cell === undefined || cell.length <= 1);
  if (single && !categorical) return { kind: "points", points: [scaled(Float64Array.from(rows, (row) => (row === undefined ? NaN : Number(row[0]))))] };
  if (!single) return { kind: "points", points: categorical ? bags(rows, length) : parts(rows, length) };
  const order = new Map<Cell | undefined, number>();
  const numbered = Int32Array.from(rows, (row) => {
    const value = row?.[0];
    const known = order.get(value);
    if (known !== undefined) return known;
    order.set(value, order.size);
    return order.size - 1;
  });
  return order.size === rows.length ? undefined : { kind: "categories", values: numbered };
}

/** How often each of the most frequent categories is in a row; the last coordinate counts the rest. */
function bags(rows: readonly (readonly Cell[] | undefined)[], length: number): Points {
  const counts = new Map<Cell, number>();
  for (const row of rows) for (const value of row ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, length - 1);
  const place = new Map(sorted.map(([value], at) => [value, at]));
  const size = Math.min(length, counts.size);
  return coordinates(rows, size, (value) => place.get(value) ?? size - 1);
}

/** How many of a row's numbers are in each of so many equal parts of the range; the largest number has a part of its own. */
function parts(rows: readonly (readonly Cell[] | undefined)[], length: number): Points {
  let min = Infinity, max = -Infinity;
  for (const row of rows) {
    for (const value of row ?? []) {
      min = Math.min(min, Number(value));
      max = Math.max(max, Number(value));
    }
  }
  if (min === max) [min, max] = [min - 0.5, max + 0.5];
  return coordinates(rows, length, (value) => Math.floor(((Number(value) - min) / (max - min)) * (length - 1)));
}

/** Rows as counts by coordinate, each scaled. Coordinates that are the same in all rows that have any tell nothing and are left out, but one. */
function coordinates(rows: readonly (readonly Cell[] | undefined)[], size: number, placeOf: (value: Cell) => number): Points {
  const found = Array.from({ length: size }, () => new Float64Array(rows.length));
  for (const [at, row] of rows.entries()) {
    if (!row) for (const values of found) values[at] = NaN;
    else for (const value of row) found[placeOf(value)]![at]!++;
  }
  const first = rows.findIndex((row) => row !== undefined);
  const telling = found.filter((values) => values.some((value) => value === value && value !== values[first]));
  return (telling.length > 0 ? telling : found.slice(0, 1)).map(scaled);
}

/** Scaled to a mean of 0 and a variance of 1 (a constant to 0); NaN is put beyond the range. */
function scaled(values: Float64Array): Float64Array {
  const known = values.filter((value) => value === value);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1);
  const [min, max] = known.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [Infinity, -Infinity] as const);
  const scale = min === max || !(variance > 0) ? 0 : 1 / Math.sqrt(variance);
  const beyond = 2 * (max - mean) * scale - (min - mean) * scale + 10;
  return values.map((value) => (value === value ? (value - mean) * scale : beyond));
}
