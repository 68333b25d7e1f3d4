import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openZip } from "../../src/github/zip.ts";
import { zip, type Member } from "../github/made-zip.ts";
import type { Case } from "./case.ts";

/** Reads an archive as a run's archive and as a fork's report are read, to the end. */
async function readAll(bytes: Buffer): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "assay-redteam-"));
  try {
    writeFileSync(join(folder, "x.zip"), bytes);
    const archive = await openZip(join(folder, "x.zip"), { entries: 100, bytes: 1 << 20, ratio: 200 });
    try {
      for (const entry of archive.entries.values()) for await (const _ of archive.read(entry)) continue;
    } finally {
      await archive.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const refused = (name: string, tries: string, bytes: () => Buffer, says: RegExp): Case => ({
  name, tries, happens: "the archive is refused whole",
  attack: async () => { await expect(readAll(bytes())).rejects.toThrow(says); },
});
const of = (...members: readonly Member[]) => () => zip(members);

export const hostileArchives: readonly Case[] = [
  refused("an absolute path in an archive is refused", "a workflow artifact with /etc/cron.d/x", of({ name: "/etc/cron.d/x", text: "x" }), /path|absolute|not usable|outside/i),
  refused("a path that leaves the folder is refused", "an artifact with ../../x", of({ name: "../../x", text: "x" }), /path|leaves|not usable|outside/i),
  refused("a path that leaves the folder later is refused", "an artifact with a/../../x", of({ name: "a/../../x", text: "x" }), /path|leaves|not usable|outside/i),
  refused("a path with backslashes is refused", "an artifact with ..\\x, for Windows", of({ name: "..\\x", text: "x" }), /path|backslash|not usable|outside/i),
  refused("a drive in a path is refused", "an artifact with C:/x", of({ name: "C:/x", text: "x" }), /path|drive|not usable|outside/i),
  refused("a link in an archive is refused", "an artifact with a symbolic link to /etc/passwd", of({ name: "model", text: "/etc/passwd", mode: 0o120777 }), /link|not a plain|special/i),
  refused("two files of one name are refused", "an artifact whose second report.json is another", of({ name: "a", text: "1" }, { name: "a", text: "2" }), /twice|two|duplicate/i),
  refused("an encrypted file is refused", "an artifact with an encrypted entry", of({ name: "a", text: "1", flags: 1 }), /encrypt/i),
  refused("a bomb by compression is refused", "a megabyte of zeros in a kilobyte", of({ name: "a", text: "0".repeat(900_000) }), /compressed more than 200 times/),
  refused("a bomb by number is refused", "more entries than the limit", () => zip(Array.from({ length: 101 }, (_, i) => ({ name: `f${i}`, text: "" }))), /101 entries, more than 100/),
  refused("a bomb by size is refused", "entries that together claim more bytes than the limit", of(...Array.from({ length: 3 }, (_, i) => ({ name: `f${i}`, text: String(i).repeat(10), size: 500_000 }))), /more than|compressed/),
  refused("a size that lies is refused", "an entry that inflates to more than it claims", of({ name: "a", text: "x".repeat(1000), size: 10 }), /larger than it says/),
  refused("bytes with another checksum are refused", "an entry whose bytes were exchanged", of({ name: "a", text: "blessed", sum: 1 }), /checksum|damaged|other bytes/i),
  refused("an archive that is cut is refused", "half an archive", () => { const whole = zip([{ name: "a", text: "x".repeat(500) }]); return whole.subarray(0, whole.length - 30); }, /archive|zip/i),
];
