import type { Batch, Column, ListLevel } from "./batch.ts";

/** Entries of one stored column: where a value is missing it is `null`, and the definition says why. */
export interface ParquetEntries {
  readonly values: (number | bigint | Uint8Array | null)[];
  readonly definitions: number[];
  readonly repetitions: number[];
}

/** Where the values of a stored column lie in a batch. */
export interface StoredColumn {
  readonly path: readonly string[];
  readonly type: "int" | "float" | "bytes" | "empty";
  /** The definition of a missing list at each level; one more is an empty list, two more one with items. */
  readonly bases: readonly number[];
  /** The definition of a value. */
  readonly most: number;
}

interface Lists {
  /** `undefined`: each item above has exactly one item. */
  readonly offsets: Int32Array | undefined;
  readonly present: Uint8Array | undefined;
}

/** Appends the rows of a batch to the entries of a stored column. */
export function appendEntries(into: ParquetEntries, column: StoredColumn, batch: Batch): void {
  const found = listsOf(column.path, batch);
  if (!found) {
    for (let row = 0; row < batch.length; row++) push(into, null, 0, 0);
    return;
  }
  const values: Valued = { column, valueAt: valuesOf(found.values), lists: found.lists };
  const single = values.lists.length === 1 && !values.lists[0]!.offsets;
  if (single) for (let row = 0; row < batch.length; row++) push(into, values.valueAt(row), column.most, 0);
  else for (let row = 0; row < batch.length; row++) emit(into, values, { level: 0, item: row, repetition: 0 });
}

/** How many entries that are; a value of another type than the column's is a `RangeError`. */
export function countEntries(column: StoredColumn, batch: Batch): number {
  const found = listsOf(column.path, batch);
  if (!found) return batch.length;
  checkType(column, found.values);
  if (found.lists.every(({ offsets }) => !offsets)) return batch.length;
  const within = (level: number, item: number): number => {
    const offsets = found.lists[level]?.offsets;
    if (level === found.lists.length || !offsets) return level === found.lists.length ? 1 : within(level + 1, item);
    let count = 0;
    for (let at = offsets[item]!; at < offsets[item + 1]!; at++) count += within(level + 1, at);
    return count || 1;
  };
  let count = 0;
  for (let row = 0; row < batch.length; row++) count += within(0, row);
  return count;
}

function checkType(column: StoredColumn, values: Column): void {
  if (values.type !== "empty" && values.type !== column.type) throw new RangeError(`column ${column.path.join(".")} is ${values.type} in a batch and ${column.type} in the file`);
}

interface Valued {
  readonly column: StoredColumn;
  readonly lists: readonly Lists[];
  readonly valueAt: (value: number) => number | bigint | Uint8Array;
}

function listsOf(path: readonly string[], { columns, nested = [] }: Batch): { readonly lists: readonly Lists[]; readonly values: Column } | undefined {
  const feature = nested.find((other) => other.path.length === path.length && other.path.every((part, i) => part === path[i]));
  if (feature?.values) return { lists: feature.levels.map(({ offsets, present }: ListLevel) => ({ offsets, present })), values: feature.values };
  const values = path.length === 1 ? columns.get(path[0]!) : undefined;
  return values && values.type !== "empty" ? { lists: [{ offsets: values.rowOffsets, present: values.present }], values } : undefined;
}

function valuesOf(column: Column): Valued["valueAt"] {
  if (column.type === "bytes") return (i) => column.bytes.subarray(column.offsets[i], column.offsets[i + 1]);
  if (column.type === "float") return (i) => column.values[i]!;
  if (column.type === "int") return column.wide ? (i) => column.wide![i]! : (i) => BigInt(column.values[i]!);
  return () => 0;
}

function emit(into: ParquetEntries, values: Valued, { level, item, repetition }: { readonly level: number; readonly item: number; readonly repetition: number }): void {
  const { column: { bases, most }, lists, valueAt } = values;
  const { offsets, present } = lists[level]!;
  const from = offsets ? offsets[item]! : item;
  const to = offsets ? offsets[item + 1]! : item + 1;
  if (from === to) return push(into, null, bases[level]! + (present?.[item] ? 1 : 0), repetition);
  for (let at = from; at < to; at++) {
    const again = at === from ? repetition : level + 1;
    if (level + 1 < lists.length) emit(into, values, { level: level + 1, item: at, repetition: again });
    else push(into, valueAt(at), most, again);
  }
}

function push(into: ParquetEntries, value: number | bigint | Uint8Array | null, definition: number, repetition: number): void {
  into.values.push(value);
  into.definitions.push(definition);
  into.repetitions.push(repetition);
}
