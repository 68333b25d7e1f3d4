import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fromBinary } from "@bufbuild/protobuf";
import { UserError } from "../core/error.ts";
import { SchemaSchema, type Schema } from "./schema_pb.ts";
import { parsePlacedText, type Placed } from "./text-format.ts";
import { printText } from "./text-print.ts";
import { readUserFile } from "./user-file.ts";

/** The file of a Schema artifact. */
export const schemaFile = "schema.pbtxt";

/** The schema of a Schema artifact's directory, or of a `.pbtxt` or binary `.pb` file. */
export async function readSchema(path: string): Promise<Schema> {
  return (await readPlacedSchema(/\.(pbtxt|pb)$/.test(path) ? path : join(path, schemaFile))).message;
}

/**
 * The schema in a text file, and where each of its messages is written; or the one in a binary file, `.pb`, which has no places.
 * `shown` is the file's name in messages. A file that is missing or not a schema is a `UserError`.
 */
export async function readPlacedSchema(file: string, shown = file): Promise<Placed<Schema>> {
  const bytes = await schemaBytes(file, shown);
  return isBinarySchema(file) ? { message: binarySchema(bytes, shown), placeOf: () => undefined } : parsePlacedText(SchemaSchema, new TextDecoder().decode(bytes), shown);
}

/** Whether a file holds a schema as a binary message, by its name. */
export function isBinarySchema(file: string): boolean {
  return file.endsWith(".pb");
}

/** A schema and the text that says it: the file's own, or for a binary file the one it would have. */
export interface SchemaSource {
  readonly file: string;
  readonly text: string;
  readonly schema: Schema;
  readonly binary: boolean;
}

/** A schema's file as it is, to be looked at or rewritten. Errors as of `readPlacedSchema`. */
export async function readSchemaSource(file: string, shown = file): Promise<SchemaSource> {
  const bytes = await schemaBytes(file, shown);
  if (!isBinarySchema(file)) {
    // The mark at the beginning of a file stays in the text.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return { file: shown, text, schema: parsePlacedText(SchemaSchema, text, shown).message, binary: false };
  }
  const schema = binarySchema(bytes, shown);
  return { file: shown, text: schemaText(schema), schema, binary: true };
}

async function schemaBytes(file: string, shown: string): Promise<Uint8Array> {
  return readUserFile(file, `the schema ${shown}`, (cause) => new UserError(`the schema ${shown} cannot be read`, { hint: "it is a text file, such as SchemaGen writes: schema.pbtxt", cause }));
}

function binarySchema(bytes: Uint8Array, shown: string): Schema {
  try {
    return fromBinary(SchemaSchema, bytes);
  } catch (cause) {
    throw new UserError(`${shown} is no schema`, { place: { file: shown }, hint: "a .pb file holds a binary Schema message; one in text is named .pbtxt", cause });
  }
}

/** Writes a Schema artifact into its directory. */
export async function writeSchema(directory: string, schema: Schema): Promise<void> {
  await writeFile(join(directory, schemaFile), schemaText(schema));
}

/** A schema as `schema.pbtxt` holds it. */
export function schemaText(schema: Schema): string {
  return printText(SchemaSchema, schema);
}
