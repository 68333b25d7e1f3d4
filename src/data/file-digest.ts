import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { asDigest, type Digest } from "../core/digest.ts";

/** The sha256 of a file's bytes, read as a stream. */
export async function digestOfFile(path: string): Promise<Digest> {
  const sha256 = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) sha256.update(chunk as Buffer);
  return asDigest(sha256.digest("hex"));
}
