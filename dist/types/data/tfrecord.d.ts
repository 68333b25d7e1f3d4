/** Some records of a TFRecord file, lying in one buffer: record i is `bytes[starts[i] … ends[i]]`. Valid until the next block is read. */
interface RecordBlock {
    readonly bytes: Uint8Array;
    readonly length: number;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
}
/** Writes one TFRecord file (gzip): length, masked CRC-32C of it, data, masked CRC-32C of them. */
interface TfrecordWriter {
    /** Copies `bytes[start … end]` as the next record. */
    append(bytes: Uint8Array, start?: number, end?: number): void;
    /** To be awaited now and then: resolves when little is waiting to be written. */
    ready(): Promise<void>;
    /** Resolves with the number of records when the file is whole. */
    close(): Promise<number>;
    /** Gives up: closes without finishing the file. */
    abandon(): void;
}
/** Opens a TFRecord file for writing; its folder must exist. */
export declare function openTfrecordWriter(path: string): TfrecordWriter;
/** The bytes of an uncompressed TFRecord file of these records. For small files, such as TFMA's. */
export declare function tfrecordBytes(records: readonly Uint8Array[]): Uint8Array;
/**
 * Reads a TFRecord file, gzip when its name ends in `.gz`. Every checksum is checked.
 * A damaged file is a `UserError` that names the file and the record (counted from 1).
 */
export declare function readTfrecord(path: string): AsyncGenerator<RecordBlock>;
export {};
