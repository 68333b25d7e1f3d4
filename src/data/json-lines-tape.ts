import { UserError } from "../core/error.ts";
import { csvLimits } from "./csv-mistakes.ts";
import { grown } from "./grown.ts";

/** What a token is. Values of type `whole` fit an int64; `big` are integers beyond. */
export const token = { null: 0, false: 1, true: 2, whole: 3, big: 4, float: 5, text: 6, escaped: 7, list: 8, object: 9, dropped: 10 } as const;

/** Most values in one line, and most levels of lists and objects. */
const lineLimits = { tokens: 1 << 22, levels: 64 } as const;

/** A place for values in the objects of all lines: a path of keys, lists passed over. `State` is what its user knows of it. */
export interface JsonField<State> {
  /** Keys from the outermost, joined by dots. */
  readonly name: string;
  readonly key: string;
  readonly children: Map<string, JsonField<State>>;
  /** The children in the order in which they were first seen. */
  readonly order: JsonField<State>[];
  readonly state: State;
}

/** What the tape itself keeps of a field. */
interface Known<State> extends JsonField<State> {
  readonly children: Map<string, Known<State>>;
  readonly order: Known<State>[];
  readonly position: number;
  /** The key as it stands in a file; `undefined` when it needs escapes there. */
  readonly raw: Uint8Array | undefined;
  /** The last object in which it was seen, and where its value is on the tape. */
  object: number;
  at: number;
}

const quote = 0x22, backslash = 0x5c, lineFeed = 0x0a;

/** One line of JSON as tokens, in the order of the text. Strict JSON, but for NaN and infinities as Python writes them. */
export class JsonTape<State> {
  readonly root: JsonField<State>;
  file: string;
  line = 1;
  bytes: Buffer = Buffer.alloc(0);
  count = 0;
  kinds = new Uint8Array(256);
  /** Of a scalar the first byte of its text, of a string behind the quote. */
  starts = new Int32Array(256);
  /** Of a scalar where its text ends; of a list or object, and what was dropped, the number of the token behind it. */
  ends = new Int32Array(256);
  readonly fields: JsonField<State>[] = [];
  private at = 0;
  private lineStart = 0;
  private objects = 0;
  private names = 0;
  private readonly stateOf: (parent: State | undefined, key: string, name: string) => State;

  constructor(file: string, stateOf: (parent: State | undefined, key: string, name: string) => State) {
    this.file = file;
    this.stateOf = stateOf;
    this.root = this.field(undefined, "");
  }

  /**
   * Reads the line `bytes[start … end]`, behind which a line feed stands. False for a blank line; else token 0 is its object.
   * Of a key that is there twice the last value counts.
   */
  read(bytes: Buffer, start: number, end: number): boolean {
    this.bytes = bytes;
    this.at = this.lineStart = start;
    this.count = 0;
    this.blank();
    if (this.at >= end) return false;
    if (bytes[this.at] !== 0x7b) throw this.notAnObject(bytes[this.at]!);
    this.object(this.root as Known<State>, 1);
    this.blank();
    if (this.at < end) throw this.mistake("something follows the object", "each line holds one whole object");
    return true;
  }

  /** A mistake in the line that was read, at a byte of it. */
  mistake(message: string, hint?: string, at = this.at): UserError {
    const before = this.bytes.toString("utf8", this.lineStart, at);
    return new UserError(message, { place: { file: this.file, line: this.line, column: before.length + 1 }, ...(hint ? { hint } : {}) });
  }

  private notAnObject(byte: number): UserError {
    return this.mistake("the line is no JSON object", byte === 0x5b
      ? "one array of all rows is no JSON Lines: write each row on a line of its own (jq -c '.[]')"
      : 'each line holds one object: {"name": value, …}');
  }

  private blank(): void {
    const { bytes } = this;
    while (bytes[this.at] === 0x20 || bytes[this.at] === 0x09 || bytes[this.at] === 0x0d) this.at++;
  }

  private push(kind: number, field: JsonField<State>, start: number): number {
    if (this.count === this.kinds.length) {
      if (this.count >= lineLimits.tokens) throw this.mistake(`the line holds more than ${lineLimits.tokens} values, the most that are read`);
      [this.kinds, this.starts, this.ends] = [grown(this.kinds, this.count + 1), grown(this.starts, this.count + 1), grown(this.ends, this.count + 1)];
    }
    this.kinds[this.count] = kind;
    this.fields[this.count] = field;
    this.starts[this.count] = start;
    return this.count++;
  }

  private object(parent: Known<State>, level: number): void {
    if (level > lineLimits.levels) throw this.mistake(`lists and objects are nested deeper than ${lineLimits.levels} levels, the most that are read`);
    const own = this.push(token.object, parent, this.at++);
    const object = ++this.objects;
    this.blank();
    if (this.bytes[this.at] === 0x7d) this.at++;
    else {
      let position = 0;
      for (;;) {
        const field = this.key(parent, position);
        position = field.position + 1;
        if (field.object === object) this.drop(field.at);
        field.object = object;
        field.at = this.count;
        this.value(field, level);
        if (this.another(0x7d, "object")) continue;
        break;
      }
    }
    this.ends[own] = this.count;
  }

