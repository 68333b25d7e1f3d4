import { isUtf8 } from "node:buffer";
import { grown } from "../data/grown.ts";
import { hashBytes } from "../data/hash-bytes.ts";
import { addDistinct, distinctCount, distinctSketch, mergeDistinct, scramble } from "./distinct-sketch.ts";

/** Different strings that are counted exactly, and bytes they may take together. */
const maxEntries = 65_536;
const maxBytes = 1 << 24;
/** A longer string is known by its length and hash only. */
const longString = 1024;

const text = 0;
const invalid = 1;
const long = 2;

/** Counts of byte strings: an open-addressing hash table over one array of bytes, so that no JavaScript string is made. */
export interface ByteCounts {
  size: number;
  /** Entry + 1, or 0 where free. */
  slots: Int32Array;
  hashes: Int32Array;
  /** Where an entry's bytes end in `bytes`; they begin where the entry before ends. */
  ends: Int32Array;
  counts: Float64Array;
  /** 0 text, 1 not UTF-8, 2 too long to keep. */
  kinds: Uint8Array;
  bytes: Uint8Array;
  invalidCount: number;
  /** Present once strings were dropped: counts are then too low by at most `dropped`, distinct ones estimated. */
  registers: Uint8Array | undefined;
  dropped: number;
}

/**
 * An empty table. Up to 65,536 different strings and 16 MiB are counted exactly. Beyond, the rarer half is dropped each
 * time the table is full (Misra and Gries): a count that is still there is short by at most the number of values divided by
 * 32,768, and how many different strings there are is estimated to 0.8 %.
 */
export function byteCounts(): ByteCounts {
  return withRoom({ size: 0, invalidCount: 0, registers: undefined, dropped: 0 }, 16, 256);
}

type Kept = Pick<ByteCounts, "size" | "invalidCount" | "registers" | "dropped">;

function withRoom(kept: Kept, entries: number, room: number): ByteCounts {
  return {
    ...kept,
    slots: new Int32Array(entries * 2),
    hashes: new Int32Array(entries),
    ends: new Int32Array(entries),
    counts: new Float64Array(entries),
    kinds: new Uint8Array(entries),
    bytes: new Uint8Array(room),
  };
}

/** Counts the strings `from … to` of a column. */
export function countStrings(table: ByteCounts, { bytes, offsets }: { readonly bytes: Uint8Array; readonly offsets: Int32Array }, [from, to]: readonly [from: number, to: number]): void {
  let { slots, hashes, ends, counts, kinds } = table;
  let own = table.bytes;
  let mask = slots.length - 1;
  values: for (let value = from; value < to; value++) {
    const start = offsets[value]!;
    const stop = offsets[value + 1]!;
    const length = stop - start;
    if (length > longString) { countLong(table, bytes.subarray(start, stop)); ({ slots, hashes, ends, counts, kinds } = table); own = table.bytes; mask = slots.length - 1; continue; }
    const hash = hashBytes(bytes, start, stop);
    for (let slot = hash & mask, entry; (entry = slots[slot]!) !== 0; slot = (slot + 1) & mask) {
      if (hashes[--entry] !== hash) continue;
      let at = entry === 0 ? 0 : ends[entry - 1]!;
      if (ends[entry]! - at !== length) continue;
      let i = start;
      while (i < stop && bytes[i] === own[at]) { i++; at++; }
      if (i < stop) continue;
      counts[entry]!++;
      if (kinds[entry] === invalid) table.invalidCount++;
      continue values;
    }
    insert(table, { bytes, start, stop, hash, count: 1, kind: undefined });
    ({ slots, hashes, ends, counts, kinds } = table);
    own = table.bytes;
    mask = slots.length - 1;
  }
}

/** Counts the strings `from … to` of a column, the i-th of them `times[i]` times. */
export function addWeighted(table: ByteCounts, { bytes, offsets }: { readonly bytes: Uint8Array; readonly offsets: Int32Array }, [from, to]: readonly [from: number, to: number], times: ArrayLike<number>): void {
  for (let value = from; value < to; value++) {
    const count = times[value - from]!;
    if (!(count > 0)) continue;
    const [start, stop] = [offsets[value]!, offsets[value + 1]!];
    if (stop - start > longString) countLong(table, bytes.subarray(start, stop), count);
    else addTimes(table, { bytes, start, stop, hash: hashBytes(bytes, start, stop), count, kind: undefined });
  }
}

