import type { Batch, Column, NestedFeature } from "../data/batch.ts";

/** The values of one feature in a batch, one after the other. */
export interface FeatureValues {
  readonly path: readonly string[];
  /** The path as one text. */
  readonly key: string;
  readonly column: Exclude<Column, { type: "empty" }>;
  /** Values `from … to` of the column. */
  readonly from: number;
  readonly to: number;
  /** For lists of lists: how many items each list of the second level has; else `undefined`. */
  readonly innerLengths: Int32Array | undefined;
}

/** The features of a batch that hold values, at the top and inside structs. */
export function* featureValues({ columns, nested, length }: Batch): Generator<FeatureValues> {
  for (const [name, column] of columns) {
    if (column.type === "empty") continue;
    const [from, to] = column.rowOffsets ? [column.rowOffsets[0]!, column.rowOffsets[length]!] : [0, length];
    yield { path: [name], key: JSON.stringify([name]), column, from, to, innerLengths: undefined };
  }
  for (const feature of nested ?? []) {
    const { path, levels, values } = feature;
    if (!values || values.type === "empty") continue;
    const { offsets } = levels.at(-1)!;
    yield { path, key: JSON.stringify(path), column: values, from: offsets[0] ?? 0, to: offsets.at(-1) ?? 0, innerLengths: innerLengths(feature, nested!) };
  }
}

function innerLengths({ path, levels }: NestedFeature, nested: readonly NestedFeature[]): Int32Array | undefined {
  const parent = nested.find((other) => other.path.length === path.length - 1 && other.path.every((name, at) => name === path[at]));
  const level = levels[(parent?.levels.length ?? 0) + 1];
  return level && Int32Array.from({ length: level.offsets.length - 1 }, (_, at) => level.offsets[at + 1]! - level.offsets[at]!);
}
