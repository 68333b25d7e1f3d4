import { digestOf, short } from "../core/digest.ts";
import { canonicalJson } from "../core/json.ts";
import type { MetadataRecord, RecordKind } from "./record.ts";

/**
 * The records of a kind among canonical JSON texts, each once, in the order of the texts. Only texts that can be of the
 * kind are parsed; kinds this version does not know (a newer one wrote them) are passed over.
 */
export function recordsOfKind<K extends RecordKind>(texts: Iterable<string>, kind: K): Extract<MetadataRecord, { kind: K }>[] {
  const mark = `"kind":"${kind}"`;
  const records: Extract<MetadataRecord, { kind: K }>[] = [];
  const seen = new Set<string>();
  for (const text of texts) {
    if (!text.includes(mark) || seen.has(text)) continue;
    seen.add(text);
    const value: unknown = JSON.parse(text);
    if (isKind(value, kind)) records.push(value);
  }
  return records;
}

/** Where a record lives in a tree of one file per record: `records/<kind>/<2 hex>/<62 hex>.json`. */
export function recordPath(record: MetadataRecord): string {
  const hex = short(digestOf(canonicalJson(record)), 64);
  return `records/${record.kind}/${hex.slice(0, 2)}/${hex.slice(2)}.json`;
}

function isKind<K extends RecordKind>(value: unknown, kind: K): value is Extract<MetadataRecord, { kind: K }> {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}