interface Entry {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly stop: number;
  readonly hash: number;
  readonly count: number;
  readonly kind: number | undefined;
}

function countLong(table: ByteCounts, value: Uint8Array, count = 1): void {
  const known = isUtf8(value);
  const { a, b } = hashesOf(value);
  const key = new TextEncoder().encode(`${known ? "long" : "long, not UTF-8"} ${value.length} ${a} ${b}`);
  addTimes(table, { bytes: key, start: 0, stop: key.length, hash: hashBytes(key, 0, key.length), count, kind: known ? long : invalid });
}

function hashesOf(value: Uint8Array): { a: number; b: number } {
  let a = 1;
  let b = 2;
  for (const byte of value) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x5bd1e995) ^ (b >>> 13);
  }
  return { a: scramble(a), b: scramble(b) };
}

function addTimes(table: ByteCounts, entry: Entry): void {
  const found = find(table, entry);
  if (found < 0) insert(table, entry);
  else {
    table.counts[found]! += entry.count;
    if (table.kinds[found] === invalid) table.invalidCount += entry.count;
  }
}

function find({ slots, hashes, ends, bytes: own }: ByteCounts, { bytes, start, stop, hash }: Entry): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = slots[slot]! - 1;
    if (hashes[entry] !== hash) continue;
    const from = entry === 0 ? 0 : ends[entry - 1]!;
    if (ends[entry]! - from !== stop - start) continue;
    let i = 0;
    while (i < stop - start && bytes[start + i] === own[from + i]) i++;
    if (i === stop - start) return entry;
  }
  return -1;
}

function insert(table: ByteCounts, { bytes, start, stop, hash, count, kind }: Entry): void {
  const length = stop - start;
  if (table.size === maxEntries || used(table) + length > maxBytes) dropRare(table);
  if (table.size === table.hashes.length) Object.assign(table, doubled(table));
  const at = used(table);
  if (at + length > table.bytes.length) table.bytes = grown(table.bytes, at + length);
  table.bytes.set(bytes.subarray(start, stop), at);
  const entry = table.size++;
  table.hashes[entry] = hash;
  table.ends[entry] = at + length;
  table.counts[entry] = count;
  table.kinds[entry] = kind ?? (isUtf8(bytes.subarray(start, stop)) ? text : invalid);
  if (table.kinds[entry] === invalid) table.invalidCount += count;
  if (table.registers) addDistinct(table.registers, table.bytes, [at, at + length]);
  occupy(table, entry);
}

function used({ size, ends }: ByteCounts): number {
  return size === 0 ? 0 : ends[size - 1]!;
}

function occupy({ slots, hashes }: ByteCounts, entry: number): void {
  const mask = slots.length - 1;
  let slot = hashes[entry]! & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = entry + 1;
}

function doubled(table: ByteCounts): ByteCounts {
  const larger = withRoom(table, table.hashes.length * 2, 0);
  larger.hashes.set(table.hashes);
  larger.ends.set(table.ends);
  larger.counts.set(table.counts);
  larger.kinds.set(table.kinds);
  larger.bytes = table.bytes;
  for (let entry = 0; entry < larger.size; entry++) occupy(larger, entry);
  return larger;
}

/** Lowers all counts by one number so that at most half the entries and half the bytes stay. */
function dropRare(table: ByteCounts): void {
  if (!table.registers) {
    table.registers = distinctSketch();
    for (let entry = 0; entry < table.size; entry++) addDistinct(table.registers, table.bytes, rangeOf(table, entry));
  }
  const lowered = firstDropped(table);
  const smaller = withRoom({ ...table, size: 0, dropped: table.dropped + lowered }, table.hashes.length, table.bytes.length);
  for (let entry = 0; entry < table.size; entry++) {
    if (table.counts[entry]! <= lowered) continue;
    const [start, stop] = rangeOf(table, entry);
    const at = used(smaller);
    smaller.bytes.set(table.bytes.subarray(start, stop), at);
    smaller.hashes[smaller.size] = table.hashes[entry]!;
    smaller.ends[smaller.size] = at + stop - start;
    smaller.counts[smaller.size] = table.counts[entry]! - lowered;
    smaller.kinds[smaller.size] = table.kinds[entry]!;
    occupy(smaller, smaller.size++);
  }
  Object.assign(table, smaller);
}

