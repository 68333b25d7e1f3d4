import { UserError, type Place } from "../core/error.ts";

/** A token of the protobuf text format. Strings carry their bytes, adjacent ones not yet joined. */
export type Token =
  | { readonly kind: "name" | "number" | "mark" | "end"; readonly text: string; readonly at: number }
  | { readonly kind: "string"; readonly text: string; readonly at: number; readonly bytes: Uint8Array };

const blank = /(?:[ \t\r\n\f\v\ufeff]|#[^\n]*)*/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const number = /0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?/y;
const typeName = /[A-Za-z_][A-Za-z0-9_./-]*/y;

/** Reads tokens of one text; knows where each is. Mistakes are `UserError`s with file, line and column. */
export class TextScanner {
  readonly file: string;
  readonly #text: string;
  #at = 0;
  #lineStarts: number[] | undefined;

  constructor(text: string, file: string) {
    this.#text = text;
    this.file = file;
  }

  /** Where the token read last ends. */
  get at(): number {
    return this.#at;
  }

  /** The next token, left in place. */
  peek(): Token {
    const before = this.#at;
    const token = this.next();
    this.#at = before;
    return token;
  }

  next(): Token {
    this.#match(blank);
    const at = this.#at;
    const first = this.#text[at];
    if (first === undefined) return { kind: "end", text: "", at };
    if (first === '"' || first === "'") return this.#string(first);
    const word = this.#match(name);
    if (word) return { kind: "name", text: word, at };
    const digits = this.#match(number);
    if (digits) return { kind: "number", text: digits, at };
    if ("{}<>[]:,;-".includes(first)) {
      this.#at++;
      return { kind: "mark", text: first, at };
    }
    this.fail(`character ${JSON.stringify(first)} does not belong here`, at);
  }

  /** Takes the next token if it is this mark. */
  take(mark: string): boolean {
    const before = this.#at;
    const token = this.next();
    if (token.kind === "mark" && token.text === mark) return true;
    this.#at = before;
    return false;
  }

  /** Takes this mark or says that it is missing. */
  expect(mark: string): void {
    if (this.take(mark)) return;
    const token = this.next();
    this.fail(`expected ${JSON.stringify(mark)}, found ${describe(token)}`, token.at, token.text.length);
  }

  /** The name inside `[…]` of an extension or a packed message, after the opening bracket. */
  bracketed(): string {
    this.#match(blank);
    const at = this.#at;
    const found = this.#match(typeName);
    if (!found) this.fail("expected the name of a type after [", at);
    this.expect("]");
    return found;
  }

  place(at: number, length?: number): Place {
    const lines = (this.#lineStarts ??= lineStarts(this.#text));
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lines[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: at - lines[low]! + 1, ...(length ? { length } : {}) };
  }

  fail(message: string, at: number, length?: number, hint?: string): never {
    throw new UserError(message, { place: this.place(at, length), ...(hint ? { hint } : {}) });
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #string(quote: string): Token {
    const start = this.#at++;
    const bytes: number[] = [];
    for (;;) {
      const char = this.#text[this.#at];
      if (char === undefined || char === "\n") this.fail("this text is never closed", start, 1, `a text ends with ${quote} on the same line`);
      if (char === quote) break;
      if (char === "\\") this.#escape(bytes);
      else this.#plain(bytes);
    }
    this.#at++;
    return { kind: "string", text: this.#text.slice(start, this.#at), at: start, bytes: Uint8Array.from(bytes) };
  }

  #plain(bytes: number[]): void {
    const code = this.#text.codePointAt(this.#at)!;
    this.#at += code > 0xffff ? 2 : 1;
    pushUtf8(bytes, code);
  }

  #escape(bytes: number[]): void {
    const at = this.#at++;
    const char = this.#text[this.#at++] ?? "";
    const simple = simpleEscapes[char];
    if (simple !== undefined) { bytes.push(simple); return; }
    const rest = this.#text.slice(this.#at - 1, this.#at + 9);
    const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
    const hex = /^[xX]([0-9a-fA-F]{1,2})/.exec(rest);
    const unicode = /^u([0-9a-fA-F]{4})|^U([0-9a-fA-F]{8})/.exec(rest);
    const taken = octal ?? hex?.[0] ?? unicode?.[0];
    if (taken === undefined) this.fail(`unknown escape \\${char}`, at, 2, "known: \\n \\r \\t \\\" \\' \\\\ \\123 \\x7f \\u00e9");
    this.#at += taken.length - 1;
    if (unicode) {
      const code = parseInt((unicode[1] ?? unicode[2])!, 16);
      if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) this.fail(`\\${taken} is no character`, at, taken.length + 1);
      pushUtf8(bytes, code);
    } else bytes.push((octal ? parseInt(octal, 8) : parseInt(hex![1]!, 16)) & 0xff);
  }
}

/** A token as an error message names it. */
export function describe(token: Token): string {
  return token.kind === "end" ? "the end of the file" : JSON.stringify(token.text.slice(0, 40));
}

const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, "?": 63, "\\": 92, "'": 39, '"': 34,
};

function pushUtf8(bytes: number[], code: number): void {
  if (code < 0x80) bytes.push(code);
  else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
  else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
