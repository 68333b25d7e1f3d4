import type { JsonSchema } from "../core/json.ts";
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
    readonly features?: Readonly<Record<string, {
        readonly atMost: number;
    }>>;
    /** Features whose values the report does not show. */
    readonly mask?: readonly string[];
}
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
export declare const exampleDiffProperties: Readonly<Record<string, JsonSchema>>;
