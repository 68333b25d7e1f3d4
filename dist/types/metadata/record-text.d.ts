import type { MetadataRecord, RecordKind } from "./record.ts";
/**
 * The records of a kind among canonical JSON texts, each once, in the order of the texts. Only texts that can be of the
 * kind are parsed; kinds this version does not know (a newer one wrote them) are passed over.
 */
export declare function recordsOfKind<K extends RecordKind>(texts: Iterable<string>, kind: K): Extract<MetadataRecord, {
    kind: K;
}>[];
/** Where a record lives in a tree of one file per record: `records/<kind>/<2 hex>/<62 hex>.json`. */
export declare function recordPath(record: MetadataRecord): string;
