import { UserError } from "../core/error.ts";
import type { Batch } from "./batch.ts";
import { joinTypes, type SourceColumn, type SourceFeature, type SourceFile, type SourceType } from "./source.ts";

type Described = readonly { readonly file: SourceFile; readonly columns: readonly SourceColumn[] }[];

interface JoinRule {
  /** Files whose types of one column differ: `widen` takes the more general type, `refuse` is a `UserError`. */
  readonly mixed: "widen" | "refuse";
}

/** The columns of files by name, in the order in which the files have them first. A column that is missing in a file has no values there. */
export function joinColumns(files: Described, { mixed }: JoinRule): SourceColumn[] {
  const joined = new Map<string, { column: SourceColumn; file: SourceFile }>();
  for (const { file, columns } of files) {
    for (const column of columns) {
      const before = joined.get(column.name);
      const type = before ? typeOf(before.column.type, column.type, mixed) : column.type;
      if (type === undefined) throw misfit(column, { file, before: before! });
      const features = before?.column.features && column.features ? joinFeatures(before.column.features, column.features, mixed) : before?.column.features ?? column.features;
      if (before?.column.features && column.features && !features) throw misfit(column, { file, before });
      joined.set(column.name, { column: { name: column.name, type, ...(features && { features }) }, file: before && before.column.type !== "empty" ? before.file : file });
    }
  }
  return [...joined.values()].map(({ column }) => column);
}

function typeOf(a: SourceType, b: SourceType, mixed: JoinRule["mixed"]): SourceType | undefined {
  return a === b || a === "empty" || b === "empty" || mixed === "widen" ? joinTypes(a, b) : undefined;
}

function joinFeatures(first: readonly SourceFeature[], second: readonly SourceFeature[], mixed: JoinRule["mixed"]): SourceFeature[] | undefined {
  const features = new Map(first.map((feature) => [JSON.stringify(feature.path), feature]));
  for (const feature of second) {
    const key = JSON.stringify(feature.path);
    const before = features.get(key);
    if (!before) features.set(key, feature);
    else {
      const same = before.type === feature.type;
      if (before.levels !== feature.levels || (!same && (before.type === "struct" || feature.type === "struct"))) return undefined;
      const type = same || before.type === "struct" || feature.type === "struct" ? before.type : typeOf(before.type, feature.type, mixed);
      if (type === undefined || type === "nested") return undefined;
      features.set(key, { ...before, type });
    }
  }
  return [...features.values()];
}

function misfit({ name, type, features }: SourceColumn, { file, before }: { readonly file: SourceFile; readonly before: { readonly column: SourceColumn; readonly file: SourceFile } }): UserError {
  const [a, b] = type === "nested" && before.column.features ? [shapeText(features), shapeText(before.column.features)] : [type, before.column.type];
  return new UserError(`column ${JSON.stringify(name)} is ${a} here, and ${b} in ${before.file.name}`, { place: { file: file.name }, hint: "a column has one type in all files: make the files anew with one type" });
}

function shapeText(features: readonly SourceFeature[] = []): string {
  return features.map(({ path, type, levels }) => `${path.slice(1).join(".") || "itself"}: ${type} in ${levels} ${levels === 1 ? "list" : "lists"}`).join(", ");
}

/** Takes what a batch holds into the columns found so far. Types in one file are alike. */
export function unitedColumns(columns: Map<string, SourceColumn>, { columns: flat, nested = [] }: Batch): void {
  for (const [name, { type }] of flat) if (!columns.has(name) || columns.get(name)!.type === "empty") columns.set(name, { name, type });
  const byColumn = new Map<string, SourceFeature[]>();
  for (const { path, levels, values } of nested) {
    const features = byColumn.get(path[0]!) ?? [];
    features.push({ path, type: values ? values.type : "struct", levels: levels.length });
    byColumn.set(path[0]!, features);
  }
  for (const [name, features] of byColumn) {
    const before = columns.get(name)?.features;
    columns.set(name, { name, type: "nested", features: before ? joinFeatures(before, features, "widen")! : features });
  }
}
