import { statusOf, type Repository } from "./octokit.ts";

/** Gives a signed bundle to GitHub, where whoever has a subject's digest finds it. Returns its id. Needs `attestations: write`. */
export async function createAttestation({ client, owner, repo }: Repository, bundle: object): Promise<number> {
  const { data } = await client.request("POST /repos/{owner}/{repo}/attestations", { owner, repo, bundle: bundle as Readonly<Record<string, unknown>> });
  const { id } = data as { readonly id?: number };
  if (id === undefined) throw new Error("GitHub gave the attestation no id");
  return id;
}

/** Bytes of the largest bundle that is fetched. */
const largestBundle = 32 * 1024 * 1024;

/** The newest hundred bundles with a predicate of this type that GitHub has of a digest, nothing checked. Public repositories answer without a token. */
export async function listAttestations({ client, owner, repo }: Repository, digest: string, predicateType: string): Promise<readonly unknown[]> {
  const { data } = await client.request("GET /repos/{owner}/{repo}/attestations/{subject_digest}", { owner, repo, subject_digest: digest, predicate_type: predicateType, per_page: 100 })
    .catch((error: unknown) => { if (statusOf(error) === 404) return { data: { attestations: [] } }; throw error; });
  const { attestations = [] } = data as { readonly attestations?: readonly { readonly bundle?: unknown; readonly bundle_url?: string }[] };
  const bundles = await Promise.all(attestations.map(async ({ bundle, bundle_url: url }) => bundle ?? (url === undefined ? undefined : await download(url))));
  return bundles.filter((bundle) => bundle !== undefined && bundle !== null);
}

/** Newer versions of the API give an address instead of the bundle: what is there is packed with Snappy. */
async function download(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`a bundle could not be fetched: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] === 0x7b) return JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown;
  const { snappyUncompress } = await import("hyparquet");
  const output = new Uint8Array(unpackedSize(bytes));
  snappyUncompress(bytes, output);
  return JSON.parse(Buffer.from(output).toString("utf8")) as unknown;
}

/** The number that a Snappy block begins with. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  for (let at = 0; at < 5 && at < bytes.length; at++) {
    size += (bytes[at]! & 0x7f) * 2 ** (7 * at);
    if (bytes[at]! < 0x80) break;
  }
  if (size > largestBundle) throw new Error(`a bundle has ${size} bytes`);
  return size;
}
