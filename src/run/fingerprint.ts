import { type Digest, digestOfJson, short } from "../core/digest.ts";
import type { FingerprintParts } from "../metadata/record.ts";

/** The fingerprint of an execution: equal parts, equal outputs, so a finished one stands in for another. */
export function fingerprintOf(parts: FingerprintParts): Digest {
  return digestOfJson(parts);
}

/** A 32-bit seed from everything that decides an execution but the machine, so that two machines draw alike. */
export function seedOf({ runtime: _, ...parts }: FingerprintParts): number {
  return Number.parseInt(short(digestOfJson(parts), 8), 16);
}
