import { create } from "@bufbuild/protobuf";
import { AnomalyInfo_Severity as Severity } from "../anomalies_pb.ts";
import { CustomValidationConfigSchema, type CustomValidationConfig } from "../custom_validation_config_pb.ts";

/** A condition on the statistics of a feature. */
export interface StatisticsRule {
  /** What it says, in a few words. */
  readonly name: string;
  /** The feature's name, or the names of the structs it is in and its own. */
  readonly feature: string | readonly string[];
  /** GoogleSQL over `feature`, or over `feature_test` and `feature_base`. */
  readonly expression: string;
  readonly severity?: "error" | "warning";
  /** What it says, in words. */
  readonly description?: string;
  /** Environments that it is for; all when not given. */
  readonly environments?: readonly string[];
  /** The slice of the data; all examples when not given. */
  readonly slice?: string;
  /** What `feature_base` is, where it is another feature or slice of the base. */
  readonly base?: { readonly feature?: string | readonly string[]; readonly slice?: string };
}

/** Rules as TFDV's config, each described by its name and its own description; one that names `feature_test` or `feature_base` is on a pair. */
export function statisticsRuleConfig(rules: readonly StatisticsRule[]): CustomValidationConfig {
  const steps = (feature: StatisticsRule["feature"]) => ({ step: typeof feature === "string" ? [feature] : [...feature] });
  const validations = ({ name, expression, severity, description, environments = [] }: StatisticsRule) => [
    { sqlExpression: expression, description: description === undefined ? name : `${name}: ${description}`, severity: severity === "warning" ? Severity.WARNING : Severity.ERROR, inEnvironment: [...environments] },
  ];
  return create(CustomValidationConfigSchema, {
    featureValidations: rules.filter((rule) => !isPair(rule)).map((rule) => ({ datasetName: rule.slice ?? "", featurePath: steps(rule.feature), validations: validations(rule) })),
    featurePairValidations: rules.filter(isPair).map((rule) => ({
      datasetName: rule.slice ?? "", baseDatasetName: rule.base?.slice ?? "", featureTestPath: steps(rule.feature), featureBasePath: steps(rule.base?.feature ?? rule.feature), validations: validations(rule),
    })),
  });
}

function isPair({ base, expression }: StatisticsRule): boolean {
  return base !== undefined || /\bfeature_(test|base)\b/i.test(expression);
}

/** The rules of several configs, in their order. */
export function joinedConfigs(configs: readonly CustomValidationConfig[]): CustomValidationConfig {
  const joined = create(CustomValidationConfigSchema);
  for (const { featureValidations, featurePairValidations } of configs) {
    joined.featureValidations.push(...featureValidations);
    joined.featurePairValidations.push(...featurePairValidations);
  }
  return joined;
}
