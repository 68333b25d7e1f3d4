/** Unpacks an LZ4 frame of a known size. Throws a RangeError when the bytes are damaged or mean another size. */
export function unpackLz4Frame(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== 0x184d2204 || bytes[4]! >> 6 !== 1) throw new RangeError("this is no LZ4 frame");
  if (size > bytes.length * 255) throw new RangeError("an LZ4 frame is too small for what it says");
  const flags = bytes[4]!;
  let at = 7 + (flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0);
  const out = new Uint8Array(size);
  let filled = 0;
  for (;;) {
    const head = view.getUint32(at, true);
    at += 4;
    if (head === 0) break;
    const end = at + (head & 0x7fffffff);
    if (end > bytes.length) throw new RangeError("an LZ4 block ends too early");
    if (head >>> 31) {
      if (filled + end - at > size) throw new RangeError("an LZ4 frame is larger than it says");
      out.set(bytes.subarray(at, end), filled);
      filled += end - at;
    } else filled = unpackBlock(bytes.subarray(at, end), out, filled);
    at = end + (flags & 16 ? 4 : 0);
  }
  if (filled !== size) throw new RangeError("an LZ4 frame is smaller than it says");
  return out;
}

/** Unpacks one block behind what is there, which it may refer to; returns where it ends. */
function unpackBlock(block: Uint8Array, out: Uint8Array, from: number): number {
  let at = 0;
  let filled = from;
  const length = (first: number): number => {
    let sum = first;
    for (let byte = 255; first === 15 && byte === 255; sum += byte) {
      if (at >= block.length) throw new RangeError("an LZ4 block ends too early");
      byte = block[at++]!;
    }
    return sum;
  };
  while (at < block.length) {
    const token = block[at++]!;
    const literals = length(token >> 4);
    if (at + literals > block.length || filled + literals > out.length) throw new RangeError("an LZ4 block is damaged");
    out.set(block.subarray(at, at + literals), filled);
    at += literals;
    filled += literals;
    if (at >= block.length) break;
    const back = block[at]! | (block[at + 1]! << 8);
    at += 2;
    const copied = length(token & 15) + 4;
    if (!(back > 0 && back <= filled) || filled + copied > out.length) throw new RangeError("an LZ4 block is damaged");
    for (let i = 0; i < copied; i++, filled++) out[filled] = out[filled - back]!;
  }
  return filled;
}
