import type { ValueType } from "./column-builder.ts";
import { FeatureReader, Malformed, type FeatureSink } from "./feature-reader.ts";
import { roundFloat } from "./round-float.ts";

/** A serialized `Feature` message: `bytes[start … end]`. */
export interface SerializedFeature {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The features of one serialized tf.Example by name. The last of equal names counts. */
export type SerializedFeatures = ReadonlyMap<string, SerializedFeature>;

/** A feature's values in a form of which there is one for equal values, however they were serialized. */
interface FeatureContent {
  readonly type: ValueType | "empty";
  /** Number of values. */
  readonly count: number;
  /** Type and values: each integer and float in its bytes, each byte string behind its length. Floats of other bits differ. */
  readonly bytes: Uint8Array;
}

/** Reads serialized tf.Examples one by one. What is none gives `undefined`. */
export interface ExampleFeatureReader {
  /** The features of the example in `bytes[start … end]`, whose memory they share. */
  features(bytes: Uint8Array, start?: number, end?: number): SerializedFeatures | undefined;
  /** What a serialized `Feature` holds; floats rounded to so many digits after the point where that is asked for. */
  content(feature: SerializedFeature, floatDigits?: number): FeatureContent | undefined;
}

/** Makes a reader, for one data set at a time: it is fastest where examples have the same features. */
export function createExampleFeatureReader(): ExampleFeatureReader {
  return new Reader();
}

class Reader extends FeatureReader implements ExampleFeatureReader {
  private found = new Map<string, SerializedFeature>();
  private readonly names: { readonly bytes: Uint8Array; readonly name: string }[] = [];
  private position = 0;
  private readonly sink = new ContentSink();

  features(bytes: Uint8Array, start = 0, end = bytes.length): SerializedFeatures | undefined {
    this.bytes = bytes;
    this.at = start;
    this.position = 0;
    const found = (this.found = new Map());
    return this.allowed(() => this.message(end, (to) => this.message(to, this.entry))) ? found : undefined;
  }

  content({ bytes, start, end }: SerializedFeature, floatDigits?: number): FeatureContent | undefined {
    this.bytes = bytes;
    this.at = start;
    this.sink.begin(floatDigits);
    return this.allowed(() => this.feature(this.sink, 0, end)) ? this.sink.end() : undefined;
  }

  private allowed(read: () => void): boolean {
    try {
      read();
      return true;
    } catch (error) {
      if (error instanceof Malformed) return false;
      throw error;
    }
  }

  protected conflict(): Error {
    return new Malformed();
  }

  private readonly entry = (end: number): void => {
    let name = "";
    let value: SerializedFeature | undefined;
    while (this.at < end) {
      const tag = this.varint();
      if (tag === 0x0a || tag === 0x12) {
        const to = this.lengthEnd(end);
        if (tag === 0x0a) name = this.nameOf(this.at, to);
        else value = joined(value, { bytes: this.bytes, start: this.at, end: to });
        this.at = to;
      } else this.skip(tag, end);
    }
    this.mustBeAt(end);
    this.found.set(name, value ?? nothing);
  };

  /** Features mostly come in the order they had in the example before. */
  private nameOf(start: number, end: number): string {
    const { bytes } = this;
    const likely = this.names[this.position++];
    if (likely && isAt(likely.bytes, bytes, start, end)) return likely.name;
    const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
    if (this.position <= mostNames) this.names[this.position - 1] = { bytes: Uint8Array.prototype.slice.call(bytes, start, end), name };
    return name;
  }
}

const nothing: SerializedFeature = { bytes: new Uint8Array(), start: 0, end: 0 };

/** A message given in pieces is the message of the pieces put together. */
function joined(first: SerializedFeature | undefined, next: SerializedFeature): SerializedFeature {
  if (!first) return next;
  const bytes = Buffer.concat([first, next].map((piece) => piece.bytes.subarray(piece.start, piece.end)));
  return { bytes, start: 0, end: bytes.length };
}

/** Whether two features are serialized in the same bytes. */
export function sameFeature(a: SerializedFeature, b: SerializedFeature): boolean {
  if (a.end - a.start !== b.end - b.start) return false;
  for (let i = a.start, j = b.start; i < a.end; i++, j++) if (a.bytes[i] !== b.bytes[j]) return false;
  return true;
}

function isAt(wanted: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (wanted.length !== end - start) return false;
  for (let i = 0; i < wanted.length; i++) if (wanted[i] !== bytes[start + i]) return false;
  return true;
}

function putWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word;
  bytes[at + 1] = word >>> 8;
  bytes[at + 2] = word >>> 16;
  bytes[at + 3] = word >>> 24;
}

const mostNames = 10_000;
/** Few bytes are copied sooner than a view of them is made. */
const fewBytes = 48;
const types = { bytes: 1, float: 2, int: 3 } as const;

class ContentSink implements FeatureSink {
  readonly name = "";
  type: ValueType | "empty" = "empty";
  private count = 0;
  private buffer = Buffer.alloc(256);
  private used = 0;
  private digits: number | undefined;

  begin(digits: number | undefined): void {
    this.type = "empty";
    this.count = 0;
    this.used = 0;
    this.digits = digits;
  }

  end(): FeatureContent {
    const bytes = new Uint8Array(this.used);
    if (this.used > fewBytes) bytes.set(this.buffer.subarray(0, this.used));
    else for (let i = 0; i < this.used; i++) bytes[i] = this.buffer[i]!;
    return { type: this.type, count: this.count, bytes };
  }

  accepts(): boolean {
    return true;
  }

  open(type: ValueType): void {
    this.type = type;
    this.buffer[this.room(1)] = types[type];
  }

  addInteger(value: number): void {
    this.addWords(Math.floor(value / 2 ** 32), value >>> 0);
  }

  addWords(high: number, low: number): void {
    const at = this.room(8);
    putWord(this.buffer, at, low);
    putWord(this.buffer, at + 4, high);
    this.count++;
  }

  addFloatBytes(bytes: Uint8Array, from: number): void {
    const at = this.put(bytes, from, from + 4);
    this.count++;
    if (this.digits === undefined) return;
    const value = this.buffer.readFloatLE(at);
    if (Number.isFinite(value)) this.buffer.writeFloatLE(roundFloat(value, this.digits), at);
  }

  addBytes(bytes: Uint8Array, start: number, end: number): void {
    const at = this.room(4);
    putWord(this.buffer, at, end - start);
    this.put(bytes, start, end);
    this.count++;
  }

  private put(bytes: Uint8Array, start: number, end: number): number {
    const at = this.room(end - start);
    if (end - start > fewBytes) this.buffer.set(bytes.subarray(start, end), at);
    else for (let i = start, to = at; i < end; i++) this.buffer[to++] = bytes[i]!;
    return at;
  }

  private room(length: number): number {
    if (this.used + length > this.buffer.length) {
      const larger = Buffer.alloc(Math.max(2 * this.buffer.length, this.used + length));
      this.buffer.copy(larger, 0, 0, this.used);
      this.buffer = larger;
    }
    this.used += length;
    return this.used - length;
  }
}
