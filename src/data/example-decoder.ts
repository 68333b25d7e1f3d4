import { UserError } from "../core/error.ts";
import type { Batch } from "./batch.ts";
import { createColumnBuilder, type ColumnBuilder, type ValueType } from "./column-builder.ts";

/** Turns serialized tf.Examples into batches. */
interface ExampleDecoder {
  /** Decodes `bytes[start … end]` as the next row. */
  add(bytes: Uint8Array, start: number, end: number): void;
  /** Rows added since the last `take`. */
  readonly rows: number;
  /** Bytes of records added since the last `take`. */
  readonly size: number;
  /** The rows as a batch, features in the order of their names' UTF-8 bytes; the next `add` begins a new one. */
  take(): Batch;
}

interface ExampleDecoderOptions {
  /** Features to keep; all when not given. */
  readonly columns?: readonly string[] | undefined;
  /** Where the records come from, for messages. */
  readonly source?: string | undefined;
}

function kindOf(tag: number): ValueType | undefined {
  return tag === 0x1a ? "int" : tag === 0x12 ? "float" : tag === 0x0a ? "bytes" : undefined;
}

/**
 * Makes a decoder. It accepts all that the wire format allows: any order of fields, packed and unpacked numbers,
 * duplicate keys (the last wins), unknown fields. A key without a kind is a missing feature; a list without values is present.
 * A damaged record, or a feature with two kinds in one data set, is a `UserError`.
 */
export function createExampleDecoder({ columns, source }: ExampleDecoderOptions = {}): ExampleDecoder {
  return new Decoder(columns, source);
}

/** All records as one batch. */
export function decodeExamples(records: Iterable<Uint8Array>, options: ExampleDecoderOptions = {}): Batch {
  const decoder = createExampleDecoder(options);
  for (const record of records) decoder.add(record, 0, record.length);
  return decoder.take();
}

class Malformed extends Error {}

class Decoder implements ExampleDecoder {
  rows = 0;
  size = 0;
  /** Rows of the batches already taken. */
  private before = 0;
  private bytes: Uint8Array = new Uint8Array();
  private at = 0;
  private readonly builders: ColumnBuilder[] = [];
  /** The same by name, as TFDV lists features whatever their order in the records. */
  private ordered: readonly ColumnBuilder[] = [];
  private readonly byName = new Map<string, ColumnBuilder | undefined>();
  /** The builder that came after another one in the last record, by its index; features mostly come in one order. */
  private expected = 0;
  private readonly wanted: ReadonlySet<string> | undefined;
  private readonly source: string | undefined;

  constructor(columns: readonly string[] | undefined, source: string | undefined) {
    this.wanted = columns && new Set(columns);
    this.source = source;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.at = start;
    this.expected = 0;
    try {
      this.message(end, this.features);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      throw this.mistake("is not a tf.Example");
    }
    this.rows++;
    this.size += end - start;
  }

  take(): Batch {
    const { rows } = this;
    if (this.ordered.length !== this.builders.length) this.ordered = [...this.builders].sort((a, b) => Buffer.compare(a.key, b.key));
    const columns = new Map(this.ordered.map((builder) => [builder.name, builder.take(rows)]));
    this.before += rows;
    this.rows = 0;
    this.size = 0;
    return { length: rows, columns };
  }

  private readonly features = (end: number): void => this.message(end, this.entry);

  private mistake(what: string): UserError {
    return new UserError(`record ${this.before + this.rows + 1} ${what}`, this.source === undefined ? {} : { place: { file: this.source } });
  }

  /** Reads the fields of `Example` and of `Features`, which both have the one field 1. */
  private message(end: number, read: (end: number) => void): void {
    while (this.at < end) {
      const tag = this.varint();
      if (tag === 0x0a) read(this.lengthEnd(end));
      else this.skip(tag, end);
    }
    this.mustBeAt(end);
  }

  /** One feature of the map. */
  private readonly entry = (end: number): void => {
    let builder: ColumnBuilder | undefined;
    let named = false;
    let value: readonly [start: number, end: number] | undefined;
    let more: Uint8Array[] | undefined;
    while (this.at < end) {
      const tag = this.varint();
      if (tag === 0x0a) {
        const to = this.lengthEnd(end);
        builder = this.builderOf(this.at, to);
        named = true;
        this.at = to;
      } else if (tag === 0x12) {
        const to = this.lengthEnd(end);
        if (value) (more ??= [this.bytes.subarray(...value)]).push(this.bytes.subarray(this.at, to));
        value = [this.at, to];
        this.at = to;
      } else this.skip(tag, end);
    }
    this.mustBeAt(end);
    if (!named) builder = this.builderOf(end, end);
    if (!builder) return;
    builder.begin(this.rows);
    if (more) this.joinedFeature(builder, Buffer.concat(more));
    else if (value) {
      this.at = value[0];
      this.feature(builder, value[1]);
      this.at = end;
    }
  };

