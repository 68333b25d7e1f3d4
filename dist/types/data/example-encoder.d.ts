import type { Batch, Column } from "./batch.ts";
/**
 * How a missing value is written: `unset` (its name with no kind of list: missing for every reader, and a feature that has
 * no value in a whole split is still seen there) or `empty` (a list without values, as TFX's ExampleGen does).
 * A column of type `empty` has no kind in both.
 */
export type MissingForm = "unset" | "empty";
/**
 * Turns rows of batches into serialized tf.Examples, always the same bytes for the same values:
 * features sorted by the UTF-8 bytes of their name, numbers packed, lengths minimal.
 */
interface ExampleEncoder {
    /** The batch whose rows are encoded next. */
    begin(batch: Batch): void;
    /** Encodes a row; it then lies at the end of `bytes`, from the returned start, until the next call. */
    encode(row: number, missing: MissingForm): number;
    /** The same for one feature alone, as a `Feature` message; −1 when it is missing or has no values. */
    encodeFeature(column: Column, row: number): number;
    /** Whether some feature is missing in the row, so that the two forms differ. */
    hasMissing(row: number): boolean;
    readonly bytes: Uint8Array;
}
/** Makes an encoder; one serves many batches. */
export declare function createExampleEncoder(): ExampleEncoder;
/** All rows of a batch as serialized tf.Examples. */
export declare function encodeExamples(batch: Batch, missing?: MissingForm): Uint8Array[];
export {};
