import { create } from "@bufbuild/protobuf";
import type { Suggestion } from "../../core/report.ts";
import { linesOf, type LineChange } from "../../data/line-changes.ts";
import { SchemaSchema, type Schema } from "../../data/schema_pb.ts";
import { editText } from "../../data/text-edit.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { anomalyTypeName } from "../anomaly-type-name.ts";
import { serializePath } from "../feature-path.ts";
import { widenIntegerSets } from "./integer-sets.ts";
import type { Reason } from "../reason.ts";
import { inferSchema, type InferenceOptions } from "./schema-inference.ts";
import { schemaLines, type SchemaPart } from "./schema-lines.ts";
import { validateStatistics } from "../validate-statistics.ts";

/** TFX's SchemaGen: the first data set makes the schema, the others widen it where they depart from it. */
export function inferFromAll(datasets: readonly DatasetFeatureStatistics[], options: InferenceOptions = {}): Schema {
  const [first, ...others] = [...datasets].sort((a, b) => Number(b.numExamples > 0n) - Number(a.numExamples > 0n));
  return first ? updateSchema(inferSchema(first, options), others, options).schema : create(SchemaSchema);
}

/** Why a schema changes: a finding of validation. The path is empty for what concerns the whole data set. */
interface UpdateReason {
  readonly path: readonly string[];
  readonly reason: Reason;
}

/** A schema widened so that the data fit, and every finding that asked for it. */
export interface Update {
  readonly schema: Schema;
  readonly reasons: readonly UpdateReason[];
}

/** TFDV's update_schema over several data sets: relaxes what the data violate and adds new features, nothing else. Sets of integers are widened too. */
export function updateSchema(schema: Schema, datasets: readonly DatasetFeatureStatistics[], options: InferenceOptions & { readonly environment?: string | undefined } = {}): Update {
  const reasons: UpdateReason[] = [];
  let updated = schema;
  for (const data of datasets) {
    const { repaired, features, dataset } = validateStatistics(data, updated, { maxStringDomainSize: 100, ...options });
    for (const { path, reasons: found } of features) reasons.push(...found.map((reason) => ({ path, reason })));
    reasons.push(...dataset.map((reason) => ({ path: [], reason })));
    reasons.push(...widenIntegerSets(repaired, data));
    updated = repaired;
  }
  return { schema: updated, reasons };
}

/** A line of a difference: added, removed or kept, or the head of a hunk; with the reason beside. */
interface DiffLine {
  readonly sign: "+" | "-" | " " | "@";
  readonly text: string;
  readonly note?: string;
}

/** Lines of a schema's file that give way to others, and why. */
interface ProposedChange extends LineChange {
  readonly reasons: readonly string[];
}

/** The smallest change to the text of a schema that makes an update true. */
export interface Proposal {
  readonly text: string;
  readonly changes: readonly ProposedChange[];
  /** The change as a person reads it: hunks with the file's own lines and numbers, and a reason where it changes. */
  readonly lines: readonly DiffLine[];
  /** The change as `git apply` takes it. Empty when nothing changes. */
  readonly patch: string;
}

/** What of a schema's text changes so that it reads as another schema; every other line stays as it is. */
export function proposeText({ text, file }: { readonly text: string; readonly file: string }, { schema, reasons }: Update): Proposal {
  const edited = editText(SchemaSchema, text, { after: schema, file });
  const hunks = hunksOf(text, edited.changes);
  const noteOf = notes(reasons, { before: schemaLines(text, file), after: schemaLines(edited.text, file) });
  return {
    text: edited.text,
    changes: changesWithReasons(edited.changes, noteOf),
    lines: hunks.flatMap((hunk): DiffLine[] => [{ sign: "@", text: headOf(hunk) }, ...annotated(hunk, noteOf)]),
    patch: patchOf(hunks, file),
  };
}

/** The changes as suggestions of whole lines: GitHub replaces lines, so what is only added comes with the line before it. */
export function suggestionsOf({ text, file }: { readonly text: string; readonly file: string }, changes: readonly ProposedChange[]): Suggestion[] {
  const lines = linesOf(text).map(withoutEnd);
  return changes.flatMap(({ line, removed, added, reasons }): Suggestion[] => {
    const after = added.map(withoutEnd);
    if (removed.length > 0) return [{ file, line, before: removed.map(withoutEnd), after, reasons }];
    const [above, below] = [lines[line - 2], lines[line - 1]];
    if (above !== undefined) return [{ file, line: line - 1, before: [above], after: [above, ...after], reasons }];
    return below === undefined ? [] : [{ file, line, before: [below], after: [...after, below], reasons }];
  });
}

function withoutEnd(line: string): string {
  return line.replace(/\r?\n$/, "");
}

/** The notes for a line of the text before or after. */
type Notes = (side: "before" | "after", line: number) => readonly string[];

