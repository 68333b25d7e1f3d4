import { UserError } from "../core/error.ts";
import type { FlatTable } from "./flatbuffer.ts";
import { halfFloat } from "./half-float.ts";
import { decimalText, isoDate, isoMoment, isoTime } from "./iso-text.ts";
import type { PlainValue } from "./put-value.ts";
import type { RowShape } from "./row-shape.ts";

/** How the values of a field lie in the buffers of a batch. */
export type ArrowLayout =
  | { readonly kind: "null" }
  | { readonly kind: "bool" }
  | { readonly kind: "number"; readonly array: keyof typeof numberArrays; readonly meaning?: ((stored: never) => PlainValue) | undefined }
  | { readonly kind: "fixed"; readonly width: number; readonly meaning?: ((stored: Uint8Array) => PlainValue) | undefined }
  | { readonly kind: "bytes"; readonly wide: boolean }
  | { readonly kind: "view" }
  | { readonly kind: "list"; readonly wide: boolean; readonly item: ArrowField }
  | { readonly kind: "fixed-list"; readonly length: number; readonly item: ArrowField }
  | { readonly kind: "struct"; readonly fields: readonly ArrowField[] };

/** The arrays of numbers by what they hold. */
export const numberArrays = {
  int8: Int8Array, uint8: Uint8Array, int16: Int16Array, uint16: Uint16Array, int32: Int32Array, uint32: Uint32Array,
  int64: BigInt64Array, uint64: BigUint64Array, float32: Float32Array, float64: Float64Array,
} as const;

/** A field of the schema. */
export interface ArrowField {
  readonly name: string;
  readonly shape: RowShape;
  readonly layout: ArrowLayout;
  /** Its values are numbers into this dictionary. */
  readonly dictionary?: { readonly id: number; readonly index: ArrowLayout } | undefined;
}

const deepest = 64;

/** The fields of a Schema message. A type that cannot be read is a `UserError`. */
export function arrowFields(schema: FlatTable, file: string): ArrowField[] {
  if (schema.short(0) !== 0) throw new UserError("the file is big-endian", { place: { file }, hint: "write it on a little-endian machine" });
  return schema.tables(1).map((field) => arrowField(field, file, 0));
}

function arrowField(field: FlatTable, file: string, depth: number): ArrowField {
  const name = field.text(0) ?? "";
  if (depth > deepest) throw new UserError(`column ${JSON.stringify(name)} has more than ${deepest} levels`, { place: { file } });
  const children = field.tables(5).map((child) => arrowField(child, file, depth + 1));
  const found = layoutOf(field.byte(2), field.table(3), children);
  if (!found) throw new UserError(`column ${JSON.stringify(name)} has type ${typeNames[field.byte(2)] ?? `number ${field.byte(2)}`}, which cannot be read`, { place: { file }, hint: "cast it to numbers, text, lists or structs" });
  const encoding = field.table(4);
  if (!encoding) return { name, ...found };
  const index = encoding.table(1);
  return { name, ...found, dictionary: { id: encoding.long(0), index: index ? integer(index.int(0), index.byte(1) !== 0) : integer(32, true) } };
}

const typeNames: Readonly<Record<number, string>> = { 11: "interval", 14: "union", 22: "run-end encoded", 25: "list view", 26: "large list view" };

type Found = Pick<ArrowField, "shape" | "layout">;

function integer(width: number, signed: boolean): ArrowLayout & { kind: "number" } {
  const array = `${signed ? "" : "u"}int${width}`;
  if (!(array in numberArrays)) throw new RangeError(`integers of ${width} bits`);
  return { kind: "number", array: array as keyof typeof numberArrays };
}

const value = (type: "int" | "float" | "bytes" | "empty", layout: ArrowLayout): Found => ({ shape: { kind: "value", type }, layout });
const list = (layout: ArrowLayout & { item: ArrowField }): Found => ({ shape: { kind: "list", item: layout.item.shape }, layout });
const text = (array: keyof typeof numberArrays, meaning: (stored: never) => string): Found => value("bytes", { kind: "number", array, meaning });

/** Dates, times, moments and decimals are text (ISO 8601, plain digits); durations are integers in their unit. */
function layoutOf(type: number, details: FlatTable | undefined, children: readonly ArrowField[]): Found | undefined {
  const unit = (otherwise: number) => (details?.short(0, otherwise) ?? otherwise) * 3;
  switch (type) {
    case 1: return value("empty", { kind: "null" });
    case 2: return details && value("int", integer(details.int(0), details.byte(1) !== 0));
    case 3: return floatLayout(details?.short(0) ?? 0);
    case 4: case 5: return value("bytes", { kind: "bytes", wide: false });
    case 6: return value("int", { kind: "bool" });
    case 7: return details && decimalLayout(details.int(2, 128), details.int(1));
    case 8: return details?.short(0, 1) === 0 ? text("int32", (days: number) => isoDate(BigInt(days))) : text("int64", (millis: bigint) => isoDate(millis / 86_400_000n));
    case 9: return text(details?.int(1, 32) === 64 ? "int64" : "int32", (units: number | bigint) => isoTime(BigInt(units), unit(1)));
    case 10: return text("int64", (units: bigint) => isoMoment(units, { digits: unit(0), utc: details?.text(1) !== undefined }));
    case 15: return details && value("bytes", { kind: "fixed", width: details.int(0) });
    case 18: return value("int", { kind: "number", array: "int64" });
    case 19: case 20: return value("bytes", { kind: "bytes", wide: true });
    case 23: case 24: return value("bytes", { kind: "view" });
    default: return nestedLayout(type, details, children);
  }
}

function nestedLayout(type: number, details: FlatTable | undefined, children: readonly ArrowField[]): Found | undefined {
  const [item] = children;
  if (type === 13) return { shape: { kind: "struct", fields: children }, layout: { kind: "struct", fields: children } };
  if (!item) return undefined;
  if (type === 12 || type === 17 || type === 21) return list({ kind: "list", wide: type === 21, item });
  return type === 16 && details ? list({ kind: "fixed-list", length: details.int(0), item }) : undefined;
}

function floatLayout(precision: number): Found {
  if (precision === 0) return value("float", { kind: "number", array: "uint16", meaning: halfFloat });
  return value("float", { kind: "number", array: precision === 1 ? "float32" : "float64" });
}

function decimalLayout(bits: number, scale: number): Found {
  return value("bytes", {
    kind: "fixed", width: bits / 8,
    meaning: (stored) => decimalText(BigInt.asIntN(bits, BigInt(`0x${Buffer.from(stored).reverse().toString("hex")}`)), scale),
  });
}