  /** A message given in pieces is the message of the pieces put together. */
  private joinedFeature(builder: ColumnBuilder, joined: Uint8Array): void {
    const { bytes, at } = this;
    this.bytes = joined;
    this.at = 0;
    this.feature(builder, joined.length);
    this.bytes = bytes;
    this.at = at;
  }

  private builderOf(start: number, end: number): ColumnBuilder | undefined {
    const likely = this.builders[this.expected];
    if (likely && sameBytes(likely.key, this.bytes, start, end)) {
      this.expected++;
      return likely;
    }
    const name = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, end - start).toString("utf8");
    if (!this.byName.has(name)) this.byName.set(name, this.addBuilder(name));
    const builder = this.byName.get(name);
    if (builder) this.expected = builder.index + 1;
    return builder;
  }

  private addBuilder(name: string): ColumnBuilder | undefined {
    if (this.wanted && !this.wanted.has(name)) return undefined;
    const builder = createColumnBuilder(name, this.builders.length);
    this.builders.push(builder);
    return builder;
  }

  /** The kind that comes last wins; lists of one kind that follow each other are joined. */
  private feature(builder: ColumnBuilder, end: number): void {
    let kind: ValueType | undefined;
    let from = end;
    while (this.at < end) {
      const field = this.at;
      const tag = this.varint();
      const found = kindOf(tag);
      if (found && found !== kind) [kind, from] = [found, field];
      if (found) this.at = this.lengthEnd(end);
      else this.skip(tag, end);
    }
    this.mustBeAt(end);
    if (!kind) return;
    if (!builder.accepts(kind)) {
      throw this.mistake(`has feature ${JSON.stringify(builder.name)} as ${kind}, earlier records have it as ${builder.type}`);
    }
    builder.open(kind, this.rows);
    for (this.at = from; this.at < end;) {
      const tag = this.varint();
      if (kindOf(tag)) this.list(builder, kind, this.lengthEnd(end));
      else this.skip(tag, end);
    }
  }

  private list(builder: ColumnBuilder, kind: ValueType, end: number): void {
    while (this.at < end) {
      const tag = this.varint();
      if (tag === 0x0a) {
        const to = this.lengthEnd(end);
        if (kind === "bytes") builder.addBytes(this.bytes, this.at, to);
        else if (kind === "float") this.packedFloats(builder, to);
        else while (this.at < to) this.integer(builder);
        this.at = to;
      } else if (tag === 0x08 && kind === "int") this.integer(builder);
      else if (tag === 0x0d && kind === "float") this.packedFloats(builder, this.at + 4);
      else this.skip(tag, end);
    }
    this.mustBeAt(end);
  }

  private packedFloats(builder: ColumnBuilder, end: number): void {
    if ((end - this.at) % 4 !== 0) throw new Malformed();
    for (; this.at < end; this.at += 4) builder.addFloatBytes(this.bytes, this.at);
  }

  private integer(builder: ColumnBuilder): void {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    let low = byte & 127;
    let shift = 7;
    for (; byte > 127 && shift < 28; shift += 7) {
      byte = bytes[this.at++]!;
      low |= (byte & 127) << shift;
    }
    if (byte <= 127) return builder.addInteger(low);
    let middle = 0;
    for (shift = 0; byte > 127 && shift < 28; shift += 7) {
      byte = bytes[this.at++]!;
      middle |= (byte & 127) << shift;
    }
    let high = 0;
    for (shift = 0; byte > 127 && shift < 14; shift += 7) {
      byte = bytes[this.at++]!;
      high |= (byte & 127) << shift;
    }
    if (!(byte <= 127)) throw new Malformed();
    builder.addWords((middle >>> 4) | (high << 24), (low | (middle << 28)) >>> 0);
  }

  private mustBeAt(end: number): void {
    if (this.at !== end) throw new Malformed();
  }

  private varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    let factor = 128;
    do {
      byte = bytes[this.at++]!;
      value += (byte & 127) * factor;
      factor *= 128;
    } while (byte > 127 && factor < 2 ** 63);
    if (!(byte <= 127)) throw new Malformed();
    return value;
  }

  private lengthEnd(limit: number): number {
    const length = this.varint();
    const end = this.at + length;
    if (!(end <= limit)) throw new Malformed();
    return end;
  }

  private skip(tag: number, end: number): void {
    const type = tag % 8;
    if (type === 0) this.varint();
    else if (type === 1) this.at += 8;
    else if (type === 2) this.at = this.lengthEnd(end);
    else if (type === 5) this.at += 4;
    else if (type === 3) for (let inner = this.varint(); inner !== tag + 1; inner = this.varint()) this.skip(inner, end);
    else throw new Malformed();
    if (tag < 8 || this.at > end) throw new Malformed();
  }
}

function sameBytes(key: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = 0; i < key.length; i++) if (key[i] !== bytes[start + i]) return false;
  return true;
}
