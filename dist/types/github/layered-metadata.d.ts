import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { MetadataRecord, RecordKind } from "../metadata/record.ts";
/** The records that all runs share, as they were when they were read. */
export interface SharedRecords {
    readonly store: MetadataStore;
    readonly earlier: ReadonlyMap<RecordKind, readonly MetadataRecord[]>;
}
/** Records of this machine over those that all runs share. */
export interface LayeredMetadata extends MetadataStore {
    /** The records that were put here and are not shared yet. */
    readonly unshared: readonly MetadataRecord[];
    /** Appends them to the shared store: all, or none when it throws. Returns how many. */
    share(): Promise<number>;
}
/** Reads everything once: all kinds are asked for at the same time, so that one fetch answers them. */
export declare function readShared(store: MetadataStore): Promise<SharedRecords>;
/**
 * A store that reads what all runs share as well, and writes on this machine; `share` hands over what was written, in
 * one go, when the run has ended. `shared` undefined: there is nothing to read from or to write to.
 */
export declare function layeredMetadata(local: MetadataStore, shared: SharedRecords | undefined): LayeredMetadata;
