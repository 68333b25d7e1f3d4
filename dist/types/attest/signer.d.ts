import type { X509Certificate } from "@sigstore/core";
/** Who signed, as the certificate says it: GitHub's words on the job, under Sigstore's signature. */
export interface SignerIdentity {
    /** `https://github.com/octo/penguins/.github/workflows/assay.yml@refs/heads/main`: the workflow whose job signed. */
    readonly workflow: string;
    readonly issuer: string;
    /** `https://github.com/octo/penguins` */
    readonly repository: string;
    readonly ref: string;
    readonly commit: string;
    /** `github-hosted` or `self-hosted`. */
    readonly runner: string;
    /** The event that started the workflow. */
    readonly trigger: string;
    /** Page of the workflow run. */
    readonly invocation: string;
}
/** What a consumer asks of whoever signed. */
export interface SignerPolicy {
    /** `https://github.com` */
    readonly server: string;
    /** `octo/penguins` */
    readonly repository: string;
    /** A workflow's file in the repository, or `owner/repository/path` of a reusable one; with `@ref`, at that ref alone. */
    readonly workflow?: string;
    /** The branch or tag that it ran on: `refs/heads/main`. Undefined: `main` or `master`; any collaborator may sign on another branch, with a workflow changed there. */
    readonly ref?: string;
}
/** Who signed, from a certificate that is verified already. What it lacks is empty. */
export declare function signerOf(certificate: X509Certificate): SignerIdentity;
/**
 * Why a signer is not the one that is asked for, or undefined. Without a workflow the policy wants one of the repository
 * itself, so that a reusable workflow of somebody else must be named. Owners and repositories match in any case, as on GitHub.
 */
export declare function foreignSigner(signer: SignerIdentity, { server, repository, workflow, ref }: SignerPolicy): string | undefined;
