import { type Place } from "../../core/error.ts";
import type { Finding } from "../../core/finding.ts";
import { type DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { AnomalyInfo_Severity as Severity, type Anomalies } from "../anomalies_pb.ts";
import type { CustomValidationConfig, Validation } from "../custom_validation_config_pb.ts";
/** A rule on statistics that does not hold. */
interface CustomFinding {
    readonly path: readonly string[];
    readonly severity: Severity;
    /** The rule's description. */
    readonly short: string;
    /** The expression and what it was computed over. */
    readonly long: string;
    /** The fields that the expression names, with their values. */
    readonly operands: readonly string[];
    readonly place?: Place | undefined;
}
/** What rules on statistics are held against. */
interface CustomData {
    /** The data set of all examples, and those of slices. */
    readonly statistics: readonly DatasetFeatureStatistics[];
    /** What `feature_base` is. Not given: rules on pairs cannot be judged. */
    readonly base?: readonly DatasetFeatureStatistics[] | undefined;
    readonly environment?: string | undefined;
}
/** The rules of a config, ready to be held against statistics. */
export interface CustomRules {
    /** Features the rules are on, serialised. */
    readonly features: readonly string[];
    /** Rules that do not hold, in the order of the config; and the expressions on pairs that there was no base for. */
    judge(data: CustomData): {
        readonly findings: readonly CustomFinding[];
        readonly unjudged: readonly string[];
    };
}
type PlaceOf = (message: Validation) => Place | undefined;
/**
 * Reads the rules of TFDV's config (GoogleSQL over `feature`, or over `feature_test` and `feature_base`). Each mistake in an expression is told with
 * its rule, all at once, before there are data. `placeOf` tells where a rule is written.
 */
export declare function compileCustomRules(config: CustomValidationConfig, placeOf?: PlaceOf): Promise<CustomRules>;
/** Adds rules that do not hold to the anomalies of a data set, as TFDV does: reasons of one feature are told together, the higher severity counts. */
export declare function addCustomAnomalies(anomalies: Anomalies, findings: readonly CustomFinding[]): void;
/** Rules that do not hold as findings. A rule without a severity is told, and fails nothing. */
export declare function customFindings(findings: readonly CustomFinding[], split: string): Finding[];
/** Rules on pairs that there is nothing to hold against yet, as notes. */
export declare function unjudgedFindings(unjudged: readonly string[], split: string): Finding[];
export {};
