import type { Artifact, ManifestEntry } from "../core/artifact.ts";
import { type Digest } from "../core/digest.ts";
/** A file of a version as it is served, and where it lies in the model artifact. */
export interface ServedFile extends ManifestEntry {
    /** Path inside the artifact's directory. */
    readonly source: string;
}
/** What of a model is served: the contents of `Format-Serving/`, or everything where there is no such folder. `saved_model.pb` is last. */
export declare function servedFiles(model: Pick<Artifact, "manifest">): readonly ServedFile[];
/** The digest of served files, whatever their order: what `Pushed.digest` says and `has` compares. */
export declare function servedDigest(files: readonly ManifestEntry[]): Digest;
