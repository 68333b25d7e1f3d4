import { create, ScalarType, type DescEnum, type DescField, type DescMessage, type Message, type MessageShape } from "@bufbuild/protobuf";
import { reflect, type ReflectList, type ReflectMap, type ReflectMessage } from "@bufbuild/protobuf/reflect";
import { nearest, type Place } from "../core/error.ts";
import { describe, TextScanner, type Token } from "./text-scanner.ts";

/** A message read from text, and where each message inside it begins. */
export interface Placed<T> {
  readonly message: T;
  /** Where the field that holds this message is written; undefined for messages that are not part of it. */
  placeOf(message: Message): Place | undefined;
}

/**
 * Reads protobuf's text format: `a: 1`, `a { }`, `a: { }`, `a < >`, lists `[1, 2]`, comments, all escapes, enums by name
 * or number. A field that is not written stays unset. Mistakes are `UserError`s with file, line, column and, for a
 * misspelt name, the nearest known one. Fields by unknown numbers are passed over, as the binary form does; by unknown names
 * when the comments at the top say `# assay: keep-unknown-fields`.
 */
export function parseText<Desc extends DescMessage>(desc: Desc, text: string, file: string): MessageShape<Desc> {
  return parsePlacedText(desc, text, file).message;
}

/** `parseText`, remembering where each message is written. */
export function parsePlacedText<Desc extends DescMessage>(desc: Desc, text: string, file: string): Placed<MessageShape<Desc>> {
  const message = create(desc);
  const scanner = new TextScanner(text, file);
  const starts = new Map<Message, number>();
  readFields({ scanner, starts, depth: 0, keepsUnknown: keepsUnknown(text) }, reflect(desc, message), "end");
  return {
    message,
    placeOf(inner) {
      const at = starts.get(inner);
      return at === undefined ? undefined : scanner.place(at);
    },
  };
}

interface Reading {
  readonly scanner: TextScanner;
  readonly starts: Map<Message, number>;
  /** Whether fields whose names are not known are passed over. */
  readonly keepsUnknown: boolean;
  /** How many messages lie around the place being read. */
  depth: number;
}

const keeping = "# assay: keep-unknown-fields";

