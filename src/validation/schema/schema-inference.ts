import { clone, create } from "@bufbuild/protobuf";
import { DerivedFeatureSourceSchema, type DerivedFeatureSource } from "../../data/derived_feature_pb.ts";
import {
  BoolDomainSchema, FeaturePresenceSchema, FeatureSchema, FeatureType, FixedShapeSchema, IntDomainSchema, LifecycleStage, SchemaSchema, StringDomainSchema, StructDomainSchema,
  ValueCountListSchema, ValueCountSchema, type Feature, type Schema, type ValueCount,
} from "../../data/schema_pb.ts";
import { placeholders } from "../../statistics/byte-counts.ts";
import { FeatureNameStatistics_Type, type DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { featureTree, type FeatureTree } from "../feature-tree.ts";
import { allLabelsKnown, hasWeights, sortedLabels, viewDataset, type FeatureView, type Level } from "../feature-view.ts";
import { statedDomain } from "../stated-domain.ts";

/** What may be taken for granted from statistics alone. */
export interface InferenceOptions {
  /** Whether a feature with the same number of values in every example gets a shape. Default true. */
  readonly inferFeatureShape?: boolean | undefined;
  /** A string feature with more different values gets no domain. Default 100. */
  readonly maxStringDomainSize?: number | undefined;
  /** Whether TFDV's surprises are kept, as for checks. */
  readonly compatibility?: "tfdv" | undefined;
}

/** The schema that TFDV would infer: types, presence, shapes or value counts, and bool, int and string domains; no numeric ranges. */
export function inferSchema(statistics: DatasetFeatureStatistics, options: InferenceOptions = {}): Schema {
  const schema = create(SchemaSchema);
  const tree = featureTree([...viewDataset(statistics, hasWeights(statistics)).features.values()]);
  const inferring = { schema, tree, options, domains: new Set<string>() };
  for (const root of tree.roots) if (root.path.length === 1) inferBelow(inferring, schema.feature, root);
  return schema;
}

interface Inferring {
  readonly schema: Schema;
  readonly tree: FeatureTree;
  readonly options: InferenceOptions;
  /** Names of all domains of texts. */
  readonly domains: Set<string>;
}

/** Adds a feature and all that lies in it to a list of features of the schema. */
export function inferBelow(inferring: Inferring, list: Feature[], view: FeatureView): void {
  const feature = inferFeature(inferring, view);
  list.push(feature);
  for (const child of inferring.tree.childrenOf(view)) {
    if (feature.domainInfo.case !== "structDomain") feature.domainInfo = { case: "structDomain", value: create(StructDomainSchema) };
    inferBelow(inferring, feature.domainInfo.value.feature, child);
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
function inferFeature(inferring: Inferring, view: FeatureView): Feature {
  const feature = create(FeatureSchema, { name: view.path.at(-1) ?? "", type: schemaType(view.type) });
  const presence = create(FeaturePresenceSchema, { minCount: view.present >= 1 ? 1n : 0n });
  feature.presenceConstraints = { case: "presence", value: presence };
  if (view.present > 0) {
    if (view.missing === 0) presence.minFraction = 1;
    feature.shapeType = inferShape(view, inferring.options.inferFeatureShape ?? true);
  }
  if (view.statistics.validationDerivedSource) markDerived(feature, view.statistics.validationDerivedSource);
  feature.domainInfo = statedDomain(view) ?? inferDomain(inferring, view);
  return feature;
}

/** Says that a feature was computed from others for validation alone. */
export function markDerived(feature: Feature, source: DerivedFeatureSource): void {
  feature.lifecycleStage = LifecycleStage.VALIDATION_DERIVED;
  feature.validationDerivedSource = clone(DerivedFeatureSourceSchema, source);
}

function inferShape(view: FeatureView, withShape: boolean): Feature["shapeType"] {
  const { levels, type } = view;
  if (withShape && type !== FeatureNameStatistics_Type.STRUCT && levels.every(({ missing, min, max }) => missing === 0 && min > 0 && min === max)) {
    return { case: "shape", value: create(FixedShapeSchema, { dim: levels.map(({ min }) => ({ size: BigInt(min) })) }) };
  }
  return inferCounts(view);
}

/** The number of values as the schema tells it where lengths vary. */
export function inferCounts({ levels }: FeatureView): Feature["shapeType"] {
  if (levels.length > 1) return { case: "valueCounts", value: create(ValueCountListSchema, { valueCount: levels.map((level) => valueCount(level) ?? create(ValueCountSchema)) }) };
  const count = valueCount(levels[0]!);
  return count ? { case: "valueCount", value: count } : { case: undefined };
}

function valueCount({ min, max }: Level): ValueCount | undefined {
  if (min <= 0) return undefined;
  return create(ValueCountSchema, min === max ? { min: BigInt(min), max: BigInt(max) } : { min: 1n });
}

/** What a string may be to count as true or false where the schema names nothing else. */
export const trueWords: readonly string[] = ["TRUE", "true", "SET", "set", "1", ""];
/** The other half of `trueWords`. */
export const falseWords: readonly string[] = ["FALSE", "false", "CLEAR", "clear", "0"];

const none: Feature["domainInfo"] = { case: undefined };

function inferDomain({ schema, domains, options: { maxStringDomainSize = 100, compatibility } }: Inferring, view: FeatureView): Feature["domainInfo"] {
  const { numeric, type } = view;
  if (type === FeatureNameStatistics_Type.BYTES || (view.strings?.invalidUtf8Count ?? 0n) > 0n) return none;
  if (type === FeatureNameStatistics_Type.INT && numeric && numeric.min >= 0 && numeric.max === 1) return { case: "boolDomain", value: create(BoolDomainSchema) };
  const values = sortedLabels(view);
  const isText = type === FeatureNameStatistics_Type.STRING;
  const words = isText ? boolWords(values) : undefined;
  if (words) return { case: "boolDomain", value: create(BoolDomainSchema, words) };
  if (isText && values.length > 0 && values.every(isInt64)) return { case: "intDomain", value: create(IntDomainSchema) };
  if (values.length === 0 || values.length > maxStringDomainSize) return none;
  // TFDV makes domains of categorical numbers, of texts too long to keep and of the most frequent values out of more.
  if (compatibility !== "tfdv" && (!isText || values.includes(placeholders.long) || !allLabelsKnown(view))) return none;
  const name = freeDomainName(domains, view.key);
  domains.add(name);
  schema.stringDomain.push(create(StringDomainSchema, { name, value: [...values] }));
  return { case: "domain", value: name };
}

function boolWords(values: readonly string[]): { trueValue?: string; falseValue?: string } | undefined {
  if (values.length < 1 || values.length > 2) return undefined;
  const yes = values.filter((value) => trueWords.includes(value));
  const no = values.filter((value) => falseWords.includes(value));
  if (yes.length > 1 || no.length > 1 || yes.length + no.length !== values.length) return undefined;
  return { ...(yes[0] !== undefined && { trueValue: yes[0] }), ...(no[0] !== undefined && { falseValue: no[0] }) };
}

/** The integer of 64 bits that a text writes, white space around it left out; undefined when it writes none. */
export function integerOf(text: string): bigint | undefined {
  const digits = /^[ \t\n\v\f\r]*([+-]?)0*(\d{1,19})[ \t\n\v\f\r]*$/.exec(text);
  if (!digits) return undefined;
  const value = BigInt(digits[2]!) * (digits[1] === "-" ? -1n : 1n);
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

/** Whether a text writes an integer of 64 bits. */
export function isInt64(text: string): boolean {
  return integerOf(text) !== undefined;
}

function freeDomainName(taken: ReadonlySet<string>, wanted: string): string {
  if (!taken.has(wanted)) return wanted;
  let suffix = 2;
  while (taken.has(`${wanted}${suffix}`)) suffix++;
  return `${wanted}${suffix}`;
}
