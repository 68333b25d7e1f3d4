import type { Json, JsonObject, JsonSchema } from "../core/json.ts";
import { configurationSchema } from "./configuration-schema.ts";

/** The schema of `assay.yml` as editors get it: `configurationSchema`, with what it repeats written once. */
export function publishedSchema(): JsonSchema {
  return sharedSchema(configurationSchema);
}

/**
 * A JSON Schema (draft-07) that means the same and says each subschema once: those that stand in several places move to
 * `definitions`, under the key they first stand at, where that is shorter. With the references resolved it is the one given.
 */
export function sharedSchema(schema: JsonSchema): JsonSchema {
  const found = subschemasOf(schema);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [text, { key, places }] of found) {
    if (places < 2) continue;
    const name = freeName(key, taken);
    if (text.length * (places - 1) <= `{"$ref":"#/definitions/${name}"}`.length * places + `"${name}":,`.length) continue;
    taken.add(name);
    names.set(text, name);
  }
  const refer = (inner: JsonSchema): JsonSchema => {
    const name = names.get(JSON.stringify(inner));
    return name === undefined ? eachSubschema(inner, refer) : { $ref: `#/definitions/${name}` };
  };
  const definitions = Object.fromEntries([...names].map(([text, name]) => [name, eachSubschema(found.get(text)!.schema, refer)]));
  return { ...eachSubschema(schema, refer), ...(names.size > 0 && { definitions }) };
}

interface Subschema {
  readonly schema: JsonSchema;
  /** Key it first stands at. */
  readonly key: string;
  /** In how many places it stands, what repeats as a whole counted once. */
  places: number;
}

/** Subschemas by their text, those outside before those inside. */
function subschemasOf(schema: JsonSchema): ReadonlyMap<string, Subschema> {
  const found = new Map<string, Subschema>();
  const visit = (inner: JsonSchema, key: string): JsonSchema => {
    const text = JSON.stringify(inner);
    const known = found.get(text);
    if (known) known.places++;
    else {
      found.set(text, { schema: inner, key, places: 1 });
      eachSubschema(inner, visit, key);
    }
    return inner;
  };
  eachSubschema(schema, visit);
  return found;
}

function freeName(key: string, taken: ReadonlySet<string>): string {
  const base = key.replace(/[^A-Za-z0-9_-]/g, "") || "value";
  let name = base;
  for (let next = 2; taken.has(name); next++) name = `${base}-${next}`;
  return name;
}

type Change = (schema: JsonSchema, key: string) => JsonSchema;

const isSchema = (value: Json | undefined): value is JsonObject => value !== null && typeof value === "object" && !Array.isArray(value);

/** The schema with what is a schema in it changed: values of `default`, `const` and `enum` are none. A subschema without a key of its own has that of the one around it. */
function eachSubschema(schema: JsonSchema, change: Change, key = "value"): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]): readonly [string, Json] => {
    switch (keyword) {
      case "properties": case "patternProperties": return [keyword, isSchema(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, isSchema(inner) ? change(inner, name) : inner])) : value];
      case "anyOf": case "allOf": case "oneOf": return [keyword, Array.isArray(value) ? (value as readonly Json[]).map((inner) => (isSchema(inner) ? change(inner, key) : inner)) : value];
      case "additionalProperties": case "items": case "contains": case "propertyNames": case "not": case "if": case "then": case "else": return [keyword, isSchema(value) ? change(value, key) : value];
      default: return [keyword, value];
    }
  }));
}
