import { loadParquetCodecs } from "./parquet-codecs.ts";
import { numberArrays, type ArrowField, type ArrowLayout } from "./arrow-schema.ts";
import type { FlatTable } from "./flatbuffer.ts";
import { unpackLz4Frame } from "./lz4-frame.ts";
import type { PlainValue } from "./put-value.ts";
import type { ShapeValue } from "./shape-columns.ts";

/** The items of a field in a batch. */
export interface ArrowItems {
  readonly length: number;
  /** The value of an item; damaged places are a RangeError. */
  at(item: number): ShapeValue;
}

/** Dictionaries by their numbers. */
type ArrowDictionaries = ReadonlyMap<number, ArrowItems>;

/** What of a RecordBatch message and its body is read, buffer by buffer. */
interface Body {
  readonly nodes: readonly (readonly [length: number, nulls: number])[];
  readonly buffers: readonly Uint8Array[];
  readonly variadic: readonly number[];
}

/** Bytes that a batch may have after unpacking. */
const largestBody = 2 ** 31;

/** The items of the fields of a RecordBatch message with its body. What is damaged is an Error. */
export async function arrowItems(fields: readonly ArrowField[], batch: FlatTable, { body, dictionaries }: { readonly body: Uint8Array; readonly dictionaries: ArrowDictionaries }): Promise<ArrowItems[]> {
  const compression = batch.table(3);
  const unpack = compression ? await unpacker(compression.byte(0)) : (bytes: Uint8Array) => bytes;
  let total = 0;
  const buffers = batch.pairs(2).map(([start, length]) => {
    if (!(start >= 0 && length >= 0 && start + length <= body.length)) throw new RangeError("a buffer ends behind its batch");
    const bytes = unpack(body.subarray(start, start + length));
    total += bytes.length;
    if (total > largestBody) throw new RangeError("a batch has more than 2 GiB");
    return bytes;
  });
  const cursor = new Cursor({ nodes: batch.pairs(1), buffers, variadic: batch.longs(4) }, dictionaries);
  const length = batch.long(0);
  return fields.map((field) => {
    const items = cursor.field(field);
    if (items.length !== length) throw new RangeError(`column ${JSON.stringify(field.name)} has ${items.length} rows of ${length}`);
    return items;
  });
}

/** Each buffer has its unpacked size before it, or −1 when it is not packed. */
async function unpacker(codec: number): Promise<(bytes: Uint8Array) => Uint8Array> {
  if (codec !== 0 && codec !== 1) throw new RangeError(`compression ${codec} is not known`);
  const { unpack } = await loadParquetCodecs();
  return (bytes) => {
    if (bytes.length === 0) return bytes;
    if (bytes.length < 8) throw new RangeError("a packed buffer is too short");
    const size = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true));
    const packed = bytes.subarray(8);
    if (size === -1) return packed;
    if (!(size >= 0 && size <= largestBody)) throw new RangeError(`a packed buffer says it has ${size} bytes`);
    return codec === 0 ? unpackLz4Frame(packed, size) : unpack(packed, "ZSTD", size);
  };
}

class Cursor {
  private node = 0;
  private buffer = 0;
  private view = 0;
  private readonly body: Body;
  private readonly dictionaries: ArrowDictionaries;

  constructor(body: Body, dictionaries: ArrowDictionaries) {
    this.body = body;
    this.dictionaries = dictionaries;
  }

  field({ name, layout, dictionary }: ArrowField): ArrowItems {
    if (!dictionary) return this.items(layout);
    const indices = this.items(dictionary.index);
    return {
      length: indices.length,
      at: (item) => {
        const index = indices.at(item);
        if (index === null) return null;
        const values = this.dictionaries.get(dictionary.id);
        if (!values) throw new RangeError(`the dictionary of column ${JSON.stringify(name)} does not come before its values`);
        const number = Number(index);
        if (!(number >= 0 && number < values.length)) throw new RangeError(`value ${number} of a dictionary of ${values.length}`);
        return values.at(number);
      },
    };
  }

  private items(layout: ArrowLayout): ArrowItems {
    const node = this.body.nodes[this.node++];
    if (!node || !(node[0] >= 0)) throw new RangeError("a batch has too few columns");
    const [length, nulls] = node;
    if (layout.kind === "null") return { length, at: () => null };
    const validity = this.next();
    const isThere = nulls === 0 || validity.length === 0 ? undefined : bitOf(validity, length);
    const value = this.values(layout, length);
    return { length, at: isThere ? (item) => (isThere(item) ? value(item) : null) : value };
  }

