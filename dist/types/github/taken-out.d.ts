import type { Artifact } from "../core/artifact.ts";
import type { ArtifactStore, StoredArtifact } from "../store/artifact-store.ts";
import type { ZipArchive } from "./zip.ts";
/** Where in an archive, and then in the store, an artifact lies. */
interface Place {
    readonly node: string;
    readonly output: string;
    readonly execution: string;
}
/**
 * Takes an artifact out of an archive, in which it lies under `<node>/<output>/`, and commits it to a store on this machine:
 * only the files its manifest names, each checked against its size and digest there. Throws when anything is not as recorded.
 */
export declare function takeOut(archive: ZipArchive, stored: StoredArtifact, { node, output, execution }: Place, { local, temporary }: {
    readonly local: ArtifactStore;
    readonly temporary: string;
}): Promise<Artifact>;
export {};
