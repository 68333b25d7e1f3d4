import type { Batch, Column, ListLevel, NestedFeature } from "./batch.ts";
import { createColumnBuilder, type ColumnBuilder, type ValueType } from "./column-builder.ts";
import { grown } from "./grown.ts";
import { token, type JsonTape } from "./json-lines-tape.ts";
import { plainInteger, plainNumber } from "./python-number.ts";
import type { UserError } from "../core/error.ts";
import type { SourceColumn } from "./source.ts";

/** Where the values of a field go: to no column, to a column, or to a nested one. */
export type JsonTarget = { readonly column: ValueColumn } | { readonly nested: NestedColumn } | undefined;

type Tape = JsonTape<JsonTarget>;

/** Collects rows into columns of given types. */
interface JsonColumns {
  /** The target of a field; for the tape. */
  targetOf(parent: JsonTarget, key: string, name: string): JsonTarget;
  /** Adds the line on the tape as the next row. A value that does not fit to its column's type is a `UserError`. */
  add(tape: Tape): void;
  readonly rows: number;
  /** The rows since the last call. */
  take(): Batch;
}

/** Begins columns of these types, in their order. */
export function createJsonColumns(columns: readonly SourceColumn[]): JsonColumns {
  const targets = new Map(columns.map((column) => [column.name, targetFor(column)]));
  let rows = 0;
  return {
    targetOf(parent, key, name) {
      if (!parent) return targets.get(name);
      const child = "nested" in parent ? parent.nested.children.get(key) : undefined;
      return child && { nested: child };
    },
    add(tape) {
      addRow(tape, 0, rows);
      rows++;
    },
    get rows() { return rows; },
    take() {
      const taken = new Map<string, Column>();
      const nested: NestedFeature[] = [];
      for (const [name, target] of targets) {
        if (!target) taken.set(name, { type: "empty" });
        else if ("column" in target) taken.set(name, target.column.builder.take(rows));
        else target.nested.take(rows, [], [name], nested);
      }
      const batch = { length: rows, columns: taken, ...(nested.length > 0 && { nested }) };
      rows = 0;
      return batch;
    },
  };
}

function targetFor({ name, type, features = [] }: SourceColumn): JsonTarget {
  if (type === "empty") return undefined;
  if (type !== "nested") return { column: new ValueColumn(name, type) };
  const byPath = new Map<string, NestedColumn>();
  for (const { path, type: held, levels } of features) {
    const parent = byPath.get(JSON.stringify(path.slice(0, -1)));
    const made = new NestedColumn(held, levels, parent);
    byPath.set(JSON.stringify(path), made);
    parent?.children.set(path.at(-1)!, made);
  }
  const root = byPath.get(JSON.stringify([name]));
  return root && { nested: root };
}

function addRow(tape: Tape, object: number, row: number): void {
  const { kinds, ends, fields } = tape;
  for (let at = object + 1; at < ends[object]!;) {
    const kind = kinds[at]!;
    const target = fields[at]!.state;
    if (kind !== token.null && kind !== token.dropped) {
      if (!target) {
        if (kind === token.object) addRow(tape, at, row);
      } else if ("column" in target) target.column.add(tape, at, row);
      else target.nested.add(tape, at, row);
    }
    at = kind >= token.list ? ends[at]! : at + 1;
  }
}

function changed(tape: Tape, at: number): UserError {
  return tape.mistake(`column ${JSON.stringify(tape.fields[at]!.name)} holds something else here than when its type was found`, "has the file changed while it was read?", tape.starts[at]);
}

/** A column of values or lists of them. */
class ValueColumn {
  readonly builder: ColumnBuilder;
  readonly type: ValueType;

  constructor(name: string, type: ValueType) {
    this.builder = createColumnBuilder(name, 0);
    this.type = type;
  }

  add(tape: Tape, at: number, row: number): void {
    const { kinds, ends } = tape;
    this.builder.begin(row);
    this.builder.open(this.type, row);
    if (kinds[at] !== token.list) return this.put(tape, at);
    for (let item = at + 1; item < ends[at]!; item++) this.put(tape, item);
  }

