import { ScalarType, type DescEnum, type DescField, type DescMessage, type MessageShape } from "@bufbuild/protobuf";
import { reflect, type ReflectList, type ReflectMap, type ReflectMessage } from "@bufbuild/protobuf/reflect";

/** A field with one value, ready to write: a literal, or the fields of a message. */
export interface Written {
  readonly name: string;
  readonly literal?: string;
  readonly fields?: readonly Written[];
}

/** Writes protobuf's text format: fields by number, two blanks of indent, only what is set. */
export function printText<Desc extends DescMessage>(desc: Desc, message: MessageShape<Desc>): string {
  const lines: string[] = [];
  for (const field of writtenFields(reflect(desc, message))) addLines(field, "", lines);
  return lines.map((line) => `${line}\n`).join("");
}

function addLines({ name, literal, fields = [] }: Written, indent: string, lines: string[]): void {
  if (literal !== undefined) {
    lines.push(`${indent}${name}: ${literal}`);
    return;
  }
  lines.push(`${indent}${name} {`);
  for (const field of fields) addLines(field, `${indent}  `, lines);
  lines.push(`${indent}}`);
}

/** The fields of a message that are set, by number; an entry for each value of a list or map. */
export function writtenFields(message: ReflectMessage): Written[] {
  return message.sortedFields.filter((field) => message.isSet(field)).flatMap((field): Written[] => {
    if (field.fieldKind === "map") return writtenMap(message.get(field) as ReflectMap, field);
    if (field.fieldKind === "list") return [...(message.get(field) as ReflectList)].map((item) => written(field, item));
    return [written(field, message.get(field))];
  });
}

/** The entries of a map, by key. */
function writtenMap(map: ReflectMap, field: DescField & { fieldKind: "map" }): Written[] {
  const keys = ([...map.keys()] as (string | number | bigint | boolean)[]).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return keys.map((key) => writtenEntry(field, key, map.get(key)));
}

/** One entry of a map. */
export function writtenEntry(field: DescField & { fieldKind: "map" }, key: string | number | bigint | boolean, value: unknown): Written {
  const inner: Written = field.mapKind === "message"
    ? { name: "value", fields: writtenFields(value as ReflectMessage) }
    : { name: "value", literal: field.mapKind === "enum" ? enumText(field.enum, value) : scalarText(field.scalar, value) };
  return { name: field.name, fields: [{ name: "key", literal: scalarText(field.mapKey, key) }, inner] };
}

/** One value of a field. */
export function written(field: DescField, value: unknown): Written {
  if (field.message) return { name: field.name, fields: writtenFields(value as ReflectMessage) };
  return { name: field.name, literal: field.enum ? enumText(field.enum, value) : scalarText(field.scalar ?? ScalarType.STRING, value) };
}

function enumText(desc: DescEnum, value: unknown): string {
  return desc.values.find(({ number }) => number === value)?.name ?? String(value);
}

function scalarText(type: ScalarType, value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (value instanceof Uint8Array) return quoteBytes(value);
  if (typeof value === "number" && type === ScalarType.DOUBLE) return floatText(value);
  if (typeof value === "number" && type === ScalarType.FLOAT) return floatText(shortestFloat32(value));
  return String(value);
}

/** A float as Python's protobuf writes it: `1.0`, `1e-05`, `inf`. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [digits, power] = value.toExponential().split("e") as [string, string];
    return `${digits}e${power[0]}${power.slice(1).padStart(2, "0")}`;
  }
  const text = Object.is(value, -0) ? "-0" : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function shortestFloat32(value: number): number {
  if (!Number.isFinite(value)) return value;
  for (let digits = 1; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return shorter;
  }
  return value;
}

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "'": "\\'", "\\": "\\\\" };

/** A text in quotes. Characters that show nothing or turn the direction of writing are escaped, so that a review sees them. */
function quote(text: string): string {
  const escaped = text.replace(/["'\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => named[char] ?? octal(new TextEncoder().encode(char)));
  return `"${escaped}"`;
}

function quoteBytes(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    text += named[char] ?? (byte >= 0x20 && byte < 0x7f ? char : octal([byte]));
  }
  return `"${text}"`;
}

function octal(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
