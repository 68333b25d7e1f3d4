// The hot loops of writing examples, in AssemblyScript: `npm run kernel` compiles them into example-kernel-code.ts.
// example-kernel.ts is the only caller; it owns the memory above __heap_base and says what lies where.

/** Where free memory begins. */
export function freeMemory(): usize {
  return __heap_base;
}

// ---- tf.Examples ----

// What example-kernel.ts writes for each column, in the order of the features: words of 32 bits.
const kindWord: usize = 0; // 0 empty, 1 integers as doubles, 2 integers of 64 bits, 3 doubles, 4 floats, 5 bytes
const valuesWord: usize = 4; // address of the values, or of the bytes
const offsetsWord: usize = 8; // address of the offsets of bytes
const rowsWord: usize = 12; // address of the offsets of rows, 0 when each row has one value
const presentWord: usize = 16; // address of the bytes that tell an empty list from a missing one, or 0
const keyWord: usize = 20; // address of the field that holds the name
const keySizeWord: usize = 24;
const columnSize: usize = 28;

let columns: usize = 0;
let columnsEnd: usize = 0;

/** Of the last row: where it starts, and whether it lacks a feature, so that its two forms differ. */
const encoded: usize = memory.data(8, 16);

export function encodedAt(): usize {
  return encoded;
}

export function setColumns(first: usize, count: i32): void {
  columns = first;
  columnsEnd = first + <usize>count * columnSize;
}

// @ts-ignore: decorator
@inline
function varintSize(value: u64): u32 {
  return (70 - <u32>clz(value | 1)) / 7;
}

// @ts-ignore: decorator
@inline
function putVarint(at: usize, value: u64): usize {
  while (value > 127) {
    store<u8>(at++, <u8>value | 128);
    value >>= 7;
  }
  store<u8>(at, <u8>value);
  return at + 1;
}

/** Copies in steps of 16 bytes: up to 15 bytes behind both ends are touched. */
// @ts-ignore: decorator
@inline
function copy(to: usize, from: usize, size: usize): void {
  if (size > 256) {
    memory.copy(to, from, size);
    return;
  }
  for (let i: usize = 0; i < size; i += 16) v128.store(to + i, v128.load(from + i));
}

// @ts-ignore: decorator
@inline
function putHead(at: usize, column: usize, size: u32): usize {
  const keySize = load<u32>(column, keySizeWord);
  const entry = keySize + 1 + varintSize(size) + size;
  store<u8>(at, 0x0a);
  at = entry < 128 ? (store<u8>(at + 1, <u8>entry), at + 2) : putVarint(at + 1, entry);
  copy(at, load<u32>(column, keyWord), keySize);
  at += keySize;
  store<u8>(at, 0x12);
  return size < 128 ? (store<u8>(at + 1, <u8>size), at + 2) : putVarint(at + 1, size);
}

// @ts-ignore: decorator
@inline
function integerAt(values: usize, i: i32, wide: bool): u64 {
  return wide ? load<u64>(values + (<usize>i << 3)) : <u64>(<i64>load<f64>(values + (<usize>i << 3)));
}

// @ts-ignore: decorator
@inline
function floatAt(values: usize, i: i32, single: bool): f32 {
  return single ? load<f32>(values + (<usize>i << 2)) : <f32>load<f64>(values + (<usize>i << 3));
}

/** Head of an entry with one value of `size` bytes in a list of its own, where all lengths are below 128. */
// @ts-ignore: decorator
@inline
function putShortHead(at: usize, column: usize, size: u32, tag: u64): usize {
  const keySize = load<u32>(column, keySizeWord);
  const key = <usize>load<u32>(column, keyWord);
  store<u16>(at, 0x0a | ((keySize + 6 + size) << 8));
  for (let i: usize = 0; i < keySize; i += 16) v128.store(at + 2 + i, v128.load(key + i));
  store<u64>(at + 2 + keySize, (0x000a_0200_0412 | (tag << 16)) + size * <u64>0x0100_0100_0100);
  return at + 8 + keySize;
}

// @ts-ignore: decorator
@inline
function isShort(column: usize, size: u32): bool {
  return size < 128 && load<u32>(column, keySizeWord) + 6 + size < 128;
}

/** One integer, as nearly always. */
function putInteger(at: usize, column: usize, value: u64): usize {
  const size = varintSize(value);
  if (isShort(column, size)) {
    at = putShortHead(at, column, size, 0x1a);
    if (value >= 1 << 28) return putVarint(at, value);
    const low = <u32>value;
    const spread = (low & 0x7f) | ((low & 0x3f80) << 1) | ((low & 0x1fc000) << 2) | ((low & 0xfe00000) << 3);
    store<u32>(at, spread | (0x80808080 & ((1 << ((size - 1) << 3)) - 1)));
    return at + size;
  }
  at = putHead(at, column, size + 4);
  store<u32>(at, 0x000a001a | ((size + 2) << 8) | (size << 24));
  return putVarint(at + 4, value);
}

function putIntegers(at: usize, column: usize, from: i32, to: i32): usize {
  const wide = load<u32>(column, kindWord) == 2;
  const values = <usize>load<u32>(column, valuesWord);
  if (to - from == 1) return putInteger(at, column, integerAt(values, from, wide));
  let size: u32 = 0;
  for (let i = from; i < to; i++) size += varintSize(integerAt(values, i, wide));
  at = putPacked(at, column, size, 0x1a);
  for (let i = from; i < to; i++) at = putVarint(at, integerAt(values, i, wide));
  return at;
}

