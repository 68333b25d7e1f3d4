import { type Schema } from "./schema_pb.ts";
import { type Placed } from "./text-format.ts";
/** The file of a Schema artifact. */
export declare const schemaFile = "schema.pbtxt";
/** The schema of a Schema artifact's directory, or of a `.pbtxt` or binary `.pb` file. */
export declare function readSchema(path: string): Promise<Schema>;
/**
 * The schema in a text file, and where each of its messages is written; or the one in a binary file, `.pb`, which has no places.
 * `shown` is the file's name in messages. A file that is missing or not a schema is a `UserError`.
 */
export declare function readPlacedSchema(file: string, shown?: string): Promise<Placed<Schema>>;
/** Whether a file holds a schema as a binary message, by its name. */
export declare function isBinarySchema(file: string): boolean;
/** A schema and the text that says it: the file's own, or for a binary file the one it would have. */
export interface SchemaSource {
    readonly file: string;
    readonly text: string;
    readonly schema: Schema;
    readonly binary: boolean;
}
/** A schema's file as it is, to be looked at or rewritten. Errors as of `readPlacedSchema`. */
export declare function readSchemaSource(file: string, shown?: string): Promise<SchemaSource>;
/** Writes a Schema artifact into its directory. */
export declare function writeSchema(directory: string, schema: Schema): Promise<void>;
/** A schema as `schema.pbtxt` holds it. */
export declare function schemaText(schema: Schema): string;