/** The largest count among the entries that must go. */
function firstDropped(table: ByteCounts): number {
  const counts = table.counts.slice(0, table.size).sort();
  let lowered = table.size > maxEntries / 2 ? counts[table.size - maxEntries / 2 - 1]! : 0;
  for (let place = 0; bytesAbove(table, lowered) > maxBytes / 2;) {
    while (counts[place]! <= lowered) place++;
    lowered = counts[place]!;
  }
  return lowered;
}

function bytesAbove(table: ByteCounts, count: number): number {
  let bytes = 0;
  for (let entry = 0; entry < table.size; entry++) {
    const [start, stop] = rangeOf(table, entry);
    if (table.counts[entry]! > count) bytes += stop - start;
  }
  return bytes;
}

function rangeOf({ ends }: ByteCounts, entry: number): readonly [start: number, stop: number] {
  return [entry === 0 ? 0 : ends[entry - 1]!, ends[entry]!];
}

/** Adds the counts of another table to this one. */
export function mergeCounts(table: ByteCounts, other: ByteCounts): void {
  if (other.registers && !table.registers) {
    table.registers = distinctSketch();
    for (let entry = 0; entry < table.size; entry++) addDistinct(table.registers, table.bytes, rangeOf(table, entry));
  }
  const invalidBefore = table.invalidCount + other.invalidCount;
  for (let entry = 0; entry < other.size; entry++) {
    const [start, stop] = rangeOf(other, entry);
    addTimes(table, { bytes: other.bytes, start, stop, hash: other.hashes[entry]!, count: other.counts[entry]!, kind: other.kinds[entry]! });
  }
  if (table.registers && other.registers) mergeDistinct(table.registers, other.registers);
  table.dropped += other.dropped;
  table.invalidCount = invalidBefore;
}

/** What stands for a string that is not UTF-8, and for one of more than 1,024 bytes; TFDV's names. */
export const placeholders = { invalid: "__BYTES_VALUE__", long: "__LARGE_BYTES__" } as const;

/** A string as it is shown, and how often it occurred. */
export interface CountedString {
  readonly label: string;
  readonly count: number;
}

/** The `limit` most frequent strings; of equal ones that with the larger bytes first, as TFDV orders them. */
export function mostFrequent(table: ByteCounts, limit: number): CountedString[] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const rest = new Map<string, number>();
  const plain: number[] = [];
  for (let entry = 0; entry < table.size; entry++) {
    if (table.kinds[entry] === text) plain.push(entry);
    else {
      const label = table.kinds[entry] === invalid ? placeholders.invalid : placeholders.long;
      rest.set(label, (rest.get(label) ?? 0) + table.counts[entry]!);
    }
  }
  plain.sort((a, b) => table.counts[b]! - table.counts[a]! || compareEntries(table, b, a));
  const found = plain.slice(0, limit).map((entry) => ({ label: decoder.decode(table.bytes.subarray(...rangeOf(table, entry))), count: table.counts[entry]! }));
  for (const [label, count] of rest) found.push({ label, count });
  if (rest.size > 0) found.sort((a, b) => b.count - a.count || Buffer.compare(Buffer.from(b.label), Buffer.from(a.label)));
  return found.slice(0, limit);
}

function compareEntries(table: ByteCounts, a: number, b: number): number {
  return Buffer.compare(table.bytes.subarray(...rangeOf(table, a)), table.bytes.subarray(...rangeOf(table, b)));
}

/** How many different strings there are; all that are not UTF-8 count as one. */
export function differentStrings(table: ByteCounts): number {
  if (table.registers) return Math.max(table.size, distinctCount(table.registers));
  let invalids = 0;
  for (let entry = 0; entry < table.size; entry++) if (table.kinds[entry] === invalid) invalids++;
  return table.size - Math.max(0, invalids - 1);
}