function putPacked(at: usize, column: usize, size: u32, tag: u8): usize {
  const list = size == 0 ? 0 : 1 + varintSize(size) + size;
  at = putHead(at, column, 1 + varintSize(list) + list);
  store<u8>(at, tag);
  at = putVarint(at + 1, list);
  if (size == 0) return at;
  store<u8>(at, 0x0a);
  return putVarint(at + 1, size);
}

function putFloats(at: usize, column: usize, from: i32, to: i32): usize {
  const single = load<u32>(column, kindWord) == 4;
  const values = <usize>load<u32>(column, valuesWord);
  if (to - from == 1) {
    if (isShort(column, 4)) {
      at = putShortHead(at, column, 4, 0x12);
      store<f32>(at, floatAt(values, from, single));
      return at + 4;
    }
    at = putHead(at, column, 8);
    store<u32>(at, 0x040a0612);
    store<f32>(at + 4, floatAt(values, from, single));
    return at + 8;
  }
  at = putPacked(at, column, <u32>(to - from) << 2, 0x12);
  for (let i = from; i < to; i++, at += 4) store<f32>(at, floatAt(values, i, single));
  return at;
}

function putBytes(at: usize, column: usize, from: i32, to: i32): usize {
  const bytes = <usize>load<u32>(column, valuesWord);
  const offsets = <usize>load<u32>(column, offsetsWord);
  if (to - from == 1) {
    const start = load<u32>(offsets + (<usize>from << 2));
    const size = load<u32>(offsets + (<usize>from << 2), 4) - start;
    if (isShort(column, size)) {
      at = putShortHead(at, column, size, 0x0a);
      for (let i: usize = 0; i < size; i += 16) v128.store(at + i, v128.load(bytes + start + i));
      return at + size;
    }
  }
  let list: u32 = 0;
  for (let i = from; i < to; i++) {
    const size = load<u32>(offsets + (<usize>i << 2), 4) - load<u32>(offsets + (<usize>i << 2));
    list += 1 + varintSize(size) + size;
  }
  at = putHead(at, column, 1 + varintSize(list) + list);
  store<u8>(at, 0x0a);
  at = putVarint(at + 1, list);
  for (let i = from; i < to; i++) {
    const start = load<u32>(offsets + (<usize>i << 2));
    const size = load<u32>(offsets + (<usize>i << 2), 4) - start;
    store<u8>(at, 0x0a);
    at = putVarint(at + 1, size);
    copy(at, bytes + start, size);
    at += size;
  }
  return at;
}

/** Writes a row as a tf.Example behind `place` and returns its end; touches up to 15 bytes behind it. Missing features as lists without values, or without a kind (`unset`). */
export function encode(place: usize, row: i32, unset: bool): usize {
  const first = place + 16;
  let at = first;
  let lacks = false;
  for (let column = columns; column < columnsEnd; column += columnSize) {
    const kind = load<u32>(column, kindWord);
    if (kind == 0) {
      at = putHead(at, column, 0);
      continue;
    }
    let from = row;
    let to = row + 1;
    const rows = <usize>load<u32>(column, rowsWord);
    if (rows != 0) {
      from = load<i32>(rows + (<usize>row << 2));
      to = load<i32>(rows + (<usize>row << 2), 4);
      if (from == to) {
        const present = <usize>load<u32>(column, presentWord);
        if (present == 0 || load<u8>(present + <usize>row) == 0) {
          lacks = true;
          if (unset) {
            at = putHead(at, column, 0);
            continue;
          }
        }
      }
    }
    at = kind < 3 ? putIntegers(at, column, from, to) : kind == 5 ? putBytes(at, column, from, to) : putFloats(at, column, from, to);
  }
  const size = <u32>(at - first);
  const start = first - 1 - varintSize(size);
  store<u8>(start, 0x0a);
  putVarint(start + 1, size);
  store<u32>(encoded, <u32>start);
  store<u32>(encoded, lacks ? 1 : 0, 4);
  return at;
}

// ---- CSV ----

/**
 * Finds the cells of whole rows of plain CSV from `from` to `end`: `width` cells each, none quoted, no NUL. Writes where
 * each starts and ends, plus `shift`, for at most `most` cells. Returns the number of rows; `encoded` tells where they end:
 * there the bytes end, or a row begins that is left to the caller.
 */
