import { type Mistake } from "../core/error.ts";
import type { Finding, Status } from "../core/finding.ts";
import { AnomalyInfo_Severity, AnomalyInfo_Type } from "./anomalies_pb.ts";
/** Which severity makes a gate fail; as the level of a rule, what its findings are: `never` is a note that fails nothing. */
export type FailOn = "error" | "warning" | "never";
/** All that a gate can be told. */
export declare const failOnValues: readonly FailOn[];
/** What findings are, where it is not what their rule makes them. */
export interface SeverityRules {
    readonly rules?: Readonly<Record<string, FailOn>>;
    readonly features?: Readonly<Record<string, {
        readonly failOn?: FailOn;
        readonly rules?: Readonly<Record<string, FailOn>>;
    }>>;
}
/** How a gate on findings comes out: it fails at the severity asked for, and below it warns. */
export declare function statusOf(findings: readonly Finding[], failOn: FailOn): Status;
/** Findings with the severities that the rules give them: of a feature's rule first, then of the feature, then of the rule. Notes stay notes. */
export declare function weighed(findings: readonly Finding[], { rules, features }: SeverityRules): readonly Finding[];
/** TFDV's severity overrides for the rules that are types of its anomalies; those that never fail are left as they are, since it would not tell them at all. */
export declare function severityOverrides({ rules }: SeverityRules): ReadonlyMap<AnomalyInfo_Type, AnomalyInfo_Severity>;
/** The rules that are named and that there are not, each with the keys that lead to its name. */
export declare function unknownRules({ rules, features }: SeverityRules): readonly {
    readonly path: readonly string[];
    readonly mistake: Mistake;
}[];
