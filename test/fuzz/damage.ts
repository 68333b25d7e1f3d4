/** A whole number from 0 up to but without `below`. */
export type Random = (below: number) => number;

/** A stream of numbers that is the same for the same seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The bytes after one to three accidents: a flipped bit, a changed or lost piece, a wrong length, an end cut off, something behind the end. */
export function damaged(bytes: Buffer, r: Random): Buffer {
  let found: Buffer = Buffer.from(bytes);
  for (let left = 1 + r(3); left > 0; left--) found = accident(found, r);
  return found;
}

const lengths = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fffffff, 0xffffffff];

/** The bytes after one accident; they may be changed in place. */
export function accident(bytes: Buffer, r: Random): Buffer {
  const at = r(bytes.length);
  const kind = r(7);
  if (bytes.length === 0 || kind === 0) return Buffer.concat([bytes, Buffer.from(Array.from({ length: r(20) }, () => r(256)))]);
  if (kind === 1) return bytes.subarray(0, at);
  if (kind === 2) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + r(16))]);
  if (kind === 3 && at + 4 <= bytes.length) bytes.writeUInt32LE(lengths[r(lengths.length)]!, at);
  else if (kind === 4) bytes[at] = r(256);
  else if (kind === 5) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(r(bytes.length))]);
  else bytes[at]! ^= 1 << r(8);
  return bytes;
}
