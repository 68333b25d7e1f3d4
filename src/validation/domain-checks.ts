import { create, isFieldSet } from "@bufbuild/protobuf";
import { BoolDomainSchema, FloatDomainSchema, IntDomainSchema, type BoolDomain, type StringDomain } from "../data/schema_pb.ts";
import { clip } from "../core/clip.ts";
import { counted } from "../core/counted.ts";
import { FeatureNameStatistics_Type as StatisticsType, Histogram_HistogramType, type NumericStatistics } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type } from "./anomalies_pb.ts";
import { compareBytes, labelCounts, sortedLabels, type FeatureView } from "./feature-view.ts";
import { checkFloat, checkInt } from "./number-domain-checks.ts";
import { escapeValue, percentage, sixDigits, type Checked, type CheckSettings, type Reason } from "./reason.ts";
import { falseWords, trueWords } from "./schema/schema-inference.ts";
import { checkImage, checkLanguage, takeDomain } from "./semantic-domain-checks.ts";

/** Whether the values are in the feature's domain. Repairs by widening the domain, or by dropping it. */
export function checkDomain(checked: Checked): Reason[] {
  const { domainInfo } = checked.feature;
  switch (domainInfo.case) {
    case "domain": {
      const named = checked.domainNamed(domainInfo.value);
      if (!named) return [];
      return named.kind === "string" ? checkString(checked, named.domain) : named.kind === "int" ? checkInt(checked, named.domain) : checkFloat(checked, named.domain);
    }
    case "stringDomain": return checkString(checked, domainInfo.value);
    case "boolDomain": return checkBool(checked, domainInfo.value);
    case "intDomain": return checkInt(checked, domainInfo.value);
    case "floatDomain": return checkFloat(checked, domainInfo.value);
    case "imageDomain": return checkImage(checked, domainInfo.value);
    case "naturalLanguageDomain": return checkLanguage(checked, domainInfo.value);
    case undefined: return takeDomain(checked);
    default: return [];
  }
}

function checkString({ feature, view, settings }: Checked, domain: StringDomain): Reason[] {
  const invalid = view.strings?.invalidUtf8Count ?? 0n;
  if (invalid > 0n) {
    feature.domainInfo = { case: undefined };
    return [{ type: Type.ENUM_TYPE_INVALID_UTF8, short: "Invalid UTF8 strings", long: `${invalid} values are not UTF-8.`, observed: String(invalid), limit: "0" }];
  }
  const known = new Set(domain.value);
  const unknown = [...labelCounts(view) ?? []].filter(([label]) => !known.has(label)).sort(([a], [b]) => compareBytes(a, b));
  const count = unknown.reduce((sum, [, found]) => sum + found, 0);
  const allowed = 1 - (feature.distributionConstraints?.minDomainMass ?? 1);
  const reasons = count / view.values > allowed || (allowed === 0 && unknown.length > 0) ? [unexpected(unknown, view, { domain, allowed, count })] : [];
  if (reasons.length > 0) domain.value.push(...unknown.map(([label]) => label));
  if (!isTooLarge(domain, settings)) return reasons;
  feature.domainInfo = { case: undefined };
  return [...reasons, { type: Type.INVALID_DOMAIN_SPECIFICATION, short: "String domain has too many values", long: `With the values of the data it would have ${domain.value.length}.` }];
}

function isTooLarge({ value }: StringDomain, { maxStringDomainSize, compatibility }: CheckSettings): boolean {
  return maxStringDomainSize !== undefined && value.length > maxStringDomainSize && compatibility !== "tfdv";
}

/** Values told in one sentence; TFDV tells all, which may be a thousand. */
const mostTold = 50;
/** Characters of a label in a sentence. */
const longestLabel = 100;

type Label = readonly [label: string, count: number];

function unexpected(unknown: readonly Label[], { values }: FeatureView, { domain, allowed, count }: { readonly domain: StringDomain; readonly allowed: number; readonly count: number }): Reason {
  return {
    type: Type.ENUM_TYPE_UNEXPECTED_STRING_VALUES,
    short: "Unexpected string values",
    long: `Values that are not in the domain: ${listed(unknown, values)}.`,
    evidence: [...unknown].sort(([, a], [, b]) => b - a).slice(0, 5).map(([label]) => label),
    observed: `${counted(unknown.length, "unknown value")} in ${counted(Math.round(count), "place")}`,
    limit: allowed > 0 ? `at most ${sixDigits(100 * allowed)}% outside the domain` : counted(domain.value.length, "known value"),
  };
}

function listed(unknown: readonly Label[], total: number): string {
  const told = unknown.slice(0, mostTold).map(([label, count]) => `${escapeValue(clip(label, longestLabel))} (${percentage(Math.trunc(count), total)})`);
  return [...told, ...(unknown.length > mostTold ? [`and ${unknown.length - mostTold} more`] : [])].join(", ");
}

