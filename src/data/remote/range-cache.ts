const blockSize = 1 << 20;
const keptBlocks = 16;
/** So many blocks are under way behind one that follows the block before it. */
const blocksAhead = 2;

type Read = (start: number, end: number) => Promise<Uint8Array>;

/**
 * Makes few requests of many small reads: what is asked for is read in blocks of 1 MiB, of which the last 16 are kept; who reads
 * on from block to block finds the next ones under way. A part of 1 MiB or more is asked for as it is, in one request.
 */
export function rangeCache(size: number, read: Read): Read {
  const kept = new Map<number, Promise<Uint8Array>>();

  function block(index: number): Promise<Uint8Array> {
    const bytes = kept.get(index) ?? read(index * blockSize, Math.min(size, (index + 1) * blockSize));
    kept.delete(index);
    kept.set(index, bytes);
    bytes.catch(() => {
      if (kept.get(index) === bytes) kept.delete(index);
    });
    for (const [oldest] of kept) {
      if (kept.size <= keptBlocks) break;
      kept.delete(oldest);
    }
    return bytes;
  }

  function blockInRow(index: number): Promise<Uint8Array> {
    const follows = kept.has(index - 1);
    const bytes = block(index);
    if (follows) for (let next = index + 1; next <= index + blocksAhead && next * blockSize < size; next++) void block(next);
    return bytes;
  }

  return async (start, end) => {
    const stop = Math.min(end, size);
    if (start >= stop) return new Uint8Array(0);
    if (stop - start >= blockSize) return read(start, stop);
    const first = Math.floor(start / blockSize);
    const last = Math.floor((stop - 1) / blockSize);
    const [head, tail] = await Promise.all(first === last ? [blockInRow(first)] : [blockInRow(first), blockInRow(last)]);
    if (!tail) return head!.slice(start - first * blockSize, stop - first * blockSize);
    const bytes = new Uint8Array(stop - start);
    const split = last * blockSize - start;
    bytes.set(head!.subarray(start - first * blockSize));
    bytes.set(tail.subarray(0, bytes.length - split), split);
    return bytes;
  };
}