  private list(field: Known<State>, level: number): void {
    if (level > lineLimits.levels) throw this.mistake(`lists and objects are nested deeper than ${lineLimits.levels} levels, the most that are read`);
    const own = this.push(token.list, field, this.at++);
    this.blank();
    if (this.bytes[this.at] === 0x5d) this.at++;
    else {
      do this.value(field, level);
      while (this.another(0x5d, "list"));
    }
    this.ends[own] = this.count;
  }

  /** After a value: a comma, and what follows is begun; or the end. */
  private another(close: number, what: string): boolean {
    this.blank();
    const byte = this.bytes[this.at];
    if (byte === 0x2c) {
      this.at++;
      this.blank();
      return true;
    }
    if (byte === close) {
      this.at++;
      return false;
    }
    if (byte === lineFeed) throw this.mistake(`the line ends inside ${what === "list" ? "a list" : "an object"}`, "each line holds one whole object: objects over several lines are no JSON Lines (jq -c .)");
    throw this.mistake(`a comma or the end of the ${what} is expected`);
  }

  private drop(at: number): void {
    if (this.kinds[at]! < token.list) this.ends[at] = at + 1;
    this.kinds[at] = token.dropped;
  }

  /** The field of the key that begins here; mostly the one that came next in the lines before. */
  private key(parent: Known<State>, position: number): Known<State> {
    const { bytes } = this;
    if (bytes[this.at] !== quote) {
      if (bytes[this.at] === lineFeed) throw this.mistake("the line ends inside an object", "each line holds one whole object: objects over several lines are no JSON Lines (jq -c .)");
      throw this.mistake("a name in double quotes is expected");
    }
    const expected = parent.order[position];
    if (expected?.raw && this.stands(expected.raw)) {
      this.at += expected.raw.length + 2;
      this.colon();
      return expected;
    }
    const start = ++this.at;
    const escaped = this.string();
    const raw = bytes.subarray(start, this.at++);
    const key = (escaped ? Buffer.from(this.unescaped(start, start + raw.length)) : raw).toString();
    if (key === "") throw this.mistake("a name is empty", undefined, start);
    this.colon();
    return parent.children.get(key) ?? this.field(parent, key);
  }

