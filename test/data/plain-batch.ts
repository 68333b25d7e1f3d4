import type { Batch, Column, ListLevel, NestedFeature } from "../../src/data/batch.ts";

type Value = number | bigint | string;
type Values = readonly Value[] | undefined;
type Cells = readonly Values[];
type ValueType = "int" | "float" | "bytes";

interface PlainInput {
  readonly length: number;
  readonly columns: Readonly<Record<string, { readonly type: ValueType; readonly rows: Cells }>>;
  readonly lists?: Readonly<Record<string, { readonly type: ValueType; readonly rows: readonly (readonly Values[] | undefined)[] }>>;
}

/** A column of these rows; `undefined` is missing. */
export function columnOf(type: ValueType, rows: Cells): Exclude<Column, { type: "empty" }> {
  const flat = rows.flatMap((values) => values ?? []);
  const lists = levelOf(rows);
  const shape = { rowOffsets: lists.offsets, present: lists.present };
  if (type === "float") return { type, values: Float32Array.from(flat, Number), ...shape };
  if (type === "int") return { type, values: Float64Array.from(flat, Number), wide: BigInt64Array.from(flat, BigInt), ...shape };
  const texts = flat.map((value) => Buffer.from(String(value)));
  const offsets = new Int32Array(flat.length + 1);
  texts.forEach(({ length }, i) => { offsets[i + 1] = offsets[i]! + length; });
  return { type, bytes: Buffer.concat(texts), offsets, ...shape };
}

function levelOf(rows: readonly (readonly unknown[] | undefined)[]): Required<ListLevel> & { readonly present: Uint8Array } {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((values, row) => { offsets[row + 1] = offsets[row]! + (values?.length ?? 0); });
  return { offsets, present: Uint8Array.from(rows, (values) => (values ? 1 : 0)) };
}

/** A batch of columns, and of feature lists as a tf.SequenceExample has them. */
export function batchOf({ length, columns, lists }: PlainInput): Batch {
  const once = { offsets: Int32Array.from({ length: length + 1 }, (_, i) => i) };
  const nested = Object.entries(lists ?? {}).map(([name, { type, rows }]): NestedFeature => {
    const { rowOffsets, present, ...values } = columnOf(type, rows.flatMap((steps) => steps ?? []));
    return { path: ["##SEQUENCE##", name], levels: [once, levelOf(rows), { offsets: rowOffsets!, present }], values };
  });
  return {
    length,
    columns: new Map(Object.entries(columns).map(([name, { type, rows }]) => [name, columnOf(type, rows)])),
    ...(lists && { nested: [{ path: ["##SEQUENCE##"], levels: [once], values: undefined }, ...nested] }),
  };
}

/** The values of a column by rows: integers as bigint, bytes as Latin-1 text; a missing list is `undefined`. */
export function cellsOf(column: Column, length: number): (Value[] | undefined)[] {
  return Array.from({ length }, (_, row) => {
    if (column.type === "empty") return undefined;
    const from = column.rowOffsets ? column.rowOffsets[row]! : row;
    const to = column.rowOffsets ? column.rowOffsets[row + 1]! : row + 1;
    if (from === to && !column.present?.[row]) return undefined;
    return Array.from({ length: to - from }, (_, i) => valueAt(column, from + i));
  });
}

function valueAt(column: Exclude<Column, { type: "empty" }>, i: number): Value {
  if (column.type === "bytes") return Buffer.from(column.bytes.subarray(column.offsets[i], column.offsets[i + 1])).toString("latin1");
  return column.type === "int" ? (column.wide?.[i] ?? BigInt(column.values[i]!)) : column.values[i]!;
}

type Tree = Value | readonly (Tree | undefined)[] | undefined;

/** Nested lists of a feature by rows; the items of a struct are 0. */
function treeOf({ levels, values }: NestedFeature, rows: number): Tree[] {
  const items = values ? cellsOf(values, levels.at(-1)!.offsets.at(-1)!).map((cells) => cells?.[0]) : [];
  const at = (depth: number, item: number): Tree => {
    const level = levels[depth];
    if (!level) return values ? items[item] : 0;
    const [from, to] = [level.offsets[item]!, level.offsets[item + 1]!];
    if (from === to && !level.present?.[item]) return undefined;
    return Array.from({ length: to - from }, (_, i) => at(depth + 1, from + i));
  };
  return Array.from({ length: rows }, (_, row) => at(0, row));
}

/** All of a batch as plain values; `lists` are the feature lists of SequenceExamples, `nested` all nested features by path. */
export function plainBatch({ length, columns, nested = [] }: Batch) {
  const trees = nested.map((feature) => [feature.path.join("/"), treeOf(feature, length)] as const);
  return {
    columns: Object.fromEntries([...columns].map(([name, column]) => [name, cellsOf(column, length)])),
    lists: Object.fromEntries(trees.filter(([path]) => path.startsWith("##SEQUENCE##/")).map(([path, rows]) => [path.slice(13), rows.map((row) => (row as Tree[] | undefined)?.[0])])),
    nested: Object.fromEntries(trees),
  };
}
