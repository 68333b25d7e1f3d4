import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { type ReadStatement } from "./signed-statement.ts";
import { type SignerIdentity, type SignerPolicy } from "./signer.ts";
/** What became of one bundle: its statement and who signed it, or why it counts for nothing. */
type Checked = {
    readonly type: "verified";
    readonly statement: ReadStatement;
    readonly signer: SignerIdentity;
} | {
    readonly type: "refused";
    readonly because: string;
};
/** What a signature is held against. */
interface Trust {
    /** One of them must vouch for it. */
    readonly roots: readonly TrustedRoot[];
    readonly policy: SignerPolicy;
}
/** The statement that a bundle holds, nothing checked: to find the bundles that are about a file. */
export declare function peekStatement(value: unknown): Promise<ReadStatement | undefined>;
/**
 * Checks a bundle: certificate, signature, log or signed time against the trusted roots, then who signed. A root with
 * transparency logs asks for an entry in one of them and in a log of certificates; one without, as GitHub's own for private
 * repositories, for a signed time.
 */
export declare function checkBundle(value: unknown, { roots, policy }: Trust): Promise<Checked>;
export {};