export function scanPlain(from: usize, end: usize, width: u32, signs: u32, shift: u32, starts: usize, ends: usize, most: u32): u32 {
  const delimiter = signs & 255;
  const isDelimiter = i8x16.splat(<i8>delimiter);
  const isQuote = i8x16.splat(<i8>(signs >> 8));
  const isLineFeed = i8x16.splat(0x0a);
  const isReturn = i8x16.splat(0x0d);
  const isNul = i8x16.splat(0);
  let rowStart = from, cellStart = from;
  let inRow: u32 = 0, rows: u32 = 0, left = most;
  for (let block = from; block < end; block += 16) {
    const bytes = v128.load(block);
    let found = i8x16.bitmask(v128.or(v128.or(v128.or(i8x16.eq(bytes, isDelimiter), i8x16.eq(bytes, isLineFeed)), v128.or(i8x16.eq(bytes, isReturn), i8x16.eq(bytes, isQuote))), i8x16.eq(bytes, isNul)));
    for (; found != 0; found &= found - 1) {
      const at = block + <usize>ctz(found);
      if (at >= end) break;
      const byte = <u32>load<u8>(at);
      if (at < cellStart) continue;
      const ofReturn = byte == 0x0d && at + 1 < end && load<u8>(at, 1) == 0x0a;
      const isEnd = byte == 0x0a || ofReturn;
      if ((byte != delimiter && !isEnd) || inRow == width || left == 0) { store<u32>(encoded, <u32>rowStart); return rows; }
      store<u32>(starts, <u32>cellStart + shift);
      store<u32>(ends, <u32>at + shift);
      starts += 4;
      ends += 4;
      left--;
      inRow++;
      cellStart = at + 1;
      if (!isEnd) continue;
      if (inRow != width || at == rowStart) { store<u32>(encoded, <u32>rowStart); return rows; }
      if (ofReturn) cellStart = at + 2;
      rowStart = cellStart;
      inRow = 0;
      rows++;
    }
  }
  store<u32>(encoded, <u32>rowStart);
  return rows;
}

/**
 * Converts the cells at `starts` and `ends` (less `shift`), one in each `stride` bytes, that are empty or integers of at most
 * 15 digits without zeros before them: to doubles at `to`, and the offsets of rows at `offsets`. Returns how many are not
 * empty, or −1 where one is something else.
 */
export function convertIntegers(starts: usize, ends: usize, stride: u32, rows: u32, shift: u32, to: usize, offsets: usize): i32 {
  let count = 0;
  store<u32>(offsets, 0);
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride) {
    let at = <usize>(load<u32>(starts) - shift);
    const end = <usize>(load<u32>(ends) - shift);
    offsets += 4;
    if (at != end) {
      const first = <u32>load<u8>(at);
      const negative = first == 0x2d;
      if (negative) at++;
      else if (first == 0x30 && end - at > 1) return -1;
      if (at == end || end - at > 15) return -1;
      let value: i64 = 0;
      for (; at < end; at++) {
        const digit = <u32>load<u8>(at) - 0x30;
        if (digit > 9) return -1;
        value = value * 10 + digit;
      }
      store<f64>(to + (<usize>count << 3), <f64>(negative ? -value : value));
      count++;
    }
    store<u32>(offsets, count);
  }
  return count;
}

// ---- TFRecords ----

// Below what the compiler gives out, so that their addresses are parts of instructions.
const crcTables: usize = 1024;

function makeCrcTables(): void {
  for (let i: u32 = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >> 1) ^ 0x82f63b78 : value >> 1;
    store<u32>(crcTables + (<usize>i << 2), value);
  }
  for (let i: u32 = 256; i < 16 * 256; i++) {
    const before = load<u32>(crcTables + (<usize>(i - 256) << 2));
    store<u32>(crcTables + (<usize>i << 2), (before >> 8) ^ load<u32>(crcTables + (<usize>(before & 255) << 2)));
  }
}

/** Sixteen tables, one for each place of a byte. */
// @ts-ignore: decorator
@inline
function crcStep(crc: u32, at: usize): u32 {
  const a = crc ^ load<u32>(at), b = load<u32>(at, 4), c = load<u32>(at, 8), d = load<u32>(at, 12);
  return load<u32>((a << 2) & 0x3fc, crcTables + 15 * 1024) ^ load<u32>((a >> 6) & 0x3fc, crcTables + 14 * 1024) ^ load<u32>((a >> 14) & 0x3fc, crcTables + 13 * 1024) ^ load<u32>((a >> 22) & 0x3fc, crcTables + 12 * 1024)
    ^ load<u32>((b << 2) & 0x3fc, crcTables + 11 * 1024) ^ load<u32>((b >> 6) & 0x3fc, crcTables + 10 * 1024) ^ load<u32>((b >> 14) & 0x3fc, crcTables + 9 * 1024) ^ load<u32>((b >> 22) & 0x3fc, crcTables + 8 * 1024)
    ^ load<u32>((c << 2) & 0x3fc, crcTables + 7 * 1024) ^ load<u32>((c >> 6) & 0x3fc, crcTables + 6 * 1024) ^ load<u32>((c >> 14) & 0x3fc, crcTables + 5 * 1024) ^ load<u32>((c >> 22) & 0x3fc, crcTables + 4 * 1024)
    ^ load<u32>((d << 2) & 0x3fc, crcTables + 3 * 1024) ^ load<u32>((d >> 6) & 0x3fc, crcTables + 2 * 1024) ^ load<u32>((d >> 14) & 0x3fc, crcTables + 1 * 1024) ^ load<u32>((d >> 22) & 0x3fc, crcTables + 0 * 1024);
}

/** CRC-32C, sixteen bytes at a step, masked as TFRecords store it. Three interleaved streams were not faster. */
function maskedCrc(at: usize, size: u32): u32 {
  let crc: u32 = 0xffffffff;
  const end = at + size;
  for (; at + 16 <= end; at += 16) crc = crcStep(crc, at);
  for (; at < end; at++) crc = (crc >> 8) ^ load<u32>(<usize>((crc ^ load<u8>(at)) & 255) << 2, crcTables);
  crc = ~crc;
  return ((crc >> 15) | (crc << 17)) + 0xa282ead8;
}

