import { UserError } from "../core/error.ts";
import type { Json } from "../core/json.ts";
import { decimalText, isoDate, isoMoment, isoTime, signedNumber } from "./iso-text.ts";
import type { PlainValue } from "./put-value.ts";
import type { RowShape } from "./row-shape.ts";
import { joinTypes } from "./source.ts";

type ValueType = "empty" | "int" | "float" | "bytes";

/** How a value is stored. */
export type AvroType =
  | { readonly kind: "null" | "boolean" | "long" | "float" | "double" | "bytes"; readonly meaning?: ((stored: never) => PlainValue) | undefined }
  | { readonly kind: "fixed"; readonly size: number; readonly meaning?: ((stored: never) => PlainValue) | undefined }
  | { readonly kind: "enum"; readonly symbols: readonly Uint8Array[] }
  | { readonly kind: "array" | "map"; readonly item: AvroType }
  | { readonly kind: "record"; readonly fields: readonly AvroField[] }
  | { readonly kind: "union"; readonly branches: readonly AvroType[] };

/** A field of a record. */
export interface AvroField {
  readonly name: string;
  readonly type: AvroType;
  readonly shape: RowShape;
}

const deepest = 64;

/** The fields of the record that a file holds, out of its schema. A schema that cannot be read is a `UserError`. */
export function avroFields(schema: Json, file: string): readonly AvroField[] {
  const mistake = (what: string, hint = "a schema is as Avro's specification has it") => new UserError(`the schema of the file cannot be read: ${what}`, { place: { file }, hint });
  const named = new Map<string, AvroType | undefined>();

  const typeOf = (found: Json | undefined, space: string, depth: number): AvroType => {
    if (depth > deepest) throw mistake(`it has more than ${deepest} levels`);
    if (typeof found === "string") return primitive(found) ?? reference(found, space);
    if (Array.isArray(found)) return { kind: "union", branches: found.map((branch) => typeOf(branch, space, depth + 1)) };
    if (typeof found !== "object" || found === null) throw mistake(`${JSON.stringify(found)} is no type`);
    const at = found as Readonly<Record<string, Json>>;
    const { type, logicalType } = at;
    if (type === "array" || type === "map") return { kind: type, item: typeOf(type === "array" ? at["items"] : at["values"], space, depth + 1) };
    if (type === "record" || type === "error" || type === "enum" || type === "fixed") return namedType(at, space, depth);
    const inner = typeOf(type, space, depth + 1);
    return typeof logicalType === "string" ? logical(inner, logicalType, at) : inner;
  };
  const reference = (name: string, space: string): AvroType => {
    const full = name.includes(".") || !space ? name : `${space}.${name}`;
    const known = named.has(full) ? full : name;
    if (!named.has(known)) throw mistake(`there is no type ${JSON.stringify(name)}`);
    const found = named.get(known);
    if (!found) throw mistake(`type ${JSON.stringify(name)} contains itself`, "columns have a fixed depth: store such data as JSON text");
    return found;
  };
  const namedType = (at: Readonly<Record<string, Json>>, space: string, depth: number): AvroType => {
    const { name, namespace, type } = at;
    if (typeof name !== "string") throw mistake(`a ${String(type)} has no name`);
    const own = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : typeof namespace === "string" ? namespace : space;
    const full = name.includes(".") || !own ? name : `${own}.${name}`;
    if (named.has(full)) throw mistake(`two types are named ${JSON.stringify(full)}`);
    named.set(full, undefined);
    const made = contents(at, own, depth);
    named.set(full, made);
    return made;
  };
  const contents = (at: Readonly<Record<string, Json>>, space: string, depth: number): AvroType => {
    const { type, symbols, size, fields, logicalType } = at;
    if (type === "enum") {
      if (!Array.isArray(symbols) || !symbols.every((symbol) => typeof symbol === "string")) throw mistake("an enum has no symbols");
      return { kind: "enum", symbols: symbols.map((symbol) => Buffer.from(symbol)) };
    }
    if (type === "fixed") {
      if (typeof size !== "number" || !Number.isInteger(size) || size < 0 || size > 1 << 28) throw mistake(`a fixed has the size ${JSON.stringify(size)}`);
      const fixed: AvroType = { kind: "fixed", size };
      return typeof logicalType === "string" ? logical(fixed, logicalType, at) : fixed;
    }
    if (!Array.isArray(fields)) throw mistake("a record has no fields");
    return { kind: "record", fields: fields.map((field): AvroField => {
      const { name, type: of } = (field ?? {}) as { readonly name?: Json; readonly type?: Json };
      if (typeof name !== "string") throw mistake("a field has no name");
      const found = typeOf(of, space, depth + 1);
      return { name, type: found, shape: shapeOf(found, name, mistake) };
    }) };
  };
  const root = typeOf(schema, "", 0);
  return root.kind === "record" ? root.fields : [{ name: "value", type: root, shape: shapeOf(root, "value", mistake) }];
}