  private stands(raw: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let i = 0; i < raw.length; i++) if (bytes[at + 1 + i] !== raw[i]) return false;
    return bytes[at + 1 + raw.length] === quote;
  }

  private colon(): void {
    this.blank();
    if (this.bytes[this.at] !== 0x3a) throw this.mistake("a colon is expected after the name");
    this.at++;
    this.blank();
  }

  private field(parent: Known<State> | undefined, key: string): Known<State> {
    if (this.names++ > csvLimits.columns) throw this.mistake(`the objects have more than ${csvLimits.columns} names, the most that are read`);
    const name = parent && parent.name !== "" ? `${parent.name}.${key}` : key;
    const raw = Buffer.from(key);
    const field: Known<State> = {
      name, key, children: new Map(), order: [], position: parent?.order.length ?? 0, object: 0, at: 0,
      raw: raw.some((byte) => byte < 0x20 || byte === quote || byte === backslash) ? undefined : raw,
      state: this.stateOf(parent?.state, key, name),
    };
    parent?.children.set(key, field);
    parent?.order.push(field);
    return field;
  }

  private value(field: Known<State>, level: number): void {
    const byte = this.bytes[this.at]!;
    if (byte === quote) {
      const start = ++this.at;
      const kind = this.string() ? token.escaped : token.text;
      this.ends[this.push(kind, field, start)] = this.at++;
    } else if (byte === 0x7b) this.object(field, level + 1);
    else if (byte === 0x5b) this.list(field, level + 1);
    else if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) this.number(field);
    else if (!this.word(field)) {
      if (byte === lineFeed) throw this.mistake("the line ends where a value is expected");
      throw this.mistake("a value is expected", "texts stand in double quotes; true, false and null are written so");
    }
  }

  private word(field: Known<State>): boolean {
    for (const [text, kind] of words) {
      if (!this.bytes.subarray(this.at, this.at + text.length).equals(text)) continue;
      const start = this.at;
      this.at += text.length;
      this.ends[this.push(kind, field, start)] = this.at;
      return true;
    }
    return false;
  }

  private number(field: Known<State>): void {
    const { bytes } = this;
    const start = this.at;
    let at = bytes[start] === 0x2d ? start + 1 : start;
    const first = at;
    while (isDigit(bytes[at]!)) at++;
    if (at === first) {
      if (this.word(field)) return;
      throw this.mistake("a digit is expected after the minus");
    }
    if (bytes[first] === 0x30 && at - first > 1) throw this.mistake("a number begins with a zero", "codes with leading zeros are texts: put them in double quotes");
    const whole = at;
    if (bytes[at] === 0x2e) at = this.digits(at + 1);
    if (bytes[at] === 0x65 || bytes[at] === 0x45) at = this.digits(bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d ? at + 2 : at + 1);
    const kind = at > whole ? token.float : at - first > 19 || (at - first === 19 && !isInt64(bytes.toString("latin1", start, at))) ? token.big : token.whole;
    this.ends[this.push(kind, field, start)] = this.at = at;
  }

  private digits(at: number): number {
    if (!isDigit(this.bytes[at]!)) throw this.mistake("a digit is expected", undefined, at);
    while (isDigit(this.bytes[at]!)) at++;
    return at;
  }

  /** Goes from behind the opening quote to the closing one; true when there are escapes on the way. */
  private string(): boolean {
    const { bytes } = this;
    let escaped = false;
    for (let at = this.at; ; at++) {
      const byte = bytes[at]!;
      if (byte > backslash || (byte !== quote && byte !== backslash && byte >= 0x20)) continue;
      this.at = at;
      if (byte === quote) return escaped;
      if (byte === lineFeed) throw this.mistake("the line ends inside a text", 'a text ends with a double quote; a quote inside is written \\", a line end \\n');
      if (byte !== backslash) throw this.mistake("a control character stands in a text", `it is written \\u00${byte.toString(16).padStart(2, "0")}`);
      escaped = true;
      const letter = bytes[++at]!;
      if (letter === 0x75 ? hexAt(bytes, at + 1) < 0 : !simpleEscapes.has(letter)) throw this.mistake("a backslash is followed by no escape that JSON has", "a backslash itself is written twice");
      if (letter === 0x75) at += 4;
    }
  }

  /** The bytes of a text with escapes; valid until the next call. */
  unescaped(start: number, end: number): Uint8Array {
    const { bytes } = this;
    if (scratch.length < end - start) scratch = grown(scratch, end - start);
    let to = 0;
    for (let at = start; at < end; at++) {
      if (bytes[at] !== backslash) {
        scratch[to++] = bytes[at]!;
        continue;
      }
      const letter = bytes[++at]!;
      if (letter !== 0x75) {
        scratch[to++] = simpleEscapes.get(letter)!;
        continue;
      }
      let code = hexAt(bytes, at + 1);
      at += 4;
      if (code >= 0xd800 && code < 0xdc00 && bytes[at + 1] === backslash && bytes[at + 2] === 0x75 && at + 6 < end) {
        const low = hexAt(bytes, at + 3);
        if (low >= 0xdc00 && low < 0xe000) {
          code = 0x10000 + ((code - 0xd800) << 10) + low - 0xdc00;
          at += 6;
        }
      }
      if (code >= 0xd800 && code < 0xe000) throw this.mistake("half of a surrogate pair stands alone, which is no text", undefined, at - 5);
      to = addUtf8(scratch, to, code);
    }
    return scratch.subarray(0, to);
  }
}

let scratch = new Uint8Array(1 << 12);

const words = [[Buffer.from("null"), token.null], [Buffer.from("true"), token.true], [Buffer.from("false"), token.false],
  [Buffer.from("NaN"), token.float], [Buffer.from("Infinity"), token.float], [Buffer.from("-Infinity"), token.float]] as const;

const simpleEscapes = new Map([[0x22, 0x22], [0x5c, 0x5c], [0x2f, 0x2f], [0x62, 0x08], [0x66, 0x0c], [0x6e, 0x0a], [0x72, 0x0d], [0x74, 0x09]]);

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isInt64(text: string): boolean {
  const value = BigInt(text);
  return value === BigInt.asIntN(64, value);
}

/** The number of four hexadecimal digits; −1 when they are not. */
function hexAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const byte = bytes[i]!;
    const digit = isDigit(byte) ? byte - 0x30 : (byte | 32) >= 0x61 && (byte | 32) <= 0x66 ? (byte | 32) - 0x57 : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function addUtf8(bytes: Uint8Array, to: number, code: number): number {
  if (code < 0x80) bytes[to++] = code;
  else if (code < 0x800) {
    bytes[to++] = 0xc0 | (code >> 6);
    bytes[to++] = 0x80 | (code & 63);
  } else {
    if (code < 0x10000) bytes[to++] = 0xe0 | (code >> 12);
    else {
      bytes[to++] = 0xf0 | (code >> 18);
      bytes[to++] = 0x80 | ((code >> 12) & 63);
    }
    bytes[to++] = 0x80 | ((code >> 6) & 63);
    bytes[to++] = 0x80 | (code & 63);
  }
  return to;
}
