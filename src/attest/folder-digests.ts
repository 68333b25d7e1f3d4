import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { asDigest, type Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";

/** No model has more files. */
const mostFiles = 100_000;

/** Every file of a folder by its path in it (`/` between folders), with its digest. Links and devices are a `UserError`: what they lead to is not the model's. */
export async function digestFolder(folder: string): Promise<ReadonlyMap<string, Digest>> {
  const digests = new Map<string, Digest>();
  for (const path of (await listed(folder, "", [])).sort()) digests.set(path, await digestFile(join(folder, path)));
  return digests;
}

/** The digest of a file's bytes. */
export async function digestFile(file: string): Promise<Digest> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return asDigest(hash.digest("hex"));
}

async function listed(root: string, folder: string, found: string[]): Promise<string[]> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await listed(root, path, found);
    else if (entry.isFile()) found.push(path);
    else throw new UserError(`${join(root, path)} is neither a file nor a folder`, { hint: "a pushed model has no links; copy it without them" });
    if (found.length > mostFiles) throw new UserError(`${root} has more than ${mostFiles} files`, { hint: "name the folder of one version of the model" });
  }
  return found;
}
