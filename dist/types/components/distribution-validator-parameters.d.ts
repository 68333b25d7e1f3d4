import type { JsonSchema } from "../core/json.ts";
import { type OwnRuleParameters } from "./own-rule-parameters.ts";
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
    readonly examples?: {
        readonly atLeast?: number;
        readonly atMost?: number;
    };
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
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
export declare const distributionValidatorProperties: Readonly<Record<string, JsonSchema>>;
export {};
