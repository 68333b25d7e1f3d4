/** `sha256:` and 64 hex digits: the identity of bytes, artifacts, records and executions. */
export type Digest = `sha256:${string}` & {
    readonly brand: "Digest";
};
/** The digest of bytes, or of a text as UTF-8. */
export declare function digestOf(bytes: Uint8Array | string): Digest;
/** The digest of a JSON value's canonical text. */
export declare function digestOfJson(value: unknown): Digest;
/** A digest from its 64 hex digits. */
export declare function asDigest(hex: string): Digest;
/** The first `length` hex digits of a digest, for people and file names. */
export declare function short(digest: string, length?: number): string;
/** Whether a text has the form of a digest. */
export declare function isDigest(text: unknown): text is Digest;