  private next(): Uint8Array {
    const buffer = this.body.buffers[this.buffer++];
    if (!buffer) throw new RangeError("a batch has too few buffers");
    return buffer;
  }

  private values(layout: Exclude<ArrowLayout, { kind: "null" }>, length: number): (item: number) => ShapeValue {
    switch (layout.kind) {
      case "bool": return numberOfBit(bitOf(this.next(), length));
      case "number": return numbers(layout, this.next(), length);
      case "fixed": return fixed(layout, this.next(), length);
      case "bytes": {
        const range = rangeOf(this.next(), length, layout.wide);
        const bytes = this.next();
        return (item) => {
          const [start, end] = range(item, bytes.length);
          return bytes.subarray(start, end);
        };
      }
      case "view": return views(this.next(), Array.from({ length: this.body.variadic[this.view++] ?? 0 }, () => this.next()), length);
      case "list": {
        const range = rangeOf(this.next(), length, layout.wide);
        const items = this.field(layout.item);
        return (item) => {
          const [start, end] = range(item, items.length);
          return Array.from({ length: end - start }, (_, i) => items.at(start + i));
        };
      }
      case "fixed-list": {
        const items = this.field(layout.item);
        if (!(layout.length >= 0 && layout.length * length <= items.length)) throw new RangeError("a column has too few values");
        return (item) => Array.from({ length: layout.length }, (_, i) => items.at(item * layout.length + i));
      }
      case "struct": {
        const fields = layout.fields.map((field) => this.field(field));
        if (fields.some((field) => field.length < length)) throw new RangeError("a struct has too few values");
        return (item) => fields.map((field) => field.at(item));
      }
    }
  }
}

function bitOf(bytes: Uint8Array, length: number): (item: number) => boolean {
  if (bytes.length * 8 < length) throw new RangeError("a buffer is too short");
  return (item) => ((bytes[item >> 3]! >> (item & 7)) & 1) === 1;
}

function numberOfBit(bit: (item: number) => boolean): (item: number) => number {
  return (item) => (bit(item) ? 1 : 0);
}

function numbers({ array, meaning }: Extract<ArrowLayout, { kind: "number" }>, bytes: Uint8Array, length: number): (item: number) => PlainValue {
  const values = typed(bytes, array, length);
  if (!meaning) return (item) => values[item]!;
  const mean = meaning as (stored: number | bigint) => PlainValue;
  return (item) => mean(values[item]!);
}

function typed(bytes: Uint8Array, array: keyof typeof numberArrays, length: number): ArrayLike<number | bigint> {
  const type = numberArrays[array];
  const size = length * type.BYTES_PER_ELEMENT;
  if (bytes.length < size) throw new RangeError("a buffer is too short");
  return new type(Uint8Array.from(bytes.subarray(0, size)).buffer);
}

function fixed({ width, meaning }: Extract<ArrowLayout, { kind: "fixed" }>, bytes: Uint8Array, length: number): (item: number) => PlainValue {
  if (!(width >= 0 && bytes.length >= width * length)) throw new RangeError("a buffer is too short");
  const at = (item: number) => bytes.subarray(item * width, (item + 1) * width);
  return meaning ? (item) => meaning(at(item)) : at;
}

function rangeOf(bytes: Uint8Array, length: number, wide: boolean): (item: number, most: number) => readonly [number, number] {
  if (length === 0) return () => [0, 0];
  const offsets = wide ? typed(bytes, "int64", length + 1) : typed(bytes, "int32", length + 1);
  return (item, most) => {
    const [start, end] = [Number(offsets[item]), Number(offsets[item + 1])];
    if (!(start >= 0 && start <= end && end <= most)) throw new RangeError("an offset is wrong");
    return [start, end];
  };
}

/** Views have short values in themselves, and say of long ones in which buffer they lie. */
function views(bytes: Uint8Array, buffers: readonly Uint8Array[], length: number): (item: number) => Uint8Array {
  if (bytes.length < length * 16) throw new RangeError("a buffer is too short");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (item) => {
    const size = view.getInt32(item * 16, true);
    if (size >= 0 && size <= 12) return bytes.subarray(item * 16 + 4, item * 16 + 4 + size);
    const [buffer, start] = [buffers[view.getInt32(item * 16 + 8, true)], view.getInt32(item * 16 + 12, true)];
    if (!buffer || !(size >= 0 && start >= 0 && start + size <= buffer.length)) throw new RangeError("a view is wrong");
    return buffer.subarray(start, start + size);
  };
}
