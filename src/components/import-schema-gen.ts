import { readFile, writeFile } from "node:fs/promises";
import { join, resolve as resolvePath } from "node:path";
import { Schema } from "../core/artifact.ts";
import { component, parameters, required } from "../core/component.ts";
import { counted } from "../core/counted.ts";
import { digestOf } from "../core/digest.ts";
import { isBinarySchema, readPlacedSchema, readSchema, schemaFile, writeSchema } from "../data/schema.ts";

interface ImportSchemaGenParameters {
  readonly file: string;
}

/** Property of a Schema artifact: the file of the repository it is a copy of. */
export const schemaSource = "schema_file";

/**
 * Takes the schema that a person keeps in the repository: TFX's ImportSchemaGen.
 *
 * @example
 * const { schema } = add(importSchemaGen, {}, { file: "schema.pbtxt" });
 */
export const importSchemaGen = component({
  name: "ImportSchemaGen",
  version: 1,
  inputs: {},
  outputs: { schema: required(Schema) },
  parameters: parameters<ImportSchemaGenParameters>({
    type: "object",
    required: ["file"],
    additionalProperties: false,
    properties: { file: { type: "string", minLength: 1, description: "The schema, a text file such as SchemaGen writes.", examples: ["schema.pbtxt"] } },
  }),

  async resolve(given, workspace) {
    const path = resolvePath(workspace, given.file);
    await readPlacedSchema(path, given.file);
    return { parameters: given, materials: { [given.file]: digestOf(await readFile(path)) } };
  },

  async run(_, { parameters: { file }, outputs, workspace }) {
    await copySchema(resolvePath(workspace, file), outputs.schema.path, file);
    outputs.schema.properties[schemaSource] = file;
  },

  async show({ outputs: { schema }, parameters: { file } }) {
    const { feature } = await readSchema(schema.path);
    const summary = `${file} · ${counted(feature.length, "feature")}`;
    return {
      headline: summary,
      sections: [{ id: "schema", title: "Schema", problems: 0, summary, blocks: [{ type: "text", text: ["The schema is ", { code: file }, "."] }] }],
    };
  },
});

/** Copies a schema byte for byte into an artifact, after reading it once so that a mistake in it is told. A binary one becomes text. */
export async function copySchema(file: string, directory: string, shown: string): Promise<void> {
  const { message } = await readPlacedSchema(file, shown);
  if (isBinarySchema(file)) await writeSchema(directory, message);
  else await writeFile(join(directory, schemaFile), await readFile(file));
}
