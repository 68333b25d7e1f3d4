import { type Digest } from "../core/digest.ts";
import { type Shard } from "./examples.ts";
/** Writes down from which line of which source each row of a shard came, while the rows are divided. */
export interface LineRecorder {
    /** The rows that follow are of the next source. */
    nextSource(): void;
    /** The next row of a split. */
    add(split: number, line: number): void;
    ready(): Promise<void>;
    close(): Promise<void>;
    abandon(): void;
}
/** Where the lines of a shard of a split are written, in an Examples artifact beside TFX's folders. */
export declare function lineRecordFile(split: string, shard: Shard): string;
/**
 * Opens a file of lines for each split of a shard: the digests of the sources as a line of JSON, then for each row how many lines
 * it is behind the row before, as a varint; 0 begins the next source. Sources are named by content, so that equal content makes equal artifacts.
 */
export declare function openLineRecorder(directory: string, splits: readonly string[], { shard, sources }: {
    readonly shard: Shard;
    readonly sources: readonly Digest[];
}): Promise<LineRecorder>;
/** Where some rows came from: row i from line `lines[i]` of the source with the digest `sources[i]`. */
interface RowPlaces {
    readonly sources: readonly Digest[];
    readonly lines: Float64Array;
}
/** Reads a file of lines from front to back; `take` gives the places of the next rows, as many as are asked for. */
export declare function readLineRecord(file: string): {
    take(rows: number): Promise<RowPlaces>;
    close(): Promise<void>;
};
export {};