/** Appends `size` bytes as a record at `at`; touches up to 15 bytes behind it. Returns the end. */
export function frame(at: usize, from: usize, size: u32): usize {
  store<u64>(at, size);
  store<u32>(at, maskedCrc(at, 8), 8);
  copy(at + 12, from, size);
  store<u32>(at + 12 + size, maskedCrc(from, size));
  return at + size + 16;
}

/**
 * Cuts whole records out of the bytes from `at` to `end`: their starts and ends at `places`, at most `most` pairs. Stops where
 * a record is not whole or its checksums are wrong; `cutEnd` is where.
 */
export function cut(at: usize, end: usize, places: usize, most: i32): i32 {
  let records = 0;
  for (; records < most && at + 16 <= end; records++) {
    const size = load<u64>(at);
    if (size > <u64>(end - at - 16)) break;
    const to = at + 12 + <usize>size;
    if (load<u32>(at, 8) != maskedCrc(at, 8) || load<u32>(to) != maskedCrc(at + 12, <u32>size)) break;
    store<u32>(places + (<usize>records << 3), <u32>(at + 12));
    store<u32>(places + (<usize>records << 3), <u32>to, 4);
    at = to + 4;
  }
  store<u32>(encoded, <u32>at);
  return records;
}

// ---- Reading tf.Examples ----

// What kernel-decoder.ts writes for each feature: words of 32 bits.
const decodedKind: usize = 0; // 0 not known, 1 integers, 2 floats, 3 bytes, 4 not to be met
const decodedKey: usize = 4; // address of the field that holds the name
const decodedKeySize: usize = 8;
const decodedValues: usize = 12; // by row: doubles, floats, or address and length of bytes
const decodedStates: usize = 16; // by row: 0 missing, 1 a value, 2 a list without values
const decodedRow: usize = 20; // the last row that had the feature
const decodedSize: usize = 24;

let decoded: usize = 0;
let decodedCount: u32 = 0;
let heap: usize = 0;
let skipsUnknown: bool = false;
let cursor: usize = 0;

export function setFeatures(first: usize, count: u32, heapStart: usize, skips: bool): void {
  decoded = first;
  decodedCount = count;
  heap = heapStart;
  skipsUnknown = skips;
}

/** The end of the bytes that were decoded. */
export function heapTop(): usize {
  return heap;
}

/** Address of what `decodedStates` says of each row. */
export function statesOf(index: u32): usize {
  return load<u32>(decoded + <usize>index * decodedSize, decodedStates);
}

/** The length at `at`, which must end at most at `end`; moves the cursor behind its own bytes; 0xffffffff when it does not. */
// @ts-ignore: decorator
@inline
function lengthAt(at: usize, end: usize): u32 {
  let length = <u32>load<u8>(at++);
  if (length > 127) {
    length &= 127;
    for (let shift: u32 = 7; ; shift += 7) {
      if (shift > 21) return 0xffffffff;
      const byte = <u32>load<u8>(at++);
      length |= (byte & 127) << shift;
      if (byte < 128) break;
    }
  }
  cursor = at;
  return at <= end && length <= <u32>(end - at) ? length : 0xffffffff;
}

// @ts-ignore: decorator
@inline
function sameBytes(a: usize, b: usize, size: u32): bool {
  let i: u32 = 0;
  for (; i + 8 <= size; i += 8) if (load<u64>(a + i) != load<u64>(b + i)) return false;
  for (; i < size; i++) if (load<u8>(a + i) != load<u8>(b + i)) return false;
  return true;
}

/** The feature whose name stands at `at`, looked for from the one at `index` on; −1 when it is not known. */
// @ts-ignore: decorator
@inline
function featureAt(at: usize, end: usize, index: u32): i32 {
  for (let tried: u32 = 0; tried < decodedCount; tried++, index++) {
    if (index >= decodedCount) index = 0;
    const feature = decoded + <usize>index * decodedSize;
    const size = load<u32>(feature, decodedKeySize);
    if (size <= <u32>(end - at) && sameBytes(at, load<u32>(feature, decodedKey), size)) return index;
  }
  return -1;
}

/** The one value of a feature, or its list without values. False when it is written in another way. */
function decodeValue(feature: usize, at: usize, end: usize, row: usize): bool {
  const kind = load<u32>(feature, decodedKind);
  const tag = load<u8>(at);
  if (tag != (kind == 1 ? 0x1a : kind == 2 ? 0x12 : kind == 3 ? 0x0a : 0xff)) return false;
  let size = lengthAt(at + 1, end);
  if (cursor + size != end) return false;
  const state = <usize>load<u32>(feature, decodedStates) + row;
  if (size == 0) {
    store<u8>(state, 2);
    return true;
  }
  if (load<u8>(cursor) != 0x0a) return false;
  size = lengthAt(cursor + 1, end);
  if (size == 0xffffffff || cursor + size != end) return false;
  at = cursor;
  const values = <usize>load<u32>(feature, decodedValues);
  if (kind == 1) {
    if (size == 0 || size > 10) return false;
    let value: u64 = 0;
    for (let shift: u64 = 0; at < end; at++, shift += 7) {
      const byte = <u64>load<u8>(at);
      if ((byte > 127) != (at + 1 < end) || (shift == 63 && byte > 1)) return false;
      value |= (byte & 127) << shift;
    }
    if (<i64>value >= 1 << 53 || <i64>value < -(1 << 53)) return false;
    store<f64>(values + (row << 3), <f64>(<i64>value));
  } else if (kind == 2) {
    if (size != 4) return false;
    store<u32>(values + (row << 2), load<u32>(at));
  } else {
    store<u32>(values + (row << 3), <u32>heap);
    store<u32>(values + (row << 3), size, 4);
    copy(heap, at, size);
    heap += size;
  }
  store<u8>(state, 1);
  return true;
}

