import { UserError } from "../core/error.ts";
import { counted } from "../core/counted.ts";

const chunkBytes = 1 << 20;
const mostLevels = 64;

/**
 * What a user's function yields, as JSON Lines to be read with the option `binary`. Each item is an array of rows
 * `[{ name: value, … }, …]`, or columns `{ name: values, … }` of equal lengths, whose values are arrays or typed arrays.
 *
 * A value is a number, bigint, text, boolean, `Uint8Array` (bytes), `Date` (its ISO text), a list of values, an object, or
 * missing: null or undefined. Whole numbers are integers up to ±2^53 and floats beyond; values of a `Float32Array` or
 * `Float64Array` are floats. Everything else is a `UserError` with `name` and the number of the row (from 1).
 */
export async function* rowLines(name: string, items: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<Uint8Array> {
  const writer = new RowText(name);
  for await (const item of items) {
    for (const row of rowsOf(item, writer)) {
      writer.add(row);
      if (writer.size >= chunkBytes) yield writer.take();
    }
  }
  if (writer.size > 0) yield writer.take();
}

type Row = Iterable<readonly [name: string, value: unknown, floats: boolean]>;

function* rowsOf(item: unknown, writer: RowText): Generator<Row> {
  if (Array.isArray(item)) {
    for (const row of item as readonly unknown[]) {
      if (!isPlain(row)) throw writer.mistake(`a row is ${kindOf(row)}`, "a row is an object: { name: value, … }");
      yield membersOf(row);
    }
  } else if (isPlain(item)) yield* rowsOfColumns(item, writer);
  else throw writer.mistake(`${kindOf(item)} is yielded`, "yield an array of rows [{ name: value, … }, …], or columns { name: values, … }");
}

function* membersOf(row: object): Row {
  for (const [name, value] of Object.entries(row)) yield [name, value, false];
}

function* rowsOfColumns(columns: object, writer: RowText): Generator<Row> {
  const entries = Object.entries(columns).map(([name, values]: [string, unknown]) => {
    if (!Array.isArray(values) && !isNumbers(values)) throw writer.mistake(`column ${JSON.stringify(name)} is ${kindOf(values)}`, "columns are arrays or typed arrays; a single row is yielded in an array: [{ … }]");
    return { name, values: values as ArrayLike<unknown>, floats: isFloats(values) };
  });
  const [first] = entries;
  const odd = entries.find(({ values }) => values.length !== first!.values.length);
  if (odd) throw writer.mistake(`column ${JSON.stringify(odd.name)} has ${counted(odd.values.length, "value")}, ${JSON.stringify(first!.name)} has ${first!.values.length}`, "columns that are yielded together have equal lengths");
  for (let row = 0; row < (first?.values.length ?? 0); row++) yield entries.map(({ name, values, floats }) => [name, values[row], floats] as const);
}

function isPlain(value: unknown): value is object {
  if (value === null || typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm, as a module loader has, have another Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isFloats(value: unknown): value is Float32Array | Float64Array {
  return value instanceof Float32Array || value instanceof Float64Array;
}

function isNumbers(value: unknown): value is ArrayLike<number | bigint> {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  const name = typeof value === "object" ? value.constructor?.name || "object" : typeof value;
  return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}

/** Rows as they are written, and where in them one is. */
class RowText {
  size = 0;
  private bytes = Buffer.allocUnsafe(chunkBytes + (1 << 16));
  private row = 1;
  private column = "";
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  add(row: Row): void {
    this.byte(0x7b);
    let first = true;
    for (const [name, value, floats] of row) {
      if (value === undefined) continue;
      if (!first) this.byte(0x2c);
      first = false;
      this.column = name;
      this.text(name);
      this.byte(0x3a);
      this.value(value, floats, 1);
    }
    this.column = "";
    this.byte(0x7d);
    this.byte(0x0a);
    this.row++;
  }

  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.size);
    this.bytes = Buffer.allocUnsafe(chunkBytes + (1 << 16));
    this.size = 0;
    return taken;
  }

  mistake(message: string, hint: string): UserError {
    const where = this.column === "" ? "" : `column ${JSON.stringify(this.column)}: `;
    return new UserError(`${where}${message}`, { place: { file: this.name, line: this.row }, hint });
  }

  private value(value: unknown, floats: boolean, level: number): void {
    if (level > mostLevels) throw this.mistake(`lists and objects are nested deeper than ${mostLevels} levels`, "does an object hold itself?");
    if (value === null || value === undefined) this.ascii("null");
    else if (typeof value === "number") this.ascii(numberText(value, floats));
    else if (typeof value === "boolean" || typeof value === "bigint") this.ascii(String(value));
    else if (typeof value === "string") this.text(value);
    else if (value instanceof Uint8Array) this.octets(value);
    else if (Array.isArray(value) || isNumbers(value)) this.list(value as ArrayLike<unknown>, isFloats(value), level);
    else if (value instanceof Date && !Number.isNaN(value.getTime())) this.text(value.toISOString());
    else if (isPlain(value)) this.object(value, level);
    else throw this.mistake(`${kindOf(value)} is no value`, "values are numbers, bigints, texts, booleans, Uint8Array for bytes, valid dates, lists and objects of them");
  }

  private list(values: ArrayLike<unknown>, floats: boolean, level: number): void {
    this.byte(0x5b);
    for (let i = 0; i < values.length; i++) {
      if (i > 0) this.byte(0x2c);
      this.value(values[i], floats, level + 1);
    }
    this.byte(0x5d);
  }

  private object(value: object, level: number): void {
    this.byte(0x7b);
    let first = true;
    for (const [name, member, floats] of membersOf(value)) {
      if (member === undefined) continue;
      if (!first) this.byte(0x2c);
      first = false;
      this.text(name);
      this.byte(0x3a);
      this.value(member, floats, level + 1);
    }
    this.byte(0x7d);
  }

  private text(value: string): void {
    if (!value.isWellFormed()) throw this.mistake("half of a surrogate pair stands alone, which is no text", "bytes are given as Uint8Array");
    const text = JSON.stringify(value);
    this.reserve(text.length * 3);
    this.size += this.bytes.write(text, this.size, "utf8");
  }

  private octets(value: Uint8Array): void {
    this.reserve(value.length * 6 + 2);
    this.byte(0x22);
    for (const byte of value) {
      if (byte < 0x20) this.ascii(`\\u00${byte.toString(16).padStart(2, "0")}`);
      else {
        if (byte === 0x22 || byte === 0x5c) this.byte(0x5c);
        this.byte(byte);
      }
    }
    this.byte(0x22);
  }

  private ascii(text: string): void {
    this.reserve(text.length);
    this.size += this.bytes.write(text, this.size, "latin1");
  }

  private byte(byte: number): void {
    this.reserve(1);
    this.bytes[this.size++] = byte;
  }

  private reserve(length: number): void {
    if (this.size + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.bytes.length, this.size + length));
    this.bytes.copy(larger, 0, 0, this.size);
    this.bytes = larger;
  }
}

/** A number so that it is read again as what it is: a point or an exponent makes it a float. */
function numberText(value: number, float: boolean): string {
  if (float && Object.is(value, -0)) return "-0.0";
  if (!Number.isInteger(value)) return String(value);
  if (float || !Number.isSafeInteger(value)) return value.toExponential();
  return String(value === 0 ? 0 : value);
}
