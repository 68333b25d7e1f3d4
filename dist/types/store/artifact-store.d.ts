import type { Artifact, ManifestEntry, Properties } from "../core/artifact.ts";
import type { Digest } from "../core/digest.ts";
/** What is needed to find an artifact's bytes again. */
export interface StoredArtifact {
    readonly type: string;
    readonly digest: Digest;
    readonly manifest: readonly ManifestEntry[];
    readonly properties: Properties;
}
/**
 * Where artifact bytes live. An artifact is there whole or not at all; its bytes are verified against its manifest
 * before `open` gives it out. Implementations: a directory, a GitHub workflow artifact, a bucket.
 */
export interface ArtifactStore {
    /**
     * Takes over a finished directory: digests its files, and makes it an artifact under
     * `<node>/<output>/<execution>` (TFX's layout). The directory is moved, in one step.
     */
    commit(directory: string, at: {
        readonly node: string;
        readonly output: string;
        readonly execution: string;
    }, about: {
        readonly type: string;
        readonly properties: Properties;
    }): Promise<Artifact>;
    /** The artifact with these bytes, or undefined when it is not here, not whole or damaged. */
    open(stored: StoredArtifact): Promise<Artifact | undefined>;
}
