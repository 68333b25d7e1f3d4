/** Memory that is used again once it was given back: large pieces that come and go leave gaps otherwise, and wait to be found unused. */
export interface ByteRoom {
  /** At least so many bytes, holding anything. */
  take(length: number): Uint8Array<ArrayBuffer>;
  /** What was taken, or the memory it lay in, is not looked at any more. */
  giveBack(bytes: Uint8Array<ArrayBuffer>): void;
}

/** Room that is empty at first. */
export function byteRoom(): ByteRoom {
  const spare: ArrayBuffer[] = [];
  return {
    take(length) {
      const fitting = spare.findIndex(({ byteLength }) => byteLength >= length && byteLength <= 4 * length);
      if (fitting >= 0) return new Uint8Array(spare.splice(fitting, 1)[0]!);
      // What does not fit now will not later.
      spare.length = 0;
      return new Uint8Array(length);
    },
    giveBack({ buffer }) {
      if (spare.length === mostSpare) spare.shift();
      spare.push(buffer);
    },
  };
}

const mostSpare = 4;
