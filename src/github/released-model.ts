import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Artifact } from "../core/artifact.ts";
import { asDigest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { ArtifactRecord, PushRecord } from "../metadata/record.ts";
import { servedFiles } from "../push/served-files.ts";
import type { Repository } from "./octokit.ts";
import { untar } from "./untar.ts";

interface Released {
  /** The push to a release. */
  readonly push: PushRecord;
  /** What was recorded of the model when it was made. */
  readonly model: ArtifactRecord;
  /** An existing folder to take it out into. */
  readonly temporary: string;
}

/** Largest archive that is fetched, in bytes: GitHub takes no larger asset. */
const largestAsset = 2 * 2 ** 30;

/**
 * What is served of a model, out of the archive of an earlier release: for when the workflow artifact that held it has
 * expired. Only files that the model's own record names are taken, and each must have the digest recorded there; what the
 * release says of itself is not believed. Undefined when there is no such release; a `UserError` when its bytes differ.
 */
export async function releasedModel(at: Repository, { push, model, temporary }: Released): Promise<Artifact<"Model"> | undefined> {
  const releases = await at.client.paginate(at.client.rest.repos.listReleases, { owner: at.owner, repo: at.repo, per_page: 100 });
  const release = releases.find(({ html_url: url, draft }) => url === push.location && !draft);
  const asset = release?.assets.find(({ name }) => name === `${push.pipeline}-${push.version}.tar.gz`);
  if (!asset || asset.size > largestAsset) return undefined;
  const { data } = await at.client.rest.repos.getReleaseAsset({ owner: at.owner, repo: at.repo, asset_id: asset.id, headers: { accept: "application/octet-stream" } });
  const folder = await mkdtemp(join(temporary, "released-"));
  const files = servedFiles(model).map(({ path, size, digest }) => ({ path, size, digest }));
  const wanted = new Map(files.map(({ path, size }) => [`${push.pipeline}/${push.version}/${path}`, { size, target: join(folder, path) }]));
  try {
    await untar(Readable.from([Buffer.from(data as unknown as ArrayBuffer)]).pipe(createGunzip()), wanted);
    for (const { path, digest } of files) await check(join(folder, path), digest);
  } catch (error) {
    throw new UserError(`the release ${push.version} does not hold what was evaluated: ${error instanceof Error ? error.message : String(error)}`, { hint: "go back to another version", cause: error });
  }
  return { type: "Model", path: folder, digest: model.digest, manifest: files, properties: model.properties };
}

async function check(path: string, digest: string): Promise<void> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece);
  if (asDigest(hash.digest("hex")) !== digest) throw new Error("a file has other bytes than were recorded");
}
