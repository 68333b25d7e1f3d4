import { type Feature } from "../data/schema_pb.ts";
import type { AnomalyInfo_Type } from "./anomalies_pb.ts";
/** One finding of a check on a feature: TFDV's type and short text, and our sentence with the values. */
export interface Reason {
    readonly type: AnomalyInfo_Type;
    readonly short: string;
    readonly long: string;
    /** Values that show it, at most a handful. */
    readonly evidence?: readonly string[];
    readonly observed?: string;
    readonly limit?: string;
}
/** What a check may need besides the feature and its statistics. */
export interface CheckSettings {
    /** A repair that makes a string domain larger than this drops it. Not given: never. */
    readonly maxStringDomainSize?: number | undefined;
    /** Whether a new feature with the same number of values in every example gets a shape. Default true. */
    readonly inferFeatureShape?: boolean | undefined;
    readonly environment?: string | undefined;
}
/** Whether a feature is left out of all checks. */
export declare function isDeprecated({ deprecated, lifecycleStage }: Pick<Feature, "deprecated" | "lifecycleStage">): boolean;
/** The repair for what cannot be repaired otherwise. */
export declare function deprecate(feature: Feature): void;
/** A number with six significant digits, as C's %.6g prints it. */
export declare function sixDigits(value: number): string;
/** A share as a percentage: `<1%` or the whole number below. */
export declare function percentage(part: number, total: number): string;
