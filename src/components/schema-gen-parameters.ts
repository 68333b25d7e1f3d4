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
export const schemaGenProperties: Readonly<Record<string, JsonSchema>> = {
  file: { type: "string", minLength: 1, description: "Schema kept in the repository, .pbtxt or binary .pb. While it exists it wins over the inferred one.", examples: ["schema.pbtxt"] },
  inferFeatureShape: { type: "boolean", description: "Whether a feature that always has the same number of values gets a fixed shape (true)." },
  excludeSplits: { type: "array", items: { type: "string" }, description: "Splits that do not take part." },
  mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features whose values are not shown." },
  maxStringDomainSize: { type: "integer", minimum: 0, description: "A text with more different values gets no domain (100)." },
  ranges: { type: "boolean", description: "Whether numbers get the range of their values (false)." },
  valueSets: { type: "boolean", description: "Whether integers with few values get the set of them, where the statistics count them: those that StatisticsGen's schema calls categories (false)." },
};
