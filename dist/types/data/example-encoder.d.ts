import type { Batch, Column } from "./batch.ts";
/**
 * How a missing value is written: `unset` (its name with no kind of list: missing for every reader, and a feature that has
 * no value in a whole split is still seen there) or `empty` (a list without values, as TFX's ExampleGen does).
 * A column of type `empty` has no kind in both.
 */
export type MissingForm = "unset" | "empty";
/** A feature of a batch. */
export interface EncodedColumn {
    readonly column: Column;
    /** The map entry's first field: tag, length and UTF-8 bytes of the name. */
    readonly key: Uint8Array;
}
/**
 * Turns rows of batches into serialized tf.Examples, always the same bytes for the same values:
 * features in the order of `inMapOrder`, numbers packed, lengths minimal.
 */
export interface ExampleEncoder {
    /** The batch whose rows are encoded next. */
    begin(batch: Batch): void;
    /** Encodes a row; it then lies in `bytes`, from the returned start to `end`, until the next call. */
    encode(row: number, missing: MissingForm): number;
    readonly bytes: Uint8Array;
    readonly end: number;
    /** Whether some feature is missing in the row, so that the two forms differ. */
    readonly lacks: boolean;
}
/** Encodes features by themselves as well. */
interface FeatureEncoder extends ExampleEncoder {
    /** One feature alone, as a `Feature` message, in place of a row; −1 when it is missing or has no values. */
    encodeFeature(column: Column, row: number): number;
}
/**
 * Sorts names as Python's protobuf does when it serializes a map deterministically (its upb core, since 4.21): by their UTF-8
 * bytes, and of two names that begin alike the longer one first. TFX's hash split depends on it.
 */
export declare function inMapOrder(names: Iterable<string>): string[];
/** The features of batches in `inMapOrder`, with their names as bytes: of one batch after the other. */
export declare function createFeatureOrder(): (batch: Batch) => readonly EncodedColumn[];
/** Makes an encoder; one serves many batches. */
export declare function createExampleEncoder(): FeatureEncoder;
/** All rows of a batch as serialized tf.Examples. */
export declare function encodeExamples(batch: Batch, missing?: MissingForm): Uint8Array[];
/** The map entry's first field: tag, length and UTF-8 bytes of a name. */
export declare function nameField(text: string): Uint8Array;
export {};
