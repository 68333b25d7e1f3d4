import type { Provenance } from "./core/provenance.ts";
import { type LineageRecords } from "./metadata/lineage.ts";
import type { ArtifactRecord } from "./metadata/record.ts";
import type { ModelNotes } from "./report/model-notes.ts";
import type { ArtifactStore } from "./store/artifact-store.ts";
/** What notes are told from. */
interface NotesRequest {
    readonly records: LineageRecords;
    readonly artifacts: ArtifactStore;
    readonly pipeline: string;
    readonly model: ArtifactRecord;
    /** The version being made, when it is not recorded yet. */
    readonly version?: string;
    /** Of the run that is under way, which has no record yet. */
    readonly provenance?: Provenance;
    readonly approvals?: readonly string[];
}
/** Gathers what lineage and kept artifacts say of a model, against the release before. What is no longer kept is left out. */
export declare function gatherNotes(request: NotesRequest): Promise<ModelNotes>;
export {};
