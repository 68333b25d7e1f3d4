import { ScalarType, type DescEnum, type DescField, type DescMessage } from "@bufbuild/protobuf";
import type { ReflectMessage } from "@bufbuild/protobuf/reflect";

/** The type of an expression, as GoogleSQL types it: the types of protobuf's fields, arrays of them, and that of a bare NULL. */
export type SqlType =
  | { readonly kind: "int" | "uint" | "double" | "float" | "string" | "bool" | "bytes" | "null" }
  | { readonly kind: "enum"; readonly of: DescEnum }
  | { readonly kind: "message"; readonly of: DescMessage }
  | { readonly kind: "array"; readonly of: SqlType };

/** A value: integers are bigints, floats and enums numbers. */
export type Value = null | boolean | bigint | number | string | Uint8Array | ReflectMessage | readonly Value[];

/** Why an expression cannot be computed over these data. */
export class EvaluationFault extends Error {}

/** The name of a type in messages. */
export function typeName(type: SqlType): string {
  if (type.kind === "array") return `ARRAY<${typeName(type.of)}>`;
  if (type.kind === "enum" || type.kind === "message") return type.of.name;
  return { int: "INT64", uint: "UINT64", double: "DOUBLE", float: "FLOAT", string: "STRING", bool: "BOOL", bytes: "BYTES", null: "NULL" }[type.kind];
}

/** Whether values of a type are numbers. */
export function isNumeric({ kind }: SqlType): boolean {
  return kind === "int" || kind === "uint" || kind === "double" || kind === "float" || kind === "null";
}

/** Whether values of a type are whole numbers. */
export function isWhole({ kind }: SqlType): boolean {
  return kind === "int" || kind === "uint" || kind === "null";
}

/** The type of a field. */
export function fieldType(field: DescField): SqlType {
  switch (field.fieldKind) {
    case "scalar": return scalarType(field.scalar);
    case "enum": return { kind: "enum", of: field.enum };
    case "message": return { kind: "message", of: field.message };
    case "list": {
      const { listKind } = field;
      return { kind: "array", of: listKind === "scalar" ? scalarType(field.scalar) : listKind === "enum" ? { kind: "enum", of: field.enum } : { kind: "message", of: field.message } };
    }
    case "map": return { kind: "array", of: { kind: "null" } };
  }
}

function scalarType(scalar: ScalarType): SqlType {
  switch (scalar) {
    case ScalarType.DOUBLE: return { kind: "double" };
    case ScalarType.FLOAT: return { kind: "float" };
    case ScalarType.BOOL: return { kind: "bool" };
    case ScalarType.STRING: return { kind: "string" };
    case ScalarType.BYTES: return { kind: "bytes" };
    case ScalarType.UINT64: case ScalarType.UINT32: case ScalarType.FIXED32: case ScalarType.FIXED64: return { kind: "uint" };
    default: return { kind: "int" };
  }
}

/** The value of a field: its default where it is unset, NULL for a message that is. */
export function fieldValue(message: ReflectMessage, field: DescField): Value {
  if (field.fieldKind === "list") return [...message.get(field)].map((item) => plain(item, field.listKind === "scalar" && isWhole(scalarType(field.scalar))));
  if (field.fieldKind === "map" || (field.fieldKind === "message" && !message.isSet(field))) return null;
  return plain(message.get(field), field.fieldKind === "scalar" && isWhole(scalarType(field.scalar)));
}

function plain(value: unknown, whole: boolean): Value {
  return whole && typeof value === "number" ? BigInt(value) : (value as Value);
}
