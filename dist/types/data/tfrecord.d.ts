import { type ExampleKernel } from "./example-kernel.ts";
/** Some records of a TFRecord file, lying in one buffer: record i is `bytes[starts[i] … ends[i]]`. Valid until the next block is read. */
export interface RecordBlock {
    readonly bytes: Uint8Array;
    readonly length: number;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    /** The kernel whose memory `bytes` is, and the address there of all pairs of a start and an end. */
    readonly kernel?: ExampleKernel;
    readonly places?: number;
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
/** Opens a TFRecord file for writing; its folder must exist. Records that lie in the kernel's memory are taken from there. */
export declare function openTfrecordWriter(path: string, kernel?: ExampleKernel): TfrecordWriter;
/** The bytes of an uncompressed TFRecord file of these records. For small files, such as TFMA's. */
export declare function tfrecordBytes(records: readonly Uint8Array[]): Uint8Array;
/**
 * Reads a TFRecord file, unpacked when it is gzip, whatever its name. Every checksum is checked.
 * A damaged file is a `UserError` that names the file and the record (counted from 1).
 */
export declare function readTfrecord(path: string, name?: string): AsyncGenerator<RecordBlock>;
/** The same for bytes that come from elsewhere. */
export declare function readRecords(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<RecordBlock>;
export {};
