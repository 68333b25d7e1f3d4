import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, openAsBlob } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { ManifestEntry } from "../core/artifact.ts";
import { asDigest, type Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import { canonicalJson, type Json, type JsonObject } from "../core/json.ts";
import type { Push, Pushed, PushTarget } from "../core/push-target.ts";
import { servedDigest, servedFiles, type ServedFile } from "../push/served-files.ts";
import { guardStart, markdownText } from "../report/escape.ts";
import type { Repository } from "./octokit.ts";
import { statusOf } from "./octokit.ts";
import { tar, type TarFile } from "./tar.ts";

/** What a release needs besides the push itself. */
interface ReleaseOptions extends Repository {
  /** Commit or branch the tag is made on. */
  readonly commit: string;
  /** An existing folder for the archive while it is made. */
  readonly temporary: string;
  /** What is told of a model: GitHub Markdown, inert and bounded. Undefined: the push's own note. */
  notes?(push: Push): Promise<string | undefined>;
}

interface Release {
  readonly id: number;
  readonly pipeline: string;
  readonly version: string;
  /** Of the files that are served; empty for a release that is not ours. */
  readonly digest: string;
  readonly draft: boolean;
  readonly url: string;
  readonly uploadUrl: string;
  readonly assets: readonly string[];
}

/** What the bytes of a release depend on. */
type Packing = Pick<Push, "pipeline" | "version" | "model">;

/** What the manifest asset says of the archive beside it. */
interface ReleaseManifest {
  readonly pipeline: string;
  readonly version: string;
  readonly model: Digest;
  readonly archive: { readonly name: string; readonly digest: Digest };
  readonly files: readonly ManifestEntry[];
}

/**
 * Pushes to a GitHub release: `<pipeline>-v<version>` (or the tag grammar in the setting `tag`), with
 * `<pipeline>-<version>.tar.gz` (TensorFlow Serving's layout inside) and `assay-manifest.json`. It stays a draft until
 * both are there and their digests are right, so a version appears whole or not at all. When the newest version of the
 * pipeline already holds these bytes no other is made; a draft that an earlier push left behind is removed.
 */
export function releaseTarget(options: ReleaseOptions): PushTarget {
  return {
    name: "release",
    async push(push, signal) {
      signal.throwIfAborted();
      const digest = servedDigest(servedFiles(push.model));
      const all = (await listReleases(options)).filter(({ pipeline: name }) => name === push.pipeline);
      for (const { id } of all.filter((release) => release.draft && release.digest === digest)) await options.client.rest.repos.deleteRelease({ owner: options.owner, repo: options.repo, release_id: id });
      const newest = all.filter(({ draft }) => !draft).reduce<Release | undefined>((best, each) => (best && numberOf(best.version) >= numberOf(each.version) ? best : each), undefined);
      if (newest?.digest === digest) return pushedAs(newest, digest);
      return pushedAs(await makeRelease(options, { ...push, version: newerThan(newest?.version, push.version) }, signal), digest);
    },
    async has(pushed) {
      const release = (await listReleases(options)).find(({ url, draft }) => url === pushed.location && !draft);
      return release?.digest === pushed.digest && release.assets.includes(manifestName);
    },
  };
}

const manifestName = "assay-manifest.json";

/** What a release is found by again, invisible in its text. */
function markerOf(name: string, version: string, digest: Digest): string {
  return `<!-- assay:served ${name} ${version} ${digest} -->`;
}

const marker = /<!-- assay:served (\S+) (\S+) (sha256:[0-9a-f]{64}) -->/;

/** Versions are TFX's epoch seconds; one that a person wrote otherwise is older than all of them. */
function numberOf(version: string): bigint {
  return /^\d{1,18}$/.test(version) ? BigInt(version) : 0n;
}

function newerThan(newest: string | undefined, wanted: string): string {
  return newest !== undefined && numberOf(newest) > 0n && numberOf(wanted) <= numberOf(newest) ? String(numberOf(newest) + 1n) : wanted;
}

function pushedAs({ url, version }: Release, digest: Digest): Pushed {
  return { target: "release", version, location: url, digest };
}

async function listReleases({ client, owner, repo }: Repository): Promise<readonly Release[]> {
  const all = await client.paginate(client.rest.repos.listReleases, { owner, repo, per_page: 100 });
  return all.map(releaseOf);
}

function releaseOf(release: { id: number; tag_name: string; body?: string | null; draft: boolean; html_url: string; upload_url: string; assets: readonly { name: string }[] }): Release {
  const [, name = "", version = "", digest = ""] = marker.exec(release.body ?? "") ?? [];
  return { id: release.id, pipeline: name, version, digest, draft: release.draft, url: release.html_url, uploadUrl: release.upload_url, assets: release.assets.map((asset) => asset.name) };
}

async function makeRelease(options: ReleaseOptions, push: Push, signal: AbortSignal): Promise<Release> {
  const { client, owner, repo, commit } = options;
  const files = servedFiles(push.model);
  const folder = await mkdtemp(join(options.temporary, "release-"));
  try {
    const { name, archive, digest, text } = await packRelease(push, folder);
    const notes = await options.notes?.(push) ?? guardStart(markdownText(push.note, 600));
    signal.throwIfAborted();
    const { data } = await client.rest.repos.createRelease({
      owner, repo, tag_name: tagOf(push), target_commitish: commit, name: `${push.pipeline} ${push.version}`, body: bodyOf(push, { notes, archive: digest, file: name, digest: servedDigest(files) }), draft: true,
    }).catch((error: unknown) => { throw refused(error, tagOf(push)); });
    const draft = releaseOf(data);
    try {
      await upload(options, draft, { name, type: "application/gzip", data: await openAsBlob(archive), digest });
      await upload(options, draft, { name: manifestName, type: "application/json", data: new Blob([text]), digest: asDigest(createHash("sha256").update(text).digest("hex")) });
      signal.throwIfAborted();
      return releaseOf((await client.rest.repos.updateRelease({ owner, repo, release_id: draft.id, draft: false })).data);
    } catch (error) {
      await client.rest.repos.deleteRelease({ owner, repo, release_id: draft.id }).catch(() => undefined); // the next push removes it
      throw refused(error, tagOf(push));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a release of a model holds, made in a folder: the archive, and the text of the manifest asset beside it. The same model and version make the same bytes. */
async function packRelease(push: Packing, folder: string): Promise<{ readonly name: string; readonly archive: string; readonly digest: Digest; readonly text: string }> {
  const files = servedFiles(push.model);
  const name = `${push.pipeline}-${push.version}.tar.gz`;
  const archive = join(folder, name);
  const digest = await pack(push, files, archive);
  const manifest: ReleaseManifest = { pipeline: push.pipeline, version: push.version, model: push.model.digest, archive: { name, digest }, files: files.map(({ path, size, digest: of }) => ({ path, size, digest: of })) };
  return { name, archive, digest, text: `${canonicalJson(manifest)}\n` };
}

/**
 * The assets that the release of a model at this address holds, by name, when they are byte for byte what packing the model
 * again makes: no release is believed of itself. A `UserError` says which is not.
 */
export async function checkedAssets(options: Repository & Pick<ReleaseOptions, "temporary">, pushed: Pushed, packing: Packing): Promise<ReadonlyMap<string, Digest>> {
  const folder = await mkdtemp(join(options.temporary, "release-"));
  try {
    const { name, digest, text } = await packRelease({ ...packing, version: pushed.version }, folder);
    const expected = new Map([[name, digest], [manifestName, asDigest(createHash("sha256").update(text).digest("hex"))]]);
    const release = (await options.client.paginate(options.client.rest.repos.listReleases, { owner: options.owner, repo: options.repo, per_page: 100 })).find(({ html_url: url }) => url === pushed.location);
    for (const [asset, wanted] of expected) {
      const there = release?.assets.find((each) => each.name === asset);
      if (!there || (there.digest ?? await downloadedDigest(options, there.id)) !== wanted) throw new UserError(`${asset} of the release ${pushed.version} is not what was evaluated`, { hint: "somebody changed the release; delete it and run again" });
    }
    return expected;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Adds a small file to a release that is there already; one of the same name is replaced. */
export async function addToRelease(at: Repository, pushed: Pushed, { name, text }: { readonly name: string; readonly text: string }): Promise<void> {
  const releases = await at.client.paginate(at.client.rest.repos.listReleases, { owner: at.owner, repo: at.repo, per_page: 100 });
  const release = releases.find(({ html_url: url }) => url === pushed.location);
  if (!release) throw new Error(`the release ${pushed.version} is gone`);
  const before = release.assets.find((each) => each.name === name);
  if (before) await at.client.rest.repos.deleteReleaseAsset({ owner: at.owner, repo: at.repo, asset_id: before.id });
  await upload(at, releaseOf(release), { name, type: "application/json", data: new Blob([text]), digest: asDigest(createHash("sha256").update(text).digest("hex")) });
}

/** Packs the files as `<pipeline>/<version>/…`; each is checked against the manifest of what was evaluated. */
async function pack({ pipeline: name, version, model }: Packing, files: readonly ServedFile[], target: string): Promise<Digest> {
  const entries = files.map(({ path, size, digest, source: from }): TarFile => ({
    name: `${name}/${version}/${path}`,
    size,
    content: async function* () {
      const hash = createHash("sha256");
      for await (const piece of createReadStream(join(model.path, from)) as AsyncIterable<Buffer>) {
        hash.update(piece);
        yield piece;
      }
      if (asDigest(hash.digest("hex")) !== digest) throw new Error(`${path} of the model is not what was evaluated: its digest differs`);
    },
  }));
  const hash = createHash("sha256");
  await pipeline(Readable.from(tar(entries)), createGzip({ level: 9 }), async function* (source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      hash.update(piece);
      yield piece;
    }
  }, createWriteStream(target));
  return asDigest(hash.digest("hex"));
}

interface Upload {
  readonly name: string;
  readonly type: string;
  readonly data: Blob;
  readonly digest: Digest;
}

async function upload({ client, owner, repo }: Repository, release: Release, { name, type, data, digest }: Upload): Promise<void> {
  const response: { readonly data: unknown } = await client.request({ method: "POST", url: release.uploadUrl, name, headers: { "content-type": type }, data });
  const asset = response.data as { readonly id: number; readonly digest?: string | null };
  const there = asset.digest ?? await downloadedDigest({ client, owner, repo }, asset.id);
  if (there !== digest) throw new Error(`${name} arrived with other bytes than were sent (${there}, not ${digest})`);
}

/** For servers that do not tell an asset's digest. */
async function downloadedDigest({ client, owner, repo }: Repository, id: number): Promise<Digest> {
  const { data } = await client.rest.repos.getReleaseAsset({ owner, repo, asset_id: id, headers: { accept: "application/octet-stream" } });
  return asDigest(createHash("sha256").update(new Uint8Array(data as unknown as ArrayBuffer)).digest("hex"));
}

function tagOf({ pipeline: name, version, settings }: Push): string {
  const grammar = tagSetting(settings) ?? "{pipeline}-v{version}";
  const tag = grammar.replaceAll("{pipeline}", name).replaceAll("{version}", version);
  if (!/^[A-Za-z0-9][A-Za-z0-9_.@/=-]{0,200}$/.test(tag) || /\.\.|@\{|\/\/|\.lock$|[./]$/.test(tag)) {
    throw new UserError(`push.release.tag makes ${JSON.stringify(tag.slice(0, 80))}, which git does not take as a tag`, { hint: "letters, digits, . _ - @ and /, for instance {pipeline}-v{version}" });
  }
  return tag;
}

function tagSetting(settings: JsonObject): string | undefined {
  const own: Json | undefined = settings["release"];
  const tag = typeof own === "object" && own !== null && !Array.isArray(own) ? (own as JsonObject)["tag"] : undefined;
  if (tag === undefined) return undefined;
  if (typeof tag !== "string" || !tag.includes("{version}")) throw new UserError(`push.release.tag ${JSON.stringify(tag)} does not tell versions apart`, { hint: "write {version} in it, for instance {pipeline}-v{version}" });
  return tag;
}

function bodyOf({ pipeline: name, version, model }: Push, { notes, archive, file, digest }: { readonly notes: string; readonly archive: Digest; readonly file: string; readonly digest: Digest }): string {
  return [
    notes, "",
    `| | |`, `|:--|:--|`, `| Model | \`${model.digest}\` |`, `| \`${file}\` | \`${archive}\` |`, "",
    markerOf(name, version, digest),
  ].join("\n");
}

/** GitHub's refusal in the words of someone who configures a push. */
function refused(error: unknown, tag: string): unknown {
  if (statusOf(error) === 403) return new UserError("the release could not be made: the token may not write contents", { hint: "add `contents: write` under `permissions:` of the workflow", cause: error });
  if (statusOf(error) === 422) return new UserError(`GitHub refused the release ${tag}: ${error instanceof Error ? error.message : String(error)}`, { hint: "is the tag taken, or protected by a rule?", cause: error });
  return error;
}
