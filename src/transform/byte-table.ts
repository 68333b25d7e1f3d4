import { grown } from "../data/grown.ts";
import { hashBytes } from "../data/hash-bytes.ts";

/** Byte strings numbered 0, 1, 2, … in the order they were added: what vocabularies are counted and looked up in. Plain data. */
export interface ByteTable {
  size: number;
  bytes: Uint8Array;
  /** String j is `bytes[offsets[j] … offsets[j + 1]]`. */
  offsets: Int32Array;
  /** Open addressing, at most half full: the number of a string, or −1. */
  slots: Int32Array;
}

/** A table without strings. */
export function byteTable(): ByteTable {
  return { size: 0, bytes: new Uint8Array(256), offsets: new Int32Array(33), slots: new Int32Array(64).fill(-1) };
}

/** A table of these strings, in their order; of equal ones the first counts. */
export function tableOf(strings: Iterable<Uint8Array>): ByteTable {
  const table = byteTable();
  for (const string of strings) addBytes(table, string, 0, string.length);
  return table;
}

/** The number of `bytes[start … end]`, −1 when it was never added. */
export function findBytes(table: ByteTable, bytes: Uint8Array, start: number, end: number): number {
  return table.slots[slotOf(table, bytes, start, end)]!;
}

/** The number of `bytes[start … end]`, a new one when it was never added. */
export function addBytes(table: ByteTable, bytes: Uint8Array, start: number, end: number): number {
  const slot = slotOf(table, bytes, start, end);
  const known = table.slots[slot]!;
  if (known >= 0) return known;
  const from = table.offsets[table.size]!, to = from + end - start;
  if (to > table.bytes.length) table.bytes = grown(table.bytes, to);
  table.bytes.set(bytes.subarray(start, end), from);
  table.slots[slot] = table.size++;
  if (table.size + 1 > table.offsets.length) table.offsets = grown(table.offsets, table.size + 1);
  table.offsets[table.size] = to;
  if (table.size * 2 > table.slots.length) rehash(table);
  return table.size - 1;
}

/** The bytes with a number. */
export function bytesAt({ bytes, offsets }: ByteTable, index: number): Uint8Array {
  return bytes.subarray(offsets[index], offsets[index + 1]);
}

function slotOf({ bytes: own, offsets, slots }: ByteTable, bytes: Uint8Array, start: number, end: number): number {
  const mask = slots.length - 1, length = end - start;
  let slot = hashBytes(bytes, start, end) & mask;
  for (let index = slots[slot]!; index >= 0; index = slots[slot]!) {
    const from = offsets[index]!;
    if (offsets[index + 1]! - from === length) {
      let i = 0;
      while (i < length && own[from + i] === bytes[start + i]) i++;
      if (i === length) return slot;
    }
    slot = (slot + 1) & mask;
  }
  return slot;
}

function rehash(table: ByteTable): void {
  table.slots = new Int32Array(table.slots.length * 2).fill(-1);
  for (let index = 0; index < table.size; index++) {
    table.slots[slotOf(table, table.bytes, table.offsets[index]!, table.offsets[index + 1]!)] = index;
  }
}

/** Descending by bytes, as unsigned numbers: the order of equally frequent tokens. */
export function descendingBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return b[i]! - a[i]!;
  return b.length - a.length;
}
