import type { SerializedBundle } from "@sigstore/bundle";
import type { Statement } from "./statement.ts";
/** The services that a signature is made with. */
interface SigstoreHosts {
    /** Gives out certificates for OIDC tokens. */
    readonly fulcio: string;
    /** The public log; absent where signatures are not made public. */
    readonly rekor?: string;
    /** Gives out signed times. */
    readonly timestamps?: string;
}
/** A signed statement, as it is stored and sent. */
export interface SignedStatement {
    readonly predicateType: string;
    readonly bundle: SerializedBundle;
    /** The bundle as a file holds it. */
    readonly text: string;
}
/** Payload type of in-toto statements in a DSSE envelope. */
export declare const payloadType = "application/vnd.in-toto+json";
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Where to sign: at Sigstore's public instance for public repositories, else at GitHub's own, which publishes nothing; as
 * GitHub's own `actions/attest` does. GitHub Enterprise Server has neither: a `UserError`. `ASSAY_SIGSTORE_URL`, for tests,
 * is one address of all three services; it must be on this machine.
 */
export declare function sigstoreHosts(environment: Environment, visibility: string): SigstoreHosts;
/** Signs a statement with a key that is made for it and forgotten, certified for the OIDC token. Loads Sigstore only now. */
export declare function signStatement(statement: Statement, token: string, hosts: SigstoreHosts): Promise<SignedStatement>;
export {};
