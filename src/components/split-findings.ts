import type { Finding, Severity } from "../core/finding.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { assembleAnomalies } from "../validation/anomalies.ts";
import type { Anomalies } from "../validation/anomalies_pb.ts";
import { addCustomAnomalies, customFindings, unjudgedFindings, type CustomRules } from "../validation/custom-validation.ts";
import { compareDatasets, type DriftLevel, type DriftRule, type FeatureDrift } from "../validation/drift.ts";
import { driftFindings, schemaFindings } from "../validation/findings.ts";
import { integerSetFindings } from "../validation/integer-sets.ts";
import { severityOverrides, weighed } from "../validation/severity-rules.ts";
import { sliceDrift } from "../validation/slice-drift.ts";
import { sliceFindings } from "../validation/slice-findings.ts";
import { validateStatistics } from "../validation/validate-statistics.ts";
import type { ExampleValidatorParameters } from "./example-validator-parameters.ts";

/** Where findings come from; each is a group of its own in `findings.json`. */
type FindingGroup = "schema" | "slices" | "drift" | "skew" | "rules";

/** What `findings.json` holds of a split. */
export interface SplitFindings extends Readonly<Record<FindingGroup, readonly Finding[]>> {
  readonly split: string;
  readonly features: readonly FeatureDrift[];
  /** Whether the baseline has this split. */
  readonly compared: boolean;
}

/** One split with all that findings are made from. */
export interface SplitToJudge {
  readonly split: string;
  readonly data: DatasetFeatureStatistics;
  /** Of slices of the split; each is named after its slice. */
  readonly slices: readonly DatasetFeatureStatistics[];
  /** The same split of the baseline, and its slices. */
  readonly previous: DatasetFeatureStatistics | undefined;
  readonly previousSlices: readonly DatasetFeatureStatistics[];
  /** The split the others are compared with; undefined for itself. */
  readonly first: { readonly split: string; readonly data: DatasetFeatureStatistics } | undefined;
  readonly schema: Schema;
  /** Where the schema is written, when it is a file of the repository. */
  readonly source: Placed<Schema> | undefined;
  readonly given: ExampleValidatorParameters;
  /** Rules of the user's own on statistics. */
  readonly custom: CustomRules | undefined;
}

/** What was found in a split, and what its anomalies say in TFDV's words. */
interface Judged {
  readonly found: SplitFindings;
  readonly anomalies: Anomalies;
}

/** Everything found in a split but what its rows tell. */
export function findingsOf(judged: SplitToJudge): Judged {
  const { split, data, slices, previous, previousSlices, schema, source, given, custom } = judged;
  const settings = { environment: given.environment, compatibility: given.compatibility, severities: severityOverrides(given) };
  const validation = validateStatistics(data, schema, { previous, ...settings });
  const features = driftOf(judged);
  const { findings: broken, unjudged } = custom?.judge({ statistics: [data, ...slices], base: previous && [previous, ...previousSlices], environment: given.environment }) ?? { findings: [], unjudged: [] };
  const groups: Readonly<Record<FindingGroup, readonly Finding[]>> = {
    schema: [...schemaFindings(validation, split, source), ...integerSetFindings(schema, data, split)],
    slices: sliceFindings({ slices, split, schema, source, ...settings }, validation),
    drift: [
      ...driftFindings(features, { split, other: `the baseline's ${split} split`, severity: (key, level) => severityOf(given, key, level) }),
      ...(given.drift === "off" ? [] : sliceDrift({ slices, previousSlices, split, rules: driftRules(given), severity: (key, level) => severityOf(given, key, level) }, features)),
    ],
    skew: skewFindings(judged),
    rules: [...customFindings(broken, split), ...unjudgedFindings(unjudged, split)],
  };
  const anomalies = assembleAnomalies(validation, schema);
  addCustomAnomalies(anomalies, broken);
  const own = (group: FindingGroup): readonly Finding[] => weighed(groups[group], given);
  return { anomalies, found: { split, schema: own("schema"), slices: own("slices"), drift: own("drift"), skew: own("skew"), rules: own("rules"), features, compared: previous !== undefined } };
}

function driftRules({ features = {} }: ExampleValidatorParameters): Readonly<Record<string, DriftRule>> {
  return Object.fromEntries(Object.entries(features).flatMap(([name, { drift }]) => (drift ? [[name, drift]] : [])));
}

function driftOf({ data, previous, given }: SplitToJudge): readonly FeatureDrift[] {
  const rules = driftRules(given);
  return !previous || (given.drift === "off" && Object.keys(rules).length === 0) ? [] : compareDatasets(data, previous, rules);
}

function severityOf({ drift = "warn", features }: ExampleValidatorParameters, key: string, level: DriftLevel): Severity | undefined {
  if (level === "none") return undefined;
  const own = features?.[key]?.drift;
  if (own?.failOn) return own.failOn === "never" ? "info" : own.failOn;
  if (drift === "off" && !own) return undefined;
  return drift === "error" && (level === "large" || own?.threshold !== undefined) ? "error" : "warning";
}

function skewFindings({ split, data, first, given }: SplitToJudge): readonly Finding[] {
  if (given.drift === "off" || !first) return [];
  const features = compareDatasets(data, first.data).map((feature) => ({ ...feature, checks: [] }));
  return driftFindings(features, { split: `${first.split} → ${split}`, other: `the ${first.split} split`, severity: (_, level) => (level === "none" ? undefined : "info") });
}
