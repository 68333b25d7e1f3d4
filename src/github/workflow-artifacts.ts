import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { copyFile, link, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Artifact } from "../core/artifact.ts";
import { asDigest, isDigest, type Digest } from "../core/digest.ts";
import { statusOf, type Repository } from "./octokit.ts";

/** A workflow artifact that was uploaded: what is needed to find and check it again. */
export interface Archive {
  readonly artifactId: number;
  readonly name: string;
  /** Of the archive's bytes. */
  readonly digest: string;
}

/** What an archive is made of: artifacts by node and output, and texts by path. */
interface ArchiveContent {
  readonly made: Readonly<Record<string, Readonly<Record<string, Artifact>>>>;
  readonly texts: Readonly<Record<string, string>>;
  /** Days after which GitHub deletes it; as long as the repository says when not given. */
  readonly days?: number;
}

/** Largest archive that is fetched, in bytes. */
const largestArchive = 10 * 2 ** 30;

/** Whether workflow artifacts can be kept: outside a runner they cannot, nor on GitHub Enterprise Server, which lacks the service (github.com, ghe.com and localhost have it). */
export function keepsArtifacts(environment: Readonly<Record<string, string | undefined>>): "yes" | "no runner" | "enterprise server" {
  if (!environment["ACTIONS_RUNTIME_TOKEN"]) return "no runner";
  const { hostname } = new URL(environment["GITHUB_SERVER_URL"] ?? "https://github.com");
  return hostname === "github.com" || /\.(ghe\.com|localhost)$/.test(hostname) ? "yes" : "enterprise server";
}

/** The name of a run's archive. Names are unique within a workflow run, and attempts share one: so the attempt is in it. */
export function archiveName(pipeline: string, run: string, attempt: number): string {
  return `assay-${pipeline}-${run}-${attempt}`;
}

/** Uploads artifacts as `<node>/<output>/<path>`, and texts, as one workflow artifact. `temporary` is an existing folder. */
export async function uploadArchive(name: string, content: ArchiveContent, temporary: string): Promise<Archive> {
  const root = await mkdtemp(join(temporary, "archive-"));
  try {
    const files = await stage(root, content);
    const client = await artifactClient();
    return uploaded(name, await client.uploadArtifact(name, [...files], root, content.days === undefined ? {} : { retentionDays: content.days }));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Uploads one file as it is, so that a browser opens it: its name becomes the artifact's name. */
export async function uploadFile(path: string): Promise<Archive> {
  const client = await artifactClient();
  return uploaded(basename(path), await client.uploadArtifact(basename(path), [path], dirname(path), { skipArchive: true }));
}

async function artifactClient() {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient();
}

function uploaded(name: string, { id, digest }: { readonly id?: number; readonly digest?: string }): Archive {
  if (id === undefined || digest === undefined) throw new Error(`the upload of ${name} was not confirmed`);
  return { artifactId: id, name, digest: digest.startsWith("sha256:") ? digest : asDigest(digest) };
}

async function stage(root: string, { made, texts }: ArchiveContent): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [node, outputs] of Object.entries(made)) {
    for (const [output, artifact] of Object.entries(outputs)) {
      for (const { path } of artifact.manifest) {
        const target = join(root, node, output, path);
        await mkdir(dirname(target), { recursive: true });
        await linkOrCopy(join(artifact.path, path), target);
        files.push(target);
      }
    }
  }
  for (const [path, text] of Object.entries(texts)) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    files.push(target);
  }
  return files;
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to); // another file system, or one without links
  }
}

/** What a missing archive means for the one who asked for it. */
export class ArchiveGone extends Error {}

/**
 * Fetches a workflow artifact of an earlier run into `file`, which appears whole or not at all.
 * Throws `ArchiveGone` when it has expired or was deleted, an error when its bytes are not those that were uploaded.
 */
export async function downloadArchive(at: Repository, archive: Archive, file: string, most = largestArchive): Promise<void> {
  const location = await archiveLocation(at, archive);
  const response = await fetch(location, { signal: AbortSignal.timeout(600_000) });
  if (!response.ok || !response.body) throw new Error(`the storage answered ${response.status} for the artifact ${archive.name}`);
  const beside = `${file}.part`;
  try {
    const digest = await writeBody(response.body, beside, most);
    if (!isDigest(archive.digest) || digest !== archive.digest) throw new Error(`the artifact ${archive.name} has other bytes than were uploaded (${digest}, not ${archive.digest})`);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

async function archiveLocation(at: Repository, archive: Archive): Promise<string> {
  try {
    const { headers } = await at.client.rest.actions.downloadArtifact({ owner: at.owner, repo: at.repo, artifact_id: archive.artifactId, archive_format: "zip", request: { redirect: "manual" } });
    if (headers.location === undefined) throw new Error(`GitHub names no place for the artifact ${archive.name}`);
    return headers.location;
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 410) throw new ArchiveGone(`the artifact ${archive.name} is no longer kept`, { cause: error });
    throw error;
  }
}

async function writeBody(body: ReadableStream<Uint8Array>, path: string, most: number): Promise<Digest> {
  const hash = createHash("sha256");
  let size = 0;
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), async function* (source: AsyncIterable<Uint8Array>) {
    for await (const piece of source) {
      size += piece.length;
      if (size > most) throw new Error(`the artifact is larger than ${most} bytes`);
      hash.update(piece);
      yield piece;
    }
  }, createWriteStream(path));
  return asDigest(hash.digest("hex"));
}
