import { canonicalJson } from "../core/json.ts";
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

const kinds: readonly RecordKind[] = ["artifact", "execution", "event", "context", "association", "attribution", "run", "blessing", "push", "command", "attestation"];

/** Reads everything once: all kinds are asked for at the same time, so that one fetch answers them. */
export async function readShared(store: MetadataStore): Promise<SharedRecords> {
  return { store, earlier: new Map(await Promise.all(kinds.map(async (kind) => [kind, await store.list(kind)] as const))) };
}

/**
 * A store that reads what all runs share as well, and writes on this machine; `share` hands over what was written, in
 * one go, when the run has ended. `shared` undefined: there is nothing to read from or to write to.
 */
export function layeredMetadata(local: MetadataStore, shared: SharedRecords | undefined): LayeredMetadata {
  const unshared = new Map<string, MetadataRecord>();
  return {
    get unshared() {
      return [...unshared.values()];
    },
    async put(records) {
      await local.put(records);
      for (const record of records) unshared.set(canonicalJson(record), record);
    },
    async list<K extends RecordKind>(kind: K) {
      const records = [...shared?.earlier.get(kind) ?? [], ...await local.list(kind)] as Extract<MetadataRecord, { kind: K }>[];
      return [...new Map(records.map((record) => [canonicalJson(record), record])).values()];
    },
    async share() {
      if (!shared || unshared.size === 0) return 0;
      const records = [...unshared.values()];
      await shared.store.put(records);
      unshared.clear();
      return records.length;
    },
  };
}
