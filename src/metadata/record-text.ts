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
    const value = canonicalValue(text);
    if (isKind(value, kind) && isWhole(value, kind)) records.push(value);
  }
  return records;
}

/** The value of a text that is its own canonical JSON; undefined for anything else: another form, a key twice, nested without end. */
function canonicalValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined; // not written by Assay: it records nothing
    throw error;
  }
}

/** What each kind cannot be without, and what it must be: a record that lacks it was not written by Assay. */
const members: { readonly [K in RecordKind]?: Readonly<Record<string, "string" | "number" | "boolean" | "object">> } = {
  artifact: { type: "string", digest: "string", manifest: "object", properties: "object" },
  execution: { id: "string", pipeline: "string", node: "string", component: "string", state: "string", fingerprint: "string", parts: "object", run: "string", started: "number", finished: "number" },
  event: { execution: "string", artifact: "string", type: "string", key: "string" },
  run: { id: "string", pipeline: "string", verdict: "string", reason: "string", provenance: "object", started: "number" },
  blessing: { pipeline: "string", run: "string", key: "string", model: "string", blessed: "boolean", trusted: "boolean", time: "number" },
  push: { pipeline: "string", run: "string", model: "string", target: "string", version: "string", location: "string", time: "number" },
  command: { pipeline: "string", command: "string", actor: "string", time: "number" },
};

function isWhole(value: object, kind: RecordKind): boolean {
  return Object.entries(members[kind] ?? {}).every(([name, type]) => {
    const member: unknown = Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
    return typeof member === type && member !== null;
  });
}

/** Where a record lives in a tree of one file per record: `records/<kind>/<2 hex>/<62 hex>.json`. */
export function recordPath(record: MetadataRecord): string {
  const hex = short(digestOf(canonicalJson(record)), 64);
  return `records/${record.kind}/${hex.slice(0, 2)}/${hex.slice(2)}.json`;
}

function isKind<K extends RecordKind>(value: unknown, kind: K): value is Extract<MetadataRecord, { kind: K }> {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}