  /** One value, which the builder waits for. */
  put(tape: Tape, at: number): void {
    const { builder, type } = this;
    const { bytes } = tape;
    const kind = tape.kinds[at]!;
    const start = tape.starts[at]!;
    const end = tape.ends[at]!;
    if (kind === token.null || kind >= token.list) throw changed(tape, at);
    if (type === "bytes") {
      if (kind !== token.escaped) return builder.addBytes(bytes, start, end);
      const text = tape.unescaped(start, end);
      return builder.addBytes(text, 0, text.length);
    }
    if (kind >= token.text || (type === "int" && (kind === token.float || kind === token.big))) throw changed(tape, at);
    const number = kind === token.true ? 1 : kind === token.false ? 0 : type === "int" ? plainInteger(bytes, start, end) : plainNumber(bytes, start, end);
    if (type === "float") return builder.addFloat(number === number ? number : Number(bytes.toString("latin1", start, end)));
    if (number === number) return builder.addInteger(number);
    const wide = BigInt(bytes.toString("latin1", start, end));
    builder.addWords(Number(wide >> 32n), Number(wide & 0xffffffffn));
  }
}

/** Offsets of one level of lists, growing. */
class LevelBuilder {
  /** Items that have begun. */
  count = 0;
  private filled = 0;
  private offsets = new Int32Array(257);
  private present = new Uint8Array(257);

  /** The list of item `above` begins; those before that did not are missing. */
  begin(above: number): void {
    this.fillTo(above);
    this.present[above] = 1;
  }

  private fillTo(above: number): void {
    if (above + 1 >= this.offsets.length) [this.offsets, this.present] = [grown(this.offsets, above + 2), grown(this.present, above + 2)];
    while (this.filled <= above) {
      this.present[this.filled] = 0;
      this.offsets[this.filled++] = this.count;
    }
  }

  take(above: number): ListLevel {
    this.fillTo(above);
    const offsets = this.offsets.slice(0, above + 1);
    const listed = offsets.some((offset, i) => i < above && offset === offsets[i + 1] && this.present[i] === 1);
    const level = { offsets, ...(listed && { present: this.present.slice(0, above) }) };
    this.count = this.filled = 0;
    return level;
  }
}

/** A feature with further levels of lists below the rows, or below the items of a struct. */
class NestedColumn {
  readonly children = new Map<string, NestedColumn>();
  private readonly own: readonly LevelBuilder[];
  private readonly levels: number;
  private readonly values: ValueColumn | undefined;
  private readonly isStruct: boolean;

  constructor(held: "struct" | "empty" | ValueType, levels: number, parent: NestedColumn | undefined) {
    this.levels = levels;
    this.own = Array.from({ length: levels - (parent?.levels ?? 0) }, () => new LevelBuilder());
    this.isStruct = held === "struct";
    this.values = held === "struct" || held === "empty" ? undefined : new ValueColumn("", held);
  }

  /** Adds the value that item `above` of the level above has. */
  add(tape: Tape, at: number, above: number): void {
    if (tape.kinds[at] === token.list) this.addList(tape, at, { above, depth: 0 });
    else if (this.own.length > 1) throw changed(tape, at);
    else {
      const [level] = this.own;
      level!.begin(above);
      this.addItem(tape, at, level!.count++);
    }
  }

  private addList(tape: Tape, at: number, { above, depth }: { readonly above: number; readonly depth: number }): void {
    const { kinds, ends } = tape;
    const level = this.own[depth];
    if (!level) throw changed(tape, at);
    level.begin(above);
    for (let item = at + 1; item < ends[at]!; item = kinds[item]! >= token.list ? ends[item]! : item + 1) {
      const number = level.count++;
      if (depth + 1 === this.own.length) this.addItem(tape, item, number);
      else if (kinds[item] === token.list) this.addList(tape, item, { above: number, depth: depth + 1 });
      else throw changed(tape, item);
    }
  }

  private addItem(tape: Tape, at: number, item: number): void {
    const { kinds, ends, fields } = tape;
    if (!this.isStruct) {
      if (!this.values) throw changed(tape, at);
      this.values.builder.begin(item);
      this.values.builder.open(this.values.type, item);
      return this.values.put(tape, at);
    }
    if (kinds[at] !== token.object) throw changed(tape, at);
    for (let member = at + 1; member < ends[at]!;) {
      const kind = kinds[member]!;
      const target = fields[member]!.state;
      if (kind !== token.null && kind !== token.dropped && target && "nested" in target) target.nested.add(tape, member, item);
      member = kind >= token.list ? ends[member]! : member + 1;
    }
  }

  /** Hands over this feature and its children. `above` is the number of items of the level above. */
  take(above: number, outer: readonly ListLevel[], path: readonly string[], into: NestedFeature[]): void {
    const levels = [...outer];
    let items = above;
    for (const level of this.own) {
      const { count } = level;
      levels.push(level.take(items));
      items = count;
    }
    into.push({ path, levels, values: this.isStruct ? undefined : this.values?.builder.take(items) ?? { type: "empty" } });
    for (const [key, child] of this.children) child.take(items, levels, [...path, key], into);
  }
}
