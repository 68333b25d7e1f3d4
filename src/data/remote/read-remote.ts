import { createHash } from "node:crypto";
import { asDigest, digestOfJson, type Digest } from "../../core/digest.ts";
import { UserError } from "../../core/error.ts";
import { openStore, remoteTimeout } from "./open-store.ts";
import { mayPass, remoteMistake } from "./remote-mistake.ts";
import { rangeCache } from "./range-cache.ts";
import { shownAddress } from "./remote-address.ts";
import type { RemoteDescription, RemoteFile, RemotePart, RemoteStore } from "./remote-store.ts";

/** So many failures in a row, with less than `progress` bytes between them, are borne. */
const attempts = 5;
const progress = 1 << 20;

/** A file far away that is to be read; with `digest` only while its content is what that was made of. */
interface RemoteSource {
  readonly path: string;
  readonly digest?: Digest | undefined;
}

async function describe(store: RemoteStore, path: string): Promise<RemoteDescription> {
  const found = await patiently(path, (signal) => store.describe(path, signal));
  if (!found) throw remoteMistake("no file", path);
  return found;
}

/** Asks a store once more, a few times, when it breaks off or stays silent. */
export async function patiently<T>(path: string, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTime(ask);
    } catch (error) {
      if (!mayPass(error)) throw error;
      if (attempt === attempts) throw lastFailure(path, error);
      await pause(attempt);
    }
  }
}

/**
 * The bytes of a file from front to back, all of one version: a stream that breaks is taken up again where it broke.
 * A file that is not (or no longer) what its digest was made of is a `UserError`.
 */
export async function* streamRemote({ path, digest }: RemoteSource): AsyncGenerator<Uint8Array> {
  const store = await openStore(path);
  const file = await describe(store, path);
  const expected = sameContent(file, digest);
  const sha256 = expected === undefined ? undefined : createHash("sha256");
  for await (const chunk of readParts(store, file, { start: 0, end: file.size })) {
    sha256?.update(chunk);
    yield chunk;
  }
  if (sha256 && asDigest(sha256.digest("hex")) !== expected) throw remoteMistake("changed", path);
}

/** Compares what the store says with a digest. Returns the digest that the bytes themselves must have, where the store says nothing. */
function sameContent(file: RemoteDescription, digest: Digest | undefined): Digest | undefined {
  if (digest === undefined || file.content === undefined) return digest;
  if (digestOfJson(file.content) !== digest) throw remoteMistake("changed", file.path);
  return undefined;
}

/** The digest of what a store says about a file's content; of the bytes themselves where it says nothing. */
export async function digestOfRemote(path: string): Promise<Digest> {
  const store = await openStore(path);
  const file = await describe(store, path);
  if (file.content !== undefined) return digestOfJson(file.content);
  const sha256 = createHash("sha256");
  for await (const chunk of readParts(store, file, { start: 0, end: file.size })) sha256.update(chunk);
  return asDigest(sha256.digest("hex"));
}

/** Opens a file to read it at any place, all of one version. */
export async function openRemote({ path, digest }: RemoteSource): Promise<{ readonly size: number; read(start: number, end: number): Promise<Uint8Array> }> {
  const store = await openStore(path);
  const file = await describe(store, path);
  const { size } = file;
  if (size === undefined || file.onlyWhole) throw new UserError(`${shownAddress(path)} can only be read from its start, and this format needs parts of it`, { hint: "the server answers no range requests: download the file first" });
  if (sameContent(file, digest) !== undefined && (await digestOfRemote(path)) !== digest) throw remoteMistake("changed", path);
  async function read(start: number, end: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(end - start);
    let at = 0;
    for await (const chunk of readParts(store, file, { start, end })) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
  return { size, read: rangeCache(size, read) };
}

async function* readParts(store: RemoteStore, file: RemoteFile, { start, end }: RemotePart): AsyncGenerator<Uint8Array> {
  let at = start;
  let failures = 0;
  let failedAt = start;
  while (end === undefined || at < end) {
    try {
      for await (const chunk of readOnce(store, file, { start: at, end })) {
        at += chunk.length;
        if (end !== undefined && at > end) throw remoteMistake("changed", file.path);
        yield chunk;
      }
      if (end === undefined || at === end) return;
      throw new Error(`the answer ended after ${at - start} of ${end - start} bytes`);
    } catch (error) {
      if (!mayPass(error)) throw error;
      failures = at - failedAt >= progress ? 1 : failures + 1;
      failedAt = at;
      if (failures >= attempts) throw lastFailure(file.path, error);
      await pause(failures);
    }
  }
}

/** One request, given up when no byte comes in time. */
async function* readOnce(store: RemoteStore, file: RemoteFile, part: RemotePart): AsyncGenerator<Uint8Array> {
  const stop = new AbortController();
  let chunks: AsyncIterator<Uint8Array> | undefined;
  try {
    chunks = (await inTime(() => store.read(file, part, stop.signal)))[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await inTime(() => chunks!.next());
      if (done) return;
      yield value;
    }
  } finally {
    stop.abort();
    chunks?.return?.().catch(() => {});
  }
}

/** The store did not answer, or went silent. */
class Silence extends Error {}

async function inTime<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Silence());
      stop.abort();
    }, remoteTimeout(process.env));
  });
  try {
    return await Promise.race([ask(stop.signal), silence]);
  } finally {
    clearTimeout(timer);
  }
}

function lastFailure(path: string, error: unknown): Error {
  return error instanceof Silence ? remoteMistake("timeout", path) : remoteMistake("broken", path, { cause: error });
}

/** 0.1, 0.3, 0.9, 2.7 seconds. */
function pause(attempt: number): Promise<void> {
  return new Promise((done) => setTimeout(done, 100 * 3 ** (attempt - 1)));
}
