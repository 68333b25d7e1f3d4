import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable, type Duplex } from "node:stream";
import * as zlib from "node:zlib";
import { UserError } from "../core/error.ts";
import { gunzip } from "./gunzip.ts";
import { remoteScheme, shownAddress } from "./remote/remote-address.ts";
import type { SourceFile } from "./source.ts";

/**
 * The bytes of a file from front to back, local or far away, unpacked when its name ends in `.gz`, `.zz`, `.br` or `.zst`.
 * A damaged file is a `UserError`.
 */
export async function* readBytes(file: SourceFile): AsyncGenerator<Uint8Array> {
  const isGzip = /\.gz$/i.test(shownAddress(file.path));
  const unpacked = isGzip ? undefined : unpackerOf(file);
  const remote = remoteScheme(file.path) && (await import("./remote/read-remote.ts")).streamRemote(file);
  if (isGzip) return yield* gunzip(remote || readPlain(file.path), file.name);
  if (remote && !unpacked) return yield* remote;
  const packed = remote ? Readable.from(remote, { objectMode: false }) : createReadStream(file.path, { highWaterMark: pieceSize });
  let broken: unknown;
  if (unpacked) packed.once("error", (error: Error) => unpacked.destroy((broken = error))).pipe(unpacked);
  try {
    yield* unpacked ?? packed;
  } catch (error) {
    if (!unpacked || error === broken || !(error instanceof Error)) throw error;
    throw new UserError(`the file cannot be unpacked (${error.message})`, { place: { file: file.name }, cause: error });
  } finally {
    packed.destroy();
    unpacked?.destroy();
  }
}

/**
 * The same bytes in pieces that are valid only until the next one is asked for, so that few megabytes of memory are enough for
 * a file of any size. While one piece is looked at, the next is read.
 */
export async function* readPassing(file: SourceFile): AsyncGenerator<Uint8Array> {
  if (remoteScheme(file.path) || packedEnding.test(file.path)) return yield* readBytes(file);
  yield* readPlain(file.path);
}

/** The bytes of a local file as they are, in pieces that are valid only until the next one is asked for. */
export async function* readPlain(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path, "r");
  const [one, other] = [new Uint8Array(pieceSize), new Uint8Array(pieceSize)];
  const read = async (into: Uint8Array) => into.subarray(0, (await handle.read(into, 0, into.length)).bytesRead);
  let next = read(one);
  try {
    for (let bytes = await next, into = other; bytes.length > 0; bytes = await next) {
      next = read(into);
      next.catch(() => undefined);
      into = into === one ? other : one;
      yield bytes;
    }
  } finally {
    await next.catch(() => undefined);
    await handle.close();
  }
}

const pieceSize = 1 << 20;
const packedEnding = /\.(gz|zz|br|zst|bz2|xz)$/i;

/** What unpacks a file, by its name; `undefined` when it is not packed. */
function unpackerOf({ path, name }: SourceFile): Duplex | undefined {
  const ending = /\.(zz|br|zst|bz2|xz)$/i.exec(shownAddress(path))?.[1]?.toLowerCase();
  const options = { chunkSize: 1 << 18 };
  if (ending === "zz") return zlib.createInflate(options);
  if (ending === "br") return zlib.createBrotliDecompress(options);
  if (ending === "zst") {
    // Since Node 22.15.
    const create = "createZstdDecompress" in zlib ? zlib.createZstdDecompress : undefined;
    if (!create) throw new UserError(`Node ${process.versions.node} does not unpack .zst`, { place: { file: name }, hint: "use Node 22.15 or later, or pack with gzip" });
    return create(options);
  }
  if (ending) throw new UserError(`.${ending} is not read`, { place: { file: name }, hint: "pack with gzip (.gz) or zstd (.zst)" });
  return undefined;
}

/** A file whose bytes are read at any place. */
export interface RandomBytes {
  readonly size: number;
  /** The bytes `start … end`; fewer at the end of the file. */
  read(start: number, end: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a file, local or far away, to read it at any place, as formats with a table of contents at their end need it. */
export async function openBytes(file: SourceFile): Promise<RandomBytes> {
  if (remoteScheme(file.path)) return { ...(await (await import("./remote/read-remote.ts")).openRemote(file)), close: async () => {} };
  const handle = await open(file.path, "r");
  const { size } = await handle.stat();
  return {
    size,
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      return bytes.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}
