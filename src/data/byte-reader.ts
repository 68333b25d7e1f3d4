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
export function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array(0);
  let at = 0;
  let position = 0;
  return {
    async take(size) {
      const pieces: Uint8Array[] = [];
      let found = 0;
      while (found < size) {
        if (at === chunk.length) {
          const next = await iterator.next();
          if (next.done) break;
          [chunk, at] = [next.value, 0];
        }
        const piece = chunk.subarray(at, at + size - found);
        pieces.push(piece);
        at += piece.length;
        found += piece.length;
      }
      position += found;
      return Uint8Array.from(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, found));
    },
    get position() { return position; },
    close: async () => void (await iterator.return?.()),
  };
}
