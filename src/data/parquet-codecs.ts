import type { CompressionCodec, Encoding, FileMetaData, PageHeader, SchemaElement } from "hyparquet";
import * as zlib from "node:zlib";
import type { PlainValue } from "./put-value.ts";

/** What of a page needs a library. All throw some error when the bytes are damaged. */
export interface ParquetCodecs {
  /** What stands at the end of a file; `bytes` end with it. */
  fileMetadata(bytes: Uint8Array): FileMetaData;
  /** The header at the beginning of the bytes, and how long it is. */
  pageHeader(bytes: Uint8Array): { readonly header: PageHeader; readonly size: number };
  /** A packed page, in a buffer of its own; `size` is −1 where it is not known. */
  unpack(bytes: Uint8Array, codec: CompressionCodec, size: number): Uint8Array;
  /** Values in one of the rarer encodings. */
  otherValues(bytes: Uint8Array, stored: { readonly encoding: Encoding; readonly count: number; readonly element: SchemaElement }): ArrayLike<PlainValue>;
}

/** Loads the libraries that read Parquet. */
export async function loadParquetCodecs(): Promise<ParquetCodecs> {
  const [{ parquetMetadata }, { parquetHeader }, { byteStreamSplit }, delta, { compressors }] = await Promise.all([
    import("hyparquet"), import("hyparquet/src/column.js"), import("hyparquet/src/encoding.js"), import("hyparquet/src/delta.js"), import("hyparquet-compressors"),
  ]);
  const reader = (bytes: Uint8Array) => ({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });

  return {
    fileMetadata: (bytes) => parquetMetadata(bytes, { geoparquet: false, parsers: { stringFromBytes: () => undefined } }),
    pageHeader(bytes) {
      const at = reader(bytes);
      return { header: parquetHeader(at), size: at.offset };
    },
    unpack(bytes, codec, size) {
      const unpacked = unpackWith(bytes, codec, size) ?? compressors[codec]?.(bytes, size);
      if (!unpacked) throw new Error(`${codec} cannot be unpacked`);
      if (size >= 0 && unpacked.length !== size) throw new Error(`a page has ${unpacked.length} bytes instead of ${size}`);
      return unpacked;
    },
    otherValues(bytes, { encoding, count, element: { type, type_length: length } }) {
      const at = reader(bytes.slice());
      if (encoding === "BYTE_STREAM_SPLIT") return byteStreamSplit(at, count, type!, length);
      if (encoding === "DELTA_BINARY_PACKED") {
        checkDelta(bytes);
        const values = type === "INT32" ? new Int32Array(count) : new BigInt64Array(count);
        delta.deltaBinaryUnpack(at, count, values);
        return values;
      }
      const values = new Array<Uint8Array>(count);
      checkDelta(bytes);
      if (encoding === "DELTA_LENGTH_BYTE_ARRAY") delta.deltaLengthByteArray(at, count, values);
      else if (encoding === "DELTA_BYTE_ARRAY") delta.deltaByteArray(at, count, values);
      else throw new Error(`values in ${encoding} cannot be read`);
      return values;
    },
  };
}

/** What Node unpacks itself, never to more than the size. */
function unpackWith(bytes: Uint8Array, codec: CompressionCodec, size: number): Uint8Array | undefined {
  const options = { maxOutputLength: Math.max(size, 1) };
  if (size === 0) return new Uint8Array(0);
  if (codec === "UNCOMPRESSED") return bytes.slice();
  if (codec === "GZIP") return Uint8Array.from(zlib.unzipSync(bytes, options));
  if (codec === "BROTLI") return Uint8Array.from(zlib.brotliDecompressSync(bytes, options));
  if (codec === "ZSTD" && "zstdDecompressSync" in zlib) return Uint8Array.from(zlib.zstdDecompressSync(bytes, options));
  return undefined;
}

/** Differences come in blocks of a size that is written before them; a damaged one would take all memory. */
function checkDelta(bytes: Uint8Array): void {
  let at = 0;
  for (const most of [1 << 16, 1 << 9]) {
    let value = 0;
    for (let factor = 1, byte = 128; byte > 127; factor *= 128) {
      if (at >= bytes.length || factor > 2 ** 28) throw new Error("a page ends too early");
      byte = bytes[at++]!;
      value += (byte & 127) * factor;
    }
    if (value < 1 || value > most) throw new Error("the differences of a page are damaged");
  }
}
