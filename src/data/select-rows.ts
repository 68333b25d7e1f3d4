import type { Batch, Column, ListLevel, NestedFeature } from "./batch.ts";

/** The rows of a batch with these numbers, in this order, as a batch of their own. */
export function selectRows({ columns, nested }: Batch, rows: Int32Array): Batch {
  const chosen = new Map([...columns].map(([name, column]) => [name, selectColumn(column, rows)]));
  return { length: rows.length, columns: chosen, ...(nested && { nested: nested.map((feature) => selectNested(feature, rows)) }) };
}

function selectColumn(column: Column, rows: Int32Array): Column {
  if (column.type === "empty") return column;
  if (!column.rowOffsets) return pick(column, rows);
  const { level, items } = selectLevel({ offsets: column.rowOffsets, present: column.present }, rows);
  return { ...pick({ ...column, rowOffsets: undefined, present: undefined }, items), rowOffsets: level.offsets, present: level.present };
}

/** The chosen items of a level, and the numbers of the items they hold in the next one. */
function selectLevel({ offsets, present }: ListLevel, rows: Int32Array): { readonly level: ListLevel; readonly items: Int32Array } {
  const chosen = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) chosen[i + 1] = chosen[i]! + offsets[rows[i]! + 1]! - offsets[rows[i]!]!;
  const items = new Int32Array(chosen[rows.length]!);
  for (let i = 0; i < rows.length; i++) for (let at = chosen[i]!, from = offsets[rows[i]!]!; at < chosen[i + 1]!; at++, from++) items[at] = from;
  return { level: { offsets: chosen, present: present && Uint8Array.from(rows, (row) => present[row]!) }, items };
}

function pick<C extends Exclude<Column, { type: "empty" }>>(column: C, values: Int32Array): Column {
  const { length } = values;
  if (column.type === "bytes") {
    const offsets = new Int32Array(length + 1);
    for (let i = 0; i < length; i++) offsets[i + 1] = offsets[i]! + column.offsets[values[i]! + 1]! - column.offsets[values[i]!]!;
    const bytes = new Uint8Array(offsets[length]!);
    for (let i = 0; i < length; i++) bytes.set(column.bytes.subarray(column.offsets[values[i]!], column.offsets[values[i]! + 1]), offsets[i]);
    return { type: "bytes", bytes, offsets };
  }
  if (column.type === "float") {
    const floats = column.values instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
    for (let i = 0; i < length; i++) floats[i] = column.values[values[i]!]!;
    return { type: "float", values: floats };
  }
  const integers = new Float64Array(length);
  for (let i = 0; i < length; i++) integers[i] = column.values[values[i]!]!;
  return { type: "int", values: integers, ...(column.wide && { wide: BigInt64Array.from(values, (value) => column.wide![value]!) }) };
}

function selectNested({ path, levels, values }: NestedFeature, rows: Int32Array): NestedFeature {
  const chosen: ListLevel[] = [];
  let items = rows;
  for (const outer of levels) {
    const { level, items: inner } = selectLevel(outer, items);
    chosen.push(level);
    items = inner;
  }
  return { path, levels: chosen, values: values && selectColumn(values, items) };
}
