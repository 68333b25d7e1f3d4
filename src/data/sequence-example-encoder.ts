import { UserError } from "../core/error.ts";
import type { Batch, Column, ListLevel, NestedFeature } from "./batch.ts";
import { createExampleEncoder, inMapOrder } from "./example-encoder.ts";
import { sequenceColumn } from "./sequence-example-decoder.ts";

interface EncodedList {
  readonly name: string;
  readonly steps: ListLevel;
  /** The values of each step, as a column whose rows are the steps. */
  readonly values: Column;
}

/**
 * All rows of a batch as serialized tf.SequenceExamples: columns are the context, the children of the struct `##SEQUENCE##`
 * are the feature lists. The same values have the same bytes. Other nested features are a `UserError`.
 */
export function encodeSequenceExamples(batch: Batch): Uint8Array[] {
  const encoder = createExampleEncoder();
  const lists = encodedLists(batch.nested ?? []);
  return Array.from({ length: batch.length }, (_, row) => {
    encoder.begin(batch);
    const start = encoder.encode(row, "unset");
    const context = encoder.bytes.slice(start);
    const entries = lists.filter(({ steps }) => isThere(steps, row)).map(({ name, steps, values }) => {
      const features: Uint8Array[] = [];
      for (let step = steps.offsets[row]!; step < steps.offsets[row + 1]!; step++) {
        const from = encoder.encodeFeature(values, step);
        features.push(field(0x0a, from < 0 ? noValues(values, step) : encoder.bytes.slice(from)));
      }
      return field(0x0a, Buffer.concat([field(0x0a, Buffer.from(name)), field(0x12, Buffer.concat(features))]));
    });
    return Buffer.concat([context, ...(entries.length > 0 ? [field(0x12, Buffer.concat(entries))] : [])]);
  });
}

function encodedLists(nested: readonly NestedFeature[]): EncodedList[] {
  const lists = new Map<string, EncodedList>();
  for (const { path, levels, values } of nested) {
    const [column, name] = path;
    const [, steps, inner] = levels;
    if (column === sequenceColumn && path.length === 1 && !values) continue;
    if (column !== sequenceColumn || path.length !== 2 || levels.length !== 3 || !name || !steps || !inner || !values) {
      throw new UserError(`column ${JSON.stringify(path.join("."))} cannot be stored in a tf.SequenceExample`, { hint: "it holds lists of values in feature lists, no deeper ones" });
    }
    const flat: Column = values.type === "empty" ? values : { ...values, rowOffsets: inner.offsets, present: inner.present };
    lists.set(name, { name, steps, values: flat });
  }
  return inMapOrder(lists.keys()).map((name) => lists.get(name)!);
}

function isThere({ offsets, present }: ListLevel, item: number): boolean {
  return offsets[item] !== offsets[item + 1] || present?.[item] === 1;
}

/** A step without values: present with its kind, or missing without one. */
function noValues(column: Column, step: number): Uint8Array {
  if (column.type === "empty" || !column.present?.[step]) return new Uint8Array(0);
  return Uint8Array.of(column.type === "int" ? 0x1a : column.type === "float" ? 0x12 : 0x0a, 0);
}

function field(tag: number, bytes: Uint8Array): Uint8Array {
  const head = [tag];
  let length = bytes.length;
  for (; length > 127; length = Math.floor(length / 128)) head.push((length % 128) | 128);
  head.push(length);
  return Buffer.concat([Uint8Array.from(head), bytes]);
}
