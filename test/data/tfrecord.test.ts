import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { crc32c, maskedCrc32c } from "../../src/data/crc32c.ts";
import { openTfrecordWriter, readTfrecord } from "../../src/data/tfrecord.ts";

const folder = mkdtempSync(join(tmpdir(), "tfrecord-"));
afterAll(() => rmSync(folder, { recursive: true }));

const unhex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");
const hello = unhex("0500000000000000 eab2043e 68656c6c6f bb1f1c19");
const empty = unhex("0000000000000000 29039807 d8ea82a2");

async function write(path: string, records: readonly Uint8Array[]): Promise<number> {
  const writer = openTfrecordWriter(path);
  for (const record of records) {
    writer.append(record);
    await writer.ready();
  }
  return writer.close();
}

async function read(path: string): Promise<string[]> {
  const records: string[] = [];
  for await (const { bytes, length, starts, ends } of readTfrecord(path)) {
    for (let i = 0; i < length; i++) records.push(Buffer.from(bytes.subarray(starts[i], ends[i])).toString("latin1"));
  }
  return records;
}

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test("CRC-32C has the published values, at every alignment", () => {
  expect([crc32c(Buffer.from("")), crc32c(Buffer.from("123456789"))]).toEqual([0, 0xe3069283]);
  expect([maskedCrc32c(Buffer.from("")), maskedCrc32c(Buffer.from("123456789"))]).toEqual([0xa282ead8, 0xc78ab0e5]);
  for (let at = 0; at < 9; at++) expect(crc32c(Buffer.from(`${"x".repeat(at)}123456789x`), at, at + 9)).toBe(0xe3069283);
});

test("records are framed as TensorFlow frames them", async () => {
  const path = join(folder, "framed.gz");
  expect(await write(path, [Buffer.from("hello"), Buffer.from("")])).toBe(2);
  expect(gunzipSync(readFileSync(path))).toEqual(Buffer.concat([hello, empty]));
  expect(await read(path)).toEqual(["hello", ""]);
});

test("equal records give equal files, without a time inside", async () => {
  const records = Array.from({ length: 5000 }, (_, i) => Buffer.alloc(i % 300, `${i} `));
  const [a, b] = [join(folder, "a.gz"), join(folder, "b.gz")];
  await write(a, records);
  await write(b, records);
  expect(readFileSync(a)).toEqual(readFileSync(b));
  expect(readFileSync(a).subarray(0, 10)).toEqual(unhex("1f8b08000000000000ff"));
  expect(await read(a)).toEqual(records.map((record) => record.toString("latin1")));
});

test("records larger than a block, plain files, files of several gzip parts and empty files are read", async () => {
  const large = Buffer.alloc(3_000_000, "abc");
  const path = join(folder, "large.gz");
  await write(path, [large, Buffer.from("x"), large]);
  expect(await read(path)).toEqual([large.toString(), "x", large.toString()]);
  expect(await read(file("plain", Buffer.concat([hello, empty, hello])))).toEqual(["hello", "", "hello"]);
  expect(await read(file("parts.gz", Buffer.concat([gzipSync(hello), gzipSync(hello)])))).toEqual(["hello", "hello"]);
  expect(await read(file("none", Buffer.alloc(0)))).toEqual([]);
  expect(await read(file("zero.gz", gzipSync(Buffer.alloc(0))))).toEqual([]);
});

test.each([
  ["changed data", () => { const bytes = Buffer.concat([hello, hello]); bytes[33] = 0; return gzipSync(bytes); }, "record 2 cannot be read: the checksum of its data is wrong"],
  ["a changed length", () => { const bytes = Buffer.from(hello); bytes[0] = 6; return gzipSync(bytes); }, "record 1 cannot be read: the checksum of its length is wrong"],
  ["a record cut short", () => gzipSync(Buffer.concat([hello, hello.subarray(0, 15)])), "record 2 cannot be read: the file ends 6 bytes too early"],
  ["a length cut short", () => gzipSync(Buffer.concat([hello, hello.subarray(0, 5)])), "record 2 cannot be read: the file ends 7 bytes too early"],
  ["a gzip file cut short", () => gzipSync(hello).subarray(0, -8), "record 2 cannot be read: the file cannot be unpacked (unexpected end of file)"],
  ["an empty gzip file", () => Buffer.alloc(0), "record 1 cannot be read: the file cannot be unpacked (unexpected end of file)"],
  ["no gzip file", () => Buffer.from("species,island\n"), "record 1 cannot be read: the file cannot be unpacked (incorrect header check)"],
])("%s is refused with file and record", async (name, bytes, message) => {
  const path = file(`${name}.gz`, bytes());
  await expect(read(path)).rejects.toThrow(`${path}  ${message}\n  hint: the file is damaged or not a TFRecord file; make it again`);
});

test("writing into a folder that is not there fails", async () => {
  await expect(write(join(folder, "no", "x.gz"), [hello])).rejects.toThrow("ENOENT");
});
