import { firstValue, valueCount, type Batch, type Column } from "../../data/batch.ts";

/** One feature in a batch, nested or not, row by row. */
export interface RowCells {
  /** The values, of which row i has those from `first(i)` to before `end(i)`; undefined where there is none of known type. */
  readonly column: Column | undefined;
  first(row: number): number;
  end(row: number): number;
  /** How many values row i has; −1 when the feature is missing in it. */
  count(row: number): number;
  /** The lengths of the lists at a nesting level in row i, 0 for the outermost; those that are missing left out. */
  lengths(row: number, level: number): readonly number[];
}

const absent: RowCells = { column: undefined, first: () => 0, end: () => 0, count: () => -1, lengths: () => [] };

/** The feature at a path; missing in every row when the batch lacks it. */
export function cellsOf({ columns, nested = [] }: Batch, path: readonly string[]): RowCells {
  const column = path.length === 1 ? columns.get(path[0]!) : undefined;
  if (column) {
    const first = (row: number): number => (column.type === "empty" ? 0 : firstValue(column, row));
    const count = (row: number): number => valueCount(column, row);
    return { column, first, end: (row) => first(row) + Math.max(0, count(row)), count, lengths: (row, level) => (level === 0 && count(row) >= 0 ? [count(row)] : []) };
  }
  const feature = nested.find((one) => one.path.length === path.length && one.path.every((step, i) => step === path[i]));
  if (!feature) return absent;
  const { levels, values } = feature;
  const span = (row: number, depth: number): readonly [number, number] => {
    let [first, end] = [row, row + 1];
    for (const { offsets } of levels.slice(0, depth)) [first, end] = [offsets[first]!, offsets[end]!];
    return [first, end];
  };
  const lengths = (row: number, level: number): number[] => {
    const list = levels[level];
    if (!list) return [];
    const [first, end] = span(row, level);
    return Array.from({ length: end - first }, (_, i) => (isPresent(list, first + i) ? list.offsets[first + i + 1]! - list.offsets[first + i]! : -1)).filter((length) => length >= 0);
  };
  return {
    column: values,
    first: (row) => span(row, levels.length)[0],
    end: (row) => span(row, levels.length)[1],
    count: (row) => (lengths(row, 0).length === 0 ? -1 : span(row, levels.length)[1] - span(row, levels.length)[0]),
    lengths,
  };
}

function isPresent({ offsets, present }: { readonly offsets: Int32Array; readonly present?: Uint8Array | undefined }, item: number): boolean {
  return offsets[item + 1]! > offsets[item]! || present?.[item] === 1;
}
