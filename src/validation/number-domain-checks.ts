import { isFieldSet } from "@bufbuild/protobuf";
import { clip } from "../core/clip.ts";
import { FeatureType, FloatDomainSchema, IntDomainSchema, type FloatDomain, type IntDomain } from "../data/schema_pb.ts";
import { FeatureNameStatistics_Type as StatisticsType } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type } from "./anomalies_pb.ts";
import { sortedLabels } from "./feature-view.ts";
import { escapeValue, sixDigits, type Checked, type Reason } from "./reason.ts";
import { integerOf, schemaType } from "./schema/schema-inference.ts";

const outOfRange = "Out-of-range values";
const invalidValues = "Invalid values";
const longestLabel = 100;

/** A range of values, or the first value by order that is none, with others like it. */
type Range<T> = { readonly low: T; readonly high: T } | { readonly odd: readonly string[] };

/** Whether all values are integers of 64 bits and between the domain's bounds. Repairs by widening, or by dropping the domain. */
export function checkInt(checked: Checked, domain: IntDomain): Reason[] {
  const bounds = {
    min: isFieldSet(domain, IntDomainSchema.field.min) ? domain.min : undefined,
    max: isFieldSet(domain, IntDomainSchema.field.max) ? domain.max : undefined,
  };
  const range = intRange(checked);
  if (!range) return [];
  if ("odd" in range) return notIntegers(checked, range.odd, bounds);
  const reasons: Reason[] = [];
  if (bounds.min !== undefined && range.low < bounds.min) {
    reasons.push({ type: Type.INT_TYPE_SMALL_INT, short: outOfRange, long: `The smallest value is ${range.low}, below ${bounds.min}.`, observed: String(range.low), limit: `≥ ${bounds.min}` });
    domain.min = range.low;
  }
  if (bounds.max !== undefined && range.high > bounds.max) {
    reasons.push({ type: Type.INT_TYPE_BIG_INT, short: outOfRange, long: `The largest value is ${range.high}, above ${bounds.max}.`, observed: String(range.high), limit: `≤ ${bounds.max}` });
    domain.max = range.high;
  }
  return reasons;
}

const greatest = 2n ** 63n - 1n;
const least = -(2n ** 63n);

function intRange({ view, settings }: Checked): Range<bigint> | undefined {
  if (view.type === StatisticsType.STRUCT || view.type === StatisticsType.FLOAT) return undefined;
  const labels = sortedLabels(view);
  if (view.type === StatisticsType.INT && labels.length === 0) {
    if (!view.numeric) return settings.compatibility === "tfdv" ? { low: 0n, high: 0n } : undefined;
    const { min, max } = view.numeric;
    const odd = [min, max].filter((value) => !(value >= -(2 ** 63) && value <= 2 ** 63));
    if (odd.length > 0) return { odd: odd.map(String) };
    // The largest integer of 64 bits is told as 2^63, the double next to it.
    const whole = (value: number): bigint => (value >= 2 ** 63 ? greatest : BigInt(Math.trunc(value)));
    return { low: whole(min), high: whole(max) };
  }
  const values = labels.map(integerOf);
  const odd = labels.filter((_, i) => values[i] === undefined);
  if (odd.length > 0) return { odd };
  let [low, high] = [greatest, least];
  for (const value of values) {
    if (value! < low) low = value!;
    if (value! > high) high = value!;
  }
  return values.length > 0 ? { low, high } : undefined;
}

function notIntegers({ feature, view }: Checked, odd: readonly string[], { min, max }: { readonly min: bigint | undefined; readonly max: bigint | undefined }): Reason[] {
  const isText = schemaType(view.type) === FeatureType.BYTES;
  if (!isText && min === undefined && max === undefined) return [];
  feature.domainInfo = { case: undefined };
  return [{
    type: isText ? Type.INT_TYPE_NOT_INT_STRING : Type.DOMAIN_INVALID_FOR_TYPE, short: invalidValues,
    long: `"${escapeValue(clip(odd[0]!, longestLabel))}" is not an integer of 64 bits.`, evidence: odd.slice(0, 5), observed: odd[0]!,
  }];
}

