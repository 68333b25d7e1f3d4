import { create } from "@bufbuild/protobuf";
import { nearest, UserError, type Place } from "../../core/error.ts";
import type { Finding } from "../../core/finding.ts";
import { PathSchema } from "../../data/path_pb.ts";
import { stepsOf } from "../../statistics/statistics-file.ts";
import { FeatureNameStatisticsSchema, type DatasetFeatureStatistics, type FeatureNameStatistics } from "../../statistics/statistics_pb.ts";
import { AnomalyInfo_Severity as Severity, AnomalyInfo_Type, AnomalyInfoSchema, type Anomalies } from "../anomalies_pb.ts";
import type { CustomValidationConfig, FeaturePairValidation, FeatureValidation, Validation } from "../custom_validation_config_pb.ts";
import { serializePath } from "../feature-path.ts";
import { compilePredicate, type Predicate } from "./googlesql/predicate.ts";
import { ExpressionMistake } from "./googlesql/tokens.ts";
import { EvaluationFault } from "./googlesql/types.ts";

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
  judge(data: CustomData): { readonly findings: readonly CustomFinding[]; readonly unjudged: readonly string[] };
}

interface Side {
  readonly name: "feature" | "feature_test" | "feature_base";
  readonly dataset: string;
  readonly path: readonly string[];
}

interface Rule {
  readonly validation: Validation;
  readonly predicate: Predicate;
  /** What was tested first. */
  readonly sides: readonly [Side, ...Side[]];
  readonly place: Place | undefined;
}

type PlaceOf = (message: Validation) => Place | undefined;

/**
 * Reads the rules of TFDV's config (GoogleSQL over `feature`, or over `feature_test` and `feature_base`). Each mistake in an expression is told with
 * its rule, all at once, before there are data. `placeOf` tells where a rule is written.
 */
export async function compileCustomRules(config: CustomValidationConfig, placeOf: PlaceOf = () => undefined): Promise<CustomRules> {
  const mistakes: UserError[] = [];
  const rules: Rule[] = [];
  for (const { sides, validations } of [...config.featureValidations.map(single), ...config.featurePairValidations.map(pair)]) {
    for (const validation of validations) {
      const place = placeOf(validation);
      try {
        rules.push({ validation, sides, place, predicate: await compilePredicate(validation.sqlExpression, FeatureNameStatisticsSchema, sides.map(({ name }) => name)) });
      } catch (error) {
        if (!(error instanceof ExpressionMistake)) throw error;
        mistakes.push(new UserError(`${ruleName(validation, sides[0])} cannot be read: at character ${error.at}, ${error.message}`, { ...(error.hint !== undefined && { hint: error.hint }), ...(place && { place }) }));
      }
    }
  }
  if (mistakes.length > 0) throw new UserError(mistakes.flatMap((mistake) => mistake.mistakes));
  return { features: [...new Set(rules.flatMap(({ sides }) => sides.map(({ path }) => serializePath(path))))], judge: (data) => judgeRules(rules, data) };
}

function single({ datasetName, featurePath, validations }: FeatureValidation): { readonly sides: Rule["sides"]; readonly validations: readonly Validation[] } {
  return { sides: [{ name: "feature", dataset: datasetName, path: featurePath?.step ?? [] }], validations };
}

function pair({ datasetName, baseDatasetName, featureTestPath, featureBasePath, validations }: FeaturePairValidation): { readonly sides: Rule["sides"]; readonly validations: readonly Validation[] } {
  return { sides: [{ name: "feature_test", dataset: datasetName, path: featureTestPath?.step ?? [] }, { name: "feature_base", dataset: baseDatasetName, path: featureBasePath?.step ?? [] }], validations };
}

function ruleName({ sqlExpression, description }: Validation, { path }: Side): string {
  const named = description === "" ? "" : ` (${description.slice(0, 120)})`;
  return `the rule ${JSON.stringify(clipped(sqlExpression))}${named} on ${JSON.stringify(serializePath(path))}`;
}

function clipped(expression: string): string {
  return expression.length > 200 ? `${expression.slice(0, 200)}…` : expression;
}

function judgeRules(rules: readonly Rule[], { statistics, base, environment }: CustomData): ReturnType<CustomRules["judge"]> {
  const findings: CustomFinding[] = [];
  const unjudged: string[] = [];
  const indexes = new Map<DatasetFeatureStatistics, ReadonlyMap<string, FeatureNameStatistics>>();
  const find = (rule: Rule, side: Side): FeatureNameStatistics => {
    const datasets = side.name === "feature_base" ? base! : statistics;
    const dataset = datasetNamed(datasets, side.dataset);
    const told = { ...(rule.place && { place: rule.place }) };
    if (!dataset) throw new UserError(`${ruleName(rule.validation, rule.sides[0])} names the data set ${JSON.stringify(side.dataset)}, which the statistics do not have`, { ...told, hint: `known: ${datasets.map(({ name }) => JSON.stringify(name)).join(", ")}` });
    let features = indexes.get(dataset);
    if (!features) indexes.set(dataset, (features = new Map(dataset.features.map((feature) => [serializePath(stepsOf(feature)), feature]))));
    const key = serializePath(side.path);
    const found = features.get(key);
    if (found) return found;
    const near = nearest(key, features.keys());
    throw new UserError(`${ruleName(rule.validation, rule.sides[0])} names the feature ${JSON.stringify(key)}, which the statistics do not have`, { ...told, ...(near !== undefined && { hint: `did you mean ${near}?` }) });
  };
  for (const rule of rules) {
    const { validation, sides } = rule;
    if (validation.inEnvironment.length > 0 && (environment === undefined || !validation.inEnvironment.includes(environment))) continue;
    if (sides.length > 1 && !base) unjudged.push(validation.sqlExpression);
    else {
      const finding = judgeRule(rule, sides.map((side) => find(rule, side)));
      if (finding) findings.push(finding);
    }
  }
  return { findings, unjudged };
}

