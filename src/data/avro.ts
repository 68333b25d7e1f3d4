import * as zlib from "node:zlib";
import { UserError } from "../core/error.ts";
import type { Json } from "../core/json.ts";
import { AvroDecoder } from "./avro-decoder.ts";
import { avroFields, type AvroField } from "./avro-schema.ts";
import { createByteReader, type ByteReader } from "./byte-reader.ts";
import { readBytes } from "./file-bytes.ts";
import { loadParquetCodecs } from "./parquet-codecs.ts";
import { shapeColumns } from "./row-shape.ts";
import { createShapeColumns, ShapeMisfit, type ShapeColumns } from "./shape-columns.ts";
import { joinColumns } from "./source-columns.ts";
import type { FileFormat, SourceBatch, SourceFile } from "./source.ts";

/**
 * Avro object container files, packed with deflate, snappy, Zstandard or not. Block by block is read. A null is missing, an empty
 * array is present, arrays hold no nulls. Records are taken apart into columns `a.b`, maps are lists of `key` and `value`, enums are
 * text; booleans are the integers 0 and 1; dates, times, moments (ISO 8601) and decimals are text.
 */
export const avroFormat: FileFormat = {
  name: "avro",
  pattern: /\.avro(\.(gz|zz|br|zst))?$/i,
  async describe(file, { limit = Infinity }) {
    let rows = 0;
    let fields: readonly AvroField[] = [];
    for await (const block of readBlocks(file, false)) {
      fields = block.fields;
      rows += block.count;
      if (rows >= limit) break;
    }
    return { columns: shapeColumns(fields, file.name), rows: Math.min(rows, limit) };
  },
  join: (files) => joinColumns(files, { mixed: "widen" }),
  async *read(file, columns, { limit = Infinity }) {
    let before = 0;
    let rows = 0;
    let held = 0;
    let found: ShapeColumns | undefined;
    const take = (): SourceBatch => {
      const first = before + 1;
      before += rows;
      const batch = found!.take(rows);
      rows = held = 0;
      return { batch, file: file.name, line: (row) => first + row };
    };
    for await (const { fields, count, bytes } of readBlocks(file, true)) {
      found ??= createShapeColumns(fields, columns);
      const decoder = new AvroDecoder(bytes);
      for (let i = 0; i < count && before + rows < limit; i++) {
        const from = decoder.at;
        addRow(decoder, { fields, sinks: found.sinks, row: rows }, { file, number: before + rows + 1 });
        rows++;
        held += decoder.at - from;
        if (rows === 4096 || held >= 1 << 23) yield take();
      }
      if (before + rows >= limit) break;
      if (!decoder.atEnd) throw rowMistake("the block has more bytes than rows", { file, number: before + rows });
    }
    if (rows > 0) yield take();
  },
};

interface RowPlace {
  readonly file: SourceFile;
  readonly number: number;
}

function rowMistake(what: string, { file, number }: RowPlace, cause?: unknown): UserError {
  return new UserError(`row ${number} cannot be read: ${what}`, { place: { file: file.name, line: number }, hint: "the file is damaged; make it again", ...(cause === undefined ? {} : { cause }) });
}

function addRow(decoder: AvroDecoder, { fields, sinks, row }: { readonly fields: readonly AvroField[]; readonly sinks: ShapeColumns["sinks"]; readonly row: number }, place: RowPlace): void {
  let name = "";
  try {
    fields.forEach((field, i) => {
      ({ name } = field);
      const value = decoder.value(field.type);
      sinks[i]?.add(value, row);
    });
  } catch (error) {
    if (error instanceof ShapeMisfit) {
      throw new UserError(`column ${JSON.stringify(name)}: ${error.message}`, { place: { file: place.file.name, line: place.number }, hint: "arrays have no nulls: leave them out", cause: error });
    }
    throw error instanceof RangeError ? rowMistake(`column ${JSON.stringify(name)}, ${error.message}`, place, error) : error;
  }
}

interface Block {
  readonly fields: readonly AvroField[];
  readonly count: number;
  /** Unpacked; empty when they are not wanted. */
  readonly bytes: Uint8Array;
}

interface Header {
  readonly fields: readonly AvroField[];
  readonly codec: string;
  readonly sync: Uint8Array;
}

const largestPiece = 2 ** 30;

/** The blocks of a file; first one without rows, with the schema. */
async function* readBlocks(file: SourceFile, values: boolean): AsyncGenerator<Block> {
  const reader = createByteReader(readBytes(file));
  try {
    const { fields, codec, sync } = await readHeader(reader, file);
    yield { fields, count: 0, bytes: new Uint8Array(0) };
    for (;;) {
      const count = await readLong(reader, file, true);
      if (count === undefined) return;
      const size = await readLong(reader, file);
      if (!(count >= 0 && size! >= 0 && size! <= largestPiece)) throw damaged(reader, file, `a block has ${count} rows and ${size} bytes`);
      const packed = await take(reader, file, size!);
      if (Buffer.compare(await take(reader, file, 16), sync) !== 0) throw damaged(reader, file, "a block does not end where it should");
      const bytes = values ? await unpacked(packed, codec, (what, cause) => damaged(reader, file, what, cause)) : packed.subarray(0, 0);
      if (values && count > Math.max(bytes.length, 1 << 20)) throw damaged(reader, file, `a block of ${bytes.length} bytes has ${count} rows`);
      yield { fields, count, bytes };
    }
  } finally {
    await reader.close();
  }
}

