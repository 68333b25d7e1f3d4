import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { openBytes, readBytes } from "../../src/data/file-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "bytes-"));
afterAll(() => rmSync(folder, { recursive: true }));
const text = Array.from({ length: 50_000 }, (_, i) => `${i},${(i * 7919) % 1013}\n`).join("");

async function read(name: string, bytes: Uint8Array | string): Promise<string> {
  writeFileSync(join(folder, name), bytes);
  const chunks: Uint8Array[] = [];
  for await (const chunk of readBytes({ path: join(folder, name), name })) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test("a file is unpacked as its name says", async () => {
  expect(await read("a.csv", text)).toBe(text);
  expect(await read("a.csv.gz", zlib.gzipSync(text))).toBe(text);
  expect(await read("a.csv.zz", zlib.deflateSync(text))).toBe(text);
  expect(await read("a.csv.br", zlib.brotliCompressSync(text))).toBe(text);
  expect(await read("a.csv.zst", zlib.zstdCompressSync(text))).toBe(text);
});

test("several packed parts in one file are read one after the other", async () => {
  expect(await read("two.csv.gz", Buffer.concat([zlib.gzipSync("a\n"), zlib.gzipSync("1\n")]))).toBe("a\n1\n");
});

test.each([
  ["gz", zlib.gzipSync(text)],
  ["zz", zlib.deflateSync(text)],
  ["br", zlib.brotliCompressSync(text)],
  ["zst", zlib.zstdCompressSync(text)],
])("a damaged .%s is the user's mistake, whether it ends early or holds something else", async (ending, packed) => {
  await expect(read(`half.csv.${ending}`, packed.subarray(0, packed.length >> 1))).rejects.toThrow(`half.csv.${ending}  the file cannot be unpacked (`);
  await expect(read(`other.csv.${ending}`, "\u0007this is no packed file at all")).rejects.toThrow(`other.csv.${ending}  the file cannot be unpacked (`);
});

test.each(["bz2", "xz"])(".%s is refused in one sentence", async (ending) => {
  await expect(read(`a.csv.${ending}`, "x")).rejects.toThrow(`a.csv.${ending}  .${ending} is not read\n  hint: pack with gzip (.gz) or zstd (.zst)`);
});

test("a file is read at any place", async () => {
  writeFileSync(join(folder, "random.bin"), text);
  const file = await openBytes({ path: join(folder, "random.bin"), name: "random.bin" });
  expect(file.size).toBe(text.length);
  expect(Buffer.from(await file.read(7, 19)).toString()).toBe(text.slice(7, 19));
  expect((await file.read(text.length - 3, text.length + 9)).length).toBe(3);
  await file.close();
});
