import type { Finding, Severity } from "../core/finding.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { assembleAnomalies } from "../validation/anomalies.ts";
import type { Anomalies } from "../validation/anomalies_pb.ts";
import { addCustomAnomalies, customFindings, unjudgedFindings, type CustomRules } from "../validation/rules/custom-validation.ts";
import { compareDatasets, type DriftRule, type FeatureDrift } from "../validation/drift/drift.ts";
import type { DriftLevel } from "../validation/drift/drift-checks.ts";
import { driftFindings, schemaFindings } from "../validation/findings.ts";
import { importances } from "../validation/drift/importance.ts";
import { integerSetFindings } from "../validation/schema/integer-sets.ts";
import { severityOverrides, weighed } from "../validation/severity-rules.ts";
import { sliceDrift } from "../validation/drift/slice-drift.ts";
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
  const importance = importances(data);
  const severity = (key: string, level: DriftLevel): Severity | undefined => severityOf(given, { key, level, importance: importance?.get(key) ?? (importance && key !== given.label ? 0 : 1) });
  const { findings: broken, unjudged } = custom?.judge({ statistics: [data, ...slices], base: previous && [previous, ...previousSlices], environment: given.environment }) ?? { findings: [], unjudged: [] };
  const groups: Readonly<Record<FindingGroup, readonly Finding[]>> = {
    schema: [...schemaFindings(validation, split, source), ...integerSetFindings(schema, data, split)],
    slices: sliceFindings({ slices, split, schema, source, ...settings }, validation),
    drift: [
      ...driftFindings(features, { split, other: `the baseline's ${split} split`, severity }),
      ...(given.drift === "off" ? [] : sliceDrift({ slices, previousSlices, split, rules: driftRules(given), severity }, features)),
    ],
    skew: skewFindings(judged),
    rules: [...customFindings(broken, split), ...unjudgedFindings(unjudged, split)],
  };
  const anomalies = assembleAnomalies(validation, schema);
  addCustomAnomalies(anomalies, broken);
  const own = (group: FindingGroup): readonly Finding[] => weighed(groups[group], given);
  return { anomalies, found: { split, schema: own("schema"), slices: own("slices"), drift: own("drift"), skew: own("skew"), rules: own("rules"), features, compared: previous !== undefined } };
}

/** Half of a change of the label counts as much as a change of any other feature. */
const labelScale = 0.5;

function driftRules({ features = {}, label }: ExampleValidatorParameters): Readonly<Record<string, DriftRule>> {
  const own = Object.fromEntries(Object.entries(features).flatMap(([name, { drift }]) => (drift ? [[name, drift as DriftRule]] : [])));
  return label === undefined ? own : { ...own, [label]: { scale: labelScale, ...own[label] } };
}

function driftOf({ data, previous, given }: SplitToJudge): readonly FeatureDrift[] {
  const asked = Object.values(given.features ?? {}).some(({ drift }) => drift !== undefined);
  return !previous || (given.drift === "off" && !asked) ? [] : compareDatasets(data, previous, driftRules(given));
}

/** A feature that tells less than this of what all tell of the label stops nobody by drifting. */
const leastImportance = 0.05;

interface Drifted {
  readonly key: string;
  readonly level: DriftLevel;
  /** 1 where nothing is known of it. */
  readonly importance: number;
}

function severityOf({ drift = "warn", features }: ExampleValidatorParameters, { key, level, importance }: Drifted): Severity | undefined {
  if (level === "none") return undefined;
  const own = features?.[key]?.drift;
  if (own?.failOn) return own.failOn === "never" ? "info" : own.failOn;
  if (drift === "off" && !own) return undefined;
  return drift === "error" && (own?.threshold !== undefined || (level === "large" && importance >= leastImportance)) ? "error" : "warning";
}

function skewFindings({ split, data, first, given }: SplitToJudge): readonly Finding[] {
  if (given.drift === "off" || !first) return [];
  const features = compareDatasets(data, first.data).map((feature) => ({ ...feature, checks: [] }));
  return driftFindings(features, { split: `${first.split} → ${split}`, other: `the ${first.split} split`, severity: (_, level) => (level === "none" ? undefined : "info") });
}
