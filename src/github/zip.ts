import { open, type FileHandle } from "node:fs/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { Readable } from "node:stream";

/** One file of an archive. */
interface ZipEntry {
  readonly name: string;
  /** Bytes when inflated, as the archive claims: never more are given out. */
  readonly size: number;
  readonly compressed: number;
  readonly method: number;
  readonly offset: number;
  readonly crc: number;
}

/** An archive whose list of files has been checked. Close it. */
export interface ZipArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The bytes of a file; throws when they are not exactly as many as its entry says, or others. */
  read(entry: ZipEntry): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** What an archive may hold at most: archives come from outside, and small ones can inflate to anything. */
export interface ZipLimits {
  readonly entries?: number;
  /** Sum of all inflated sizes. */
  readonly bytes?: number;
  /** How many times larger than compressed a file of more than 64 KiB may be. Deflate itself ends at about 1030. */
  readonly ratio?: number;
}

const defaults = { entries: 100_000, bytes: 8 * 2 ** 30, ratio: Infinity } as const;
const smallFile = 64 * 2 ** 10;
const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const zip64EndSignature = 0x06064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Opens a zip archive that nobody vouches for. Refused whole: paths that are absolute, leave the folder, use backslashes
 * or drive letters; links and special files; two entries of one name; encryption; more entries, bytes or compression than
 * the limits.
 * Written from the format's published description (APPNOTE 6.3): nothing is taken from the local headers but their length.
 */
export async function openZip(path: string, limits: ZipLimits = {}): Promise<ZipArchive> {
  const file = await open(path, "r");
  try {
    const entries = await readEntries(file, { ...defaults, ...limits });
    return { entries, read: (entry) => readEntry(file, entry), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readEntries(file: FileHandle, limits: Required<ZipLimits>): Promise<ReadonlyMap<string, ZipEntry>> {
  const { count, offset, size } = await findDirectory(file);
  if (offset + size > (await file.stat()).size) throw new Error("the archive's directory is damaged");
  if (count > limits.entries) throw new Error(`the archive has ${count} entries, more than ${limits.entries}`);
  if (size > 256 * 2 ** 20) throw new Error("the archive's directory is too large");
  const directory = await bytesAt(file, offset, size);
  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  let total = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== centralSignature) throw new Error("the archive's directory is damaged");
    const { entry, folder, next } = parseEntry(directory, at);
    at = next;
    const name = entry.name.normalize("NFC").toLowerCase().replace(/\/$/, "");
    if (seen.has(name)) throw new Error(`the archive has ${JSON.stringify(entry.name)} twice`);
    seen.add(name);
    if (folder) continue;
    total += entry.size;
    if (total > limits.bytes) throw new Error(`the archive holds more than ${limits.bytes} bytes`);
    if (entry.size > smallFile && entry.size > entry.compressed * limits.ratio) throw new Error(`${JSON.stringify(entry.name)} in the archive is compressed more than ${limits.ratio} times`);
    entries.set(entry.name, entry);
  }
  return entries;
}

function parseEntry(directory: Buffer, at: number): { entry: ZipEntry; folder: boolean; next: number } {
  const [nameLength, extraLength, commentLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30), directory.readUInt16LE(at + 32)];
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > directory.length) throw new Error("the archive's directory is damaged");
  const name = directory.subarray(at + 46, at + 46 + nameLength).toString("utf8");
  const folder = name.endsWith("/");
  checkName(folder ? name.slice(0, -1) : name);
  if ((directory.readUInt16LE(at + 8) & 1) !== 0) throw new Error(`${JSON.stringify(name)} in the archive is encrypted`);
  const mode = directory.readUInt32LE(at + 38) >>> 16;
  const kind = mode & 0o170000;
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) throw new Error(`${JSON.stringify(name)} in the archive is a link or special file`);
  const method = directory.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) throw new Error(`${JSON.stringify(name)} in the archive is compressed by an unknown method`);
  const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const [size, compressed, offset] = wide(extra, [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)]);
  return { entry: { name, size, compressed, method, offset, crc: directory.readUInt32LE(at + 16) }, folder, next };
}

/** A path that stays inside: relative, parts that are names, no backslash, no drive. */
function checkName(name: string): void {
  const good = name !== "" && name.length <= 4096 && !/[\\\0\u{fffd}]/u.test(name) && name.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:/.test(part));
  if (!good) throw new Error(`the path ${JSON.stringify(name.slice(0, 200))} in the archive is not allowed`);
}

/** Sizes and offset, from the zip64 field where the short ones are full. */
function wide(extra: Buffer, short: readonly [number, number, number]): readonly [number, number, number] {
  if (!short.includes(0xffffffff)) return short;
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      let from = at + 4;
      const take = (value: number): number => {
        if (value !== 0xffffffff) return value;
        if (from + 8 > extra.length) throw new Error("the archive's directory is damaged");
        from += 8;
        return safe(extra.readBigUInt64LE(from - 8));
      };
      return [take(short[0]), take(short[1]), take(short[2])];
    }
    at += 4 + length;
  }
  throw new Error("the archive's directory is damaged");
}

async function findDirectory(file: FileHandle): Promise<{ count: number; offset: number; size: number }> {
  const { size: length } = await file.stat();
  const tailLength = Math.min(length, 65_557);
  const tail = await bytesAt(file, length - tailLength, tailLength);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endSignature || at + 22 + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const [count, size, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff) return { count, size, offset };
    if (at < 20 || tail.readUInt32LE(at - 20) !== zip64LocatorSignature) return { count, size, offset };
    const end = await bytesAt(file, safe(tail.readBigUInt64LE(at - 12)), 56);
    if (end.readUInt32LE(0) !== zip64EndSignature) break;
    return { count: safe(end.readBigUInt64LE(32)), size: safe(end.readBigUInt64LE(40)), offset: safe(end.readBigUInt64LE(48)) };
  }
  throw new Error("the file is not a zip archive");
}

async function* readEntry(file: FileHandle, entry: ZipEntry): AsyncIterable<Buffer> {
  const header = await bytesAt(file, entry.offset, 30);
  if (header.readUInt32LE(0) !== localSignature) throw new Error(`${JSON.stringify(entry.name)} in the archive is damaged`);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const raw = Readable.from(pieces(file, start, entry.compressed));
  const source = entry.method === 0 ? raw : raw.pipe(createInflateRaw());
  raw.on("error", (error) => source.destroy(error));
  let [given, sum] = [0, 0];
  for await (const piece of source as AsyncIterable<Buffer>) {
    given += piece.length;
    if (given > entry.size) throw new Error(`${JSON.stringify(entry.name)} in the archive is larger than it says`);
    sum = crc32(piece, sum);
    yield piece;
  }
  if (given !== entry.size) throw new Error(`${JSON.stringify(entry.name)} in the archive is smaller than it says`);
  if (sum !== entry.crc) throw new Error(`${JSON.stringify(entry.name)} in the archive has other bytes than it says`);
}

async function* pieces(file: FileHandle, start: number, length: number): AsyncIterable<Buffer> {
  for (let done = 0; done < length;) {
    const piece = await bytesAt(file, start + done, Math.min(1 << 18, length - done));
    done += piece.length;
    yield piece;
  }
}

async function bytesAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, offset);
  if (bytesRead !== length) throw new Error("the archive ends too early");
  return buffer;
}

function safe(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error("the archive's directory is damaged");
  return Number(value);
}
