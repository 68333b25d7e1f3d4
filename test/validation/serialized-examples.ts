import type { Column } from "../../src/data/batch.ts";
import { encodeExamples } from "../../src/data/example-encoder.ts";
import type { SerializedExamples } from "../../src/validation/skew/example-skew.ts";

type Value = number | string;
/** Values of an example by feature: whole numbers are integers, others floats; a list without values is an empty list of texts. */
export type ExampleValues = Readonly<Record<string, Value | readonly Value[]>>;

/** One serialized tf.Example. */
export function exampleOf(values: ExampleValues): Uint8Array {
  const columns = Object.entries(values).map(([name, value]) => [name, columnOf(typeof value === "object" ? value : [value])] as const);
  return encodeExamples({ length: 1, columns: new Map(columns) })[0]!;
}

function columnOf(values: readonly Value[]): Column {
  const lists = { rowOffsets: Int32Array.of(0, values.length), present: Uint8Array.of(1) };
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length > 0) return { type: numbers.every(Number.isInteger) ? "int" : "float", values: Float64Array.from(numbers), ...lists };
  const texts = values.map((value) => Buffer.from(String(value)));
  let end = 0;
  return { type: "bytes", bytes: Buffer.concat(texts), offsets: Int32Array.from([0, ...texts.map(({ length }) => (end += length))]), ...lists };
}

/** A data set of serialized tf.Examples, in blocks of ten. */
export function serialized(examples: readonly ExampleValues[], name: string): SerializedExamples {
  const blocks = async function* () {
    for (let at = 0; at < examples.length; at += 10) {
      const records = examples.slice(at, at + 10).map(exampleOf);
      let end = 0;
      const ends = Int32Array.from(records, ({ length }) => (end += length));
      yield { bytes: Buffer.concat(records), length: records.length, starts: Int32Array.from(records, ({ length }, i) => ends[i]! - length), ends };
    }
  };
  return { name, blocks: blocks() };
}
