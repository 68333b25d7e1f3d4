import { type Digest } from "../core/digest.ts";
import type { FingerprintParts } from "../metadata/record.ts";
/** The fingerprint of an execution: equal parts, equal outputs, so a finished one stands in for another. */
export declare function fingerprintOf(parts: FingerprintParts): Digest;
/** A 32-bit seed from everything that decides an execution but the machine, so that two machines draw alike. */
export declare function seedOf({ runtime: _, ...parts }: FingerprintParts): number;