/** A record in the form in which ours are written, features in any order. False for every other, damaged or not. */
function decodeRow(at: usize, end: usize, row: usize): bool {
  if (at >= end || load<u8>(at) != 0x0a) return false;
  const size = lengthAt(at + 1, end);
  if (size == 0xffffffff || cursor + size != end) return false;
  at = cursor;
  let index: u32 = 0;
  while (at < end) {
    if (load<u8>(at) != 0x0a) return false;
    const entrySize = lengthAt(at + 1, end);
    if (entrySize == 0xffffffff) return false;
    at = cursor;
    const entryEnd = at + entrySize;
    const found = featureAt(at, entryEnd, index);
    if (found < 0) {
      if (!skipsUnknown || load<u8>(at) != 0x0a) return false;
      const keySize = lengthAt(at + 1, entryEnd);
      if (keySize == 0xffffffff) return false;
      at = cursor + keySize;
      if (at < entryEnd) {
        if (load<u8>(at) != 0x12) return false;
        const featureSize = lengthAt(at + 1, entryEnd);
        if (featureSize == 0xffffffff || cursor + featureSize != entryEnd) return false;
      }
      at = entryEnd;
      continue;
    }
    index = found + 1;
    const feature = decoded + <usize>found * decodedSize;
    if (load<u32>(feature, decodedKind) == 4) return false;
    if (load<u32>(feature, decodedRow) == <u32>row) return false;
    store<u32>(feature, <u32>row, decodedRow);
    at += load<u32>(feature, decodedKeySize);
    if (at < entryEnd) {
      if (load<u8>(at) != 0x12) return false;
      const featureSize = lengthAt(at + 1, entryEnd);
      if (featureSize == 0xffffffff || cursor + featureSize != entryEnd) return false;
      if (featureSize > 0 && !decodeValue(feature, cursor, entryEnd, row)) return false;
      at = entryEnd;
    }
  }
  return true;
}

/** Decodes records as the rows from `row` on; returns how many, up to the first that is written in another way. */
export function decodeRows(places: usize, count: i32, row: i32): i32 {
  for (let i = 0; i < count; i++) {
    const place = places + (<usize>i << 3);
    const heapBefore = heap;
    if (!decodeRow(load<u32>(place), load<u32>(place, 4), row + i)) {
      heap = heapBefore;
      for (let j: u32 = 0; j < decodedCount; j++) {
        const feature = decoded + <usize>j * decodedSize;
        store<u8>(load<u32>(feature, decodedStates) + row + i, 0);
        store<u32>(feature, 0xffffffff, decodedRow);
      }
      return i;
    }
  }
  return count;
}

/**
 * Draws together the values of a feature in `rows` rows: its values at `to` (of bytes the offsets there and the bytes
 * at `bytes`), the offsets of rows at `offsets`. Returns how many values there are; `encoded` tells whether a list is without any, and how many bytes there are.
 */
export function gather(index: u32, rows: i32, to: usize, offsets: usize, bytes: usize): i32 {
  const feature = decoded + <usize>index * decodedSize;
  const kind = load<u32>(feature, decodedKind);
  const values = <usize>load<u32>(feature, decodedValues);
  const states = <usize>load<u32>(feature, decodedStates);
  const bytesStart = bytes;
  let found = 0;
  let lists: u32 = 0;
  for (let row = 0; row < rows; row++) {
    store<u32>(offsets + (<usize>row << 2), found);
    const state = load<u8>(states + <usize>row);
    if (state == 2) lists = 1;
    if (state != 1) continue;
    if (kind == 1) store<u64>(to + (<usize>found << 3), load<u64>(values + (<usize>row << 3)));
    else if (kind == 2) store<u32>(to + (<usize>found << 2), load<u32>(values + (<usize>row << 2)));
    else {
      const size = load<u32>(values + (<usize>row << 3), 4);
      store<u32>(to + (<usize>found << 2), <u32>(bytes - bytesStart));
      copy(bytes, load<u32>(values + (<usize>row << 3)), size);
      bytes += size;
    }
    found++;
  }
  store<u32>(offsets + (<usize>rows << 2), found);
  if (kind == 3) store<u32>(to + (<usize>found << 2), <u32>(bytes - bytesStart));
  store<u32>(encoded, lists);
  store<u32>(encoded, <u32>(bytes - bytesStart), 4);
  return found;
}

// ---- Deflate (RFC 1951) ----

const literals: i32 = 286;
const distances: i32 = 30;

