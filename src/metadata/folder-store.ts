import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf, short } from "../core/digest.ts";
import { canonicalJson } from "../core/json.ts";
import { storageError } from "../core/storage-error.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { MetadataRecord, RecordKind } from "./record.ts";
import { parseRecord, uniqueRecords } from "./record-text.ts";

/**
 * Records in a folder. The records of one `put` are one file, `<2 hex>/<62 hex>.jsonl`, named by the digest of its lines:
 * it appears whole or not at all, no two writers write different bytes to one file, and it is read once per process.
 * A file whose bytes are not those of its name (a power cut, an edit) counts as absent: what it recorded runs again.
 */
export function folderStore(root: string): MetadataStore {
  const read = new Map<string, readonly MetadataRecord[]>();
  return {
    async put(records) {
      if (records.length === 0) return;
      const text = records.map((record) => `${canonicalJson(record)}\n`).join("");
      const name = short(digestOf(text), 64);
      await writeOnce(join(root, name.slice(0, 2)), `${name.slice(2)}.jsonl`, text);
    },
    async list<K extends RecordKind>(kind: K) {
      const names = await packNames(root);
      const packs = await Promise.all(names.map(async (name) => {
        const known = read.get(name);
        if (known) return known;
        const records = parsePack(name, await readFile(join(root, name), "utf8"));
        read.set(name, records);
        return records;
      }));
      return uniqueRecords(packs.flat(), kind);
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

async function packNames(root: string): Promise<string[]> {
  const folders = (await namesIn(root)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const names = await Promise.all(folders.map(async (folder) => (await namesIn(join(root, folder))).filter((name) => /^[0-9a-f]{62}\.jsonl$/.test(name)).map((name) => `${folder}/${name}`)));
  return names.flat().sort();
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw storageError(error, folder);
  });
}

function parsePack(name: string, text: string): readonly MetadataRecord[] {
  const whole = short(digestOf(text), 64) === name.replace("/", "").replace(".jsonl", "");
  return whole ? text.split("\n").flatMap((line) => parseRecord(line) ?? []) : [];
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
