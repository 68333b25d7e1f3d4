import type { JsonSchema } from "../core/json.ts";
/** The schema of `assay.yml` as editors get it: `configurationSchema`, with what it repeats written once. */
export declare function publishedSchema(): JsonSchema;
/**
 * A JSON Schema (draft-07) that means the same and says each subschema once: those that stand in several places move to
 * `definitions`, under the key they first stand at, where that is shorter. With the references resolved it is the one given.
 */
export declare function sharedSchema(schema: JsonSchema): JsonSchema;
