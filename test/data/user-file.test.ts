import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readUserFile } from "../../src/data/user-file.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-user-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (path: string): Promise<Buffer> => readUserFile(path, "the schema x", (cause) => new Error("the schema x cannot be read", { cause }));

test("a file is read, by a link too", async () => {
  writeFileSync(join(folder, "a"), "text");
  symlinkSync("a", join(folder, "link"));
  expect((await read(join(folder, "link"))).toString()).toBe("text");
});

test.each<[string, () => string | undefined, RegExp]>([
  ["nothing", () => undefined, /^the schema x cannot be read$/],
  ["a folder", () => folder, /^the schema x is no regular file/],
  ["a pipe", () => { const pipe = join(folder, "pipe"); execFileSync("mkfifo", [pipe]); return pipe; }, /^the schema x is no regular file/],
  ["a device", () => "/dev/zero", /^the schema x is no regular file: it leads to \/dev/],
  ["a link to a device", () => { symlinkSync("/dev/zero", join(folder, "zero")); return join(folder, "zero"); }, /^the schema x is no regular file: it leads to \/dev/],
  ["a process's environment", () => "/proc/self/environ", /^the schema x leads to \/proc, which holds no data/],
  ["more than memory", () => { const large = join(folder, "large"); writeFileSync(large, ""); truncateSync(large, 2 ** 33); return large; }, /^the schema x has 8589934592 bytes, more than 268435456/],
])("%s is refused with one sentence", async (_, path, sentence) => {
  await expect(read(path() ?? join(folder, "none"))).rejects.toThrow(sentence);
});
