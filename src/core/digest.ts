import { createHash } from "node:crypto";
import { canonicalJson } from "./json.ts";

/** `sha256:` and 64 hex digits: the identity of bytes, artifacts, records and executions. */
export type Digest = `sha256:${string}` & { readonly brand: "Digest" };

/** The digest of bytes, or of a text as UTF-8. */
export function digestOf(bytes: Uint8Array | string): Digest {
  return asDigest(createHash("sha256").update(bytes).digest("hex"));
}

/** The digest of a JSON value's canonical text. */
export function digestOfJson(value: unknown): Digest {
  return digestOf(canonicalJson(value));
}

/** A digest from its 64 hex digits. */
export function asDigest(hex: string): Digest {
  return `sha256:${hex}` as Digest;
}

/** The first `length` hex digits of a digest, for people and file names. */
export function short(digest: string, length = 12): string {
  return digest.replace(/^sha256:/, "").slice(0, length);
}

/** Whether a text has the form of a digest. */
export function isDigest(text: unknown): text is Digest {
  return typeof text === "string" && /^sha256:[0-9a-f]{64}$/.test(text);
}
