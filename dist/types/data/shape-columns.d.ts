import type { Batch } from "./batch.ts";
import { type PlainValue } from "./put-value.ts";
import { type ShapeField } from "./row-shape.ts";
import type { SourceColumn } from "./source.ts";
/** A value of a field by its shape: null, a value, the items of a list, or the values of a struct in the order of its fields. */
export type ShapeValue = PlainValue | null | undefined | readonly ShapeValue[];
/** A value that its column cannot hold; whoever reads knows file and row. */
export declare class ShapeMisfit extends Error {
}
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
export declare function createShapeColumns(fields: readonly ShapeField[], columns: readonly SourceColumn[]): ShapeColumns;
export {};
