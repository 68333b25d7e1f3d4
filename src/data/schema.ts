import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../core/error.ts";
import { SchemaSchema, type Schema } from "./schema_pb.ts";
import { parsePlacedText, type Placed } from "./text-format.ts";
import { printText } from "./text-print.ts";

/** The file of a Schema artifact. */
export const schemaFile = "schema.pbtxt";

/** The schema of a Schema artifact's directory, or of a `.pbtxt` file. */
export async function readSchema(path: string): Promise<Schema> {
  return (await readPlacedSchema(path.endsWith(".pbtxt") ? path : join(path, schemaFile))).message;
}

/**
 * The schema in a text file, and where each of its messages is written. `shown` is the file's name in messages.
 * A file that is missing or not a schema is a `UserError`.
 */
export async function readPlacedSchema(file: string, shown = file): Promise<Placed<Schema>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new UserError(`the schema ${shown} cannot be read`, { hint: "it is a text file, such as SchemaGen writes: schema.pbtxt", cause });
  }
  return parsePlacedText(SchemaSchema, text, shown);
}

/** Writes a Schema artifact into its directory. */
export async function writeSchema(directory: string, schema: Schema): Promise<void> {
  await writeFile(join(directory, schemaFile), schemaText(schema));
}

/** A schema as `schema.pbtxt` holds it. */
export function schemaText(schema: Schema): string {
  return printText(SchemaSchema, schema);
}