function primitive(name: string): AvroType | undefined {
  if (name === "int" || name === "long") return { kind: "long" };
  if (name === "string" || name === "bytes") return { kind: "bytes" };
  return name === "null" || name === "boolean" || name === "float" || name === "double" ? { kind: name } : undefined;
}

type Moment = readonly [digits: number, utc: boolean];

const moments: Readonly<Record<string, Moment>> = {
  "timestamp-millis": [3, true], "timestamp-micros": [6, true], "timestamp-nanos": [9, true],
  "local-timestamp-millis": [3, false], "local-timestamp-micros": [6, false], "local-timestamp-nanos": [9, false],
};

/** Dates, times, moments and decimals are text; a logical type that does not fit to its type is left out, as Avro wants it. */
function logical(type: AvroType, name: string, at: Readonly<Record<string, Json>>): AvroType {
  if (type.kind === "long") {
    const moment = Object.hasOwn(moments, name) ? moments[name] : undefined;
    if (moment) return { ...type, meaning: (units: number | bigint) => isoMoment(BigInt(units), { digits: moment[0], utc: moment[1] }) };
    if (name === "date") return { ...type, meaning: (days: number | bigint) => isoDate(BigInt(days)) };
    if (name === "time-millis" || name === "time-micros") return { ...type, meaning: (units: number | bigint) => isoTime(BigInt(units), name === "time-millis" ? 3 : 6) };
  }
  const { scale = 0 } = at;
  if (name === "decimal" && (type.kind === "bytes" || type.kind === "fixed") && typeof scale === "number" && Number.isInteger(scale) && scale >= 0 && scale <= 1000) {
    return { ...type, meaning: (stored: Uint8Array) => decimalText(signedNumber(stored), scale) };
  }
  return type;
}

type Mistake = (what: string, hint?: string) => UserError;

const entryKey: RowShape = { kind: "value", type: "bytes" };

/** Maps are lists of entries; a union of values is of the more general type. */
function shapeOf(type: AvroType, name: string, mistake: Mistake): RowShape {
  switch (type.kind) {
    case "array": return { kind: "list", item: shapeOf(type.item, name, mistake) };
    case "map": return { kind: "list", item: { kind: "struct", fields: [{ name: "key", shape: entryKey }, { name: "value", shape: shapeOf(type.item, name, mistake) }] } };
    case "record": return { kind: "struct", fields: type.fields };
    case "union": {
      const shapes = type.branches.filter(({ kind }) => kind !== "null").map((branch) => shapeOf(branch, name, mistake));
      const [first, ...more] = shapes;
      if (!first) return { kind: "value", type: "empty" };
      if (more.length === 0) return first;
      const types = shapes.map((shape) => (shape.kind === "value" ? shape.type : undefined));
      if (types.includes(undefined)) throw mistake(`field ${JSON.stringify(name)} is a union of lists or records with something else`, "a column has one type: values, lists or records");
      return { kind: "value", type: types.reduce((a, b) => joinTypes(a!, b!) as ValueType)! };
    }
    case "enum": return { kind: "value", type: "bytes" };
    default: return { kind: "value", type: type.meaning ? "bytes" : valueTypes[type.kind] };
  }
}

const valueTypes = { null: "empty", boolean: "int", long: "int", float: "float", double: "float", bytes: "bytes", fixed: "bytes" } as const;
