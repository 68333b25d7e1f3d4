import { type ArrowField } from "./arrow-schema.ts";
import type { FlatTable } from "./flatbuffer.ts";
import type { ShapeValue } from "./shape-columns.ts";
/** The items of a field in a batch. */
export interface ArrowItems {
    readonly length: number;
    /** The value of an item; damaged places are a RangeError. */
    at(item: number): ShapeValue;
}
/** Dictionaries by their numbers. */
type ArrowDictionaries = ReadonlyMap<number, ArrowItems>;
/** The items of the fields of a RecordBatch message with its body. What is damaged is an Error. */
export declare function arrowItems(fields: readonly ArrowField[], batch: FlatTable, { body, dictionaries }: {
    readonly body: Uint8Array;
    readonly dictionaries: ArrowDictionaries;
}): Promise<ArrowItems[]>;
export {};
