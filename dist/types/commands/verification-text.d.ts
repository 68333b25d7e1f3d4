import type { Verifiable, Verification } from "../attest/verify-subject.ts";
interface Told {
    /** As it was typed. */
    readonly what: string;
    readonly subject: Verifiable;
    /** Whether the trusted root was given and not fetched. */
    readonly ownRoot: boolean;
}
/** A verification for people: the word on it first, then what was signed. All of it is a stranger's text, made inert. */
export declare function verificationLines(verification: Verification, { what, subject, ownRoot }: Told): readonly string[];
/** A verification for programs. */
export declare function verificationJson(verification: Verification, { what, subject }: Told): object;
export {};
