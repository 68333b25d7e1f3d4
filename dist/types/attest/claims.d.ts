/** What GitHub says of a workflow's job in its OIDC token; Sigstore puts the same into the certificate. */
export interface Claims {
    readonly issuer: string;
    readonly repository: string;
    readonly repositoryId: string;
    readonly ownerId: string;
    /** `public`, `private` or `internal`. */
    readonly visibility: string;
    readonly commit: string;
    readonly ref: string;
    readonly event: string;
    /** `octo/penguins/.github/workflows/assay.yml@refs/heads/main`: the workflow that runs. */
    readonly workflow: string;
    /** The workflow whose job signs: another one, where that is reusable. */
    readonly signer: string;
    readonly run: string;
    readonly attempt: string;
    readonly runner: string;
}
/**
 * The claims in a token of the runner's own OIDC endpoint. The signature is not checked here: Sigstore does, and what the
 * certificate says is what counts for whoever verifies. A token without the claims of a workflow is a `UserError`.
 */
export declare function readClaims(token: string): Claims;
