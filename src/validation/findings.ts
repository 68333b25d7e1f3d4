import type { Place } from "../core/error.ts";
import type { Finding, Severity } from "../core/finding.ts";
import type { Feature, Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import { AnomalyInfo_Severity, AnomalyInfo_Type } from "./anomalies_pb.ts";
import { anomalyTypeName } from "./anomaly-type-name.ts";
import type { FeatureDrift } from "./drift/drift.ts";
import type { DriftLevel } from "./drift/drift-checks.ts";
import { sixDigits, type Reason } from "./reason.ts";
import type { Validation } from "./validate-statistics.ts";

function severityOf({ severity }: Reason): Severity {
  return severity === AnomalyInfo_Severity.WARNING ? "warning" : severity === AnomalyInfo_Severity.UNKNOWN ? "info" : "error";
}

/** The anomalies of a split as findings, and what the schema asks for in vain; with the line of the schema when it is a file of the repository. */
export function schemaFindings(validation: Validation, split: string, source?: Placed<Schema>): Finding[] {
  const finding = (subject: string, reason: Reason, place: Place | undefined): Finding => ({
    rule: anomalyTypeName(reason.type),
    severity: severityOf(reason),
    subject,
    message: reason.long || reason.told || reason.short,
    split,
    ...(reason.observed !== undefined && { observed: reason.observed }),
    ...(reason.limit !== undefined && { limit: reason.limit }),
    ...(reason.evidence && reason.evidence.length > 0 && { evidence: reason.evidence }),
    ...(place && { place }),
  });
  const whole = source && source.message.datasetConstraints && source.placeOf(source.message.datasetConstraints);
  const missing: Finding[] = validation.dataMissing
    ? [{ rule: "DATA_MISSING", severity: "error", subject: "data set", message: "There is no example to look at.", split, observed: "0", limit: "at least 1" }] : [];
  return [
    ...missing,
    ...validation.features.flatMap(({ key, path, reasons }) => reasons.map((reason) => finding(key, reason, source && placeOf(source, path, reason.type)))),
    ...validation.dataset.map((reason) => finding("data set", reason, whole)),
    ...validation.refused.map(({ key, path, message }): Finding => {
      const place = source && placeOf(source, path, AnomalyInfo_Type.COMPARATOR_L_INFTY_HIGH);
      return { rule: "comparator.meaningless", severity: "warning", subject: key, message, split, ...(place && { place }) };
    }),
  ];
}

function placeOf(source: Placed<Schema>, path: readonly string[], type: AnomalyInfo_Type): Place | undefined {
  let features: readonly Feature[] = source.message.feature;
  let found: Feature | undefined;
  for (const step of path) {
    found = features.find(({ name }) => name === step);
    features = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
  }
  if (!found) return undefined;
  const part = partOf(found, source.message, anomalyTypeName(type));
  return (part && source.placeOf(part)) ?? source.placeOf(found);
}

/** The part of a feature's schema that a type of anomaly is about. */
function partOf(feature: Feature, schema: Schema, type: string) {
  if (/PRESENT/.test(type)) return feature.presenceConstraints.value;
  if (/NUMBER_VALUES|SHAPE|NESTEDNESS/.test(type)) return feature.shapeType.value;
  if (/UNIQUE/.test(type)) return feature.uniqueConstraints;
  if (/COMPARATOR/.test(type)) return feature.driftComparator ?? feature.skewComparator;
  if (!/^(ENUM|BOOL|INT|FLOAT)_TYPE/.test(type)) return undefined;
  const { domainInfo } = feature;
  if (domainInfo.case === "domain") return schema.stringDomain.find(({ name }) => name === domainInfo.value);
  return domainInfo.value;
}

/** What drift of a level means: a severity, or nothing to tell. */
type DriftSeverity = (key: string, level: DriftLevel) => Severity | undefined;

/** Drift as findings of Assay's own. `split` names what was compared, `other` with what. */
export function driftFindings(drifts: readonly FeatureDrift[], { split, other, severity }: { readonly split: string; readonly other: string; readonly severity: DriftSeverity }): Finding[] {
  return drifts.flatMap((drift) => {
    const own = severity(drift.key, drift.level);
    const checks = drift.checks.flatMap((check): Finding[] => {
      const level = severity(drift.key, check.level);
      return level ? [{ rule: check.rule, severity: level, subject: drift.key, message: `${check.message}.`, observed: check.observed, limit: check.limit, split, ...(check.evidence.length > 0 && { evidence: check.evidence }) }] : [];
    });
    return own && drift.distance ? [distanceFinding(drift, drift.distance, { split, other, own }), ...checks] : checks;
  });
}

const measureNames = { KS: "Kolmogorov-Smirnov distance", V: "Cramér's V", "L∞": "change of one value's share", JS: "Jensen-Shannon divergence" } as const;

function distanceFinding({ key, divergence }: FeatureDrift, distance: NonNullable<FeatureDrift["distance"]>, { split, other, own }: { split: string; other: string; own: Severity }): Finding {
  const chance = distance.p === undefined ? "" : `, p ${chanceText(distance.p)}`;
  const bits = divergence === undefined || distance.measure === "JS" ? "" : `; Jensen-Shannon ${divergence.toFixed(3)} bits`;
  return {
    rule: "drift.distribution", severity: own, subject: key, split,
    message: `The distribution moved against ${other}: ${measureNames[distance.measure]} ${distance.value.toFixed(3)}${chance}${bits}.`,
    observed: `${distance.measure} ${distance.value.toFixed(3)}`, limit: `< ${sixDigits(distance.limit)}`,
  };
}

function chanceText(p: number): string {
  return p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`;
}
