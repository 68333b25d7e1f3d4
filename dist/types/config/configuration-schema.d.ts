import type { JsonSchema } from "../core/json.ts";
/** The JSON Schema (draft-07) of `assay.yml`; `publishedSchema` is the same for editors. */
export declare const configurationSchema: JsonSchema;
