import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openZip, type ZipLimits } from "../../src/github/zip.ts";
import { zip } from "./made-zip.ts";

async function reading(bytes: Buffer, limits: ZipLimits = {}): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "assay-zip-"));
  try {
    await writeFile(join(folder, "x.zip"), bytes);
    const archive = await openZip(join(folder, "x.zip"), limits);
    try {
      const texts: Record<string, string> = {};
      for (const [name, entry] of archive.entries) {
        const pieces: Buffer[] = [];
        for await (const piece of archive.read(entry)) pieces.push(piece);
        texts[name] = Buffer.concat(pieces).toString("utf8");
      }
      return texts;
    } finally {
      await archive.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("files come out as they went in, stored or deflated, folders apart", async () => {
  expect(await reading(zip([{ name: "a/b.txt", text: "hello ".repeat(1000) }, { name: "a/", mode: 0o040755 }, { name: "ünïcode", text: "x", method: 0 }, { name: "empty" }])))
    .toEqual({ "a/b.txt": "hello ".repeat(1000), ünïcode: "x", empty: "" });
});

test.each(["/etc/passwd", "../x", "a/../../x", "a//b", "./a", "C:/x", "a/D:x", "a\\b", "\0", ""])("the path %j is refused with the whole archive", async (name) => {
  await expect(reading(zip([{ name: "good", text: "x" }, { name, text: "x" }]))).rejects.toThrow(/is not allowed|not a zip/);
});

test("links, encryption, unknown compression and two files of one name are refused", async () => {
  await expect(reading(zip([{ name: "link", text: "/etc/passwd", mode: 0o120777 }]))).rejects.toThrow("\"link\" in the archive is a link or special file");
  await expect(reading(zip([{ name: "x", flags: 1 }]))).rejects.toThrow("is encrypted");
  await expect(reading(zip([{ name: "x", method: 99 }]))).rejects.toThrow("unknown method");
  await expect(reading(zip([{ name: "x", text: "1" }, { name: "X", text: "2" }]))).rejects.toThrow("twice");
});

test("an archive that unpacks to more than it says, or than is allowed, is refused", async () => {
  await expect(reading(zip([{ name: "bomb", text: "0".repeat(1_000_000), size: 10 }]))).rejects.toThrow("larger than it says");
  await expect(reading(zip([{ name: "short", text: "0", size: 10 }]))).rejects.toThrow("smaller than it says");
  await expect(reading(zip([{ name: "a", text: "0".repeat(600) }, { name: "b", text: "0".repeat(600) }]), { bytes: 1000 })).rejects.toThrow("more than 1000 bytes");
  await expect(reading(zip([{ name: "a" }, { name: "b" }]), { entries: 1 })).rejects.toThrow("2 entries, more than 1");
});

test("a file that is compressed beyond belief is refused before a byte of it is inflated; small ones may be", async () => {
  await expect(reading(zip([{ name: "bomb", text: "0".repeat(1_000_000) }]), { ratio: 200 })).rejects.toThrow("\"bomb\" in the archive is compressed more than 200 times");
  expect(await reading(zip([{ name: "small", text: "0".repeat(60_000) }]), { ratio: 20 })).toEqual({ small: "0".repeat(60_000) });
});

test("bytes that are not those of the checksum are refused, as is a directory that lies outside the file", async () => {
  await expect(reading(zip([{ name: "x", text: "hello", sum: 1 }]))).rejects.toThrow("other bytes than it says");
  const bytes = zip([{ name: "x", text: "hello" }]);
  bytes.writeUInt32LE(0x0ffffff0, bytes.length - 10);
  await expect(reading(bytes)).rejects.toThrow("directory is damaged");
});

test("what is no archive, or cut short, is refused", async () => {
  const whole = zip([{ name: "a", text: "hello" }]);
  await expect(reading(Buffer.from("<html>"))).rejects.toThrow("not a zip archive");
  await expect(reading(whole.subarray(0, whole.length - 10))).rejects.toThrow("not a zip archive");
  await expect(reading(whole.subarray(20))).rejects.toThrow();
});
