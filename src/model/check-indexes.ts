import { UserError } from "../core/error.ts";
import type { Transform } from "../transform/transform.ts";
import type { TrainingRows } from "./training-data.ts";
import type { Source, TracedGraph, TracedNode } from "./trace.ts";

/** Kernels that hand an index on as it is. */
const passing = new Set(["Cast", "Reshape", "Identity", "ExpandDims", "Slice"]);

/**
 * Holds every table that is looked up with a feature (an embedding) against the values the feature can have, and has in `data`. TensorFlow.js reads
 * beside a table that is too small without a word, TensorFlow refuses to: so it is a `UserError` here.
 */
export function checkIndexes({ nodes }: TracedGraph, transform: Transform, data: readonly TrainingRows[]): void {
  for (const node of nodes) {
    const table = node.inputs["x"];
    if (node.kernel !== "GatherV2" || table?.from !== "constant") continue;
    const feature = featureOf(node.inputs["indices"]!, nodes);
    const values = transform.outputs.find(({ name }) => name === feature)?.categories;
    const size = table.constant.shape[(node.attributes["axis"] as number | undefined) ?? 0]!;
    const name = JSON.stringify(feature);
    if (values && values.max >= size) {
      throw new UserError(`feature ${name} has values up to ${values.max}, but the model looks it up in a table of ${size} rows`, { hint: `inputDim: transform.categoryCount(${name})` });
    }
    if (feature !== undefined && data.some(({ features }) => features.get(feature)?.values.some((value) => value < 0))) {
      throw new UserError(`feature ${name} has negative values, but the model looks it up in a table`, {
        hint: "a missing or unknown value is -1: use fillMissing before its vocabulary, and numOovBuckets: 1",
      });
    }
  }
}

function featureOf(source: Source, nodes: readonly TracedNode[]): string | undefined {
  if (source.from === "input") return source.name;
  if (source.from === "constant") return undefined;
  const node = nodes[source.node]!;
  return passing.has(node.kernel) ? featureOf(node.inputs["x"] ?? node.inputs["input"]!, nodes) : undefined;
}
