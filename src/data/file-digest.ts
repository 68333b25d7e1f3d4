import { createHash } from "node:crypto";
import { asDigest, type Digest } from "../core/digest.ts";
import { readPlain } from "./file-bytes.ts";
import { remoteScheme } from "./remote/remote-address.ts";

/**
 * The digest of a file's content. Of a local file the sha256 of its bytes, read as a stream. Of a file far away the digest of what
 * its store says about the bytes, so that nothing is read: S3's SHA-256 of the whole object or its ETag, the MD5 of Google and
 * Azure (or generation and ETag), a web server's strong ETag with the address, each with the size. Only where a server says
 * nothing the bytes are read.
 */
export async function digestOfFile(path: string): Promise<Digest> {
  if (remoteScheme(path)) return (await import("./remote/read-remote.ts")).digestOfRemote(path);
  const sha256 = createHash("sha256");
  for await (const piece of readPlain(path)) sha256.update(piece);
  return asDigest(sha256.digest("hex"));
}

const atOnce = 8;

/** The digests of several files by their names; those far away are asked for eight at a time. `placeOf` says where a name lies. */
export async function digestsOfFiles(names: readonly string[], placeOf: (name: string) => string): Promise<Map<string, Digest>> {
  const digests = new Map<string, Digest>(names.map((name) => [name, "" as Digest]));
  const left = digests.keys();
  const work = async (): Promise<void> => {
    for (const name of left) digests.set(name, await digestOfFile(placeOf(name)));
  };
  await Promise.all(Array.from({ length: names.some((name) => remoteScheme(placeOf(name))) ? atOnce : 1 }, work));
  return digests;
}
