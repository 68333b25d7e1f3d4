import { valueCount, type Batch } from "../data/batch.ts";
import type { RawFeature, TransformNode } from "../transform/graph.ts";
import { createTransform, type Transform } from "../transform/transform.ts";

/** The transform of a pipeline without Transform: every feature as it is. */
export function identityTransform(features: readonly RawFeature[]): Transform {
  const nodes = features.map(({ name, dtype, shape }): TransformNode => ({ op: "input", inputs: [], attributes: { name }, dtype, shape, constant: false }));
  return createTransform({ version: 1, nodes, outputs: features.map(({ name }, node) => ({ name, node })) }, new Map());
}

const dtypes = { int: "int64", float: "float32", bytes: "string" } as const;

/** The features of a batch, sorted by name, where no schema tells: a list is a vector as long as the longest row. */
export function featuresOf(batch: Batch): readonly RawFeature[] {
  return [...batch.columns].flatMap(([name, column]): RawFeature[] => {
    if (column.type === "empty") return [];
    let width = 1;
    for (let row = 0; row < batch.length; row++) width = Math.max(width, valueCount(column, row));
    return [{ name, dtype: dtypes[column.type], shape: width === 1 ? [] : [width] }];
  }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
