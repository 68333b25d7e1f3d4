import { UserError } from "../core/error.ts";
import type { Batch, NestedFeature } from "./batch.ts";
import { createColumnBuilder, type ColumnBuilder, type ValueType } from "./column-builder.ts";
import { createExampleDecoder } from "./example-decoder.ts";
import { FeatureReader, Malformed } from "./feature-reader.ts";
import { LevelBuilder, levelAndValues, singleLevel } from "./level-builder.ts";

/** The name of the struct that holds the feature lists of tf.SequenceExamples, as TFX has it. */
export const sequenceColumn = "##SEQUENCE##";

interface SequenceExampleDecoderOptions {
  /** Features to keep; all when not given. `##SEQUENCE##` stands for all feature lists. */
  readonly columns?: readonly string[] | undefined;
  /** Where the records come from, for messages. */
  readonly source?: string | undefined;
}

/**
 * Makes a decoder of serialized tf.SequenceExamples with the promises of the one of tf.Examples. Context features are columns;
 * feature lists are nested in the struct `##SEQUENCE##`, which each row has once: a list of steps, each a list of values.
 * A step without a kind is missing. A batch of records that have no feature lists has no struct.
 */
export function createSequenceExampleDecoder({ columns, source }: SequenceExampleDecoderOptions = {}): Omit<ReturnType<typeof createExampleDecoder>, "pass"> {
  const context = createExampleDecoder({ columns, source, message: "tf.SequenceExample" });
  const lists = !columns || columns.includes(sequenceColumn) ? new FeatureListsReader(source) : undefined;
  return {
    add(bytes, start, end) {
      lists?.add(bytes, start, end);
      context.add(bytes, start, end);
    },
    get rows() { return context.rows; },
    get size() { return context.size; },
    take() {
      const batch = context.take();
      const nested = lists?.take(batch.length) ?? [];
      return nested.length > 0 ? { ...batch, nested } : batch;
    },
  };
}

/** All records as one batch. */
export function decodeSequenceExamples(records: Iterable<Uint8Array>, options: SequenceExampleDecoderOptions = {}): Batch {
  const decoder = createSequenceExampleDecoder(options);
  for (const record of records) decoder.add(record, 0, record.length);
  return decoder.take();
}

interface FeatureListBuilder {
  readonly steps: LevelBuilder;
  readonly values: ColumnBuilder;
}

class FeatureListsReader extends FeatureReader {
  private readonly source: string | undefined;
  private readonly builders = new Map<string, FeatureListBuilder>();
  private before = 0;
  private rows = 0;

  constructor(source: string | undefined) {
    super();
    this.source = source;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.at = start;
    try {
      this.message(end, this.featureLists, 0x12);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      throw this.mistake("is not a tf.SequenceExample");
    }
    this.rows++;
  }

  take(rows: number): NestedFeature[] {
    this.before += rows;
    this.rows = 0;
    if (this.builders.size === 0) return [];
    const once = singleLevel(rows);
    const ordered = [...this.builders].sort(([, a], [, b]) => Buffer.compare(a.values.key, b.values.key));
    const lists = ordered.map(([name, { steps, values }]): NestedFeature => {
      const { count } = steps;
      const outer = steps.take(rows);
      const inner = levelAndValues(values.take(count), count);
      return { path: [sequenceColumn, name], levels: [once, outer, inner.level], values: inner.values };
    });
    return [{ path: [sequenceColumn], levels: [once], values: undefined }, ...lists];
  }

  protected conflict({ name, type }: ColumnBuilder, kind: ValueType): UserError {
    return this.mistake(`has feature list ${JSON.stringify(name)} as ${kind}, steps before have it as ${type}`);
  }

  private mistake(what: string): UserError {
    return new UserError(`record ${this.before + this.rows + 1} ${what}`, this.source === undefined ? {} : { place: { file: this.source } });
  }

  private readonly featureLists = (end: number): void => this.message(end, this.entry);

  /** One feature list of the map: the last of a name wins, one given in pieces is the pieces put together. */
  private readonly entry = (end: number): void => {
    let name = "";
    const pieces: (readonly [start: number, end: number])[] = [];
    while (this.at < end) {
      const tag = this.varint();
      if (tag !== 0x0a && tag !== 0x12) {
        this.skip(tag, end);
        continue;
      }
      const to = this.lengthEnd(end);
      if (tag === 0x0a) name = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + this.at, to - this.at).toString("utf8");
      else pieces.push([this.at, to]);
      this.at = to;
    }
    this.mustBeAt(end);
    const builder = this.builderOf(name);
    builder.steps.begin(this.rows);
    builder.values.truncate(builder.steps.count);
    for (const [start, to] of pieces) {
      this.at = start;
      this.message(to, (step) => {
        const number = builder.steps.count++;
        builder.values.begin(number);
        this.feature(builder.values, number, step);
      });
    }
    this.at = end;
  };

  private builderOf(name: string): FeatureListBuilder {
    let builder = this.builders.get(name);
    if (!builder) this.builders.set(name, (builder = { steps: new LevelBuilder(), values: createColumnBuilder(name, 0) }));
    return builder;
  }
}