function notes(reasons: readonly UpdateReason[], parts: Record<"before" | "after", (line: number) => readonly SchemaPart[]>): Notes {
  const byPath = new Map<string, Reason[]>();
  for (const { path, reason } of reasons) byPath.set(serializePath(path), [...(byPath.get(serializePath(path)) ?? []), reason]);
  return (side, line) => {
    const owners = parts[side](line).flatMap(({ path, part }) => (byPath.get(serializePath(path)) ?? []).map((reason) => ({ reason, part })));
    const close = owners.filter(({ reason, part }) => part !== undefined && concerns(reason, part));
    return [...new Set((close.length > 0 ? close : owners).map(({ reason }) => sentence(reason)))];
  };
}

function sentence({ short, long }: Reason): string {
  return long || short;
}

/** Which parts of a feature the types of anomalies are about, by their names. */
const subjects = [
  [/MISSING_COLUMN|NOT_PRESENT|UNEXPECTED_DATA_TYPE/, /^(lifecycle_stage|type|presence|group_presence)$/],
  [/FRACTION_PRESENT|NUMBER_PRESENT|FEATURE_COVERAGE/, /presence/],
  [/NUMBER_VALUES|SHAPE|NESTEDNESS/, /^(shape|value_counts?)$/],
  [/UNIQUE/, /unique/],
  [/COMPARATOR/, /comparator/],
  [/^ENUM_TYPE/, /^(domain|string_domain|distribution_constraints|annotation)$/],
  [/DOMAIN|^(BOOL|INT|FLOAT|STRUCT)_TYPE|SEMANTIC/, /domain|distribution_constraints/],
  [/MIN_EXAMPLES|MAX_EXAMPLES|DATASET/, /dataset_constraints/],
] as const;

function concerns({ type }: Reason, part: string): boolean {
  return subjects.some(([types, parts]) => types.test(anomalyTypeName(type)) && parts.test(part));
}

function changesWithReasons(changes: readonly LineChange[], noteOf: Notes): ProposedChange[] {
  let shift = 0;
  return changes.map((change) => {
    const { line, removed, added } = change;
    const from = line + shift;
    shift += added.length - removed.length;
    const reasons = [...removed.flatMap((_, i) => noteOf("before", line + i)), ...added.flatMap((_, i) => noteOf("after", from + i))];
    return { ...change, reasons: [...new Set(reasons)] };
  });
}

interface HunkLine {
  readonly sign: "+" | "-" | " ";
  /** With its end. */
  readonly text: string;
  readonly before: number;
  readonly after: number;
}

interface Hunk {
  readonly before: number;
  readonly after: number;
  readonly lines: readonly HunkLine[];
}

/** Lines kept around a change. */
const context = 3;

function hunksOf(text: string, changes: readonly LineChange[]): Hunk[] {
  const all = linesOf(text);
  const hunks: { before: number; after: number; lines: HunkLine[] }[] = [];
  let shift = 0;
  let done = 1;
  let joined = false;
  const keep = (hunk: { lines: HunkLine[] }, from: number, to: number): void => {
    for (let line = from; line < to; line++) hunk.lines.push({ sign: " ", text: all[line - 1]!, before: line, after: line + shift });
  };
  changes.forEach(({ line, removed, added }, index) => {
    const from = joined ? done : Math.max(done, line - context);
    if (!joined) hunks.push({ before: from, after: from + shift, lines: [] });
    const hunk = hunks.at(-1)!;
    keep(hunk, from, line);
    hunk.lines.push(...removed.map((text, i): HunkLine => ({ sign: "-", text, before: line + i, after: line + shift })));
    hunk.lines.push(...added.map((text, i): HunkLine => ({ sign: "+", text, before: line + removed.length, after: line + shift + i })));
    done = line + removed.length;
    shift += added.length - removed.length;
    const next = changes[index + 1];
    joined = next !== undefined && next.line - done <= 2 * context;
    if (joined) return;
    const to = Math.min(all.length + 1, done + context);
    keep(hunk, done, to);
    done = to;
  });
  return hunks;
}

function headOf({ before, after, lines }: Hunk): string {
  const [old, now] = [lines.filter(({ sign }) => sign !== "+").length, lines.filter(({ sign }) => sign !== "-").length];
  // A side without lines is numbered by the line before it.
  const range = (start: number, count: number): string => (count === 1 ? String(start) : `${count === 0 ? start - 1 : start},${count}`);
  return `@@ -${range(before, old)} +${range(after, now)} @@`;
}

function annotated({ lines }: Hunk, noteOf: Notes): DiffLine[] {
  let last = "";
  return lines.map(({ sign, text, before, after }) => {
    const line = { sign, text: withoutEnd(text) };
    if (sign === " ") { last = ""; return line; }
    const note = (sign === "-" ? noteOf("before", before) : noteOf("after", after)).join(" ");
    if (note === "" || note === last) return line;
    last = note;
    return { ...line, note };
  });
}

function patchOf(hunks: readonly Hunk[], file: string): string {
  if (hunks.length === 0) return "";
  const line = ({ sign, text }: HunkLine): string => (text.endsWith("\n") ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`);
  return [`--- a/${file}\n+++ b/${file}\n`, ...hunks.map((hunk) => `${headOf(hunk)}\n${hunk.lines.map(line).join("")}`)].join("");
}
