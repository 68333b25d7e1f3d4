import { isFieldSet } from "@bufbuild/protobuf";
import {
  BoolDomainSchema, FloatDomainSchema, IntDomainSchema, type BoolDomain, type Feature, type FloatDomain, type IntDomain, type Schema, type StringDomain,
} from "../data/schema_pb.ts";
import { clip } from "../core/clip.ts";
import { placeholders } from "../statistics/byte-counts.ts";
import { FeatureNameStatistics_Type as StatisticsType, Histogram_HistogramType, type NumericStatistics } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type } from "./anomalies_pb.ts";
import { compareBytes, labelCounts, type FeatureView } from "./feature-view.ts";
import { percentage, sixDigits, type CheckSettings, type Reason } from "./reason.ts";
import { falseWords, isInt64, trueWords } from "./schema-inference.ts";

interface Checked {
  readonly feature: Feature;
  readonly view: FeatureView;
  readonly schema: Schema;
  readonly settings: CheckSettings;
}

/** Whether the values are in the feature's domain. Repairs by widening the domain, or by dropping it. */
export function checkDomain(checked: Checked): Reason[] {
  const { feature, schema } = checked;
  const { domainInfo } = feature;
  switch (domainInfo.case) {
    case "domain": {
      const name = domainInfo.value;
      const text = schema.stringDomain.find((domain) => domain.name === name);
      if (text) return checkString(checked, text);
      const whole = schema.intDomain.find((domain) => domain.name === name);
      if (whole) return checkInt(checked, whole);
      const float = schema.floatDomain.find((domain) => domain.name === name);
      return float ? checkFloat(checked, float) : [];
    }
    case "stringDomain": return checkString(checked, domainInfo.value);
    case "boolDomain": return checkBool(checked, domainInfo.value);
    case "intDomain": return checkInt(checked, domainInfo.value);
    case "floatDomain": return checkFloat(checked, domainInfo.value);
    default: return [];
  }
}

function clearDomain(feature: Feature): void {
  feature.domainInfo = { case: undefined };
}

function checkString({ feature, view, settings }: Checked, domain: StringDomain): Reason[] {
  const labels = labelCounts(view);
  if (!labels) return [];
  const reasons: Reason[] = [];
  if ((view.strings?.invalidUtf8Count ?? 0n) > 0n) {
    clearDomain(feature);
    reasons.push({ type: Type.ENUM_TYPE_INVALID_UTF8, short: "Invalid UTF8 strings", long: `${view.strings!.invalidUtf8Count} values are not UTF-8.`, observed: String(view.strings!.invalidUtf8Count), limit: "0" });
  }
  const known = new Set(domain.value);
  const unknown = [...labels].filter(([label]) => !known.has(label) && label !== placeholders.invalid).sort(([a], [b]) => compareBytes(a, b));
  const mass = unknown.reduce((sum, [, count]) => sum + count, 0) / Math.max(view.values, 1);
  const allowed = 1 - (feature.distributionConstraints?.minDomainMass ?? 1);
  if (unknown.length === 0 || (allowed > 0 && mass <= allowed)) return reasons;
  reasons.push({
    type: Type.ENUM_TYPE_UNEXPECTED_STRING_VALUES,
    short: "Unexpected string values",
    long: `Values that are not in the domain: ${listed(unknown, view.values)}.`,
    evidence: [...unknown].sort(([, a], [, b]) => b - a).slice(0, 5).map(([label]) => label),
    observed: `${unknown.length} unknown ${unknown.length === 1 ? "value" : "values"} in ${Math.round(unknown.reduce((sum, [, count]) => sum + count, 0))} places`,
    limit: allowed > 0 ? `at most ${sixDigits(100 * allowed)}% outside the domain` : `${domain.value.length} known values`,
  });
  domain.value.push(...unknown.map(([label]) => label));
  if (settings.maxStringDomainSize === undefined || domain.value.length <= settings.maxStringDomainSize) return reasons;
  clearDomain(feature);
  return [...reasons, { type: Type.INVALID_DOMAIN_SPECIFICATION, short: "String domain has too many values", long: `With the values of the data it would have ${domain.value.length}.` }];
}

/** Values told in one sentence; TFDV tells all, which may be a thousand. */
const mostTold = 50;
/** Characters of a label in a sentence. */
const longestLabel = 100;

function listed(unknown: readonly (readonly [label: string, count: number])[], total: number): string {
  const told = unknown.slice(0, mostTold).map(([label, count]) => `${escapeValue(clip(label, longestLabel))} (${percentage(count, total)})`);
  return [...told, ...(unknown.length > mostTold ? [`and ${unknown.length - mostTold} more`] : [])].join(", ");
}

