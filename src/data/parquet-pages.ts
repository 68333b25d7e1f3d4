import type { ColumnMetaData, DataPageHeader, PageHeader } from "hyparquet";
import type { RandomBytes } from "./file-bytes.ts";
import type { ParquetLeaf } from "./parquet-schema.ts";
import { loadParquetCodecs, type ParquetCodecs } from "./parquet-codecs.ts";
import type { PlainValue } from "./put-value.ts";
import { readRleHybrid } from "./rle-hybrid.ts";

/** Some stored entries of one column: definitions and repetitions where there can be several, and the values that are there. */
export interface ParquetPage {
  readonly length: number;
  readonly definitions: Int32Array | undefined;
  readonly repetitions: Int32Array | undefined;
  readonly values: ArrayLike<PlainValue>;
}

/** Damaged bytes of a file; whoever reads the file knows its name. */
export class ParquetDamage extends Error {}

/** Sizes that no sound file exceeds: bytes of a page, entries of a page. */
const largestPage = 1 << 28;
const mostEntries = 1 << 24;
const windowSize = 1 << 20;

/** The pages of a column chunk one after the other; only one is held. */
export async function* readParquetPages(file: RandomBytes, chunk: ColumnMetaData, leaf: ParquetLeaf): AsyncGenerator<ParquetPage> {
  const codecs = await loadParquetCodecs();
  const start = Number(chunk.dictionary_page_offset && chunk.dictionary_page_offset > 0n && chunk.dictionary_page_offset < chunk.data_page_offset ? chunk.dictionary_page_offset : chunk.data_page_offset);
  const end = start + Number(chunk.total_compressed_size);
  if (!(start >= 4 && end <= file.size)) throw new ParquetDamage("its place is not in the file");
  const window = createWindow(file, end);
  let left = Number(chunk.num_values);
  let dictionary: ArrayLike<PlainValue> | undefined;
  for (let at = start; left > 0;) {
    if (at >= end) throw new ParquetDamage(`${left} values are missing`);
    const head = await window(at, Math.min(end, at + (1 << 16)));
    const { header, size } = damageOf(() => codecs.pageHeader(head));
    if (!areNumbers(header)) throw new ParquetDamage("the header of a page is damaged");
    const from = at + size;
    at = from + header.compressed_page_size;
    if (!(header.compressed_page_size >= 0 && at <= end)) throw new ParquetDamage("a page ends behind its column");
    if (!(header.uncompressed_page_size >= 0 && header.uncompressed_page_size <= largestPage)) throw new ParquetDamage(`a page has ${header.uncompressed_page_size} bytes`);
    if (header.type === "INDEX_PAGE") continue;
    const bytes = await window(from, at);
    if (header.type === "DICTIONARY_PAGE") dictionary = damageOf(() => dictionaryOf(bytes, header, { codecs, chunk, leaf }));
    else {
      const page = damageOf(() => pageOf(bytes, header, { codecs, chunk, leaf, dictionary, left }));
      left -= page.length;
      yield page;
    }
  }
}

/** Damaged headers have numbers of other kinds, or none. */
function areNumbers({ compressed_page_size, uncompressed_page_size, data_page_header: one, data_page_header_v2: two, dictionary_page_header: dictionary }: PageHeader): boolean {
  const numbers = [compressed_page_size, uncompressed_page_size, ...(one ? [one.num_values] : []), ...(dictionary ? [dictionary.num_values] : [])];
  if (two) numbers.push(two.num_values, two.definition_levels_byte_length, two.repetition_levels_byte_length);
  return numbers.every((number) => Number.isInteger(number));
}

/** Bytes of a file by windows, so that small pages do not cost a read each. */
function createWindow(file: RandomBytes, limit: number): (from: number, to: number) => Promise<Uint8Array> {
  let first = 0;
  let bytes = new Uint8Array(0);
  return async (from, to) => {
    if (from < first || to > first + bytes.length) {
      bytes = Uint8Array.from(await file.read(from, Math.min(limit, Math.max(to, from + windowSize))));
      first = from;
      if (bytes.length < to - from) throw new ParquetDamage("the file ends too early");
    }
    return bytes.subarray(from - first, to - first);
  };
}

