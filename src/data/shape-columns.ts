import type { Batch, Column, ListLevel, NestedFeature } from "./batch.ts";
import { createColumnBuilder, type ColumnBuilder, type ValueType } from "./column-builder.ts";
import { LevelBuilder, levelAndValues } from "./level-builder.ts";
import { putValue, type PlainValue } from "./put-value.ts";
import { unlisted, type RowShape, type ShapeField } from "./row-shape.ts";
import type { SourceColumn } from "./source.ts";

/** A value of a field by its shape: null, a value, the items of a list, or the values of a struct in the order of its fields. */
export type ShapeValue = PlainValue | null | undefined | readonly ShapeValue[];

/** A value that its column cannot hold; whoever reads knows file and row. */
export class ShapeMisfit extends Error {}

/** Takes the values of one field. */
interface FieldSink {
  /** Adds the value that row `row` has; rows go upwards, those left out are missing. */
  add(value: ShapeValue, row: number): void;
}

/** Collects rows of given shapes into columns of given types. */
export interface ShapeColumns {
  /** One for each field of a row, in their order; `undefined` for a field of which nothing is wanted. */
  readonly sinks: readonly (FieldSink | undefined)[];
  /** The first `rows` rows as a batch; then begins again. */
  take(rows: number): Batch;
}

/** Begins columns; their types may be more general than those of the shapes. Columns that no field has are empty. */
export function createShapeColumns(fields: readonly ShapeField[], columns: readonly SourceColumn[]): ShapeColumns {
  const wanted = new Map(columns.map((column) => [column.name, column]));
  const flat = new Map<string, FlatSink>();
  const nested = new Map<string, NestedSink>();
  const sinkOf = (name: string, shape: RowShape): FieldSink | undefined => {
    if (shape.kind === "struct") {
      const children = shape.fields.map((field) => sinkOf(`${name}.${field.name}`, field.shape));
      return children.some((child) => child) ? structSink(children) : undefined;
    }
    const column = wanted.get(name);
    if (!column || column.type === "empty") return undefined;
    if (column.type === "nested") {
      const sink = new NestedSink(shape, [name], column);
      nested.set(name, sink);
      return sink;
    }
    const sink = new FlatSink(name, column.type, shape.kind === "list");
    flat.set(name, sink);
    return sink;
  };
  return {
    sinks: fields.map(({ name, shape }) => sinkOf(name, shape)),
    take(rows) {
      const found: NestedFeature[] = [];
      const taken = new Map<string, Column>();
      for (const { name, type } of columns) {
        if (type === "nested") nested.get(name)?.take(rows, [], found);
        else taken.set(name, flat.get(name)?.builder.take(rows) ?? { type: "empty" });
      }
      return { length: rows, columns: taken, ...(found.length > 0 && { nested: found }) };
    },
  };
}

function structSink(children: readonly (FieldSink | undefined)[]): FieldSink {
  return {
    add(value, row) {
      if (Array.isArray(value)) children.forEach((child, i) => child?.add(value[i], row));
    },
  };
}

function put(builder: ColumnBuilder, type: ValueType, value: ShapeValue): void {
  if (value === null || value === undefined) throw new ShapeMisfit("a null stands in a list");
  if (isList(value) || !putValue(builder, type, value)) throw new ShapeMisfit(`${String(value)} is not ${type === "int" ? "a 64-bit integer" : `of type ${type}`}`);
}

function isList(value: ShapeValue): value is readonly ShapeValue[] {
  return Array.isArray(value);
}

/** Values, or lists of them. */
class FlatSink implements FieldSink {
  readonly builder: ColumnBuilder;
  private readonly type: ValueType;
  private readonly isList: boolean;

  constructor(name: string, type: ValueType, list: boolean) {
    this.builder = createColumnBuilder(name, 0);
    this.type = type;
    this.isList = list;
  }

  add(value: ShapeValue, row: number): void {
    if (value === null || value === undefined) return;
    const { builder, type } = this;
    builder.begin(row);
    builder.open(type, row);
    if (!this.isList) put(builder, type, value);
    else if (isList(value)) for (const item of value) put(builder, type, item);
  }
}

/** A feature with further levels of lists below the rows, or below the items of a struct. */
class NestedSink implements FieldSink {
  private readonly path: readonly string[];
  private readonly levels: readonly LevelBuilder[];
  private readonly children: readonly NestedSink[] | undefined;
  private readonly type: ValueType | "empty" | undefined;
  private readonly values: ColumnBuilder;
  private readonly listed: boolean;

  constructor(shape: RowShape, path: readonly string[], column: SourceColumn) {
    const { levels, item } = unlisted(shape);
    const described = column.features?.find((feature) => feature.path.length === path.length && feature.path.every((part, i) => part === path[i]));
    this.path = path;
    this.listed = levels > 0;
    this.children = item.kind === "struct" ? item.fields.map((field) => new NestedSink(field.shape, [...path, field.name], column)) : undefined;
    this.type = item.kind === "value" ? (described && described.type !== "struct" ? described.type : item.type) : undefined;
    // The innermost level of values is the builder's own.
    this.levels = Array.from({ length: Math.max(levels, 1) - (this.children ? 0 : 1) }, () => new LevelBuilder());
    this.values = createColumnBuilder(path.join("."), 0);
  }

  add(value: ShapeValue, above: number): void {
    this.addTo(this.listed ? value : value === null || value === undefined ? value : [value], 0, above);
  }

  private addTo(value: ShapeValue, depth: number, above: number): void {
    if (value === null || value === undefined || !isList(value)) return;
    const level = this.levels[depth];
    if (!level) {
      if (this.type === "empty" || this.type === undefined) return;
      this.values.begin(above);
      this.values.open(this.type, above);
      for (const item of value) put(this.values, this.type, item);
      return;
    }
    level.begin(above);
    for (const item of value) {
      const number = level.count++;
      if (!this.children || depth + 1 < this.levels.length) this.addTo(item, depth + 1, number);
      else if (!isList(item)) throw new ShapeMisfit("a null stands in a list");
      else this.children.forEach((child, i) => child.add(item[i], number));
    }
  }

  /** Hands over this feature and its children; `above` is the number of items of the level above. */
  take(above: number, outer: readonly ListLevel[], into: NestedFeature[]): void {
    const levels = [...outer];
    let items = above;
    for (const level of this.levels) {
      const { count } = level;
      levels.push(level.take(items));
      items = count;
    }
    if (this.children) {
      into.push({ path: this.path, levels, values: undefined });
      for (const child of this.children) child.take(items, levels, into);
      return;
    }
    const { level, values } = levelAndValues(this.values.take(items), items);
    into.push({ path: this.path, levels: [...levels, level], values });
  }
}