function damaged(reader: ByteReader, { name }: SourceFile, what: string, cause?: unknown): UserError {
  return new UserError(`the file cannot be read before byte ${reader.position}: ${what}`, { place: { file: name }, hint: "the file is damaged or not Avro; make it again", ...(cause === undefined ? {} : { cause }) });
}

async function take(reader: ByteReader, file: SourceFile, size: number): Promise<Uint8Array> {
  const bytes = await reader.take(size);
  if (bytes.length < size) throw damaged(reader, file, "it ends too early");
  return bytes;
}

/** A whole number; `undefined` at the end of the file, where it may end. */
async function readLong(reader: ByteReader, file: SourceFile, mayEnd = false): Promise<number | undefined> {
  const bytes: number[] = [];
  for (;;) {
    const [byte] = await reader.take(1);
    if (byte === undefined && mayEnd && bytes.length === 0) return undefined;
    if (byte === undefined) throw damaged(reader, file, "it ends too early");
    bytes.push(byte);
    if (byte < 128) return Number(new AvroDecoder(Uint8Array.from(bytes)).long());
    if (bytes.length > 9) throw damaged(reader, file, "a number has more than 64 bits");
  }
}

async function readHeader(reader: ByteReader, file: SourceFile): Promise<Header> {
  if (Buffer.compare(await reader.take(4), Buffer.from("Obj\u0001")) !== 0) throw damaged(reader, file, "it is no Avro object container file");
  const metadata = new Map<string, Uint8Array>();
  const piece = async (): Promise<Uint8Array> => {
    const size = (await readLong(reader, file))!;
    if (!(size >= 0 && size <= largestPiece)) throw damaged(reader, file, `a piece has ${size} bytes`);
    return take(reader, file, size);
  };
  for (;;) {
    const count = (await readLong(reader, file))!;
    if (count === 0) break;
    if (count < 0) await readLong(reader, file);
    for (let i = 0; i < Math.abs(count); i++) {
      const key = Buffer.from(await piece()).toString("utf8");
      metadata.set(key, await piece());
    }
  }
  const sync = await take(reader, file, 16);
  const text = (key: string) => metadata.has(key) ? Buffer.from(metadata.get(key)!).toString("utf8") : undefined;
  const schema = text("avro.schema");
  if (schema === undefined) throw damaged(reader, file, "it has no schema");
  let parsed: Json;
  try {
    parsed = JSON.parse(schema) as Json;
  } catch (error) {
    throw damaged(reader, file, "its schema is no JSON", error);
  }
  const codec = text("avro.codec") || "null";
  if (!codecs.includes(codec)) throw new UserError(`the file is packed with ${JSON.stringify(codec)}`, { place: { file: file.name }, hint: `write it with one of ${codecs.join(", ")}` });
  return { fields: avroFields(parsed, file.name), codec, sync };
}

const codecs: readonly string[] = ["null", "deflate", "snappy", "zstandard"];

async function unpacked(bytes: Uint8Array, codec: string, mistake: (what: string, cause?: unknown) => UserError): Promise<Uint8Array> {
  const { unpack } = await loadParquetCodecs();
  try {
    if (codec === "deflate") return zlib.inflateRawSync(bytes, { maxOutputLength: largestPiece });
    if (codec === "zstandard") return "zstdDecompressSync" in zlib ? zlib.zstdDecompressSync(bytes, { maxOutputLength: largestPiece }) : unpack(bytes, "ZSTD", -1);
    if (codec === "null") return bytes;
    const packed = bytes.subarray(0, -4);
    const size = snappySize(packed);
    if (size > Math.min(largestPiece, packed.length * 64)) throw new RangeError(`a block says it has ${size} bytes`);
    const found = unpack(packed, "SNAPPY", size);
    if (zlib.crc32(found) !== Buffer.from(bytes.subarray(-4)).readUInt32BE()) throw new RangeError("a checksum is wrong");
    return found;
  } catch (error) {
    throw mistake(`a block cannot be unpacked (${error instanceof Error ? error.message : String(error)})`, error);
  }
}

/** The size that stands before bytes packed with snappy. */
function snappySize(bytes: Uint8Array): number {
  let size = 0;
  for (let i = 0, factor = 1; i < 5; i++, factor *= 128) {
    const byte = bytes[i];
    if (byte === undefined) break;
    size += (byte & 127) * factor;
    if (byte < 128) return size;
  }
  throw new RangeError("a block is too short");
}