/** Whatever the bytes make decoders stumble over is damage. */
function damageOf<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw error instanceof ParquetDamage ? error : new ParquetDamage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

interface Decoding {
  readonly codecs: ParquetCodecs;
  readonly chunk: ColumnMetaData;
  readonly leaf: ParquetLeaf;
}

function dictionaryOf(bytes: Uint8Array, { dictionary_page_header: header, uncompressed_page_size: size }: PageHeader, { codecs, chunk, leaf }: Decoding): ArrayLike<PlainValue> {
  if (!header || !(header.num_values >= 0 && header.num_values <= mostEntries)) throw new ParquetDamage("its dictionary is damaged");
  return meant(plainValues(codecs.unpack(bytes, chunk.codec, size), header.num_values, leaf), leaf);
}

interface PageDecoding extends Decoding {
  readonly dictionary: ArrayLike<PlainValue> | undefined;
  /** How many entries the chunk still has. */
  readonly left: number;
}

interface Parts {
  readonly length: number;
  readonly encoding: DataPageHeader["encoding"];
  readonly repetitions: Uint8Array;
  readonly definitions: Uint8Array;
  readonly values: Uint8Array;
}

function pageOf(bytes: Uint8Array, header: PageHeader, decoding: PageDecoding): ParquetPage {
  const { leaf, left } = decoding;
  const { length, encoding, ...parts } = partsOf(bytes, header, decoding);
  if (!(length >= 0 && length <= left && length <= mostEntries)) throw new ParquetDamage(`a page of ${length} values where ${left} are left`);
  const repetitions = leaf.maxRepetition > 0 ? levelsOf(parts.repetitions, leaf.maxRepetition, length) : undefined;
  let definitions = leaf.maxDefinition > 0 ? levelsOf(parts.definitions, leaf.maxDefinition, length) : undefined;
  let count = length;
  if (definitions) for (const definition of definitions) if (definition !== leaf.maxDefinition) count--;
  if (count === length) definitions = undefined;
  return { length, definitions, repetitions, values: valuesOf(parts.values, { encoding, count }, decoding) };
}

function levelsOf(bytes: Uint8Array, most: number, length: number): Int32Array {
  const levels = readRleHybrid(bytes, 32 - Math.clz32(most), length);
  for (const level of levels) if (level > most) throw new ParquetDamage(`a level of ${level}`);
  return levels;
}

/** Takes a page apart: version 2 has its levels outside of what is packed. */
function partsOf(bytes: Uint8Array, header: PageHeader, { codecs, chunk, leaf }: Decoding): Parts {
  const { data_page_header: one, data_page_header_v2: two, uncompressed_page_size: size } = header;
  if (two) {
    const [repetitions, definitions] = [two.repetition_levels_byte_length, two.definition_levels_byte_length];
    if (!(repetitions >= 0 && definitions >= 0 && repetitions + definitions <= Math.min(bytes.length, size))) throw new ParquetDamage("the levels of a page are damaged");
    const packed = bytes.subarray(repetitions + definitions);
    return {
      length: two.num_values, encoding: two.encoding,
      repetitions: bytes.subarray(0, repetitions), definitions: bytes.subarray(repetitions, repetitions + definitions),
      values: codecs.unpack(packed, two.is_compressed === false ? "UNCOMPRESSED" : chunk.codec, size - repetitions - definitions),
    };
  }
  if (!one) throw new ParquetDamage(`a page of kind ${header.type} cannot be read`);
  let page = codecs.unpack(bytes, chunk.codec, size);
  const take = (there: boolean, encoding: string): Uint8Array => {
    if (!there) return page.subarray(0, 0);
    if (encoding !== "RLE") throw new ParquetDamage(`levels in ${encoding} cannot be read`);
    const length = new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true);
    if (4 + length > page.length) throw new ParquetDamage("the levels of a page are damaged");
    const levels = page.subarray(4, 4 + length);
    page = page.subarray(4 + length);
    return levels;
  };
  const repetitions = take(leaf.maxRepetition > 0, one.repetition_level_encoding);
  const definitions = take(leaf.maxDefinition > 0, one.definition_level_encoding);
  return { length: one.num_values, encoding: one.encoding, repetitions, definitions, values: page };
}

