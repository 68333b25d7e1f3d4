import type { Repository } from "./octokit.ts";

/** Gives a signed bundle to GitHub, where whoever has a subject's digest finds it. Returns its id. Needs `attestations: write`. */
export async function createAttestation({ client, owner, repo }: Repository, bundle: object): Promise<number> {
  const { data } = await client.request("POST /repos/{owner}/{repo}/attestations", { owner, repo, bundle: bundle as Readonly<Record<string, unknown>> });
  const { id } = data as { readonly id?: number };
  if (id === undefined) throw new Error("GitHub gave the attestation no id");
  return id;
}
