import { create, equals } from "@bufbuild/protobuf";
import { FeatureSchema, SchemaSchema, StringDomainSchema, type Feature, type Schema } from "../data/schema_pb.ts";
import { printText } from "../data/text-print.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { inferSchema, type InferenceOptions } from "./schema-inference.ts";
import { validateStatistics, type FeatureFinding } from "./validate-statistics.ts";

/** TFX's SchemaGen: the first data set makes the schema, the others widen it where they depart from it. */
export function inferFromAll(datasets: readonly DatasetFeatureStatistics[], options: InferenceOptions = {}): Schema {
  const [first, ...others] = [...datasets].sort((a, b) => Number(b.numExamples > 0n) - Number(a.numExamples > 0n));
  return first ? updateSchema(inferSchema(first, options), others, options).schema : create(SchemaSchema);
}

/** A schema widened so that the data fit, and why: for each feature the findings that asked for it. */
interface Update {
  readonly schema: Schema;
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

/** TFDV's update_schema over several data sets: relaxes what the data violate and adds new features, nothing else. */
export function updateSchema(schema: Schema, datasets: readonly DatasetFeatureStatistics[], options: InferenceOptions = {}): Update {
  const reasons = new Map<string, string[]>();
  let updated = schema;
  for (const dataset of datasets) {
    const { repaired, features } = validateStatistics(dataset, updated, { maxStringDomainSize: 100, ...options });
    for (const feature of features) note(reasons, feature);
    updated = repaired;
  }
  return { schema: updated, reasons };
}

function note(reasons: Map<string, string[]>, { path, reasons: found }: FeatureFinding): void {
  const name = path[0] ?? "";
  const known = reasons.get(name) ?? [];
  for (const { short, long } of found) if (!known.includes(long || short)) known.push(long || short);
  reasons.set(name, known);
}

/** A line of a schema's text that is added, removed or kept, with the reason beside. */
export interface DiffLine {
  readonly sign: "+" | "-" | " ";
  readonly text: string;
  readonly note?: string;
}

/** The difference of two schemas as lines of text format: only features and string domains that differ, with the reasons beside. */
export function schemaDifference(before: Schema, after: Schema, reasons: Update["reasons"]): DiffLine[] {
  const features = pairs(before.feature, after.feature).flatMap(([a, b]) => {
    if (a && b && equals(FeatureSchema, a, b)) return [];
    return annotate(blockDifference("feature", a && linesOf(a), b && linesOf(b)), reasons.get((a ?? b)!.name) ?? []);
  });
  const domains = pairs(before.stringDomain, after.stringDomain).flatMap(([a, b]) => {
    if (a && b && equals(StringDomainSchema, a, b)) return [];
    const text = (domain: typeof a): string[] | undefined => domain && printText(StringDomainSchema, domain).trimEnd().split("\n");
    return annotate(blockDifference("string_domain", text(a), text(b)), ownersReasons(after, (a ?? b)!.name, reasons));
  });
  return [...features, ...domains];
}

function ownersReasons({ feature }: Schema, domain: string, reasons: Update["reasons"]): readonly string[] {
  return feature.filter(({ domainInfo }) => domainInfo.case === "domain" && domainInfo.value === domain).flatMap(({ name }) => reasons.get(name) ?? []);
}

function linesOf(feature: Feature): string[] {
  return printText(FeatureSchema, feature).trimEnd().split("\n");
}

function pairs<T extends { readonly name: string }>(before: readonly T[], after: readonly T[]): (readonly [T | undefined, T | undefined])[] {
  const olds = new Map(before.map((item) => [item.name, item]));
  const news = new Map(after.map((item) => [item.name, item]));
  return [...new Set([...olds.keys(), ...news.keys()])].map((name) => [olds.get(name), news.get(name)] as const);
}

/** The lines of one message that differ, inside its first line, its name and its closing brace. */
function blockDifference(field: string, before: readonly string[] | undefined, after: readonly string[] | undefined): DiffLine[] {
  const whole = (sign: "+" | "-", lines: readonly string[]): DiffLine[] =>
    [`${field} {`, ...lines.map((line) => `  ${line}`), "}"].map((text) => ({ sign, text }));
  if (!before || !after) return before ? whole("-", before) : whole("+", after ?? []);
  const changed = lineDifference(before, after);
  const kept = changed.filter(({ sign, text }, i) => sign !== " " || text.startsWith("name:") || opensChange(changed, i));
  return [{ sign: " ", text: `${field} {` }, ...kept.map((line) => ({ ...line, text: `  ${line.text}` })), { sign: " ", text: "}" }];
}

/** Whether an unchanged line is the brace around a changed one. */
function opensChange(lines: readonly DiffLine[], index: number): boolean {
  const indent = (text: string): number => text.length - text.trimStart().length;
  const { text } = lines[index]!;
  const own = indent(text);
  const step = text.endsWith("{") ? 1 : text.trim() === "}" ? -1 : 0;
  if (step === 0) return false;
  for (let i = index + step; i >= 0 && i < lines.length; i += step) {
    if (indent(lines[i]!.text) <= own && lines[i]!.sign === " ") return false;
    if (lines[i]!.sign !== " " && indent(lines[i]!.text) > own) return true;
  }
  return false;
}

function annotate(lines: readonly DiffLine[], reasons: readonly string[]): DiffLine[] {
  const first = lines.findIndex(({ sign }) => sign !== " ");
  return lines.map((line, i) => (i === first && reasons.length > 0 ? { ...line, note: reasons.join(" ") } : line));
}

/** Lines removed, added and kept, by the longest common subsequence. */
function lineDifference(before: readonly string[], after: readonly string[]): DiffLine[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Int32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i]![j] = before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const lines: DiffLine[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    if (i < before.length && j < after.length && before[i] === after[j]) { lines.push({ sign: " ", text: before[i++]! }); j++; }
    else if (i < before.length && (j >= after.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) lines.push({ sign: "-", text: before[i++]! });
    else lines.push({ sign: "+", text: after[j++]! });
  }
  return lines;
}
