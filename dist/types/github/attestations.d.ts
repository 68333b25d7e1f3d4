import { type Repository } from "./octokit.ts";
/** Gives a signed bundle to GitHub, where whoever has a subject's digest finds it. Returns its id. Needs `attestations: write`. */
export declare function createAttestation({ client, owner, repo }: Repository, bundle: object): Promise<number>;
/** The newest hundred bundles with a predicate of this type that GitHub has of a digest, nothing checked. Public repositories answer without a token. */
export declare function listAttestations({ client, owner, repo }: Repository, digest: string, predicateType: string): Promise<readonly unknown[]>;
