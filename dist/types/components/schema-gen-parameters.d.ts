import type { JsonSchema } from "../core/json.ts";
/** The parameters of SchemaGen: TFX's, the file that wins, and what is inferred beyond TFDV. */
export interface SchemaGenParameters {
    /** A schema kept in the repository: it wins while it exists. */
    readonly file?: string;
    readonly inferFeatureShape?: boolean;
    readonly excludeSplits?: readonly string[];
    /** Features whose values are not shown. */
    readonly mask?: readonly string[];
    readonly maxStringDomainSize?: number;
    readonly ranges?: boolean;
    readonly valueSets?: boolean;
}
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
export declare const schemaGenProperties: Readonly<Record<string, JsonSchema>>;
