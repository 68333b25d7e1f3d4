import { crc32, deflateRawSync, zstdCompressSync } from "node:zlib";
import { snappyCompress } from "hyparquet-writer/src/snappy.js";

/** A whole number as Avro stores it. */
export function long(value: number | bigint): Buffer {
  let zigzag = BigInt.asUintN(64, (BigInt(value) << 1n) ^ (BigInt(value) >> 63n));
  const bytes: number[] = [];
  for (; zigzag > 127n; zigzag >>= 7n) bytes.push(Number(zigzag & 127n) | 128);
  return Buffer.from([...bytes, Number(zigzag)]);
}

/** Bytes or text with their length. */
export function piece(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value as string);
  return Buffer.concat([long(bytes.length), bytes]);
}

const pack: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
  null: (bytes) => bytes,
  deflate: (bytes) => deflateRawSync(bytes),
  zstandard: (bytes) => zstdCompressSync(bytes),
  snappy: (bytes) => {
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32BE(crc32(bytes));
    return Buffer.concat([snappyCompress(bytes), checksum]);
  },
};

/** An object container file of blocks of rows, each row its stored bytes. */
export function avroFile(schema: unknown, blocks: readonly (readonly Uint8Array[])[], codec = "null"): Buffer {
  const sync = Buffer.from("0123456789abcdef");
  const header = [Buffer.from("Obj\u0001"), long(2), piece("avro.schema"), piece(JSON.stringify(schema)), piece("avro.codec"), piece(codec), long(0), sync];
  return Buffer.concat([...header, ...blocks.flatMap((rows) => {
    const packed = pack[codec]!(Buffer.concat(rows));
    return [long(rows.length), long(packed.length), packed, sync];
  })]);
}
