import { isFieldSet } from "@bufbuild/protobuf";
import { isUtf8 } from "node:buffer";
import type { Finding } from "../../core/finding.ts";
import type { Batch, BytesColumn, Column } from "../../data/batch.ts";
import { FeatureType, FloatDomainSchema, IntDomainSchema, type BoolDomain, type Feature, type FloatDomain, type IntDomain, type Schema, type StringDomain, type ValueCount } from "../../data/schema_pb.ts";
import { labelCounts, type DatasetView } from "../feature-view.ts";
import { readIntegerSet } from "../schema/integer-sets.ts";
import { cellsOf, type RowCells } from "./row-cells.ts";
import { sixDigits } from "../reason.ts";
import { falseWords, isInt64, trueWords } from "../schema/schema-inference.ts";

/** Tells of each row of a batch whether it shows a finding; undefined when none does. */
type RowTest = ((row: number) => boolean) | undefined;

/** A finding as a question to each row. */
export interface RowQuestion {
  /** The features looked at, the one the finding is about first. */
  readonly paths: readonly (readonly string[])[];
  bind(batch: Batch): RowTest;
  /** What shows it too, where no row does so well. */
  otherwise?(batch: Batch): RowTest;
  /** How far a row that shows it is beyond what is allowed, where that can be told: the worst rows are told first. */
  excess?(batch: Batch): (row: number) => number;
}

/** What a finding was made from. */
export interface QuestionContext {
  readonly schema: Schema;
  readonly current: DatasetView;
  /** What drift was measured against. */
  readonly baseline?: DatasetView | undefined;
}

/** Which rows show a finding; undefined where it is about all of them together, or about none. */
export function rowQuestion(finding: Finding, context: QuestionContext): RowQuestion | undefined {
  const path = context.current.features.get(finding.subject)?.path;
  if (!path) return compositeQuestion(finding, context.schema);
  const ask = (test: (cells: RowCells) => RowTest): RowQuestion => ({ paths: [path], bind: (batch) => test(cellsOf(batch, path)) });
  const feature = featureAt(context.schema, path);
  const value = valueTest(finding, { ...context, feature });
  const present = (batch: Batch): RowTest => { const { count } = cellsOf(batch, path); return (row) => count(row) > 0; };
  const bounds = boundsOf(finding, { ...context, feature });
  if (value) return { ...ask((cells) => anyValue(cells, value)), ...(finding.rule === "UNEXPECTED_DATA_TYPE" && { otherwise: present }), ...(bounds && { excess: (batch) => mostBeyond(cellsOf(batch, path), bounds) }) };
  const rows = countTest(finding.rule, feature);
  return rows && ask(rows);
}

/** The feature of a schema at a path. */
function featureAt({ feature: features }: Schema, path: readonly string[]): Feature | undefined {
  let inside: readonly Feature[] = features;
  let found: Feature | undefined;
  for (const step of path) {
    found = inside.find(({ name }) => name === step);
    inside = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
  }
  return found;
}

/** Tells of each value of a column whether it shows the finding. */
type ValueTest = (column: Column) => ((value: number) => boolean) | undefined;

function anyValue({ column, first, end }: RowCells, test: ValueTest): RowTest {
  const wrong = column && test(column);
  if (!wrong) return undefined;
  return (row) => {
    for (let i = first(row), last = end(row); i < last; i++) if (wrong(i)) return true;
    return false;
  };
}

type Asking = QuestionContext & { readonly feature: Feature | undefined };

function valueTest(finding: Finding, asking: Asking): ValueTest | undefined {
  const { rule, subject, evidence = [] } = finding;
  const { feature, schema, current, baseline } = asking;
  if (rule === "drift.new-values" || rule === "COMPARATOR_L_INFTY_HIGH" || rule === "COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH") return evidence.length > 0 ? textIn(new Set(evidence)) : undefined;
  if (rule === "drift.peak") return numberTest((value) => evidence.includes(sixDigits(Number(value))));
  if (rule === "drift.range") {
    const before = baseline?.features.get(subject)?.numeric;
    return before && numberTest((value) => value < before.min || value > before.max);
  }
  if (rule === "ENUM_TYPE_INVALID_UTF8") return (column) => (column.type === "bytes" ? (i) => !isUtf8(bytesAt(column, i)) : undefined);
  if (rule === "FEATURE_TYPE_LOW_UNIQUE") {
    const most = [...labelCounts(current.features.get(subject)!) ?? []].sort(([, a], [, b]) => b - a)[0];
    return most && most[1] > 1 ? textIn(new Set([most[0]])) : undefined;
  }
  if (!feature) return undefined;
  const allowed = rule === "values.outside" ? readIntegerSet(feature) : undefined;
  if (allowed) return numberTest((value) => !allowed(BigInt(value)));
  if (rule === "UNEXPECTED_DATA_TYPE") return typeTest(feature.type);
  const max = rule === "MAX_IMAGE_BYTE_SIZE_EXCEEDED" && feature.domainInfo.case === "imageDomain" ? feature.domainInfo.value.maxImageByteSize : undefined;
  if (max !== undefined) return (column) => (column.type === "bytes" ? (i) => bytesAt(column, i).length > max : undefined);
  return domainTest(rule, domainOf(feature, schema));
}

