import { type Digest } from "../core/digest.ts";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { type TestResult } from "./signed-statement.ts";
import type { SignerIdentity, SignerPolicy } from "./signer.ts";
/** What is to be verified: a file or an image by its digest, a folder by every file in it. */
export type Verifiable = {
    readonly type: "file" | "image";
    readonly name: string;
    readonly digest: Digest;
} | {
    readonly type: "folder";
    readonly name: string;
    readonly files: ReadonlyMap<string, Digest>;
};
/** A bundle that may be about it, and where it was found. */
export interface Candidate {
    readonly from: string;
    readonly value: unknown;
    /** Whether it is taken for what it claims: one such bundle about the subject that is not valid refuses it. Others, which anyone may have put there, are left out. */
    readonly claimed: boolean;
}
/** Files of a folder that are not as they were signed. */
interface FileChanges {
    readonly changed: readonly string[];
    readonly missing: readonly string[];
    readonly extra: readonly string[];
}
/** The word on a subject. */
export type Verification = {
    readonly accepted: true;
    readonly result: TestResult;
    readonly signer: SignerIdentity;
    readonly provenance: boolean;
    readonly from: string;
    readonly leftOut: readonly string[];
} | {
    readonly accepted: false;
    readonly because: string;
    readonly changes?: FileChanges;
    readonly result?: TestResult; /** No bundle was about it: others may be looked for elsewhere. */
    readonly none?: true;
};
/** What a subject is held against. */
export interface Evidence {
    readonly candidates: readonly Candidate[];
    /** Asked for only when there is a bundle to check. */
    roots(): Promise<readonly TrustedRoot[]>;
    readonly policy: SignerPolicy;
    /** Texts of manifests found beside; one counts when it is a subject itself. */
    readonly manifests: readonly string[];
}
/**
 * Accepts a subject when a valid test-result statement of the workflow that is asked for names it and says PASSED or WARNED,
 * and no valid one says FAILED. A folder must hold exactly the files that were signed.
 */
export declare function verifySubject(subject: Verifiable, evidence: Evidence): Promise<Verification>;
export {};
