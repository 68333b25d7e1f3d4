import { canonicalJson } from "../core/json.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { MetadataRecord, RecordKind } from "../metadata/record.ts";

/** Records of this machine over those that all runs share. */
export interface LayeredMetadata extends MetadataStore {
  /** The records that were put here and are not shared yet. */
  readonly unshared: readonly MetadataRecord[];
  /** Appends them to the shared store: all, or none when it throws. */
  share(): Promise<number>;
}

/**
 * A store that reads what all runs share (the metadata branch, once) and writes on this machine; `share` hands over what
 * was written, in one go, when the run has ended. `shared` undefined: there is nothing to read or to write to.
 */
export function layeredMetadata(local: MetadataStore, shared: MetadataStore | undefined): LayeredMetadata {
  const unshared: MetadataRecord[] = [];
  const lists = new Map<RecordKind, Promise<readonly MetadataRecord[]>>();
  return {
    unshared,
    async put(records) {
      await local.put(records);
      unshared.push(...records);
    },
    async list<K extends RecordKind>(kind: K) {
      const earlier = lists.get(kind) ?? shared?.list(kind) ?? Promise.resolve([]);
      lists.set(kind, earlier);
      const records = [...await earlier, ...await local.list(kind)] as Extract<MetadataRecord, { kind: K }>[];
      return [...new Map(records.map((record) => [canonicalJson(record), record])).values()];
    },
    async share() {
      const records = [...new Map(unshared.map((record) => [canonicalJson(record), record])).values()];
      if (!shared || records.length === 0) return 0;
      await shared.put(records);
      unshared.length = 0;
      return records.length;
    },
  };
}
