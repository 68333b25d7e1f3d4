import type { JsonSchema } from "../core/json.ts";
import { splitPairsSchema } from "./split-pairs.ts";

/** The fields of TFX's ExampleDiffConfig, and what may differ. */
export interface ExampleDiffParameters {
  readonly identifierFeatures: readonly string[];
  readonly ignoreFeatures?: readonly string[];
  /** The only features that are compared. */
  readonly onlyFeatures?: readonly string[];
  readonly skewSampleSize?: number;
  readonly floatRoundNdigits?: number;
  readonly allowDuplicateIdentifiers?: boolean;
  readonly confusionFeatures?: readonly string[];
  readonly includeSplitPairs?: readonly (readonly string[])[];
  /** Largest share of pairs in which a feature may differ. */
  readonly atMost?: number;
  readonly features?: Readonly<Record<string, { readonly atMost: number }>>;
  /** Features whose values the report does not show. */
  readonly mask?: readonly string[];
}

const names = { type: "array", items: { type: "string" } } as const;
const share = { type: "number", minimum: 0, maximum: 1 } as const;

/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
export const exampleDiffProperties: Readonly<Record<string, JsonSchema>> = {
  identifierFeatures: { ...names, minItems: 1, description: "Features that together say which examples belong together.", examples: [["id"]] },
  ignoreFeatures: { ...names, description: "Features that are not compared." },
  onlyFeatures: { ...names, minItems: 1, description: "The only features that are compared." },
  skewSampleSize: { type: "integer", minimum: 0, maximum: 10_000, description: "How many pairs that differ are kept as a sample (0)." },
  floatRoundNdigits: { type: "integer", minimum: 0, maximum: 100, description: "Digits after the point that floats are rounded to; every bit counts when not given." },
  allowDuplicateIdentifiers: { type: "boolean", description: "Whether examples are compared, each with each, whose identifiers occur more than once (false)." },
  confusionFeatures: { ...names, description: "Features of one text each: which value became which is counted." },
  includeSplitPairs: splitPairsSchema,
  atMost: { ...share, description: "Largest share of pairs in which a feature may differ; above it the gate fails. Nothing is judged when not given." },
  features: { type: "object", description: "The same for single features.", additionalProperties: { type: "object", additionalProperties: false, minProperties: 1, properties: { atMost: { ...share, description: "Largest share of pairs in which it may differ." } } } },
  mask: { ...names, description: "Features whose values the report does not show." },
};
