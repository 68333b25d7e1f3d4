import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { deflateRawSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { createExampleKernel, largestBlock } from "../../src/data/example-kernel.ts";
import { openGzipWriter } from "../../src/data/gzip-writer.ts";

const folder = mkdtempSync(join(tmpdir(), "gzip-"));
afterAll(() => rmSync(folder, { recursive: true }));

const kernel = createExampleKernel();

async function packed(parts: readonly Uint8Array[]): Promise<Buffer> {
  const path = join(folder, "packed.gz");
  const writer = openGzipWriter(path, kernel);
  for (const part of parts) {
    writer.write(part);
    await writer.ready();
  }
  await writer.close();
  return readFileSync(path);
}

/** A Fibonacci sequence of counts: the codes that Huffman would give are longer than a block may have. */
function steep(): Buffer {
  const parts: Buffer[] = [];
  for (let symbol = 0, a = 1, b = 1; symbol < 24; symbol++, [a, b] = [b, a + b]) parts.push(Buffer.alloc(a, symbol));
  const bytes = Buffer.concat(parts);
  let random = 1;
  for (let i = bytes.length - 1; i > 0; i--) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((random / 2 ** 32) * (i + 1));
    [bytes[i], bytes[j]] = [bytes[j]!, bytes[i]!];
  }
  return bytes;
}

function noise(size: number): Buffer {
  let random = 7;
  return Buffer.from(Uint8Array.from({ length: size }, () => (random = (Math.imul(random, 1664525) + 1013904223) >>> 0) >>> 24));
}

const cases: readonly (readonly [string, Buffer])[] = [
  ["nothing", Buffer.alloc(0)],
  ["one byte", Buffer.from("a")],
  ["one byte many times", Buffer.alloc(1_000_000)],
  ["noise", noise(700_000)],
  ["counts that fall steeply", steep()],
  ["text", Buffer.from(Array.from({ length: 60_000 }, (_, i) => `row ${i * i} of ${i % 7}\n`).join(""))],
  ["a block and no byte more", noise(largestBlock)],
];

test.each(cases)("%s is unpacked as it was", async (_, bytes) => {
  expect(gunzipSync(await packed([bytes])).equals(bytes)).toBe(true);
});

test("any bytes in any parts are unpacked as they were", async () => {
  const word = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constantFrom("train", "a longer word that comes again and again", "\0").map((text) => Buffer.from(text)));
  await fc.assert(fc.asyncProperty(fc.array(fc.array(word, { maxLength: 400, size: "max" }).map((words) => Buffer.concat(words)), { maxLength: 4 }), async (parts) => {
    expect(gunzipSync(await packed(parts)).equals(Buffer.concat(parts))).toBe(true);
  }), { numRuns: 40 });
});

test("files are hardly larger than zlib's at its level 2, noise hardly larger than itself", async () => {
  for (const [, bytes] of cases.slice(2)) expect((await packed([bytes])).length).toBeLessThan(deflateRawSync(bytes, { level: 2 }).length * 1.3 + 100);
  expect((await packed([noise(700_000)])).length).toBeLessThan(700_000 * 1.01);
});

const python = resolve(".venv/bin/python");
(existsSync(python) ? test : test.skip)("Python's gzip unpacks them", async () => {
  for (const [, bytes] of cases) {
    await packed([bytes]);
    const out = execFileSync(python, ["-c", "import gzip,sys; sys.stdout.buffer.write(gzip.open(sys.argv[1]).read())", join(folder, "packed.gz")], { maxBuffer: 1 << 24 });
    expect(out.equals(bytes)).toBe(true);
  }
});

test("equal bytes give equal files, whatever was packed before", async () => {
  const [one, two] = [Buffer.from("one ".repeat(5000)), noise(3000)];
  const first = await packed([one, two]);
  await packed([two, one]);
  expect((await packed([one, two])).equals(first)).toBe(true);
});

test("a folder that is not there is told when the file is closed", async () => {
  const writer = openGzipWriter(join(folder, "none", "x.gz"), kernel);
  writer.write(Buffer.from("a"));
  await expect(writer.close()).rejects.toMatchObject({ code: "ENOENT" });
});