interface Stored {
  readonly encoding: DataPageHeader["encoding"];
  readonly count: number;
}

function valuesOf(bytes: Uint8Array, { encoding, count }: Stored, { codecs, leaf, dictionary }: PageDecoding): ArrayLike<PlainValue> {
  if (count === 0) return [];
  if (encoding === "PLAIN") return meant(plainValues(bytes, count, leaf), leaf);
  if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
    if (!dictionary) throw new ParquetDamage("its dictionary is missing");
    if (bytes.length === 0) throw new ParquetDamage("a page ends too early");
    const indices = readRleHybrid(bytes.subarray(1), bytes[0]!, count);
    const values = new Array<PlainValue>(count);
    for (let i = 0; i < count; i++) {
      const value = dictionary[indices[i]!];
      if (value === undefined) throw new ParquetDamage(`value ${indices[i]} of a dictionary of ${dictionary.length}`);
      values[i] = value;
    }
    return values;
  }
  if (encoding === "RLE" && leaf.element.type === "BOOLEAN") return readRleHybrid(bytes.subarray(4), 1, count);
  return meant(codecs.otherValues(bytes, { encoding, count, element: leaf.element }), leaf);
}

function meant(stored: ArrayLike<PlainValue>, { meaning }: ParquetLeaf): ArrayLike<PlainValue> {
  return meaning ? Array.from(stored, meaning as (value: PlainValue) => PlainValue) : stored;
}

const sizes: Readonly<Record<string, number>> = { INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8 };

/** Values one after the other. */
function plainValues(bytes: Uint8Array, count: number, { element, meaning }: ParquetLeaf): ArrayLike<PlainValue> {
  const { type } = element;
  if (type === "BYTE_ARRAY") return byteArrays(bytes, count);
  const size = type === "FIXED_LEN_BYTE_ARRAY" ? element.type_length ?? 0 : type === "BOOLEAN" ? 1 / 8 : sizes[type ?? ""] ?? NaN;
  if (!(size > 0 && count * size <= bytes.length)) throw new ParquetDamage("a page ends too early");
  if (type === "BOOLEAN") return Uint8Array.from({ length: count }, (_, i) => (bytes[i >> 3]! >> (i & 7)) & 1);
  if (type === "FIXED_LEN_BYTE_ARRAY") return Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  const { buffer } = bytes.slice(0, count * size);
  if (type === "INT32") return new Int32Array(buffer);
  if (type === "FLOAT") return new Float32Array(buffer);
  if (type === "DOUBLE") return new Float64Array(buffer);
  if (type === "INT64") return meaning ? bigNumbers(buffer) : safeNumbers(buffer);
  const view = new DataView(buffer);
  return Array.from({ length: count }, (_, i) => (view.getBigInt64(i * 12 + 4, true) >> 32n << 64n) | view.getBigUint64(i * 12, true));
}

/** BigInt64Array is no ArrayLike of plain values only by its type. */
function bigNumbers(buffer: ArrayBuffer): ArrayLike<bigint> {
  return new BigInt64Array(buffer);
}

/** 64-bit integers as numbers where all of them are exact so: that is much faster. */
function safeNumbers(buffer: ArrayBuffer): ArrayLike<number> | ArrayLike<bigint> {
  const words = new Int32Array(buffer);
  const numbers = new Float64Array(words.length / 2);
  for (let i = 0; i < numbers.length; i++) {
    const high = words[2 * i + 1]!;
    if (high < -(2 ** 20) || high >= 2 ** 20) return bigNumbers(buffer);
    numbers[i] = high * 2 ** 32 + (words[2 * i]! >>> 0);
  }
  return numbers;
}

function byteArrays(bytes: Uint8Array, count: number): Uint8Array[] {
  if (count * 4 > bytes.length) throw new ParquetDamage("a page ends too early");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return Array.from({ length: count }, () => {
    const start = at + 4;
    at = start + view.getUint32(at, true);
    if (at > bytes.length) throw new ParquetDamage("a page ends too early");
    return bytes.subarray(start, at);
  });
}
