import { digestOf, isDigest, type Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { Candidate } from "./verify-subject.ts";

/** An image in a registry: `ghcr.io/octo/penguins:latest`, or with `@sha256:…`. */
interface ImageReference {
  readonly host: string;
  readonly name: string;
  /** Tag or digest. */
  readonly reference: string;
}

const largestManifest = 4 * 1024 * 1024;
const largestBundle = 32 * 1024 * 1024;
const mostReferrers = 100;
const manifestTypes = "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json";
const bundleType = /^application\/vnd\.dev\.sigstore\.bundle/;

/** The image that a text names, with or without `oci://`; undefined when it names none. */
export function readImage(text: string): ImageReference | undefined {
  const match = /^(?:oci:\/\/)?([A-Za-z0-9.-]+(?::\d{1,5})?)\/([a-z0-9]+(?:(?:[./_]|__|-+)[a-z0-9]+)*)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text);
  const [, host = "", name = "", tag, digest] = match ?? [];
  if (!match || !(/[.:]/.test(host) || host === "localhost")) return undefined;
  if (!text.startsWith("oci://") && tag === undefined && digest === undefined) return undefined;
  return { host, name, reference: digest ?? tag ?? "latest" };
}

/** Asks one registry, with what it wants to know of whoever asks. */
interface Registry {
  get(path: string, more: { readonly accept: string; readonly most: number }): Promise<Buffer | undefined>;
}

/** The digest of an image's manifest, and the Sigstore bundles that the registry holds of it (OCI 1.1 referrers, or their tag). */
export async function lookUpImage(image: ImageReference, token: string | undefined): Promise<{ readonly digest: Digest; readonly candidates: readonly Candidate[] }> {
  const registry = registryOf(image, token);
  const manifest = await registry.get(`manifests/${image.reference}`, { accept: manifestTypes, most: largestManifest });
  if (!manifest) throw new UserError(`${image.host} has no image ${image.name} with ${image.reference}`, { hint: "is it public? else set GITHUB_TOKEN to a token that may read packages" });
  const digest = digestOf(manifest);
  if (isDigest(image.reference) && digest !== image.reference) throw new UserError(`${image.host} gave another manifest than ${image.reference}`, { hint: "the registry, or something between, changed it" });
  const index = await registry.get(`referrers/${digest}`, { accept: manifestTypes, most: largestManifest }) ?? await registry.get(`manifests/${digest.replace(":", "-")}`, { accept: manifestTypes, most: largestManifest });
  const referrers = index ? manifestsIn(index).filter(({ artifactType }) => bundleType.test(artifactType)).slice(0, mostReferrers) : [];
  const candidates: Candidate[] = [];
  for (const { digest: referrer } of referrers) candidates.push(...await bundlesOf(registry, image, referrer));
  return { digest, candidates };
}

async function bundlesOf(registry: Registry, image: ImageReference, digest: Digest): Promise<readonly Candidate[]> {
  const manifest = await registry.get(`manifests/${digest}`, { accept: manifestTypes, most: largestManifest });
  const layers = manifest ? listOf(parsed(manifest)["layers"]).filter((layer) => bundleType.test(textOf(layer["mediaType"]))) : [];
  const found = await Promise.all(layers.map(async (layer): Promise<Candidate[]> => {
    const blob = isDigest(layer["digest"]) ? await registry.get(`blobs/${layer["digest"]}`, { accept: "*/*", most: largestBundle }) : undefined;
    return blob && digestOf(blob) === layer["digest"] ? [{ from: `${image.host}/${image.name}@${digest}`, value: parsed(blob), claimed: false }] : [];
  }));
  return found.flat();
}

function manifestsIn(index: Buffer): readonly { readonly digest: Digest; readonly artifactType: string }[] {
  return listOf(parsed(index)["manifests"]).flatMap(({ digest, artifactType }) => (isDigest(digest) ? [{ digest, artifactType: textOf(artifactType) }] : []));
}

function registryOf({ host, name }: ImageReference, token: string | undefined): Registry {
  const local = /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
  const base = `${local ? "http" : "https"}://${host}/v2/${name}/`;
  let authorization: string | undefined;
  const ask = (path: string, accept: string) => fetch(`${base}${path}`, { headers: { accept, ...(authorization === undefined ? {} : { authorization }) }, signal: AbortSignal.timeout(60_000) })
    .catch((error: unknown) => { throw new UserError(`${host} could not be reached`, { hint: error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error), cause: error }); });
  return {
    async get(path, { accept, most }) {
      let response = await ask(path, accept);
      if (response.status === 401) {
        authorization = await authorize(response.headers.get("www-authenticate") ?? "", { host, local, token });
        response = await ask(path, accept);
      }
      if (response.status === 404 || response.status === 400 || response.status === 405) return undefined;
      if (!response.ok) throw new UserError(`${host} answered ${response.status} to ${path}`, { hint: response.status === 401 || response.status === 403 ? "set GITHUB_TOKEN to a token that may read packages" : "try again later" });
      return readAtMost(response, most);
    },
  };
}

/** The token dance of registries. What may read packages of GitHub is shown to ghcr.io alone. */
async function authorize(challenge: string, { host, local, token }: { readonly host: string; readonly local: boolean; readonly token: string | undefined }): Promise<string> {
  const refused = new UserError(`${host} asks for a login that is not known here`, { hint: "public images, and those of ghcr.io with GITHUB_TOKEN, can be read" });
  const own = host === "ghcr.io" && token !== undefined ? { authorization: `Basic ${Buffer.from(`token:${token}`).toString("base64")}` } : undefined;
  const values = new Map([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]));
  const realm = values.get("realm") ?? "";
  if (!/^bearer /i.test(challenge) || !URL.canParse(realm)) throw refused;
  const url = new URL(realm);
  if (url.protocol !== "https:" && !local) throw refused;
  for (const key of ["service", "scope"]) if (values.has(key)) url.searchParams.set(key, values.get(key)!);
  const response = await fetch(url, { headers: own && url.hostname === host ? own : {}, signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw refused;
  const answer = parsed(await readAtMost(response, largestManifest));
  const given = textOf(answer["token"]) || textOf(answer["access_token"]);
  if (given === "") throw refused;
  return `Bearer ${given}`;
}

async function readAtMost(response: Response, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > most) throw new UserError(`${new URL(response.url).host} sent more than ${most} bytes`, { hint: "that is no manifest and no bundle" });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function parsed(bytes: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof value === "object" && value !== null ? value as Readonly<Record<string, unknown>> : {};
  } catch {
    return {};
  }
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((each): each is Readonly<Record<string, unknown>> => typeof each === "object" && each !== null) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
