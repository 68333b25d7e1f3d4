import type { TrustedRoot } from "@sigstore/protobuf-specs";
/**
 * The keys and certificates that signatures are checked against, from a file: one trusted root as JSON (Sigstore's
 * `trusted_root.json`), or one a line (what `gh attestation trusted-root` prints). A file that is none is a `UserError`.
 */
export declare function readTrustedRoots(file: string): Promise<readonly TrustedRoot[]>;
/** The root of Sigstore's public instance, asked for and checked by The Update Framework. No network is a `UserError`. */
export declare function publicTrustedRoots(): Promise<readonly TrustedRoot[]>;
