import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Artifact } from "../core/artifact.ts";
import { asDigest } from "../core/digest.ts";
import type { ArtifactStore, StoredArtifact } from "../store/artifact-store.ts";
import type { ZipArchive } from "./zip.ts";

/** Where in an archive, and then in the store, an artifact lies. */
interface Place {
  readonly node: string;
  readonly output: string;
  readonly execution: string;
}

/**
 * Takes an artifact out of an archive, in which it lies under `<node>/<output>/`, and commits it to a store on this machine:
 * only the files its manifest names, each checked against its size and digest there. Throws when anything is not as recorded.
 */
export async function takeOut(archive: ZipArchive, stored: StoredArtifact, { node, output, execution }: Place, { local, temporary }: { readonly local: ArtifactStore; readonly temporary: string }): Promise<Artifact> {
  const folder = await mkdtemp(join(temporary, "restored-"));
  try {
    for (const { path, size, digest } of stored.manifest) {
      const entry = archive.entries.get(`${node}/${output}/${path}`);
      if (!entry || entry.size !== size) throw new Error(`${path} is missing or has another size`);
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      const hash = createHash("sha256");
      await pipeline(archive.read(entry), async function* (source: AsyncIterable<Buffer>) {
        for await (const piece of source) {
          hash.update(piece);
          yield piece;
        }
      }, createWriteStream(target));
      if (asDigest(hash.digest("hex")) !== digest) throw new Error(`${path} has other bytes than were recorded`);
    }
    const artifact = await local.commit(folder, { node, output, execution }, { type: stored.type, properties: stored.properties });
    if (artifact.digest !== stored.digest) throw new Error("its type or properties are not those that were recorded");
    return artifact;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
