import type { ColumnBuilder, ValueType } from "./column-builder.ts";

/** What takes a feature's values: of a kind that is opened first. */
export type FeatureSink = Pick<ColumnBuilder, "name" | "type" | "accepts" | "open" | "addInteger" | "addWords" | "addFloatBytes" | "addBytes">;

/** A record that is not what the wire format allows. */
export class Malformed extends Error {}

function kindOf(tag: number): ValueType | undefined {
  return tag === 0x1a ? "int" : tag === 0x12 ? "float" : tag === 0x0a ? "bytes" : undefined;
}

/** Reads the wire format of a record, and tf.Example's `Feature` messages into builders. */
export abstract class FeatureReader {
  protected bytes: Uint8Array = new Uint8Array();
  protected at = 0;

  /** The error of a feature that has another kind than earlier ones. */
  protected abstract conflict(builder: FeatureSink, kind: ValueType): Error;

  /** Reads the fields of a message whose only field is 1: `Example`, `Features`, `FeatureLists` and `FeatureList`. */
  protected message(end: number, read: (end: number) => void, wanted = 0x0a): void {
    while (this.at < end) {
      const tag = this.varint();
      if (tag === wanted) read(this.lengthEnd(end));
      else this.skip(tag, end);
    }
    this.mustBeAt(end);
  }

  /** A message given in pieces is the message of the pieces put together. */
  protected joinedFeature(builder: FeatureSink, row: number, joined: Uint8Array): void {
    const { bytes, at } = this;
    this.bytes = joined;
    this.at = 0;
    this.feature(builder, row, joined.length);
    this.bytes = bytes;
    this.at = at;
  }

  /** The kind that comes last wins; lists of one kind that follow each other are joined. */
  protected feature(builder: FeatureSink, row: number, end: number): void {
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
    if (!builder.accepts(kind)) throw this.conflict(builder, kind);
    builder.open(kind, row);
    for (this.at = from; this.at < end;) {
      const tag = this.varint();
      if (kindOf(tag)) this.list(builder, kind, this.lengthEnd(end));
      else this.skip(tag, end);
    }
  }

  private list(builder: FeatureSink, kind: ValueType, end: number): void {
    while (this.at < end) {
      const tag = this.varint();
      if (tag === 0x0a) {
        const to = this.lengthEnd(end);
        if (kind === "bytes") builder.addBytes(this.bytes, this.at, to);
        else if (kind === "float") this.packedFloats(builder, to);
        else while (this.at < to) this.integer(builder);
        if (kind === "bytes") this.at = to;
        else this.mustBeAt(to);
      } else if (tag === 0x08 && kind === "int") this.integer(builder);
      else if (tag === 0x0d && kind === "float") this.packedFloats(builder, this.at + 4);
      else this.skip(tag, end);
    }
    this.mustBeAt(end);
  }

  private packedFloats(builder: FeatureSink, end: number): void {
    if ((end - this.at) % 4 !== 0) throw new Malformed();
    for (; this.at < end; this.at += 4) builder.addFloatBytes(this.bytes, this.at);
  }

  private integer(builder: FeatureSink): void {
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

  protected mustBeAt(end: number): void {
    if (this.at !== end) throw new Malformed();
  }

  protected varint(): number {
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

  protected lengthEnd(limit: number): number {
    const length = this.varint();
    const end = this.at + length;
    if (!(end <= limit)) throw new Malformed();
    return end;
  }

  protected skip(tag: number, end: number, depth = 0): void {
    if (depth > 100) throw new Malformed();
    const type = tag % 8;
    if (type === 0) this.varint();
    else if (type === 1) this.at += 8;
    else if (type === 2) this.at = this.lengthEnd(end);
    else if (type === 5) this.at += 4;
    else if (type === 3) for (let inner = this.varint(); inner !== tag + 1; inner = this.varint()) this.skip(inner, end, depth + 1);
    else throw new Malformed();
    if (tag < 8 || this.at > end) throw new Malformed();
  }
}
