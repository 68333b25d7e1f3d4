import { create } from "@bufbuild/protobuf";
import {
  BoolDomainSchema, FeaturePresenceSchema, FeatureSchema, FeatureType, FixedShapeSchema, IntDomainSchema, SchemaSchema, StringDomainSchema, StructDomainSchema,
  ValueCountListSchema, ValueCountSchema, type Feature, type Schema, type ValueCount,
} from "../data/schema_pb.ts";
import { placeholders } from "../statistics/byte-counts.ts";
import { FeatureNameStatistics_Type, type DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { allLabelsKnown, compareBytes, labelCounts, viewDataset, type FeatureView, type Level } from "./feature-view.ts";

/** What may be taken for granted from statistics alone. */
export interface InferenceOptions {
  /** Whether a feature with the same number of values in every example gets a shape. Default true. */
  readonly inferFeatureShape?: boolean | undefined;
  /** A string feature with more different values gets no domain. Default 100. */
  readonly maxStringDomainSize?: number | undefined;
}

/** The schema that TFDV would infer: types, presence, shapes or value counts, and bool, int and string domains; no numeric ranges. */
export function inferSchema(statistics: DatasetFeatureStatistics, options: InferenceOptions = {}): Schema {
  const schema = create(SchemaSchema);
  const views = [...viewDataset(statistics).features.values()];
  addFeatures(schema, schema.feature, { views, depth: 1, options });
  return schema;
}

interface Adding {
  readonly views: readonly FeatureView[];
  readonly depth: number;
  readonly options: InferenceOptions;
}

function addFeatures(schema: Schema, list: Feature[], { views, depth, options }: Adding): void {
  for (const view of views.filter(({ path }) => path.length === depth)) {
    const feature = inferFeature(schema, view, options);
    list.push(feature);
    const children = views.filter(({ path }) => path.length > depth && view.path.every((step, i) => path[i] === step));
    if (view.type !== FeatureNameStatistics_Type.STRUCT) continue;
    const struct = create(StructDomainSchema);
    feature.domainInfo = { case: "structDomain", value: struct };
    addFeatures(schema, struct.feature, { views: children, depth: depth + 1, options });
  }
}

const typeOf: Readonly<Record<FeatureNameStatistics_Type, FeatureType>> = {
  [FeatureNameStatistics_Type.INT]: FeatureType.INT,
  [FeatureNameStatistics_Type.FLOAT]: FeatureType.FLOAT,
  [FeatureNameStatistics_Type.STRING]: FeatureType.BYTES,
  [FeatureNameStatistics_Type.BYTES]: FeatureType.BYTES,
  [FeatureNameStatistics_Type.STRUCT]: FeatureType.STRUCT,
};

/** The schema's type for a type of the statistics. */
export function schemaType(type: FeatureNameStatistics_Type): FeatureType {
  return typeOf[type] ?? FeatureType.TYPE_UNKNOWN;
}

/** What the statistics say of one feature; a string domain is added to the schema. */
export function inferFeature(schema: Schema, view: FeatureView, { inferFeatureShape = true, maxStringDomainSize = 100 }: InferenceOptions): Feature {
  const feature = create(FeatureSchema, { name: view.path.at(-1) ?? "", type: schemaType(view.type) });
  const presence = create(FeaturePresenceSchema, { minCount: view.present > 0 ? 1n : 0n });
  if (view.missing === 0) presence.minFraction = 1;
  feature.presenceConstraints = { case: "presence", value: presence };
  feature.shapeType = inferShape(view, inferFeatureShape);
  inferDomain(schema, feature, { view, maxStringDomainSize });
  return feature;
}

function inferShape({ levels, type }: FeatureView, withShape: boolean): Feature["shapeType"] {
  if (withShape && type !== FeatureNameStatistics_Type.STRUCT && levels.every(({ missing, min, max }) => missing === 0 && min > 0 && min === max)) {
    return { case: "shape", value: create(FixedShapeSchema, { dim: levels.map(({ min }) => ({ size: BigInt(min) })) }) };
  }
  if (levels.length > 1) return { case: "valueCounts", value: create(ValueCountListSchema, { valueCount: levels.map((level) => valueCount(level) ?? create(ValueCountSchema)) }) };
  const count = valueCount(levels[0]!);
  return count ? { case: "valueCount", value: count } : { case: undefined };
}

function valueCount({ min, max }: Level): ValueCount | undefined {
  if (min <= 0) return undefined;
  return create(ValueCountSchema, min === max ? { min: BigInt(min), max: BigInt(max) } : { min: BigInt(min) });
}

/** What a string may be to count as true or false where the schema names nothing else. */
export const trueWords: readonly string[] = ["TRUE", "true", "SET", "set", "1", ""];
/** The other half of `trueWords`. */
export const falseWords: readonly string[] = ["FALSE", "false", "CLEAR", "clear", "0"];

interface Domaining {
  readonly view: FeatureView;
  readonly maxStringDomainSize: number;
}

function inferDomain(schema: Schema, feature: Feature, { view, maxStringDomainSize }: Domaining): void {
  if (view.numeric) {
    const isBool = view.type === FeatureNameStatistics_Type.INT && view.values > 0 && view.numeric.min >= 0 && view.numeric.max === 1;
    if (isBool) feature.domainInfo = { case: "boolDomain", value: create(BoolDomainSchema) };
    return;
  }
  const labels = labelCounts(view);
  if (!labels || view.type !== FeatureNameStatistics_Type.STRING || (view.strings?.invalidUtf8Count ?? 0n) > 0n || labels.has(placeholders.long)) return;
  const values = [...labels.keys()].sort(compareBytes);
  const words = boolWords(values);
  if (words) feature.domainInfo = { case: "boolDomain", value: create(BoolDomainSchema, words) };
  else if (values.length > 0 && values.every(isInt64)) feature.domainInfo = { case: "intDomain", value: create(IntDomainSchema) };
  else if (values.length >= 1 && values.length <= maxStringDomainSize && allLabelsKnown(view)) {
    const name = freeDomainName(schema, view.key);
    schema.stringDomain.push(create(StringDomainSchema, { name, value: values }));
    feature.domainInfo = { case: "domain", value: name };
  }
}

function boolWords(values: readonly string[]): { trueValue?: string; falseValue?: string } | undefined {
  if (values.length < 1 || values.length > 2) return undefined;
  const yes = values.filter((value) => trueWords.includes(value));
  const no = values.filter((value) => falseWords.includes(value));
  if (yes.length > 1 || no.length > 1 || yes.length + no.length !== values.length) return undefined;
  return { ...(yes[0] !== undefined && { trueValue: yes[0] }), ...(no[0] !== undefined && { falseValue: no[0] }) };
}

/** Whether a text is a decimal integer of 64 bits. */
export function isInt64(text: string): boolean {
  if (!/^[+-]?\d{1,19}$/.test(text)) return false;
  const value = BigInt(text.replace("+", ""));
  return BigInt.asIntN(64, value) === value;
}

function freeDomainName({ stringDomain }: Schema, wanted: string): string {
  const taken = new Set(stringDomain.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  let suffix = 2;
  while (taken.has(`${wanted}${suffix}`)) suffix++;
  return `${wanted}${suffix}`;
}
