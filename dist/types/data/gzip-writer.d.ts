import { type ExampleKernel } from "./example-kernel.ts";
/** A file that is written front to back, in blocks that lie in a kernel's memory. */
interface GzipWriter {
    /** Address of room for the next `size` bytes, at most `largestBlock`, and 16 behind them that may be touched. */
    room(size: number): number;
    /** Says that so many bytes were written there. */
    add(size: number): void;
    /** Copies bytes of any number. */
    write(bytes: Uint8Array): void;
    /** Resolves when little is waiting to be written; rejects when writing failed. */
    ready(): Promise<void>;
    /** Resolves when all bytes are in the file. */
    close(): Promise<void>;
    /** Gives up: closes without finishing the file. */
    abandon(): void;
}
/**
 * Writes a gzip file. The header says nothing of time and operating system and the compression is our own, so equal bytes
 * give equal files on every machine. Measured on 300 MB of tf.Examples: 41.2 MB in 0.44 s of CPU, where zlib at its level 2
 * takes 0.70 s for 39.6 MB.
 */
export declare function openGzipWriter(path: string, kernel: ExampleKernel): GzipWriter;
export {};