const lengthSymbols: usize = memory.data(259 * 4, 16); // by length: symbol, extra bits << 16, first length << 20
const nearSymbols: usize = memory.data(256, 16); // by distance − 1 below 256
const farSymbols: usize = memory.data(256, 16); // by (distance − 1) >> 7
const distanceBase: usize = memory.data(30 * 4, 16);
const distanceBits: usize = memory.data(30, 16);
const literalCounts: usize = memory.data(288 * 4, 16);
const distanceCounts: usize = memory.data(32 * 4, 16);
const codeCounts: usize = memory.data(32 * 4, 16);
const literalCodes: usize = memory.data(288 * 4, 16); // code, bits << 16
const distanceCodes: usize = memory.data(32 * 4, 16);
const codeCodes: usize = memory.data(32 * 4, 16);
const codeLengths: usize = memory.data(320, 16); // of all symbols, as the head of a block gives them
const runs: usize = memory.data(320 * 2, 16); // the same, runs shortened: symbol, extra << 8
const places: usize = memory.data(1 << 14, 16); // by hash: the low half of the last position
const sorted: usize = memory.data(288 * 4, 16);
const weights: usize = memory.data(576 * 4, 16);
const parents: usize = memory.data(576 * 2, 16);

const hashBits: u32 = 13;
/** Order in which the lengths of the codes for lengths are given. */
const lengthOrder: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15], 16);

function makeDeflateTables(): void {
  let length: u32 = 3;
  for (let symbol: u32 = 0; symbol < 28; symbol++) {
    const bits: u32 = symbol < 8 ? 0 : (symbol >> 2) - 1;
    const base = length;
    for (let i: u32 = 0; i < (<u32>1 << bits) && length < 258; i++, length++) store<u32>(lengthSymbols + (<usize>length << 2), (257 + symbol) | (bits << 16) | (base << 20));
  }
  store<u32>(lengthSymbols + (258 << 2), 285 | (258 << 20));
  let distance: u32 = 0;
  for (let symbol: u32 = 0; symbol < 30; symbol++) {
    const bits: u32 = symbol < 4 ? 0 : (symbol >> 1) - 1;
    store<u32>(distanceBase + (<usize>symbol << 2), distance + 1);
    store<u8>(distanceBits + <usize>symbol, <u8>bits);
    const next = distance + (<u32>1 << bits);
    for (let i = distance; i < next && i < 256; i++) store<u8>(nearSymbols + <usize>i, <u8>symbol);
    for (let i = distance >> 7; i < next >> 7; i++) store<u8>(farSymbols + <usize>i, <u8>symbol);
    distance = next;
  }
}

// @ts-ignore: decorator
@inline
function distanceSymbol(distance: u32): u32 {
  const i = distance - 1;
  return i < 256 ? load<u8>(nearSymbols + <usize>i) : load<u8>(farSymbols + <usize>(i >> 7));
}

// @ts-ignore: decorator
@inline
function count(table: usize, symbol: u32): void {
  const at = table + (<usize>symbol << 2);
  store<u32>(at, load<u32>(at) + 1);
}

// @ts-ignore: decorator
@inline
function matchSize(a: usize, b: usize, end: usize): u32 {
  const start = a;
  const limit = min(end, a + 258);
  while (a + 8 <= limit) {
    const difference = load<u64>(a) ^ load<u64>(b);
    if (difference != 0) return <u32>(a - start) + (<u32>ctz(difference) >> 3);
    a += 8;
    b += 8;
  }
  while (a < limit && load<u8>(a) == load<u8>(b)) { a++; b++; }
  return <u32>(a - start);
}

/** Finds repetitions; writes tokens (a byte, or length | distance << 9) and counts their symbols. Returns the end of the tokens. */
function tokenize(from: usize, size: u32, tokens: usize): usize {
  const end = from + size;
  const last = size > 8 ? end - 8 : from;
  let at = from;
  let distance: usize = 0;
  let misses: u32 = 0;
  while (at < last) {
    const word = load<u32>(at);
    const place = places + (<usize>((word * 2654435761) >> (32 - hashBits)) << 1);
    let candidate = at - distance;
    const found = at - <usize>((<u32>(at - from) - load<u16>(place)) & 0xffff);
    store<u16>(place, <u16>(at - from));
    if (distance == 0 || load<u32>(candidate) != word) {
      candidate = found;
      if (candidate >= at || candidate < from || at - candidate > 32768 || load<u32>(candidate) != word) {
        for (let step = 1 + (misses++ >> 6); step > 0 && at < last; step--, at++, tokens += 4) {
          const byte = <u32>load<u8>(at);
          store<u32>(tokens, byte);
          count(literalCounts, byte);
        }
        continue;
      }
      distance = at - candidate;
    }
    misses = 0;
    const length = matchSize(at + 4, candidate + 4, min(end, at + 258)) + 4;
    store<u32>(tokens, length | (<u32>distance << 9));
    tokens += 4;
    count(literalCounts, load<u32>(lengthSymbols + (<usize>length << 2)) & 0xffff);
    count(distanceCounts, distanceSymbol(<u32>distance));
    at += length;
  }
  for (; at < end; at++, tokens += 4) {
    const byte = <u32>load<u8>(at);
    store<u32>(tokens, byte);
    count(literalCounts, byte);
  }
  return tokens;
}

/** Sorts the symbols that occur by count, equal ones by symbol; returns how many. */
function sortSymbols(counts: usize, symbols: i32): i32 {
  let used = 0;
  for (let symbol = 0; symbol < symbols; symbol++) {
    const weight = load<u32>(counts + (<usize>symbol << 2));
    if (weight > 0) store<u32>(sorted + (<usize>(used++) << 2), (weight << 9) | <u32>symbol);
  }
  for (let gap = 121; gap > 0; gap = gap / 3) {
    for (let i = gap; i < used; i++) {
      const key = load<u32>(sorted + (<usize>i << 2));
      let j = i;
      for (; j >= gap && load<u32>(sorted + (<usize>(j - gap) << 2)) > key; j -= gap) store<u32>(sorted + (<usize>j << 2), load<u32>(sorted + (<usize>(j - gap) << 2)));
      store<u32>(sorted + (<usize>j << 2), key);
    }
  }
  return used;
}

