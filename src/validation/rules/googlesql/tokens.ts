/** A mistake in an expression: what is wrong, and the character (from 1) where. */
export class ExpressionMistake extends Error {
  readonly at: number;
  readonly hint: string | undefined;

  constructor(message: string, at: number, hint?: string) {
    super(message);
    this.at = at;
    this.hint = hint;
  }
}

/** A word, literal or sign of an expression, and the character (from 1) where it begins. */
export type Token =
  | { readonly kind: "name"; readonly text: string; readonly quoted: boolean; readonly at: number }
  | { readonly kind: "integer"; readonly value: bigint; readonly at: number }
  | { readonly kind: "float"; readonly value: number; readonly at: number }
  | { readonly kind: "string"; readonly value: string; readonly at: number }
  | { readonly kind: "sign"; readonly text: string; readonly at: number }
  | { readonly kind: "end"; readonly at: number };

const space = /(?:\s+|--[^\n]*|#[^\n]*|\/\*[^]*?\*\/)+/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const hexadecimal = /0[xX][0-9A-Fa-f]+/y;
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const quoted = /`((?:[^`\\]|\\.)+)`/y;
const text = /([rR]?)('''|"""|'|")/y;
const sign = /<=|>=|<>|!=|\|\||[-+*/()[\],.<>=]/y;

const longest = 10_000;

/** The tokens of a GoogleSQL expression; the last one is its end. */
export function tokensOf(source: string): readonly Token[] {
  if (source.length > longest) throw new ExpressionMistake(`it has ${source.length} characters, more than the ${longest} that are read`, longest);
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at += found[0].length;
    return found;
  };
  while (match(space), at < source.length) {
    const from = at + 1;
    const opened = match(text);
    if (opened) {
      const { value, end } = stringFrom(source, at, { raw: opened[1] !== "", quote: opened[2]! });
      at = end;
      tokens.push({ kind: "string", value, at: from });
      continue;
    }
    const word = match(quoted);
    const plain = word ? undefined : match(name);
    const hex = word || plain ? undefined : match(hexadecimal);
    const digits = word || plain || hex ? undefined : match(number);
    const other = word || plain || hex || digits ? undefined : match(sign);
    if (word) tokens.push({ kind: "name", text: unescaped(word[1]!, from), quoted: true, at: from });
    else if (plain) tokens.push({ kind: "name", text: plain[0], quoted: false, at: from });
    else if (hex) tokens.push({ kind: "integer", value: BigInt(hex[0]), at: from });
    else if (digits) tokens.push(numberToken(digits[0], from));
    else if (other) tokens.push({ kind: "sign", text: other[0], at: from });
    else throw new ExpressionMistake(`${JSON.stringify(source[at])} does not fit`, from, source[at] === "!" ? "NOT negates, != is unequal" : undefined);
  }
  return [...tokens, { kind: "end", at: source.length + 1 }];
}

function numberToken(digits: string, at: number): Token {
  return /^\d+$/.test(digits) ? { kind: "integer", value: BigInt(digits), at } : { kind: "float", value: Number(digits), at };
}

function stringFrom(source: string, from: number, { raw, quote }: { readonly raw: boolean; readonly quote: string }): { readonly value: string; readonly end: number } {
  let end = from;
  while (!source.startsWith(quote, end)) {
    if (end >= source.length || (quote.length === 1 && source[end] === "\n")) throw new ExpressionMistake("a text is not closed", from, `it begins with ${quote}`);
    end += source[end] === "\\" ? 2 : 1;
  }
  const inner = source.slice(from, end);
  return { value: raw ? inner : unescaped(inner, from), end: end + quote.length };
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v", "\\": "\\", "?": "?", '"': '"', "'": "'", "`": "`" };

function unescaped(inner: string, at: number): string {
  return inner.replace(/\\(?:[xX]([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-3][0-7]{2})|([^]))/g, (whole, x, u, wide, octal, letter: string | undefined) => {
    const code = x ?? u ?? wide;
    if (code !== undefined && Number.parseInt(code as string, 16) <= 0x10ffff) return String.fromCodePoint(Number.parseInt(code as string, 16));
    if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal as string, 8));
    const known = letter !== undefined && Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (known === undefined) throw new ExpressionMistake(`${whole} is no escape`, at, "a backslash is written \\\\, or the text as r'…'");
    return known;
  });
}
