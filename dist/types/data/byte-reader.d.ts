/** Takes pieces of wanted sizes off a stream of bytes. */
export interface ByteReader {
    /** The next `size` bytes in a buffer of their own; fewer only where the stream ends. */
    take(size: number): Promise<Uint8Array>;
    /** Bytes taken so far. */
    readonly position: number;
    /** Lets go of the stream. */
    close(): Promise<void>;
}
/** Begins to read a stream. Memory grows with the bytes that are there, not with those that are asked for. */
export declare function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader;