const perLength: usize = memory.data(64 * 4, 16);

/** Huffman codes of at most `longest` bits for the symbols by their counts, as (reversed code | bits << 16). */
function makeCodes(counts: usize, symbols: i32, longest: i32, codes: usize): void {
  memory.fill(codes, 0, <usize>symbols << 2);
  let used = sortSymbols(counts, symbols);
  // A code of one symbol still takes two: decoders refuse less.
  for (let symbol = 0; used < 2; symbol++) {
    if (load<u32>(counts + (<usize>symbol << 2)) == 0) {
      store<u32>(counts + (<usize>symbol << 2), 1);
      used = sortSymbols(counts, symbols);
    }
  }
  let leaf = 0, node = used, next = used;
  for (; next < 2 * used - 1; next++) {
    let weight: u32 = 0;
    for (let i = 0; i < 2; i++) {
      const takesLeaf = leaf < used && (node >= next || load<u32>(sorted + (<usize>leaf << 2)) >> 9 <= load<u32>(weights + (<usize>node << 2)));
      const child = takesLeaf ? leaf++ : node++;
      weight += takesLeaf ? load<u32>(sorted + (<usize>child << 2)) >> 9 : load<u32>(weights + (<usize>child << 2));
      store<u16>(parents + (<usize>child << 1), <u16>next);
    }
    store<u32>(weights + (<usize>next << 2), weight);
  }
  // From here on `weights` holds depths.
  memory.fill(perLength, 0, 64 * 4);
  store<u32>(weights + (<usize>(next - 1) << 2), 0);
  for (let i = next - 2; i >= 0; i--) {
    const depth = load<u32>(weights + (<usize>load<u16>(parents + (<usize>i << 1)) << 2)) + 1;
    store<u32>(weights + (<usize>i << 2), depth);
    if (i < used) count(perLength, min(depth, <u32>longest));
  }
  limitLengths(longest);
  giveCodes(used, symbols, longest, codes);
}

/** Codes that were cut to the longest length leave too little room: some shorter ones become longer. */
function limitLengths(longest: i32): void {
  let room: i32 = 0;
  for (let bits = 1; bits <= longest; bits++) room += load<i32>(perLength + (<usize>bits << 2)) << (longest - bits);
  while (room > 1 << longest) {
    let bits = longest - 1;
    while (load<u32>(perLength + (<usize>bits << 2)) == 0) bits--;
    // One code of this length and one of the longest become two of the next length.
    store<u32>(perLength + (<usize>bits << 2), load<u32>(perLength + (<usize>bits << 2)) - 1);
    store<u32>(perLength + (<usize>(bits + 1) << 2), load<u32>(perLength + (<usize>(bits + 1) << 2)) + 2);
    store<u32>(perLength + (<usize>longest << 2), load<u32>(perLength + (<usize>longest << 2)) - 1);
    room--;
  }
}

/** The rarest symbols get the longest codes; codes of one length rise with the symbol. */
function giveCodes(used: i32, symbols: i32, longest: i32, codes: usize): void {
  let i = 0;
  for (let bits = longest; bits > 0; bits--) {
    for (let left = load<u32>(perLength + (<usize>bits << 2)); left > 0; left--) store<u32>(codes + (<usize>(load<u32>(sorted + (<usize>(i++) << 2)) & 511) << 2), <u32>bits << 16);
  }
  let code: u32 = 0;
  for (let bits: u32 = 1; bits <= <u32>longest; bits++) {
    code <<= 1;
    for (let symbol = 0; symbol < symbols; symbol++) {
      const at = codes + (<usize>symbol << 2);
      if (load<u32>(at) >> 16 != bits) continue;
      let reversed: u32 = 0;
      for (let bit: u32 = 0; bit < bits; bit++) reversed |= ((code >> bit) & 1) << (bits - 1 - bit);
      store<u32>(at, reversed | (bits << 16));
      code++;
    }
  }
}

let bitBuffer: u64 = 0;
let bitCount: u64 = 0;

// @ts-ignore: decorator
@inline
function putBits(value: u32, bits: u32): void {
  bitBuffer |= <u64>value << bitCount;
  bitCount += bits;
}

// @ts-ignore: decorator
@inline
function drain(at: usize): usize {
  store<u64>(at, bitBuffer);
  const bytes = bitCount >> 3;
  bitBuffer = bytes == 8 ? 0 : bitBuffer >> (bytes << 3);
  bitCount &= 7;
  return at + <usize>bytes;
}

