import { type Digest } from "../core/digest.ts";
import type { Candidate } from "./verify-subject.ts";
/** An image in a registry: `ghcr.io/octo/penguins:latest`, or with `@sha256:…`. */
interface ImageReference {
    readonly host: string;
    readonly name: string;
    /** Tag or digest. */
    readonly reference: string;
}
/** The image that a text names, with or without `oci://`; undefined when it names none. */
export declare function readImage(text: string): ImageReference | undefined;
/** The digest of an image's manifest, and the Sigstore bundles that the registry holds of it (OCI 1.1 referrers, or their tag). */
export declare function lookUpImage(image: ImageReference, token: string | undefined): Promise<{
    readonly digest: Digest;
    readonly candidates: readonly Candidate[];
}>;
export {};
