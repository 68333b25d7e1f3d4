import type { Batch, ListLevel, NestedFeature } from "./batch.ts";
import { type ColumnBuilder, type ValueType } from "./column-builder.ts";
import { type JsonTape } from "./json-lines-tape.ts";
import type { SourceColumn } from "./source.ts";
/** Where the values of a field go: to no column, to a column, or to a nested one. */
export type JsonTarget = {
    readonly column: ValueColumn;
} | {
    readonly nested: NestedColumn;
} | undefined;
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
export declare function createJsonColumns(columns: readonly SourceColumn[]): JsonColumns;
/** A column of values or lists of them. */
declare class ValueColumn {
    readonly builder: ColumnBuilder;
    readonly type: ValueType;
    constructor(name: string, type: ValueType);
    add(tape: Tape, at: number, row: number): void;
    /** One value, which the builder waits for. */
    put(tape: Tape, at: number): void;
}
/** A feature with further levels of lists below the rows, or below the items of a struct. */
declare class NestedColumn {
    readonly children: Map<string, NestedColumn>;
    private readonly own;
    private readonly levels;
    private readonly values;
    private readonly isStruct;
    constructor(held: "struct" | "empty" | ValueType, levels: number, parent: NestedColumn | undefined);
    /** Adds the value that item `above` of the level above has. */
    add(tape: Tape, at: number, above: number): void;
    private addList;
    private addItem;
    /** Hands over this feature and its children. `above` is the number of items of the level above. */
    take(above: number, outer: readonly ListLevel[], path: readonly string[], into: NestedFeature[]): void;
}
export {};