/** Whether the comments above the first field ask for it. */
function keepsUnknown(text: string): boolean {
  const head = text.replace(/^\uFEFF/, "").split("\n", 1000);
  const first = head.findIndex((line) => !/^\s*(#.*)?$/.test(line));
  return head.slice(0, first < 0 ? head.length : first).some((line) => line.trim() === keeping);
}

/** Messages in one another that are read, as protobuf's own readers do. */
const deepest = 100;

function readFields(reading: Reading, into: ReflectMessage, close: "}" | ">" | "end"): void {
  const { scanner } = reading;
  for (;;) {
    const token = scanner.next();
    if (close === "end" ? token.kind === "end" : token.kind === "mark" && token.text === close) return;
    if (token.kind === "mark" && token.text === "[") readBracketed(reading, into, token);
    else if (token.kind === "name") readField(reading, into, token);
    else if (token.kind === "number" && /^[1-9]\d{0,8}$/.test(token.text)) readNumbered(scanner, into, token);
    else scanner.fail(`expected a field of ${into.desc.name}, found ${describe(token)}`, token.at, token.text.length);
    if (!scanner.take(";")) scanner.take(",");
  }
}

function readField(reading: Reading, into: ReflectMessage, token: Token): void {
  const { scanner } = reading;
  const field = into.desc.fields.find(({ name }) => name === token.text);
  if (!field && reading.keepsUnknown) {
    scanner.take(":");
    return skipValue(scanner, token.at);
  }
  if (!field) {
    const near = nearest(token.text, into.desc.fields.map(({ name }) => name));
    return scanner.fail(`${into.desc.name} has no field "${token.text}"`, token.at, token.text.length, near === undefined ? `a field of a newer version is kept when the file begins with "${keeping}"` : `did you mean ${near}?`);
  }
  if (field.fieldKind === "list") return readList(reading, into.get(field) as ReflectList, { field, token });
  if (field.fieldKind === "map") return readMapEntry(reading, into.get(field) as ReflectMap, { field, token });
  if (into.isSet(field)) scanner.fail(`${field.name} is given twice`, token.at, token.text.length);
  const chosen = field.oneof && into.oneofCase(field.oneof);
  if (chosen) scanner.fail(`${field.name} excludes ${chosen.name}, which is given above`, token.at, token.text.length);
  into.set(field, readValue(reading, field, token.at));
}

/** A field that a newer version has, as protobuf prints it: by its number. */
function readNumbered(scanner: TextScanner, into: ReflectMessage, token: Token): void {
  const field = into.desc.fields.find(({ number }) => number === Number(token.text));
  if (field) scanner.fail(`field ${token.text} of ${into.desc.name} has a name`, token.at, token.text.length, `write ${field.name}`);
  scanner.take(":");
  skipValue(scanner, token.at);
}

interface At<Field> {
  readonly field: Field;
  readonly token: Token;
}

function readList(reading: Reading, list: ReflectList, { field, token }: At<DescField & { fieldKind: "list" }>): void {
  const { scanner } = reading;
  const colon = scanner.take(":");
  if (!scanner.take("[")) {
    list.add(readItem(reading, field, { at: token.at, colon }));
    return;
  }
  if (scanner.take("]")) return;
  do list.add(readItem(reading, field, { at: scanner.peek().at, colon: true }));
  while (scanner.take(","));
  scanner.expect("]");
}

function readItem(reading: Reading, field: DescField & { fieldKind: "list" }, { at, colon }: { at: number; colon: boolean }): unknown {
  if (field.listKind === "message") return readMessage(reading, field.message, at);
  if (!colon) reading.scanner.expect(":");
  return field.listKind === "enum" ? readEnum(reading, field.enum) : readScalar(reading, field.scalar, field.name);
}

function readMapEntry(reading: Reading, map: ReflectMap, { field, token }: At<DescField & { fieldKind: "map" }>): void {
  const { scanner } = reading;
  scanner.take(":");
  if (scanner.take("[")) {
    if (scanner.take("]")) return;
    do readEntry(reading, map, { field, token });
    while (scanner.take(","));
    scanner.expect("]");
  } else readEntry(reading, map, { field, token });
}

function readEntry(reading: Reading, map: ReflectMap, { field }: At<DescField & { fieldKind: "map" }>): void {
  const { scanner } = reading;
  scanner.expect("{");
  let key: unknown = field.mapKey === ScalarType.STRING ? "" : field.mapKey === ScalarType.BOOL ? false : narrow.has(field.mapKey) ? 0 : 0n;
  let value: unknown;
  while (!scanner.take("}")) {
    const token = scanner.next();
    if (token.text === "key") {
      scanner.expect(":");
      key = readScalar(reading, field.mapKey, "key");
    } else if (token.text === "value") {
      value = field.mapKind === "message" ? (scanner.take(":"), readMessage(reading, field.message, token.at)) : readMapScalar(reading, field);
    } else scanner.fail(`an entry of ${field.name} has key and value, found ${describe(token)}`, token.at, token.text.length);
    if (!scanner.take(";")) scanner.take(",");
  }
  value ??= field.mapKind === "message" ? reflect(field.message) : undefined;
  if (value !== undefined) map.set(key as never, value as never);
}

function readMapScalar(reading: Reading, field: DescField & { fieldKind: "map" }): unknown {
  reading.scanner.expect(":");
  if (field.mapKind === "enum") return readEnum(reading, field.enum);
  return field.mapKind === "scalar" ? readScalar(reading, field.scalar, "value") : undefined;
}

function readValue(reading: Reading, field: DescField, at: number): unknown {
  const { scanner } = reading;
  const colon = scanner.take(":");
  if (field.fieldKind === "message") return readMessage(reading, field.message, at);
  if (!colon) scanner.expect(":");
  if (field.fieldKind === "enum") return readEnum(reading, field.enum);
  return field.fieldKind === "scalar" ? readScalar(reading, field.scalar, field.name) : undefined;
}

function readMessage(reading: Reading, desc: DescMessage, at: number): ReflectMessage {
  const { scanner } = reading;
  const message = reflect(desc);
  reading.starts.set(message.message, at);
  const angle = scanner.take("<");
  if (!angle) scanner.expect("{");
  if (++reading.depth > deepest) scanner.fail(`more than ${deepest} messages lie in one another`, at);
  readFields(reading, message, angle ? ">" : "}");
  reading.depth--;
  return message;
}

/**
 * `[type.googleapis.com/a.B] { … }`, the readable form of a packed message, and extensions. What is inside is checked for
 * form only, since its type is not known here; a packed message keeps its type.
 */
function readBracketed(reading: Reading, into: ReflectMessage, token: Token): void {
  const type = reading.scanner.bracketed();
  const url = into.desc.typeName === "google.protobuf.Any" ? into.desc.fields.find(({ name }) => name === "type_url") : undefined;
  if (url) into.set(url, type);
  reading.scanner.take(":");
  skipValue(reading.scanner, token.at);
}

function skipValue(scanner: TextScanner, from: number): void {
  let depth = 0;
  scanner.take("-");
  do {
    const token = scanner.next();
    if (token.kind === "string" && depth === 0) while (scanner.peek().kind === "string") scanner.next();
    if (token.kind === "end") scanner.fail("what begins here is never closed", from, 1);
    if (token.kind === "mark" && "{[<".includes(token.text)) depth++;
    if (token.kind === "mark" && "}]>".includes(token.text)) depth--;
  } while (depth > 0);
}

function readEnum({ scanner }: Reading, desc: DescEnum): number {
  const negative = scanner.take("-");
  const token = scanner.next();
  if (token.kind === "number") return (negative ? -1 : 1) * Number(token.text);
  const value = desc.values.find(({ name }) => name === token.text);
  if (value) return value.number;
  const names = desc.values.map(({ name }) => name);
  const near = nearest(token.text, names);
  return scanner.fail(`${desc.name} has no value ${describe(token)}`, token.at, token.text.length, near ? `did you mean ${near}?` : `known: ${names.slice(0, 12).join(", ")}`);
}

function readScalar(reading: Reading, type: ScalarType, name: string): unknown {
  const { scanner } = reading;
  const at = scanner.peek().at;
  if (type === ScalarType.STRING || type === ScalarType.BYTES) return readText(scanner, type, name);
  const negative = scanner.take("-");
  const token = scanner.next();
  const wrong = (what: string): never => scanner.fail(`${name} is ${what}, not ${describe(token)}`, at, token.text.length);
  if (type === ScalarType.BOOL) {
    if (["true", "True", "t", "1"].includes(token.text)) return true;
    return ["false", "False", "f", "0"].includes(token.text) ? false : wrong("true or false");
  }
  if (type === ScalarType.DOUBLE || type === ScalarType.FLOAT) {
    const value = (negative ? -1 : 1) * floatOf(token);
    if (Number.isNaN(value) && token.text.toLowerCase() !== "nan") wrong("a number");
    return type === ScalarType.FLOAT ? Math.fround(value) : value;
  }
  if (token.kind !== "number" || !/^(0[xX][0-9a-fA-F]+|\d+)$/.test(token.text)) wrong("a whole number");
  return wholeNumber(token.text, { negative, type }) ?? wrong(`a whole number of ${narrow.has(type) ? 32 : 64} bits`);
}

const unsigned = new Set([ScalarType.UINT32, ScalarType.FIXED32, ScalarType.UINT64, ScalarType.FIXED64]);
const narrow = new Set([ScalarType.INT32, ScalarType.SINT32, ScalarType.SFIXED32, ScalarType.UINT32, ScalarType.FIXED32]);

function wholeNumber(digits: string, { negative, type }: { negative: boolean; type: ScalarType }): bigint | number | undefined {
  const size = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const value = negative ? -size : size;
  const bits = narrow.has(type) ? 32 : 64;
  const fits = unsigned.has(type) ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value);
  if (fits !== value) return undefined;
  return bits === 32 ? Number(value) : value;
}

function floatOf(token: Token): number {
  if (token.kind === "number") return /^0[xX]/.test(token.text) ? Number(token.text) : Number(token.text.replace(/[fF]$/, ""));
  return /^inf(inity)?$/i.test(token.text) ? Infinity : NaN;
}

function readText(scanner: TextScanner, type: ScalarType, name: string): string | Uint8Array {
  const parts: Uint8Array[] = [];
  const at = scanner.peek().at;
  for (;;) {
    const token = scanner.peek();
    if (token.kind !== "string") {
      if (parts.length === 0) scanner.fail(`${name} is a text in quotes, not ${describe(token)}`, token.at, token.text.length);
      break;
    }
    scanner.next();
    parts.push(token.bytes);
  }
  const bytes = parts.length === 1 ? parts[0]! : Uint8Array.from(parts.flatMap((part) => [...part]));
  if (type === ScalarType.BYTES) return bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return scanner.fail(`${name} is not UTF-8`, at);
  }
}
