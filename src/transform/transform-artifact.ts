import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../core/json.ts";
import { UserError } from "../core/error.ts";
import { schemaFile, schemaText } from "../data/schema.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { ByteTable } from "./byte-table.ts";
import type { TransformGraph } from "./graph.ts";
import { createTransform, type Transform } from "./transform.ts";
import { transformedSchema } from "./transformed-schema.ts";
import { parseVocabulary } from "./vocabulary-file.ts";

const graphFile = "graph.json";
const assets = join("transform_fn", "assets");

/**
 * Writes a TransformGraph artifact as TFX lays it out: `transform_fn/` (a SavedModel from serialized tf.Examples to the outputs,
 * vocabularies among its assets), `transformed_metadata/` and, with the raw schema, `metadata/`; and our `graph.json`.
 */
export async function saveTransform(directory: string, transform: Transform, rawSchema?: Schema): Promise<void> {
  const { writeTransformModel } = await import("./transform-model.ts");
  await writeTransformModel(join(directory, "transform_fn"), transform);
  const files = [...transform.vocabularies.keys()].sort();
  await mkdir(join(directory, "transformed_metadata"), { recursive: true });
  await writeFile(join(directory, "transformed_metadata", schemaFile), schemaText(transformedSchema(transform.outputs)));
  await writeFile(join(directory, "transformed_metadata", "asset_map"), canonicalJson(Object.fromEntries(files.map((file) => [file, file]))));
  if (rawSchema) {
    await mkdir(join(directory, "metadata"), { recursive: true });
    await writeFile(join(directory, "metadata", schemaFile), schemaText(rawSchema));
  }
  await writeFile(join(directory, graphFile), graphText(transform.graph));
}

/** The graph as `graph.json` has it: one node a line, so that two of them can be compared. */
export function graphText({ version, nodes, outputs }: TransformGraph): string {
  const lines = (items: readonly unknown[]): string => `[\n${items.map((item) => `  ${canonicalJson(item)}`).join(",\n")}\n ]`;
  return `{\n "version": ${version},\n "nodes": ${lines(nodes)},\n "outputs": ${lines(outputs)}\n}\n`;
}

/** The transform of a TransformGraph artifact that `saveTransform` wrote. */
export async function loadTransform(directory: string): Promise<Transform> {
  const text = await readFile(join(directory, graphFile), "utf8").catch((cause: unknown) => {
    throw new UserError(`there is no transform in ${directory}`, { hint: `a TransformGraph artifact holds ${graphFile}`, cause });
  });
  const graph = parseGraph(text);
  const files = graph.nodes.flatMap(({ result }) => (result && "file" in result ? [result.file] : []));
  const tables = files.map(async (file): Promise<readonly [string, ByteTable]> => [file, parseVocabulary(await readFile(join(directory, assets, file)))]);
  return createTransform(graph, new Map(await Promise.all(tables)));
}

/** A graph from its JSON text. The text is our own artifact's, protected by its digest; its version is checked. */
export function parseGraph(text: string): TransformGraph {
  const graph = JSON.parse(text) as TransformGraph;
  if (graph.version !== 1) throw new UserError(`the transform graph has version ${String(graph.version)}, this release reads version 1`);
  return graph;
}