/** Whether all values are numbers between the domain's bounds, compared as float32. Repairs by widening, or by dropping the domain. */
export function checkFloat(checked: Checked, domain: FloatDomain): Reason[] {
  const { feature, view } = checked;
  const labels = view.type === StatisticsType.FLOAT ? [] : sortedLabels(view);
  const nan = domain.disallowNan && (hasNan(checked) || (view.type === StatisticsType.STRING && labels.some((label) => Number.isNaN(floatOf(label)))));
  const reasons: Reason[] = [];
  if (nan) {
    domain.disallowNan = false;
    reasons.push({ type: Type.FLOAT_TYPE_HAS_NAN, short: invalidValues, long: "Some values are NaN.", observed: "NaN", limit: "no NaN" });
  }
  const range = floatRange(checked);
  if (!range) return reasons;
  if ("odd" in range) {
    feature.domainInfo = { case: undefined };
    return [...reasons, { type: Type.FLOAT_TYPE_STRING_NOT_FLOAT, short: invalidValues, long: `"${escapeValue(clip(range.odd[0]!, longestLabel))}" is not a number.`, evidence: range.odd.slice(0, 5), observed: range.odd[0]! }];
  }
  return [...reasons, ...outside(domain, range), ...infinite(domain, range)];
}

function hasNan({ view }: Checked): boolean {
  return view.type === StatisticsType.FLOAT && (view.numeric?.histograms.some(({ numNan }) => numNan > 0n) ?? false);
}

function floatRange({ view, settings }: Checked): Range<number> | undefined {
  if (view.type === StatisticsType.INT || view.type === StatisticsType.STRUCT) return undefined;
  if (view.type === StatisticsType.FLOAT && view.numeric) return { low: Math.fround(view.numeric.min), high: Math.fround(view.numeric.max) };
  if (view.type === StatisticsType.FLOAT && settings.compatibility === "tfdv") return { low: 0, high: 0 };
  const labels = sortedLabels(view);
  const odd = labels.filter((label) => floatOf(label) === undefined);
  if (odd.length > 0) return { odd };
  let range: { low: number; high: number } | undefined;
  for (const label of labels) {
    const value = floatOf(label)!;
    range ??= { low: value, high: value };
    if (range.low > value) range.low = value;
    if (range.high < value) range.high = value;
  }
  return range;
}

/** The float32 that a text writes, as Abseil reads it; undefined when it writes none. */
function floatOf(text: string): number | undefined {
  const body = text.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, "");
  if (/^[+-]?nan(\([A-Za-z0-9_]*\))?$/i.test(body)) return NaN;
  const endless = /^([+-]?)inf(inity)?$/i.exec(body);
  if (endless) return endless[1] === "-" ? -Infinity : Infinity;
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(body)) return Math.fround(Number(body));
  const hex = /^([+-]?)0x([\da-f]{0,40})(?:\.([\da-f]{0,40}))?(?:p([+-]?\d{1,5}))?$/i.exec(body);
  if (!hex || !(hex[2] || hex[3])) return undefined;
  const [, sign, whole = "", part = "", power = "0"] = hex;
  const size = Number(BigInt(`0x${whole}${part}`)) * 2 ** (Number(power) - 4 * part.length);
  return Math.fround(sign === "-" ? -size : size);
}

function outside(domain: FloatDomain, { low, high }: { readonly low: number; readonly high: number }): Reason[] {
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

function infinite(domain: FloatDomain, { low, high }: { readonly low: number; readonly high: number }): Reason[] {
  if (!domain.disallowInf || (Math.abs(low) !== Infinity && Math.abs(high) !== Infinity)) return [];
  domain.disallowInf = false;
  return [{ type: Type.FLOAT_TYPE_HAS_INF, short: invalidValues, long: "Some values are infinite.", observed: "infinity", limit: "no infinity" }];
}
