import type { MetadataRecord, RecordKind } from "./record.ts";
/**
 * Where records live: a local folder, the metadata branch, an MLMD file. Append-only: `put` of a record that is
 * already there does nothing; nothing is ever changed or removed. Several writers at once lose nothing.
 */
export interface MetadataStore {
    /** Appends all of them, or none when it throws. */
    put(records: readonly MetadataRecord[]): Promise<void>;
    /** All records of a kind that were there at some moment during the call, in no promised order. */
    list<K extends RecordKind>(kind: K): Promise<readonly Extract<MetadataRecord, {
        kind: K;
    }>[]>;
}