function datasetNamed(datasets: readonly DatasetFeatureStatistics[], wanted: string): DatasetFeatureStatistics | undefined {
  const exact = datasets.find(({ name }) => name === wanted);
  return exact ?? (wanted === "" ? (datasets.find(({ name }) => name === "All Examples") ?? (datasets.length === 1 ? datasets[0] : undefined)) : undefined);
}

function judgeRule({ validation, predicate, sides, place }: Rule, statistics: readonly FeatureNameStatistics[]): CustomFinding | undefined {
  const refuse = (why: string, hint: string): never => {
    throw new UserError(`${ruleName(validation, sides[0])} cannot be judged: ${why}`, { hint, ...(place && { place }) });
  };
  try {
    const holds = predicate.test(statistics);
    if (holds === true) return undefined;
    if (holds === null) {
      const kinds = statistics.map(({ stats }, i) => `${sides[i]!.name} has ${stats.case?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? "no statistics of values"}`);
      return refuse(`it comes to NULL (${kinds.join(", ")})`, "say what that means: COALESCE(…, 0), or … IS NULL OR …");
    }
  } catch (error) {
    if (!(error instanceof EvaluationFault)) throw error;
    return refuse(error.message, "take these cases out, with IF or CASE");
  }
  const [tested, base] = sides;
  const over = ({ dataset }: Side): string => (dataset === "" ? "all examples" : dataset);
  const against = base ? `, held against ${JSON.stringify(serializePath(base.path))} in ${over(base)} of the base` : "";
  return {
    path: tested.path, severity: validation.severity, short: validation.description, operands: predicate.operands(statistics), place,
    long: `The rule ${validation.sqlExpression} does not hold in ${over(tested)}${against}.`,
  };
}

/** Adds rules that do not hold to the anomalies of a data set, as TFDV does: reasons of one feature are told together, the higher severity counts. */
export function addCustomAnomalies(anomalies: Anomalies, findings: readonly CustomFinding[]): void {
  for (const [key, own] of byFeature(findings)) {
    const known = Object.hasOwn(anomalies.anomalyInfo, key) ? anomalies.anomalyInfo[key]! : undefined;
    const info = known ?? create(AnomalyInfoSchema, { path: create(PathSchema, { step: [...own[0]!.path] }) });
    for (const { severity } of own) if (severity > info.severity) info.severity = severity;
    info.reason.push(...create(AnomalyInfoSchema, { reason: own.map(({ short, long }) => ({ type: AnomalyInfo_Type.CUSTOM_VALIDATION, shortDescription: short, description: long })) }).reason);
    info.shortDescription = info.reason.length > 1 ? "Multiple errors" : own[0]!.short;
    info.description = info.reason.map(({ description }) => description).join(" ");
    // A feature may be called __proto__.
    if (!known) Object.defineProperty(anomalies.anomalyInfo, key, { value: info, enumerable: true, writable: true, configurable: true });
  }
}

function byFeature(findings: readonly CustomFinding[]): ReadonlyMap<string, readonly CustomFinding[]> {
  const features = new Map<string, CustomFinding[]>();
  for (const finding of findings) {
    const key = serializePath(finding.path);
    features.set(key, [...(features.get(key) ?? []), finding]);
  }
  return features;
}

/** Rules that do not hold as findings. A rule without a severity is told, and fails nothing. */
export function customFindings(findings: readonly CustomFinding[], split: string): Finding[] {
  return findings.map(({ path, severity, short, long, operands, place }) => ({
    rule: "CUSTOM_VALIDATION", subject: serializePath(path), split,
    severity: severity === Severity.ERROR ? "error" : severity === Severity.WARNING ? "warning" : "info",
    message: short === "" ? long : `${short.replace(/[.\s]+$/, "")}. ${long}`,
    ...(operands.length > 0 && { evidence: operands.slice(0, 5) }), ...(place && { place }),
  }));
}

/** Rules on pairs that there is nothing to hold against yet, as notes. */
export function unjudgedFindings(unjudged: readonly string[], split: string): Finding[] {
  return unjudged.map((expression) => ({ rule: "CUSTOM_VALIDATION", severity: "info", subject: "statistics", split, message: `The rule ${expression} was not judged: there is no baseline to hold the data against.` }));
}
