import type { Divider } from "./divider.ts";
import { type Shard } from "./examples.ts";
import type { SourceBatch } from "./source.ts";
/** Writes the rows of sources into the splits of an Examples artifact. */
export interface RowWriter {
    write(rows: SourceBatch): Promise<void>;
    /** Finishes the files; rows by split. */
    close(): Promise<Readonly<Record<string, number>>>;
    /** Gives up after an error: closes the files unfinished. */
    abandon(): Promise<void>;
}
/** Where rows go and in what form. */
export interface RowWriterOptions {
    /** Tells each row its split, or the one split all rows belong to. */
    readonly into: Divider | string;
    readonly shard?: Shard;
    /** Stores missing values as lists without values, as TFX does. */
    readonly zeroValues?: boolean;
    /** What stands for a missing value in the key of a hash split: TFX's CSV reader has a list without values there (`empty`), its readers of queries nothing (`unset`). Default `empty`. */
    readonly missingKey?: "empty" | "unset";
    /** Writes the rows of each split in a random order; `folder` is for what does not fit into memory. */
    readonly shuffle?: {
        readonly seed: number;
        readonly folder: string;
    } | undefined;
    /** Told the line of each row, in the order in which a split stores them. */
    readonly lines?: {
        add(split: number, line: number): void;
    } | undefined;
}
/**
 * Opens one file of each split. Rows that come serialized are stored byte for byte; all others as tf.Examples, always the same
 * bytes for the same values. The key of a hash split is TFX's serialization, whatever is stored.
 */
export declare function openRowWriter(directory: string, { into, shard, zeroValues, missingKey, shuffle, lines }: RowWriterOptions): Promise<RowWriter>;
