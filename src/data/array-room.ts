/** Where the arrays of columns lie; they hold anything at first. */
export interface ArrayRoom {
  doubles(length: number): Float64Array<ArrayBuffer>;
  floats(length: number): Float32Array<ArrayBuffer>;
  integers(length: number): Int32Array<ArrayBuffer>;
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

/** Each array in memory of its own. */
export const ownArrays: ArrayRoom = {
  doubles: (length) => new Float64Array(length),
  floats: (length) => new Float32Array(length),
  integers: (length) => new Int32Array(length),
  bytes: (length) => new Uint8Array(length),
};

/** Arrays side by side in one memory, all given up at once: what is looked at once and forgotten leaves nothing to collect. */
export interface PassingArrays extends ArrayRoom {
  /** What was handed out is not looked at any more. */
  clear(): void;
}

/** Room that grows to what was wanted between two `clear`s. */
export function passingArrays(): PassingArrays {
  let memory = new ArrayBuffer(0);
  let used = 0;
  /** Where an array begins, or nothing when it does not fit: the next time it will. */
  const place = (size: number): number | undefined => {
    const at = used;
    used = (at + size + 7) & ~7;
    return used <= memory.byteLength ? at : undefined;
  };
  return {
    clear() {
      if (used > memory.byteLength && memory.byteLength < mostRoom) memory = new ArrayBuffer(Math.min(mostRoom, used + (used >> 2)));
      used = 0;
    },
    doubles(length) { const at = place(length * 8); return at === undefined ? new Float64Array(length) : new Float64Array(memory, at, length); },
    floats(length) { const at = place(length * 4); return at === undefined ? new Float32Array(length) : new Float32Array(memory, at, length); },
    integers(length) { const at = place(length * 4); return at === undefined ? new Int32Array(length) : new Int32Array(memory, at, length); },
    bytes(length) { const at = place(length); return at === undefined ? new Uint8Array(length) : new Uint8Array(memory, at, length); },
  };
}

const mostRoom = 1 << 24;
