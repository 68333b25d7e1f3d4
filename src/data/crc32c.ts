let tables: Uint32Array | undefined;

/** Eight tables of 256, one after the other: table k holds the effect of a byte that is k bytes away from the end. */
function makeTables(): Uint32Array {
  const made = new Uint32Array(8 * 256);
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
    made[i] = value;
  }
  for (let i = 256; i < made.length; i++) made[i] = (made[i - 256]! >>> 8) ^ made[made[i - 256]! & 255]!;
  return made;
}

/** CRC-32C (Castagnoli) of `bytes[start … end]`, eight bytes at a step. */
export function crc32c(bytes: Uint8Array, start = 0, end = bytes.length): number {
  const t = (tables ??= makeTables());
  let crc = 0xffffffff;
  let i = start;
  for (const last = end - 7; i < last; i += 8) {
    const low = crc ^ (bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
    crc = t[1792 + (low & 255)]! ^ t[1536 + ((low >>> 8) & 255)]! ^ t[1280 + ((low >>> 16) & 255)]! ^ t[1024 + (low >>> 24)]!
      ^ t[768 + bytes[i + 4]!]! ^ t[512 + bytes[i + 5]!]! ^ t[256 + bytes[i + 6]!]! ^ t[bytes[i + 7]!]!;
  }
  for (; i < end; i++) crc = (crc >>> 8) ^ t[(crc ^ bytes[i]!) & 255]!;
  return (crc ^ 0xffffffff) >>> 0;
}

/** The masked form that TFRecord stores, so that a CRC over data with CRCs inside stays meaningful. */
export function maskedCrc32c(bytes: Uint8Array, start = 0, end = bytes.length): number {
  const crc = crc32c(bytes, start, end);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