/** What a number may be at least and at most. */
type Bounds = readonly [low: number, high: number];

/** The bounds that a finding says were broken. */
function boundsOf({ rule, subject }: Finding, { feature, schema, baseline }: Asking): Bounds | undefined {
  if (rule === "drift.range") {
    const before = baseline?.features.get(subject)?.numeric;
    return before && [before.min, before.max];
  }
  const known = feature && domainOf(feature, schema);
  if (known?.kind !== "int" && known?.kind !== "float") return undefined;
  if (/_SMALL_(INT|FLOAT)$/.test(rule)) return [Number(known.domain.min), Infinity];
  return /_BIG_(INT|FLOAT)$/.test(rule) ? [-Infinity, Number(known.domain.max)] : undefined;
}

/** How far the farthest value of a row is beyond its bounds. */
function mostBeyond({ column, first, end }: RowCells, [low, high]: Bounds): (row: number) => number {
  const value = column && numberIn(column);
  return (row) => {
    let most = -Infinity;
    for (let i = first(row), last = end(row); value && i < last; i++) {
      const number = Number(value(i) ?? NaN);
      most = Math.max(most, Number.isNaN(number) ? -Infinity : Math.max(low - number, number - high));
    }
    return most;
  };
}

type Domain = { readonly kind: "string"; readonly domain: StringDomain } | { readonly kind: "bool"; readonly domain: BoolDomain }
  | { readonly kind: "int"; readonly domain: IntDomain } | { readonly kind: "float"; readonly domain: FloatDomain } | undefined;

function domainOf({ domainInfo }: Feature, schema: Schema): Domain {
  switch (domainInfo.case) {
    case "stringDomain": return { kind: "string", domain: domainInfo.value };
    case "boolDomain": return { kind: "bool", domain: domainInfo.value };
    case "intDomain": return { kind: "int", domain: domainInfo.value };
    case "floatDomain": return { kind: "float", domain: domainInfo.value };
    case "domain": {
      const named = ({ name }: { readonly name: string }): boolean => name === domainInfo.value;
      const [text, whole, float] = [schema.stringDomain.find(named), schema.intDomain.find(named), schema.floatDomain.find(named)];
      return text ? { kind: "string", domain: text } : whole ? { kind: "int", domain: whole } : float && { kind: "float", domain: float };
    }
    default: return undefined;
  }
}

function domainTest(rule: string, known: Domain): ValueTest | undefined {
  if (rule === "INT_TYPE_NOT_INT_STRING" || (rule === "DOMAIN_INVALID_FOR_TYPE" && known?.kind === "int")) return textTest((text) => !isInt64(text));
  if (rule === "FLOAT_TYPE_STRING_NOT_FLOAT") return textTest((text) => floatOf(text) === undefined);
  if (known?.kind === "string" && rule === "ENUM_TYPE_UNEXPECTED_STRING_VALUES") return textIn(new Set(known.domain.value), true);
  if (known?.kind === "bool" && rule.startsWith("BOOL_TYPE_")) return boolTest(known.domain);
  if (known?.kind === "int") {
    const { min, max } = known.domain;
    if (rule === "INT_TYPE_SMALL_INT" && isFieldSet(known.domain, IntDomainSchema.field.min)) return numberTest((value) => value < min);
    if (rule === "INT_TYPE_BIG_INT" && isFieldSet(known.domain, IntDomainSchema.field.max)) return numberTest((value) => value > max);
  }
  if (known?.kind !== "float") return undefined;
  const { min, max } = known.domain;
  if (rule === "FLOAT_TYPE_SMALL_FLOAT" && isFieldSet(known.domain, FloatDomainSchema.field.min)) return numberTest((value) => Math.fround(Number(value)) < min);
  if (rule === "FLOAT_TYPE_BIG_FLOAT" && isFieldSet(known.domain, FloatDomainSchema.field.max)) return numberTest((value) => Math.fround(Number(value)) > max);
  if (rule === "FLOAT_TYPE_HAS_NAN") return numberTest((value) => Number.isNaN(value));
  return rule === "FLOAT_TYPE_HAS_INF" ? numberTest((value) => Math.abs(Number(value)) === Infinity) : undefined;
}

function boolTest({ trueValue, falseValue }: BoolDomain): ValueTest {
  const named = trueValue !== "" || falseValue !== "";
  const words = named ? [trueValue, falseValue].filter((word) => word !== "") : [...trueWords, ...falseWords];
  const [numbers, texts] = [numberTest((value) => value !== 0 && value !== 1 && value !== 0n && value !== 1n), textIn(new Set(words), true)];
  return (column) => (column.type === "bytes" ? texts : numbers)(column);
}

/** What cannot be of the type that the schema says. */
function typeTest(wanted: FeatureType): ValueTest {
  if (wanted === FeatureType.FLOAT) return textTest((text) => floatOf(text) === undefined);
  if (wanted !== FeatureType.INT) return () => undefined;
  return (column) => (column.type === "bytes" ? textTest((text) => !isInt64(text))(column) : numberTest((value) => !Number.isInteger(Number(value)))(column));
}

