import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf, short } from "../core/digest.ts";
import { errorCode } from "../core/error-code.ts";
import { canonicalJson } from "../core/json.ts";
import { storageError } from "../core/storage-error.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { RecordKind } from "./record.ts";
import { recordsOfKind } from "./record-text.ts";

/**
 * Records in a folder. The records of one `put` are one file, `<2 hex>/<62 hex>.jsonl`, named by the digest of its lines:
 * it appears whole or not at all, no two writers write different bytes to one file, and it is read once per process.
 * A file whose bytes are not those of its name (a power cut, an edit) counts as absent: what it recorded runs again.
 */
export function folderStore(root: string): MetadataStore {
  const read = new Map<string, readonly string[]>();
  return {
    async put(records) {
      if (records.length === 0) return;
      const text = records.map((record) => `${canonicalJson(record)}\n`).join("");
      const name = short(digestOf(text), 64);
      await writeOnce(join(root, name.slice(0, 2)), `${name.slice(2)}.jsonl`, text);
    },
    async list<K extends RecordKind>(kind: K) {
      const lines = packNames(root).flatMap((name) => {
        const known = read.get(name) ?? linesOf(root, name);
        read.set(name, known);
        return known;
      });
      return recordsOfKind(lines, kind);
    },
  };
}

/** Writes beside and renames into place: a file of that name that is already there has the same bytes. */
async function writeOnce(folder: string, name: string, text: string): Promise<void> {
  const temporary = join(folder, `.${randomBytes(8).toString("hex")}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw storageError(error, join(folder, name));
  }
}

/** Thousands of small files are read several times faster one after the other than through the thread pool. */
function packNames(root: string): string[] {
  const folders = namesIn(root).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
  return folders.flatMap((folder) => namesIn(join(root, folder)).filter((name) => /^[0-9a-f]{62}\.jsonl$/.test(name)).sort().map((name) => `${folder}/${name}`));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw storageError(error, folder);
  }
}

function linesOf(root: string, name: string): readonly string[] {
  const bytes = bytesOf(join(root, name));
  const whole = short(digestOf(bytes), 64) === name.replace("/", "").replace(".jsonl", "");
  return whole ? bytes.toString("utf8").split("\n").filter((line) => line !== "") : [];
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (["EISDIR", "ENOENT"].includes(errorCode(error) ?? "")) return Buffer.alloc(0);
    throw storageError(error, file);
  }
}
