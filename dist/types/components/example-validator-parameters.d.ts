import { type Mistake } from "../core/error.ts";
import type { JsonSchema } from "../core/json.ts";
import type { DriftRule } from "../validation/drift/drift.ts";
import { type OwnRuleParameters } from "./own-rule-parameters.ts";
import { type StatisticsParameters } from "./statistics-parameters.ts";
import { type FailOn } from "../validation/severity-rules.ts";
/** What is asked of single features. */
interface FeatureRule {
    readonly drift?: DriftRule & {
        readonly failOn?: FailOn;
    };
    /** What any finding of this feature is. */
    readonly failOn?: FailOn;
    /** What findings of these rules are, of this feature. */
    readonly rules?: Readonly<Record<string, FailOn>>;
}
/** The parameters of ExampleValidator. */
export interface ExampleValidatorParameters extends OwnRuleParameters {
    /** Which severity makes the gates fail; below it they warn. */
    readonly failOn?: FailOn;
    /** What findings of these rules are, by the name of the rule. */
    readonly rules?: Readonly<Record<string, FailOn>>;
    /** What drift against the baseline means. */
    readonly drift?: "off" | "warn" | "error";
    /** The feature that is to be predicted. */
    readonly label?: string;
    /** Whether a classifier tells the examples from those of the baseline, where both are wired. */
    readonly tableDrift?: "on" | "off";
    readonly features?: Readonly<Record<string, FeatureRule>>;
    /** Schema environment to validate in. */
    readonly environment?: string;
    /** Whether TFDV's surprises are kept. */
    readonly compatibility?: "tfdv";
    readonly excludeSplits?: readonly string[];
    /** Rows told of each finding. */
    readonly rows?: number;
    /** The slices of the statistics, so that rows of them are found too. */
    readonly slices?: StatisticsParameters["slices"];
    /** Features whose values are told nowhere. */
    readonly mask?: readonly string[];
    /** Whether rows are told in comments and job summaries too, which may be public. */
    readonly rowsInComment?: boolean;
}
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
export declare const exampleValidatorProperties: Readonly<Record<string, JsonSchema>>;
/** Rules that are named in parameters and that there are not, each with the keys that lead to its name. */
export declare function unknownRules(given: ExampleValidatorParameters): readonly {
    readonly path: readonly string[];
    readonly mistake: Mistake;
}[];
/** Refuses what JSON Schema cannot: rules that there are not. All mistakes at once. */
export declare function checkValidating(given: ExampleValidatorParameters): void;
export {};
