/**
 * Reads `count` numbers of `width` bits from Parquet's mix of runs and packed bits. Throws a RangeError when the bytes end early.
 * A run longer than what is left is cut.
 */
export function readRleHybrid(bytes: Uint8Array, width: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  if (width === 0) return numbers;
  if (width > 32) throw new RangeError(`${width} bits for a number`);
  const size = (width + 7) >> 3;
  let at = 0;
  let done = 0;
  while (done < count) {
    let header = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      if (at >= bytes.length || shift > 28) throw new RangeError("the levels or indices end too early");
      byte = bytes[at++]!;
      header |= (byte & 127) << shift;
    }
    const length = header >>> 1;
    if ((header & 1) === 0) {
      if (at + size > bytes.length) throw new RangeError("the levels or indices end too early");
      let value = 0;
      for (let i = 0; i < size; i++) value |= bytes[at++]! << (8 * i);
      const end = Math.min(count, done + length);
      numbers.fill(value, done, end);
      done = end;
    } else {
      const end = Math.min(count, done + length * 8);
      if (at + Math.ceil(((end - done) * width) / 8) > bytes.length) throw new RangeError("the levels or indices end too early");
      unpackBits(numbers, done, end, { bytes, at, width });
      done = end;
      at += length * width;
    }
  }
  return numbers;
}

interface PackedBits {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly width: number;
}

function unpackBits(numbers: Int32Array, from: number, to: number, { bytes, at, width }: PackedBits): void {
  let bit = at * 8;
  for (let i = from; i < to; i++) {
    let value = 0;
    for (let got = 0; got < width;) {
      const inByte = bit & 7;
      const taken = Math.min(8 - inByte, width - got);
      value |= ((bytes[bit >> 3]! >> inByte) & ((1 << taken) - 1)) << got;
      got += taken;
      bit += taken;
    }
    numbers[i] = value;
  }
}