/** A value as TFDV writes it into a sentence: control characters, quotes and backslashes escaped. */
function escapeValue(value: string): string {
  return value.replace(/[\\"'\p{Cc}]/gu, (char) => ({ "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", '"': '\\"', "'": "\\'" })[char] ?? `\\${char.codePointAt(0)!.toString(8).padStart(3, "0")}`);
}

function checkBool(checked: Checked, domain: BoolDomain): Reason[] {
  const { feature, view } = checked;
  const reasons = view.numeric ? checkBoolNumber(view, view.numeric) : checkBoolText(view, domain);
  if (reasons.length > 0) clearDomain(feature);
  return reasons;
}

const notBoolean = "Non-boolean values";

function checkBoolNumber(view: FeatureView, { min, max, histograms }: NumericStatistics): Reason[] {
  const limit = "0 or 1";
  if (view.type === StatisticsType.INT) {
    return [
      ...(min < 0 ? [{ type: Type.BOOL_TYPE_SMALL_INT, short: notBoolean, long: `The smallest value is ${min}.`, observed: String(min), limit }] : []),
      ...(max > 1 ? [{ type: Type.BOOL_TYPE_BIG_INT, short: notBoolean, long: `The largest value is ${max}.`, observed: String(max), limit }] : []),
    ];
  }
  const odd = (long: string, observed: string): Reason[] => [{ type: Type.BOOL_TYPE_UNEXPECTED_FLOAT, short: notBoolean, long, observed, limit }];
  if (nanCount(view.numeric!) > 0) return odd("Some values are NaN.", "NaN");
  if (min < 0) return odd(`The smallest value is ${sixDigits(min)}, below 0.`, sixDigits(min));
  if (max > 1) return odd(`The largest value is ${sixDigits(max)}, above 1.`, sixDigits(max));
  const between = [min, max].find((value) => value !== 0 && value !== 1)
    ?? histograms.find(({ type }) => type === Histogram_HistogramType.QUANTILES)?.buckets.flatMap(({ lowValue, highValue }) => [lowValue, highValue]).find((value) => value > 0 && value < 1);
  return between === undefined ? [] : odd(`Some values lie between 0 and 1, for instance ${sixDigits(between)}.`, sixDigits(between));
}

function checkBoolText(view: FeatureView, domain: BoolDomain): Reason[] {
  const yes = isFieldSet(domain, BoolDomainSchema.field.trueValue) ? [domain.trueValue] : trueWords;
  const no = isFieldSet(domain, BoolDomainSchema.field.falseValue) ? [domain.falseValue] : falseWords;
  const named = yes !== trueWords || no !== falseWords;
  const allowed = named ? [...(yes === trueWords ? [] : yes), ...(no === falseWords ? [] : no)] : [...yes, ...no];
  const odd = [...(labelCounts(view)?.keys() ?? [])].filter((label) => !allowed.includes(label)).sort(compareBytes);
  if (odd.length === 0) return [];
  const words = allowed.map((word) => JSON.stringify(word)).join(", ");
  return [{
    type: Type.BOOL_TYPE_UNEXPECTED_STRING, short: notBoolean, long: `"${escapeValue(clip(odd[0]!, longestLabel))}" is none of ${words}.`, evidence: odd.slice(0, 5), observed: odd[0]!, limit: words,
  }];
}

const outOfRange = "Out-of-range values";

function checkInt({ feature, view }: Checked, domain: IntDomain): Reason[] {
  const bounds = {
    min: isFieldSet(domain, IntDomainSchema.field.min) ? domain.min : undefined,
    max: isFieldSet(domain, IntDomainSchema.field.max) ? domain.max : undefined,
  };
  if (view.numeric) return view.values === nanCount(view.numeric) ? [] : intRange(domain, [BigInt(Math.trunc(finite(view.numeric.min))), BigInt(Math.trunc(finite(view.numeric.max)))], bounds);
  const labels = [...(labelCounts(view)?.keys() ?? [])].sort(compareBytes);
  const odd = labels.filter((label) => !isInt64(label));
  if (odd.length > 0) {
    clearDomain(feature);
    const type = view.type === StatisticsType.INT ? Type.DOMAIN_INVALID_FOR_TYPE : Type.INT_TYPE_NOT_INT_STRING;
    return [{ type, short: "Invalid values", long: `"${escapeValue(clip(odd[0]!, longestLabel))}" is not an integer of 64 bits.`, evidence: odd.slice(0, 5), observed: odd[0]! }];
  }
  const values = labels.map((label) => BigInt(label.replace("+", "")));
  if (values.length === 0) return [];
  const range = values.reduce(([low, high], value) => [value < low ? value : low, value > high ? value : high] as const, [values[0]!, values[0]!] as const);
  return intRange(domain, range, bounds);
}

interface IntBounds {
  readonly min: bigint | undefined;
  readonly max: bigint | undefined;
}

function intRange(domain: IntDomain, [low, high]: readonly [bigint, bigint], { min, max }: IntBounds): Reason[] {
  const reasons: Reason[] = [];
  if (min !== undefined && low < min) {
    reasons.push({ type: Type.INT_TYPE_SMALL_INT, short: outOfRange, long: `The smallest value is ${low}, below ${min}.`, observed: String(low), limit: `≥ ${min}` });
    domain.min = low;
  }
  if (max !== undefined && high > max) {
    reasons.push({ type: Type.INT_TYPE_BIG_INT, short: outOfRange, long: `The largest value is ${high}, above ${max}.`, observed: String(high), limit: `≤ ${max}` });
    domain.max = high;
  }
  return reasons;
}

function finite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

function nanCount({ histograms }: NumericStatistics): number {
  return Math.max(0, ...histograms.map(({ numNan }) => Number(numNan)));
}

function checkFloat(checked: Checked, domain: FloatDomain): Reason[] {
  const { feature, view } = checked;
  if (!view.numeric) return checkFloatText({ feature, view }, domain);
  const nan = nanCount(view.numeric);
  const { min, max } = view.numeric;
  return [
    ...disallowed(domain, { nan, infinite: view.values > nan && (!Number.isFinite(min) || !Number.isFinite(max)) }),
    ...(view.values > nan ? floatRange(domain, [min, max]) : []),
  ];
}

function checkFloatText({ feature, view }: Pick<Checked, "feature" | "view">, domain: FloatDomain): Reason[] {
  const labels = [...(labelCounts(view)?.keys() ?? [])].sort(compareBytes);
  const odd = labels.filter((label) => !isFloatText(label));
  if (odd.length > 0) {
    clearDomain(feature);
    return [{ type: Type.FLOAT_TYPE_STRING_NOT_FLOAT, short: "Invalid values", long: `"${escapeValue(clip(odd[0]!, longestLabel))}" is not a number.`, evidence: odd.slice(0, 5), observed: odd[0]! }];
  }
  const numbers = labels.map((label) => Number(label.replace(/inf(inity)?$/i, "Infinity")));
  const known = numbers.filter((value) => !Number.isNaN(value));
  return [
    ...disallowed(domain, { nan: numbers.length - known.length, infinite: known.some((value) => !Number.isFinite(value)) }),
    ...(known.length > 0 ? floatRange(domain, [Math.min(...known), Math.max(...known)]) : []),
  ];
}

function isFloatText(text: string): boolean {
  return /^[+-]?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?|inf(inity)?|nan)$/i.test(text.trim());
}

function disallowed(domain: FloatDomain, { nan, infinite }: { readonly nan: number; readonly infinite: boolean }): Reason[] {
  const reasons: Reason[] = [];
  if (domain.disallowNan && nan > 0) {
    reasons.push({ type: Type.FLOAT_TYPE_HAS_NAN, short: "Invalid values", long: `${nan} values are NaN.`, observed: `${nan} NaN`, limit: "no NaN" });
    domain.disallowNan = false;
  }
  if (domain.disallowInf && infinite) {
    reasons.push({ type: Type.FLOAT_TYPE_HAS_INF, short: "Invalid values", long: "Some values are infinite.", observed: "infinity", limit: "no infinity" });
    domain.disallowInf = false;
  }
  return reasons;
}

function floatRange(domain: FloatDomain, [min, max]: readonly [number, number]): Reason[] {
  const [low, high] = [Math.fround(min), Math.fround(max)];
  const reasons: Reason[] = [];
  if (isFieldSet(domain, FloatDomainSchema.field.min) && low < domain.min) {
    const [found, bound] = [sixDigits(low), sixDigits(domain.min)];
    reasons.push({ type: Type.FLOAT_TYPE_SMALL_FLOAT, short: outOfRange, long: `The smallest value is ${found}, below ${bound}.`, observed: found, limit: `≥ ${bound}` });
    domain.min = low;
  }
  if (isFieldSet(domain, FloatDomainSchema.field.max) && high > domain.max) {
    const [found, bound] = [sixDigits(high), sixDigits(domain.max)];
    reasons.push({ type: Type.FLOAT_TYPE_BIG_FLOAT, short: outOfRange, long: `The largest value is ${found}, above ${bound}.`, observed: found, limit: `≤ ${bound}` });
    domain.max = high;
  }
  return reasons;
}
