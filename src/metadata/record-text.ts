import { digestOf, short } from "../core/digest.ts";
import { canonicalJson } from "../core/json.ts";
import type { MetadataRecord, RecordKind } from "./record.ts";

const kinds: ReadonlySet<string> = new Set<RecordKind>(["artifact", "execution", "event", "context", "association", "attribution", "run", "blessing", "push"]);

/** A record from its JSON text; undefined for an empty text, and for a kind this version does not know (a newer one wrote it). */
export function parseRecord(text: string): MetadataRecord | undefined {
  if (text === "") return undefined;
  const value: unknown = JSON.parse(text);
  const known = typeof value === "object" && value !== null && "kind" in value && kinds.has(String(value.kind));
  return known ? (value as MetadataRecord) : undefined;
}

/** The records of a kind, each once. */
export function uniqueRecords<K extends RecordKind>(records: readonly MetadataRecord[], kind: K): Extract<MetadataRecord, { kind: K }>[] {
  const unique = new Map<string, Extract<MetadataRecord, { kind: K }>>();
  for (const record of records) if (isKind(record, kind)) unique.set(canonicalJson(record), record);
  return [...unique.values()];
}

/** Where a record lives in a tree of one file per record: `records/<kind>/<2 hex>/<62 hex>.json`. */
export function recordPath(record: MetadataRecord): string {
  const hex = short(digestOf(canonicalJson(record)), 64);
  return `records/${record.kind}/${hex.slice(0, 2)}/${hex.slice(2)}.json`;
}

function isKind<K extends RecordKind>(record: MetadataRecord, kind: K): record is Extract<MetadataRecord, { kind: K }> {
  return record.kind === kind;
}