const notBoolean = "Non-boolean values";

function checkBool(checked: Checked, domain: BoolDomain): Reason[] {
  const { view, settings } = checked;
  switch (view.type) {
    case StatisticsType.INT:
      if (view.numeric) return checkBoolInt(checked, view.numeric);
      return settings.compatibility === "tfdv" ? [] : checkBoolText(checked, ["0", "1"]);
    case StatisticsType.FLOAT:
      if (view.numeric) return checkBoolFloat(checked, view.numeric);
      return settings.compatibility === "tfdv" ? [] : checkBoolText(checked, ["0", "1", "0.0", "1.0"]);
    case StatisticsType.STRING: return checkBoolText(checked, allowedWords(domain, settings));
    default: return [];
  }
}

function checkBoolInt({ feature, settings }: Checked, { min, max }: NumericStatistics): Reason[] {
  if (min >= 0 && max <= 1) return [];
  const [low, high] = [min, max].map(int64Of);
  const fits = low !== undefined && high !== undefined;
  const bounds = fits || settings.compatibility === "tfdv" ? { min: low ?? -(2n ** 63n), max: high ?? -(2n ** 63n) } : {};
  feature.domainInfo = { case: "intDomain", value: create(IntDomainSchema, bounds) };
  const limit = "0 or 1";
  if (min < 0) return [{ type: Type.BOOL_TYPE_SMALL_INT, short: notBoolean, long: `The smallest value is ${min}.`, observed: String(min), limit }];
  return [{ type: Type.BOOL_TYPE_BIG_INT, short: notBoolean, long: `The largest value is ${max}.`, observed: String(max), limit }];
}

function int64Of(value: number): bigint | undefined {
  return value >= -(2 ** 63) && value < 2 ** 63 ? BigInt(Math.trunc(value)) : undefined;
}

function checkBoolFloat({ feature }: Checked, numeric: NumericStatistics): Reason[] {
  const found = notZeroOrOne(numeric);
  if (!found) return [];
  const { min, max } = numeric;
  feature.domainInfo = { case: "floatDomain", value: create(FloatDomainSchema, { min: Math.fround(min), max: Math.fround(max) }) };
  return [{ type: Type.BOOL_TYPE_UNEXPECTED_FLOAT, short: notBoolean, long: found.long, observed: found.observed, limit: "0 or 1" }];
}

function notZeroOrOne({ min, max, histograms }: NumericStatistics): { readonly long: string; readonly observed: string } | undefined {
  const odd = [min, max].find((value) => value !== 0 && value !== 1);
  if (odd !== undefined) return { long: `Some values are neither 0 nor 1, for instance ${sixDigits(odd)}.`, observed: sixDigits(odd) };
  for (const { numNan, buckets, type } of histograms) {
    if (numNan > 0n) return { long: "Some values are NaN.", observed: "NaN" };
    for (const { lowValue, highValue, sampleCount } of buckets) {
      if (sampleCount <= 0) continue;
      const between = type === Histogram_HistogramType.QUANTILES && lowValue > 0 && highValue < 1;
      if (between || highValue < 0 || lowValue > 1) return { long: `Some values lie from ${sixDigits(lowValue)} to ${sixDigits(highValue)}.`, observed: sixDigits(lowValue) };
    }
  }
  return undefined;
}

/** TFDV takes words that the schema does not name for none; here those that inference takes for true and false count. */
function allowedWords(domain: BoolDomain, { compatibility }: CheckSettings): readonly string[] {
  const named = [
    ...(isFieldSet(domain, BoolDomainSchema.field.trueValue) ? [domain.trueValue] : []),
    ...(isFieldSet(domain, BoolDomainSchema.field.falseValue) ? [domain.falseValue] : []),
  ];
  return named.length > 0 || compatibility === "tfdv" ? named : [...trueWords, ...falseWords];
}

function checkBoolText({ feature, view }: Checked, allowed: readonly string[]): Reason[] {
  const odd = sortedLabels(view).filter((label) => !allowed.includes(label));
  if (odd.length === 0) return [];
  feature.domainInfo = { case: undefined };
  const words = allowed.map((word) => JSON.stringify(word)).join(", ");
  const long = allowed.length === 0 ? `The schema names no word for true or false, "${escapeValue(clip(odd[0]!, longestLabel))}" is one.` : `"${escapeValue(clip(odd[0]!, longestLabel))}" is none of ${words}.`;
  return [{ type: Type.BOOL_TYPE_UNEXPECTED_STRING, short: notBoolean, long, evidence: odd.slice(0, 5), observed: odd[0]!, limit: words }];
}
