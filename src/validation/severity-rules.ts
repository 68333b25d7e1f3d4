import { nearest, type Mistake } from "../core/error.ts";
import type { Finding, Severity, Status } from "../core/finding.ts";
import { AnomalyInfo_Severity, AnomalyInfo_Type } from "./anomalies_pb.ts";

/** Which severity makes a gate fail; as the level of a rule, what its findings are: `never` is a note that fails nothing. */
export type FailOn = "error" | "warning" | "never";
/** All that a gate can be told. */
export const failOnValues: readonly FailOn[] = ["error", "warning", "never"];

/** What findings are, where it is not what their rule makes them. */
export interface SeverityRules {
  readonly rules?: Readonly<Record<string, FailOn>>;
  readonly features?: Readonly<Record<string, { readonly failOn?: FailOn; readonly rules?: Readonly<Record<string, FailOn>> }>>;
}

/** Rules of Assay's own, beside TFDV's types of anomalies. */
const ownRules = ["DATA_MISSING", "drift.distribution", "drift.new-values", "drift.vanished-values", "drift.range", "drift.peak", "drift.spread", "drift.missing", "drift.type", "drift.table", "row-rule", "select-rule", "values.outside", "comparator.meaningless"];

/** How a gate on findings comes out: it fails at the severity asked for, and below it warns. */
export function statusOf(findings: readonly Finding[], failOn: FailOn): Status {
  const [errors, warnings] = (["error", "warning"] as const).map((severity) => findings.some((finding) => finding.severity === severity));
  if ((errors && failOn !== "never") || (warnings && failOn === "warning")) return "fail";
  return errors || warnings ? "warn" : "pass";
}

const severities = { error: "error", warning: "warning", never: "info" } as const satisfies Record<FailOn, Severity>;

/** Findings with the severities that the rules give them: of a feature's rule first, then of the feature, then of the rule. Notes stay notes. */
export function weighed(findings: readonly Finding[], { rules = {}, features = {} }: SeverityRules): readonly Finding[] {
  const of = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(map, key) ? map[key] : undefined);
  return findings.map((finding) => {
    const feature = of(features, finding.subject);
    const level = of(feature?.rules ?? {}, finding.rule) ?? feature?.failOn ?? of(rules, finding.rule);
    return level === undefined || finding.severity === "info" ? finding : { ...finding, severity: severities[level] };
  });
}

/** TFDV's severity overrides for the rules that are types of its anomalies; those that never fail are left as they are, since it would not tell them at all. */
export function severityOverrides({ rules = {} }: SeverityRules): ReadonlyMap<AnomalyInfo_Type, AnomalyInfo_Severity> {
  const types: Readonly<Record<string, AnomalyInfo_Type>> = AnomalyInfo_Type;
  return new Map(Object.entries(rules).flatMap(([rule, level]) => (!Object.hasOwn(types, rule) || level === "never" ? [] : [[types[rule]!, level === "error" ? AnomalyInfo_Severity.ERROR : AnomalyInfo_Severity.WARNING] as const])));
}

/** The rules that are named and that there are not, each with the keys that lead to its name. */
export function unknownRules({ rules = {}, features = {} }: SeverityRules): readonly { readonly path: readonly string[]; readonly mistake: Mistake }[] {
  const known = [...Object.keys(AnomalyInfo_Type).filter((name) => !/^(UNKNOWN_TYPE|MULTIPLE_REASONS)$/.test(name)), ...ownRules];
  const named = [
    ...Object.keys(rules).map((name) => ["rules", name]),
    ...Object.entries(features).flatMap(([feature, { rules: inner = {} }]) => Object.keys(inner).map((name) => ["features", feature, "rules", name])),
  ];
  return named.flatMap((path) => {
    const name = path.at(-1)!;
    if (known.includes(name)) return [];
    const near = nearest(name, known);
    return [{ path, mistake: { message: `there is no rule ${JSON.stringify(name.slice(0, 80))}`, hint: near === undefined ? "rules are named as findings show them: SCHEMA_NEW_COLUMN, drift.range" : `did you mean ${near}?` } }];
  });
}
