import { stat } from "node:fs/promises";
import { join } from "node:path";
import { loadTransform } from "../transform/transform-artifact.ts";
import type { Transform } from "../transform/transform.ts";
import { labelDirectory } from "./model-artifact.ts";

/** How a model's label is made from raw examples, for those who judge it; `undefined` when the label is a raw feature. */
export async function loadLabelTransform(directory: string): Promise<Transform | undefined> {
  const path = join(directory, labelDirectory);
  const there = await stat(join(path, "graph.json")).then(() => true, () => false);
  return there ? loadTransform(path) : undefined;
}
