import type { ListLevel, NestedFeature } from "./batch.ts";
import { createColumnBuilder, type ColumnBuilder, type ValueType } from "./column-builder.ts";
import { LevelBuilder, levelAndValues } from "./level-builder.ts";
import { ParquetDamage, type ParquetPage } from "./parquet-pages.ts";
import type { ParquetFeature, ParquetLeaf } from "./parquet-schema.ts";
import { putValue } from "./put-value.ts";
import type { Column } from "./batch.ts";
import type { SourceType } from "./source.ts";

/** A value that its column cannot hold, said by whoever knows the file. */
export class ParquetMisfit extends Error {}

/** Puts the stored entries of one column into the lists and values of a feature. */
export interface FeatureRows {
  /** Rows that have begun since the last `take`. */
  readonly rows: number;
  /** Adds entries of a page from `from` on until `wanted` rows have begun and the next one begins; returns where it stopped. */
  add(page: ParquetPage, from: number, wanted: number): number;
  takeColumn(): Column;
  takeNested(): NestedFeature;
}

/** Begins the rows of a feature. `type` is what its values become; a struct has none. */
export function createFeatureRows(feature: ParquetFeature, type: SourceType | "struct"): FeatureRows {
  const { leaf } = feature;
  const isFlat = feature.levels.length === 1 && leaf.maxRepetition === 0 && type !== "struct" && type !== "empty" && type !== "nested";
  return isFlat ? new FlatRows(feature, type) : new NestedRows(feature, type === "struct" || type === "nested" ? undefined : type);
}

function put(builder: ColumnBuilder, type: ValueType, page: ParquetPage, index: number): void {
  const value = page.values[index];
  if (value === undefined) throw new ParquetDamage("values are missing");
  if (!putValue(builder, type, value)) throw new ParquetMisfit(`${String(value)} is not ${type === "int" ? "a 64-bit integer" : `of type ${type}`}`);
}

/** How many values of a page come before an entry. Pages are read from front to back. */
class ValueCounter {
  private page: ParquetPage | undefined;
  private counted = 0;
  private found = 0;

  before(page: ParquetPage, entry: number, { maxDefinition }: ParquetLeaf): number {
    if (!page.definitions) return entry;
    if (page !== this.page || entry < this.counted) [this.page, this.counted, this.found] = [page, 0, 0];
    for (; this.counted < entry; this.counted++) if (page.definitions[this.counted] === maxDefinition) this.found++;
    return this.found;
  }
}

/** Values that are there or missing, without lists: the most frequent by far. */
class FlatRows implements FeatureRows {
  rows = 0;
  private readonly builder: ColumnBuilder;
  private readonly counter = new ValueCounter();
  private readonly feature: ParquetFeature;
  private readonly type: ValueType;

  constructor(feature: ParquetFeature, type: ValueType) {
    this.feature = feature;
    this.type = type;
    this.builder = createColumnBuilder(feature.path.join("."), 0);
  }

  add(page: ParquetPage, from: number, wanted: number): number {
    const { builder, type } = this;
    const { leaf } = this.feature;
    const to = Math.min(page.length, from + wanted - this.rows);
    let value = this.counter.before(page, from, leaf);
    for (let entry = from; entry < to; entry++, this.rows++) {
      if (page.definitions && page.definitions[entry] !== leaf.maxDefinition) continue;
      builder.begin(this.rows);
      builder.open(type, this.rows);
      put(builder, type, page, value++);
    }
    return to;
  }

  takeColumn(): Column {
    const column = this.builder.take(this.rows);
    this.rows = 0;
    return column;
  }

  takeNested(): NestedFeature {
    const { rows } = this;
    const { level, values } = levelAndValues(this.takeColumn(), rows);
    return { path: this.feature.path, levels: [level], values };
  }
}

/** Lists, lists of lists, and what is inside structs. */
class NestedRows implements FeatureRows {
  rows = 0;
  private readonly outer: readonly LevelBuilder[];
  /** The innermost level and its values; a struct has a level builder there too. */
  private readonly values: ColumnBuilder;
  private readonly counter = new ValueCounter();
  private readonly feature: ParquetFeature;
  private readonly type: ValueType | "empty" | undefined;

  constructor(feature: ParquetFeature, type: ValueType | "empty" | undefined) {
    this.feature = feature;
    this.type = type;
    this.outer = feature.levels.slice(0, type === undefined ? undefined : -1).map(() => new LevelBuilder());
    this.values = createColumnBuilder(feature.path.join("."), 0);
  }

  add(page: ParquetPage, from: number, wanted: number): number {
    const { feature: { leaf } } = this;
    let value = this.counter.before(page, from, leaf);
    for (let entry = from; entry < page.length; entry++) {
      const repetition = page.repetitions ? page.repetitions[entry]! : 0;
      const definition = page.definitions ? page.definitions[entry]! : leaf.maxDefinition;
      if (repetition === 0) {
        if (this.rows === wanted) return entry;
        this.rows++;
      } else if (this.rows === 0) throw new ParquetDamage("a row begins in the middle");
      this.entry(repetition, definition, { page, value });
      if (definition === leaf.maxDefinition) value++;
    }
    return page.length;
  }

  private entry(repetition: number, definition: number, at: { readonly page: ParquetPage; readonly value: number }): void {
    const { outer, values, type, feature: { levels, whole } } = this;
    let above = this.rows - 1;
    for (let i = 0; i < levels.length; i++) {
      const { slot, item, present, filled } = levels[i]!;
      const level = outer[i];
      const begins = repetition <= slot;
      if (begins) {
        if (definition < present) return;
        if (level) level.begin(above);
        else if (type !== "empty") {
          values.begin(above);
          values.open(type!, above);
        }
      }
      if (definition < filled) {
        if (begins) return;
        throw new ParquetDamage("a list goes on without an item");
      }
      if (level && (begins || repetition === item)) level.count++;
      if (i === levels.length - 1 && (begins || repetition === item)) {
        if (definition < whole) throw new ParquetMisfit("a null stands in a list");
        if (!level && type !== "empty") put(values, type!, at.page, at.value);
      }
      if (level) above = level.count - 1;
      if (above < 0) throw new ParquetDamage("a list goes on before it begins");
    }
  }

  takeColumn(): Column {
    const column = this.values.take(this.rows);
    this.rows = 0;
    return column;
  }

  takeNested(): NestedFeature {
    const { path } = this.feature;
    const levels: ListLevel[] = [];
    let items = this.rows;
    this.rows = 0;
    for (const level of this.outer) {
      const { count } = level;
      levels.push(level.take(items));
      items = count;
    }
    if (this.type === undefined) return { path, levels, values: undefined };
    const inner = levelAndValues(this.values.take(items), items);
    return { path, levels: [...levels, inner.level], values: inner.values };
  }
}
