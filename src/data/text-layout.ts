import type { TextEntry, TextMessage } from "./text-tree.ts";
import type { Written } from "./text-print.ts";

/** How a file is laid out, so that what is added looks like what is there. */
export interface TextLayout {
  readonly newline: string;
  /** One step of indent. */
  readonly step: string;
  /** Names of fields whose messages the file mostly writes on one line. */
  readonly inline: ReadonlySet<string>;
}

/** The layout of a file: its line ends, its indent, and which messages it writes on one line. */
export function layoutOf(text: string, root: TextMessage): TextLayout {
  const counts = new Map<string, number>();
  const count = ({ entries }: TextMessage): void => {
    for (const { name, values } of entries) {
      for (const { message } of values) {
        if (!message) continue;
        counts.set(name, (counts.get(name) ?? 0) + (text.slice(message.open, message.close).includes("\n") ? -1 : 1));
        count(message);
      }
    }
  };
  count(root);
  const step = /\n([ \t]+)[^\s#]/.exec(`\n${text}`)?.[1] ?? "  ";
  return { newline: text.includes("\r\n") ? "\r\n" : "\n", step, inline: new Set([...counts].filter(([, more]) => more > 0).map(([name]) => name)) };
}

/** A field on one line. */
export function inlineText({ name, literal, fields = [] }: Written): string {
  if (literal !== undefined) return `${name}: ${literal}`;
  return fields.length === 0 ? `${name} { }` : `${name} { ${fields.map(inlineText).join(" ")} }`;
}

/** A value of a list in brackets, without the name of the field. */
export function bareText({ literal, fields = [] }: Written): string {
  return literal ?? `{ ${fields.map(inlineText).join(" ")} }`;
}

/** The lines of a field, without ends of lines. */
export function layoutLines(written: Written, indent: string, layout: TextLayout): string[] {
  const { name, literal, fields = [] } = written;
  if (literal !== undefined || layout.inline.has(name)) return [`${indent}${inlineText(written)}`];
  return [`${indent}${name} {`, ...fields.flatMap((field) => layoutLines(field, `${indent}${layout.step}`, layout)), `${indent}}`];
}

/** The beginning of the line that a place is in. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** The beginning of the next line; the end of the text when there is none. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found + 1;
}

/** Whether nothing but blanks stands before a place on its line. */
export function beginsLine(text: string, at: number): boolean {
  return /^[ \t\ufeff]*$/.test(text.slice(lineStart(text, at), at));
}

/** Whether nothing but blanks and a comment stands after a place on its line. */
export function endsLine(text: string, at: number): boolean {
  return /^[ \t\r]*(#[^\n]*)?(\n|$)/.test(text.slice(at, nextLine(text, at)));
}

/** The blanks that the line of a place begins with. */
export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))![0];
}

/** Whether a line, given by its beginning, is there and holds nothing but blanks. */
export function isBlankLine(text: string, start: number): boolean {
  return start < text.length && text.slice(start, nextLine(text, start)).trim() === "";
}

/**
 * Where the comments begin that stand right above a message, with no empty line between: they are about it. A comment at the
 * very beginning of the file is about the file.
 */
export function aboveStart(text: string, entry: TextEntry): number {
  const own = lineStart(text, entry.start);
  if (!beginsLine(text, entry.start) || !entry.values.some(({ message }) => message)) return own;
  let start = own;
  while (start > 0 && text.slice(lineStart(text, start - 1), start).trimStart().startsWith("#")) start = lineStart(text, start - 1);
  return start === 0 ? own : start;
}
