import { TextScanner } from "./text-scanner.ts";

/** A stretch of a text, from `start` up to and without `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The inside of a message, between its brackets; the whole file for the outermost. */
export interface TextMessage {
  /** Just after the opening bracket. */
  readonly open: number;
  /** At the closing bracket, or the end of the file. */
  readonly close: number;
  readonly entries: readonly TextEntry[];
}

/** A value of a field: a literal, or a message. */
export interface TextValue extends Span {
  readonly message?: TextMessage;
}

/** A field as it is written, with the separator after it; several values when it is a list in brackets. */
export interface TextEntry extends Span {
  /** `[type]` for extensions and packed messages. */
  readonly name: string;
  readonly values: readonly TextValue[];
  /** Where the commas of a list in brackets are; undefined when it is not one. */
  readonly commas?: readonly number[];
}

/** How a text in protobuf's text format is written, place by place. The text must be one that `parseText` accepts. */
export function readTextTree(text: string): TextMessage {
  const scanner = new TextScanner(text, "");
  return { open: 0, close: text.length, entries: readEntries(scanner, "") };
}

function readEntries(scanner: TextScanner, close: string): TextEntry[] {
  const entries: TextEntry[] = [];
  for (let token = scanner.peek(); token.kind !== "end" && token.text !== close; token = scanner.peek()) {
    scanner.next();
    const name = token.text === "[" ? `[${scanner.bracketed()}]` : token.text;
    const { values, commas } = readValues(scanner);
    let end = scanner.at;
    if (scanner.take(";") || scanner.take(",")) end = scanner.at;
    entries.push({ name, start: token.at, end, values, ...(commas && { commas }) });
  }
  return entries;
}

function readValues(scanner: TextScanner): Pick<TextEntry, "values" | "commas"> {
  scanner.take(":");
  if (!scanner.take("[")) return { values: [readValue(scanner)] };
  const values: TextValue[] = [];
  const commas: number[] = [];
  while (!scanner.take("]")) {
    values.push(readValue(scanner));
    const { at } = scanner.peek();
    if (scanner.take(",")) commas.push(at);
  }
  return { values, commas };
}

function readValue(scanner: TextScanner): TextValue {
  const first = scanner.next();
  if (first.text === "{" || first.text === "<") {
    const close = first.text === "{" ? "}" : ">";
    const open = scanner.at;
    const entries = readEntries(scanner, close);
    const { at } = scanner.next();
    return { start: first.at, end: scanner.at, message: { open, close: at, entries } };
  }
  if (first.text === "-") scanner.next();
  if (first.kind === "string") while (scanner.peek().kind === "string") scanner.next();
  return { start: first.at, end: scanner.at };
}
