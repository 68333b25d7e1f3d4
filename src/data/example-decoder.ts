import { UserError } from "../core/error.ts";
import type { Batch } from "./batch.ts";
import { createColumnBuilder, type ColumnBuilder, type ValueType } from "./column-builder.ts";
import { FeatureReader, Malformed, type FeatureSink } from "./feature-reader.ts";

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
  /** So many records were decoded elsewhere: later ones are counted behind them in messages. */
  pass(records: number): void;
}

interface ExampleDecoderOptions {
  /** Features to keep; all when not given. */
  readonly columns?: readonly string[] | undefined;
  /** Where the records come from, for messages. */
  readonly source?: string | undefined;
  /** What the records are, for messages. Default `tf.Example`. */
  readonly message?: string | undefined;
}

/**
 * Makes a decoder. It accepts all that the wire format allows: any order of fields, packed and unpacked numbers,
 * duplicate keys (the last wins), unknown fields. A key without a kind is a missing feature; a list without values is present.
 * A damaged record, or a feature with two kinds in one data set, is a `UserError`.
 */
export function createExampleDecoder(options: ExampleDecoderOptions = {}): ExampleDecoder {
  return new Decoder(options);
}

/** All records as one batch. */
export function decodeExamples(records: Iterable<Uint8Array>, options: ExampleDecoderOptions = {}): Batch {
  const decoder = createExampleDecoder(options);
  for (const record of records) decoder.add(record, 0, record.length);
  return decoder.take();
}

class Decoder extends FeatureReader implements ExampleDecoder {
  rows = 0;
  size = 0;
  /** Rows of the batches already taken. */
  private before = 0;
  private readonly builders: ColumnBuilder[] = [];
  /** The same by name, as TFDV lists features whatever their order in the records. */
  private ordered: readonly ColumnBuilder[] = [];
  private readonly byName = new Map<string, ColumnBuilder | undefined>();
  /** The builder that came after another one in the last record, by its index; features mostly come in one order. */
  private expected = 0;
  private readonly wanted: ReadonlySet<string> | undefined;
  private readonly source: string | undefined;
  private readonly what: string;

  constructor({ columns, source, message = "tf.Example" }: ExampleDecoderOptions) {
    super();
    this.wanted = columns && new Set(columns);
    this.source = source;
    this.what = message;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.at = start;
    this.expected = 0;
    try {
      this.message(end, this.features);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      throw this.mistake(`is not a ${this.what}`);
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

  pass(records: number): void {
    this.before += records;
  }

  private readonly features = (end: number): void => this.message(end, this.entry);

  private mistake(what: string): UserError {
    return new UserError(`record ${this.before + this.rows + 1} ${what}`, this.source === undefined ? {} : { place: { file: this.source } });
  }

  protected conflict(builder: FeatureSink, kind: ValueType): UserError {
    return this.mistake(`has feature ${JSON.stringify(builder.name)} as ${kind}, earlier records have it as ${builder.type}`);
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
    if (more) this.joinedFeature(builder, this.rows, Buffer.concat(more));
    else if (value) {
      this.at = value[0];
      this.feature(builder, this.rows, value[1]);
      this.at = end;
    }
  };

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
}

function sameBytes(key: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = 0; i < key.length; i++) if (key[i] !== bytes[start + i]) return false;
  return true;
}
