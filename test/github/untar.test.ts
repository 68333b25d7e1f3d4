import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tar } from "../../src/github/tar.ts";
import { untar } from "../../src/github/untar.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "assay-untar-"));

async function packed(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of tar(Object.entries(files).map(([name, text]) => ({ name, size: Buffer.byteLength(text), content: async function* () { yield Buffer.from(text); } })))) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const files = { "p/1/a": "x".repeat(1000), "p/1/empty": "", [`p/1/${"deep/".repeat(30)}b`]: "y".repeat(512) };

test.each([1, 7, 511, 512, 513, 100_000])("what tar packs comes out byte for byte, in pieces of %i bytes", async (size) => {
  const to = folder();
  const wanted = new Map(Object.entries(files).map(([name, text], at) => [name, { size: text.length, target: join(to, String(at), "file") }]));
  await untar(inPieces(await packed(files), size), wanted);
  Object.values(files).forEach((text, at) => expect(readFileSync(join(to, String(at), "file"), "utf8")).toBe(text));
});

test.each([
  ["a name that is not wanted", { "p/1/a": "1234", "../../evil": "1" }, /evil.*should not/],
  ["a name twice", undefined, /should not/],
  ["another size", { "p/1/a": "12345" }, /another size/],
  ["a file that is missing", {}, /ends before p\/1\/a/],
] as const)("refused: %s", async (_, content, sentence) => {
  const to = folder();
  const bytes = content ? await packed(content) : Buffer.concat([(await packed({ "p/1/a": "1234" })).subarray(0, 1024), await packed({ "p/1/a": "1234" })]);
  await expect(untar(inPieces(bytes, 300), new Map([["p/1/a", { size: 4, target: join(to, "a") }]]))).rejects.toThrow(sentence);
  expect(existsSync(join(to, "../evil"))).toBe(false);
});

test("links are refused though their name is wanted, and an archive that ends early too", async () => {
  const to = folder();
  mkdirSync(join(to, "in"));
  symlinkSync("/etc/passwd", join(to, "in/a"));
  const archive = execFileSync("tar", ["--format=ustar", "-C", join(to, "in"), "-cf", "-", "a"]);
  await expect(untar(inPieces(archive, 4096), new Map([["a", { size: 0, target: join(to, "a") }]]))).rejects.toThrow("should not");
  writeFileSync(join(to, "in/b"), "z".repeat(3000));
  const whole = execFileSync("tar", ["--format=ustar", "-C", join(to, "in"), "-cf", "-", "b"]);
  await expect(untar(inPieces(whole.subarray(0, 2000), 4096), new Map([["b", { size: 3000, target: join(to, "b") }]]))).rejects.toThrow("ends before");
});
