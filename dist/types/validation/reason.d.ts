import { type Feature, type FloatDomain, type IntDomain, type Schema, type StringDomain } from "../data/schema_pb.ts";
import type { AnomalyInfo_Severity, AnomalyInfo_Type } from "./anomalies_pb.ts";
import type { FeatureView } from "./feature-view.ts";
/** One finding of a check on a feature: TFDV's type and short text, and our sentence with the values. */
export interface Reason {
    readonly type: AnomalyInfo_Type;
    readonly short: string;
    readonly long: string;
    /** The sentence for people where TFDV's message has no long text. */
    readonly told?: string;
    /** Values that show it, at most a handful. */
    readonly evidence?: readonly string[];
    readonly observed?: string;
    readonly limit?: string;
    /** ERROR where it is not given. */
    readonly severity?: AnomalyInfo_Severity;
}
/** What a check may need besides the feature and its statistics. */
export interface CheckSettings {
    /** A repair that makes a string domain larger than this drops it. Not given: never. */
    readonly maxStringDomainSize?: number | undefined;
    /** Whether a new feature with the same number of values in every example gets a shape. Default true. */
    readonly inferFeatureShape?: boolean | undefined;
    readonly environment?: string | undefined;
    /** Whether TFDV's surprises are kept. Default: none of them; `.github/decisions/0018-tfdv-compatibility.md` lists them. */
    readonly compatibility?: "tfdv" | undefined;
}
/** A feature of the schema, what is known of it, and all that checks of it may need. Checks repair `feature`. */
export interface Checked {
    readonly feature: Feature;
    readonly view: FeatureView;
    readonly schema: Schema;
    readonly settings: CheckSettings;
    /** The domain of that name, for this check alone unless repairs are to be shared. */
    domainNamed(name: string): NamedDomain | undefined;
}
/** A domain that features name. */
export type NamedDomain = {
    readonly kind: "string";
    readonly domain: StringDomain;
} | {
    readonly kind: "int";
    readonly domain: IntDomain;
} | {
    readonly kind: "float";
    readonly domain: FloatDomain;
};
/** Whether a feature is left out of all checks. */
export declare function isDeprecated({ deprecated, lifecycleStage }: Pick<Feature, "deprecated" | "lifecycleStage">): boolean;
/** The repair for what cannot be repaired otherwise. */
export declare function deprecate(feature: Feature): void;
/** A number with six significant digits, as C's %.6g prints it. */
export declare function sixDigits(value: number): string;
/** A share as a percentage: `<1%` or the whole number below. */
export declare function percentage(part: number, total: number): string;
/** A value as TFDV writes it into a sentence: control characters, quotes and backslashes escaped. */
export declare function escapeValue(value: string): string;
