import { type Schema } from "./schema_pb.ts";
import { type Placed } from "./text-format.ts";
/** The file of a Schema artifact. */
export declare const schemaFile = "schema.pbtxt";
/** The schema of a Schema artifact's directory, or of a `.pbtxt` file. */
export declare function readSchema(path: string): Promise<Schema>;
/**
 * The schema in a text file, and where each of its messages is written. `shown` is the file's name in messages.
 * A file that is missing or not a schema is a `UserError`.
 */
export declare function readPlacedSchema(file: string, shown?: string): Promise<Placed<Schema>>;
/** Writes a Schema artifact into its directory. */
export declare function writeSchema(directory: string, schema: Schema): Promise<void>;
/** A schema as `schema.pbtxt` holds it. */
export declare function schemaText(schema: Schema): string;
