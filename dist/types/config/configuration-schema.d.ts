import type { JsonSchema } from "../core/json.ts";
/** The JSON Schema (draft-07) of `assay.yml`; published as `assay.schema.json`, it serves editors too. */
export declare const configurationSchema: JsonSchema;
