import { gzipSync } from "node:zlib";
import { UserError } from "../../src/core/error.ts";
import { decodeExamples } from "../../src/data/example-decoder.ts";
import { encodeExamples } from "../../src/data/example-encoder.ts";
import { crc32c } from "../../src/data/crc32c.ts";
import { decodeSequenceExamples } from "../../src/data/sequence-example-decoder.ts";
import { encodeSequenceExamples } from "../../src/data/sequence-example-encoder.ts";
import { readRecords, tfrecordBytes } from "../../src/data/tfrecord.ts";
import { batchOf, plainBatch } from "../data/plain-batch.ts";
import { accident, damaged, random, type Random } from "./damage.ts";

const rowsOf = (r: Random) => Array.from({ length: r(6) }, () => (r(4) === 0 ? undefined : Array.from({ length: r(4) }, () => r(1 << 20))));

/** Records of a small random data set. */
function recordsOf(r: Random): Uint8Array[] {
  const [a, b] = [rowsOf(r), rowsOf(r)];
  const length = Math.max(a.length, b.length);
  const fill = <T>(rows: (T | undefined)[]) => Array.from({ length }, (_, i) => rows[i]);
  const batch = batchOf({ length, columns: { age: { type: "int", rows: fill(a) }, name: { type: "bytes", rows: fill(b) } } });
  return encodeExamples(batch);
}

/** The records of a file by the letter of the format: its simplest reader. `undefined` when it is damaged. */
function reference(file: Buffer): Buffer[] | undefined {
  const records: Buffer[] = [];
  const sum = (from: number, to: number) => {
    const crc = crc32c(file, from, to);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
  };
  for (let at = 0; at < file.length;) {
    if (at + 12 > file.length || file.readUInt32LE(at + 8) !== sum(at, at + 8)) return undefined;
    const end = at + 12 + Number(file.readBigUInt64LE(at));
    if (end + 4 > file.length || file.readUInt32LE(end) !== sum(at + 12, end)) return undefined;
    records.push(file.subarray(at + 12, end));
    at = end + 4;
  }
  return records;
}

async function* pieces(bytes: Buffer, r: Random): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length;) {
    const size = 1 + r(bytes.length);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** What the reader finds: the records, or the sentence of its error. Anything else is thrown. */
async function found(bytes: Buffer, r: Random): Promise<Buffer[] | string> {
  const records: Buffer[] = [];
  try {
    for await (const block of readRecords(pieces(bytes, r), "fuzz")) {
      for (let i = 0; i < block.length; i++) records.push(Buffer.from(block.bytes.slice(block.starts[i], block.ends[i])));
    }
    return records;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

const clear = /^fuzz {2}record \d+ cannot be read: .+\n {2}hint: /;

test("70,000 damaged files are read as the format says, or refused with the record", async () => {
  const r = random(4);
  const outcomes = { read: 0, refused: 0 };
  for (let i = 0; i < 70_000; i++) {
    const records = recordsOf(r);
    // Files of more than 16 KiB are cut by the kernel.
    if (i % 50 === 0) for (let more = 0; more < 400; more++) records.push(Buffer.alloc(r(100), more));
    const bytes = damaged(Buffer.from(tfrecordBytes(records)), r);
    const expected = reference(bytes);
    const result = await found(bytes, r);
    if (typeof result === "string") {
      if (expected) throw new Error(`case ${i}: ${result}`);
      expect(result).toMatch(clear);
      outcomes.refused++;
    } else {
      if (!expected || Buffer.compare(Buffer.concat(result), Buffer.concat(expected)) !== 0 || result.length !== expected.length) throw new Error(`case ${i}: read ${result.length} records of a damaged file`);
      outcomes.read++;
    }
  }
  expect(outcomes.read).toBeGreaterThan(300);
  expect(outcomes.refused).toBeGreaterThan(50_000);
});

/** An accident may take out or repeat a whole member: what is left is a file of its own. */
function isOfWholeParts(found: Buffer, parts: readonly Buffer[]): boolean {
  return found.length === 0 || parts.some((part) => part.length > 0 && found.subarray(0, part.length).equals(part) && isOfWholeParts(found.subarray(part.length), parts));
}

test("of 15,000 damaged gzip files none loses a record silently", async () => {
  const r = random(5);
  let refused = 0;
  for (let i = 0; i < 15_000; i++) {
    const parts = Array.from({ length: 1 + r(2) }, () => Buffer.from(tfrecordBytes(recordsOf(r))));
    const result = await found(damaged(Buffer.concat(parts.map((part) => gzipSync(part, { level: 1 }))), r), r);
    if (typeof result === "string") {
      expect(result).toMatch(clear);
      refused++;
    } else if (!isOfWholeParts(Buffer.concat(result), parts.map((part) => Buffer.concat(reference(part)!)))) throw new Error(`case ${i}: ${result.length} records`);
  }
  expect(refused).toBeGreaterThan(10_000);
});

test("15,000 random records inside right framing are decoded, or refused with the record", () => {
  const r = random(6);
  const outcomes = { read: 0, refused: 0 };
  for (let i = 0; i < 15_000; i++) {
    const sequence = i % 2 === 1;
    const batch = batchOf({ length: 1, columns: { a: { type: "int", rows: [[r(300), r(300)]] }, f: { type: "float", rows: [[1]] } }, ...(sequence && { lists: { s: { type: "bytes", rows: [[["x"], []]] } } }) });
    const record = Buffer.from(sequence ? encodeSequenceExamples(batch)[0]! : encodeExamples(batch)[0]!);
    const [first, second] = [record, accident(Buffer.from(record), r)];
    const [decode, encode] = sequence ? [decodeSequenceExamples, encodeSequenceExamples] as const : [decodeExamples, encodeExamples] as const;
    try {
      const read = decode([first, second], { source: "fuzz" });
      expect(read.length).toBe(2);
      expect(plainBatch(decode(encode(read)))).toEqual(plainBatch(read));
      outcomes.read++;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(error.message).toMatch(/^(fuzz {2}record [12] (is not a tf\.|has feature )|column )/);
      outcomes.refused++;
    }
  }
  expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(1000);
});
