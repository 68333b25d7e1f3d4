import type { JsonSchema } from "../core/json.ts";
import { ownRuleProperties, type OwnRuleParameters } from "./own-rule-parameters.ts";
import { splitPairsSchema } from "./split-pairs.ts";

/** How far a feature's distribution may be from the baseline's; each measure that is given is checked. */
interface DistributionLimits {
  readonly lInfinity?: number;
  readonly jensenShannon?: number;
  readonly normalizedAbsoluteDifference?: number;
}

/** What may differ, as parameters say it. */
export interface DistributionRules {
  readonly features?: Readonly<Record<string, DistributionLimits>>;
  /** Number of examples, divided by the baseline's. */
  readonly examples?: { readonly atLeast?: number; readonly atMost?: number };
}

/** The parameters of DistributionValidator. */
export interface DistributionValidatorParameters extends DistributionRules, Pick<OwnRuleParameters, "customValidation" | "statisticsRules"> {
  /** A file with TFX's DistributionValidatorConfig in text format, instead of `features` and `examples`. */
  readonly config?: string;
  readonly includeSplitPairs?: readonly (readonly string[])[];
  /** With fewer examples on a side, what is found is told and stands in nobody's way. */
  readonly minExamples?: number;
  /** Features of which no value is told. */
  readonly mask?: readonly string[];
}

const distance = (description: string) => ({ type: "number", minimum: 0, description }) as const;

/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
export const distributionValidatorProperties: Readonly<Record<string, JsonSchema>> = {
  features: {
    type: "object",
    description: "How far the distribution of a feature may be from the baseline's.",
    additionalProperties: {
      type: "object", additionalProperties: false,
      properties: {
        lInfinity: distance("Largest difference of one value's share, for texts and categories."),
        jensenShannon: distance("Largest Jensen-Shannon divergence."),
        normalizedAbsoluteDifference: distance("Largest sum of the differences of all values' shares."),
      },
    },
  },
  examples: {
    type: "object", additionalProperties: false, description: "How many examples there may be, divided by those of the baseline.",
    properties: { atLeast: { type: "number", minimum: 0, description: "Smallest ratio that passes." }, atMost: { type: "number", minimum: 0, description: "Largest ratio that passes." } },
  },
  config: { type: "string", minLength: 1, description: "A file with TFX's DistributionValidatorConfig in text format, in place of features and examples.", examples: ["distributions.pbtxt"] },
  customValidation: ownRuleProperties["customValidation"]!,
  statisticsRules: ownRuleProperties["statisticsRules"]!,
  includeSplitPairs: splitPairsSchema,
  minExamples: { type: "integer", minimum: 1, description: "With fewer examples on a side, what is found is told and fails no gate." },
  mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features of which no value is told; those of validate when not given." },
};