/** A number in a text, as a float domain on texts reads it. */
function floatOf(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?|inf(inity)?|nan)$/i.test(text.trim())) return undefined;
  return Number(text.trim().replace(/inf(inity)?$/i, "Infinity"));
}

function bytesAt({ bytes, offsets }: BytesColumn, value: number): Uint8Array {
  return bytes.subarray(offsets[value]!, offsets[value + 1]!);
}

/** Bytes one to one as characters: cheaper than decoding, and as good to compare. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** Whether a value as text is one of these, or none of them. */
function textIn(texts: ReadonlySet<string>, negated = false): ValueTest {
  const keys = new Set([...texts].map((text) => latin1(Buffer.from(text))));
  return (column) => {
    if (column.type === "bytes") return (i) => keys.has(latin1(bytesAt(column, i))) !== negated;
    if (column.type === "empty") return undefined;
    return (i) => texts.has(String(numberAt(column, i))) !== negated;
  };
}

function textTest(wrong: (text: string) => boolean): ValueTest {
  return (column) => (column.type === "bytes" ? (i) => wrong(latin1(bytesAt(column, i))) : undefined);
}

/** Numbers, and texts that are numbers. */
function numberTest(wrong: (value: number | bigint) => boolean): ValueTest {
  return (column) => {
    const number = numberIn(column);
    return number && ((i) => {
      const value = number(i);
      return value !== undefined && wrong(value);
    });
  };
}

function numberIn(column: Column): ((value: number) => number | bigint | undefined) | undefined {
  if (column.type === "empty") return undefined;
  return column.type === "bytes" ? (i) => floatOf(latin1(bytesAt(column, i))) : (i) => numberAt(column, i);
}

function numberAt(column: Exclude<Column, { readonly type: "bytes" | "empty" }>, value: number): number | bigint {
  return column.type === "int" && column.wide ? column.wide[value]! : column.values[value]!;
}

const presenceRules: ReadonlySet<string> = new Set(["FEATURE_TYPE_LOW_FRACTION_PRESENT", "FEATURE_TYPE_LOW_NUMBER_PRESENT", "FEATURE_TYPE_NOT_PRESENT", "drift.missing"]);
/** Any row that has the feature shows these. */
const featureRules: ReadonlySet<string> = new Set(["SCHEMA_NEW_COLUMN", "VALUE_NESTEDNESS_MISMATCH"]);

/** Findings about whether a feature is there and how many values it has. */
function countTest(rule: string, feature: Feature | undefined): ((cells: RowCells) => RowTest) | undefined {
  if (presenceRules.has(rule)) return ({ count }) => (row) => count(row) < 0;
  if (featureRules.has(rule)) return ({ count }) => (row) => count(row) > 0;
  const shape = feature?.shapeType;
  if (rule === "INVALID_FEATURE_SHAPE" && shape?.case === "shape") {
    const wanted = shape.value.dim.reduce((product, { size }) => product * Number(size), 1);
    return ({ count }) => (row) => count(row) !== wanted;
  }
  const levels: readonly ValueCount[] = shape?.case === "valueCount" ? [shape.value] : shape?.case === "valueCounts" ? shape.value.valueCount : [];
  if (rule === "FEATURE_TYPE_LOW_NUMBER_VALUES") return ({ lengths }) => (row) => levels.some(({ min }, level) => lengths(row, level).some((length) => length < min));
  if (rule === "FEATURE_TYPE_HIGH_NUMBER_VALUES") return ({ lengths }) => (row) => levels.some(({ max }, level) => max > 0n && lengths(row, level).some((length) => length > max));
  return undefined;
}

/** Sparse and weighted features are made of others; what is wrong with them is how those differ in a row. */
function compositeQuestion({ rule, subject }: Finding, { sparseFeature, weightedFeature }: Schema): RowQuestion | undefined {
  const sparse = sparseFeature.find(({ name }) => name === subject);
  const weighted = weightedFeature.find(({ name }) => name === subject);
  const value = sparse?.valueFeature ? [sparse.valueFeature.name] : weighted?.feature?.step;
  const others = sparse ? sparse.indexFeature.map(({ name }) => [name]) : weighted?.weightFeature ? [weighted.weightFeature.step] : [];
  if (!value || others.length === 0 || !/_(MISSING_VALUE|MISSING_INDEX|MISSING_WEIGHT|LENGTH_MISMATCH)$/.test(rule)) return undefined;
  return {
    paths: [value, ...others],
    bind(batch) {
      const [own, rest] = [cellsOf(batch, value), others.map((path) => cellsOf(batch, path))];
      if (rule.endsWith("_MISSING_VALUE")) return (row) => own.count(row) < 0 && rest.some(({ count }) => count(row) >= 0);
      if (rule.endsWith("_LENGTH_MISMATCH")) return (row) => rest.some(({ count }) => Math.max(0, count(row)) !== Math.max(0, own.count(row)));
      return (row) => own.count(row) >= 0 && rest.some(({ count }) => count(row) < 0);
    },
  };
}
