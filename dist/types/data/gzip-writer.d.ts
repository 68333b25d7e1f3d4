/** A file that is written front to back. */
interface ByteWriter {
    /** Takes the bytes over: the caller must not change them afterwards. */
    write(bytes: Uint8Array): void;
    /** Resolves when little is waiting to be written; rejects when writing failed. */
    ready(): Promise<void>;
    /** Resolves when all bytes are in the file. */
    close(): Promise<void>;
    /** Gives up: closes without finishing the file. */
    abandon(): void;
}
/**
 * Writes a gzip file. The header says nothing of time and operating system, so equal bytes give equal files
 * (as far as the zlib inside Node is the same). Compresses in the thread pool.
 */
export declare function openGzipWriter(path: string): ByteWriter;
export {};