/** The lengths of the codes of a block, with runs shortened. Returns how many entries. */
function shortenRuns(total: i32): i32 {
  memory.fill(codeCounts, 0, 19 * 4);
  let made = 0;
  for (let i = 0; i < total; ) {
    const bits = load<u8>(codeLengths + <usize>i);
    let run = 1;
    while (i + run < total && load<u8>(codeLengths + <usize>(i + run)) == bits) run++;
    let symbol: u32 = bits, extra = 0, taken = 1;
    if (bits == 0 && run >= 3) {
      taken = min(run, 138);
      symbol = taken < 11 ? 17 : 18;
      extra = taken - (taken < 11 ? 3 : 11);
    } else if (i > 0 && run >= 3 && load<u8>(codeLengths + <usize>(i - 1)) == bits) {
      taken = min(run, 6);
      symbol = 16;
      extra = taken - 3;
    }
    count(codeCounts, symbol);
    store<u16>(runs + (<usize>(made++) << 1), <u16>(symbol | (<u32>extra << 8)));
    i += taken;
  }
  return made;
}

function putBlockHead(to: usize): usize {
  let literalsUsed = literals, distancesUsed = distances;
  while (literalsUsed > 257 && load<u32>(literalCodes + (<usize>(literalsUsed - 1) << 2)) == 0) literalsUsed--;
  while (distancesUsed > 1 && load<u32>(distanceCodes + (<usize>(distancesUsed - 1) << 2)) == 0) distancesUsed--;
  for (let i = 0; i < literalsUsed; i++) store<u8>(codeLengths + <usize>i, <u8>(load<u32>(literalCodes + (<usize>i << 2)) >> 16));
  for (let i = 0; i < distancesUsed; i++) store<u8>(codeLengths + <usize>(literalsUsed + i), <u8>(load<u32>(distanceCodes + (<usize>i << 2)) >> 16));
  const entries = shortenRuns(literalsUsed + distancesUsed);
  makeCodes(codeCounts, 19, 7, codeCodes);
  let given = 19;
  while (given > 4 && load<u32>(codeCodes + (<usize>load<u8>(lengthOrder + <usize>(given - 1)) << 2)) == 0) given--;
  putBits(4, 3);
  putBits(literalsUsed - 257, 5);
  putBits(distancesUsed - 1, 5);
  putBits(given - 4, 4);
  to = drain(to);
  for (let i = 0; i < given; i++) {
    putBits(load<u32>(codeCodes + (<usize>load<u8>(lengthOrder + <usize>i) << 2)) >> 16, 3);
    to = drain(to);
  }
  for (let i = 0; i < entries; i++) {
    const entry = <u32>load<u16>(runs + (<usize>i << 1));
    const code = load<u32>(codeCodes + (<usize>(entry & 255) << 2));
    putBits(code & 0xffff, code >> 16);
    if ((entry & 255) >= 16) putBits(entry >> 8, (entry & 255) == 16 ? 2 : (entry & 255) == 17 ? 3 : 7);
    to = drain(to);
  }
  return to;
}

/**
 * Compresses `size` bytes into one block at `to`, going on where the bits in `state` (16 bytes) end. `tokens` has room for
 * four bytes a byte and four more. Returns the end; up to 8 bytes behind it are touched.
 */
export function deflate(from: usize, size: u32, to: usize, tokens: usize, state: usize): usize {
  memory.fill(literalCounts, 0, 288 * 4);
  memory.fill(distanceCounts, 0, 32 * 4);
  memory.fill(places, 0, 1 << 14);
  const tokensEnd = tokenize(from, size, tokens);
  store<u32>(literalCounts + (256 << 2), 1);
  makeCodes(literalCounts, literals, 15, literalCodes);
  makeCodes(distanceCounts, distances, 15, distanceCodes);
  bitBuffer = load<u64>(state);
  bitCount = load<u64>(state, 8);
  to = putBlockHead(to);
  let buffer = bitBuffer, bits = bitCount;
  for (let at = tokens; at < tokensEnd; at += 4) {
    const token = load<u32>(at);
    const distance = token >> 9;
    if (distance == 0) {
      const code = load<u32>(literalCodes + (<usize>token << 2));
      buffer |= <u64>(code & 0xffff) << bits;
      bits += code >> 16;
    } else {
      const length = load<u32>(lengthSymbols + (<usize>(token & 511) << 2));
      const code = load<u32>(literalCodes + (<usize>(length & 0xffff) << 2));
      buffer |= <u64>(code & 0xffff) << bits;
      bits += code >> 16;
      buffer |= <u64>((token & 511) - (length >> 20)) << bits;
      bits += (length >> 16) & 15;
      const symbol = distanceSymbol(distance);
      const far = load<u32>(distanceCodes + (<usize>symbol << 2));
      buffer |= <u64>(far & 0xffff) << bits;
      bits += far >> 16;
      buffer |= <u64>(distance - load<u32>(distanceBase + (<usize>symbol << 2))) << bits;
      bits += load<u8>(distanceBits + <usize>symbol);
    }
    store<u64>(to, buffer);
    to += <usize>(bits >> 3);
    buffer >>= bits & ~7;
    bits &= 7;
  }
  bitBuffer = buffer;
  bitCount = bits;
  const code = load<u32>(literalCodes + (256 << 2));
  putBits(code & 0xffff, code >> 16);
  to = drain(to);
  store<u64>(state, bitBuffer);
  store<u64>(state, bitCount, 8);
  return to;
}

/** The last block, without bytes, and what is missing to a whole byte. */
export function finish(to: usize, state: usize): usize {
  bitBuffer = load<u64>(state);
  bitCount = load<u64>(state, 8);
  putBits(3, 10);
  bitCount = (bitCount + 7) & ~7;
  return drain(to);
}

makeCrcTables();
makeDeflateTables();
