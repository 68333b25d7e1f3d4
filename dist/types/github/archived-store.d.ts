import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { ArtifactStore } from "../store/artifact-store.ts";
import { type Archive } from "./workflow-artifacts.ts";
/** What lies where: on this machine, in records, in archives. */
interface ArchivedStoreOptions {
    readonly local: ArtifactStore;
    /** Records of this and of earlier runs. */
    readonly metadata: MetadataStore;
    /** An existing folder for archives while they are read. */
    readonly temporary: string;
    /** Fetches an archive into a file and checks its digest. */
    download(archive: Archive, file: string): Promise<void>;
    /** Whether what cannot be fetched is made again, by the steps of a run; else another copy is all that helps. */
    readonly makesAgain: boolean;
    /** Says why an archive could not be used; the artifact then counts as absent. */
    warn(sentence: string, error: unknown): void;
}
/** A store with a second one behind it. */
export interface ArchivedStore extends ArtifactStore {
    /** Closes the archives that were read. */
    close(): Promise<void>;
}
/**
 * An artifact store whose artifacts also lie in the workflow artifacts of earlier runs: what is not on this machine is
 * fetched when it is first asked for. Only archives of trusted runs are read, only files that the artifact's own manifest
 * names are taken out of them, and each is checked against its size and digest there.
 */
export declare function archivedStore(options: ArchivedStoreOptions): ArchivedStore;
export {};
