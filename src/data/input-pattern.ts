import { UserError } from "../core/error.ts";
import { listFiles, noFile, withoutFolder } from "./list-files.ts";
import { parseSpanPattern, spanOfDate, type SpanMatch, type SpanPattern } from "./span-pattern.ts";

/** The files that patterns stand for: paths as the pattern begins them (relative to the workspace, or absolute), sorted. */
export interface ResolvedInputs {
  readonly inputs: readonly { readonly split: string; readonly files: readonly string[] }[];
  /** The latest span that is read. */
  readonly span: number;
  /** The first one, when a range is read. */
  readonly firstSpan?: number;
  /** The version of the latest span. */
  readonly version?: number;
}

/**
 * Which spans are read: the latest, all, the `last` ones after leaving out the newest `skip`, or those in a range
 * (inclusive; a date stands for its days since 1970-01-01, a month for all of its days).
 */
export type SpanRange = "latest" | "all" | { readonly last: number; readonly skip?: number } | { readonly from?: number | string; readonly to?: number | string };

/**
 * Finds the files of each split's pattern: of the latest span, or of those in the range, each in its latest version; spans
 * ascending, then names. All patterns must have the same places and come to the same spans and versions. No file is a `UserError` with the name
 * that is nearest to what was asked for. A folder stands for all `.csv` files in it.
 */
export async function resolveInputs(patterns: Readonly<Record<string, string>>, workspace: string, range: SpanRange = "latest"): Promise<ResolvedInputs> {
  checkSpans(range);
  const found: Found[] = [];
  for (const [split, text] of Object.entries(patterns)) {
    const pattern = parseSpanPattern(await withoutFolder(text, workspace));
    found.push({ split, pattern, spans: chosenSpans(await spansOf(pattern, workspace), { range, pattern }) });
  }
  const [first, ...others] = found;
  if (!first) throw new UserError("input names no files", { hint: "for instance data/*.csv" });
  for (const other of others) sameSpan(first, other);
  const { span, version } = first.spans.at(-1)!;
  const inputs = found.map(({ split, spans }) => ({ split, files: spans.flatMap(({ files }) => files) }));
  return { inputs, span, ...(first.spans.length > 1 && { firstSpan: first.spans[0]!.span }), ...(version === undefined ? {} : { version }) };
}

/** The files of one span in its latest version. */
interface SpanFiles {
  readonly span: number;
  readonly version: number | undefined;
  readonly files: readonly string[];
}

interface Found {
  readonly split: string;
  readonly pattern: SpanPattern;
  readonly spans: readonly SpanFiles[];
}

function sameSpan(a: Found, b: Found): void {
  if (a.pattern.kind !== b.pattern.kind) {
    throw new UserError(`the patterns of ${a.split} and ${b.split} have different places: ${a.pattern.kind || "none"} and ${b.pattern.kind || "none"}`);
  }
  const say = ({ span, version }: SpanFiles) => `span ${span}${version === undefined ? "" : ` version ${version}`}`;
  const saying = ({ spans }: Found) => spans.map(say).join(", ");
  if (saying(a) !== saying(b)) {
    throw new UserError(`the latest files of ${a.split} are of ${saying(a)}, those of ${b.split} of ${saying(b)}`, { hint: "all splits are read from the same spans and versions" });
  }
}

function chosenSpans(spans: readonly SpanFiles[], { range, pattern }: { readonly range: SpanRange; readonly pattern: SpanPattern }): readonly SpanFiles[] {
  if (range === "latest") return spans.slice(-1);
  if (pattern.kind === "") throw new UserError(`spans chooses among spans, and the pattern ${JSON.stringify(pattern.pattern)} has none`, { hint: "put {SPAN} or {YYYY}-{MM}-{DD} where the file names differ" });
  if (range === "all") return spans;
  const known = `the files are of the spans ${spans.map(({ span }) => span).slice(0, 20).join(", ")}${spans.length > 20 ? ", …" : ""}`;
  if ("last" in range) {
    const { last, skip = 0 } = range;
    const chosen = spans.slice(Math.max(0, spans.length - skip - last), Math.max(0, spans.length - skip));
    if (chosen.length === 0) throw new UserError(`spans leaves out the newest ${skip}, and there are only ${spans.length}`, { hint: known });
    return chosen;
  }
  const { from, to } = range;
  const { first, last } = edgesOf(range);
  const chosen = spans.filter(({ span }) => span >= first && span <= last);
  if (chosen.length === 0) throw new UserError(`no file of ${JSON.stringify(pattern.pattern)} is of a span from ${from ?? "the first"} to ${to ?? "the last"}`, { hint: known });
  return chosen;
}

/** Refuses a range of spans that contradicts itself, whatever files there are. */
export function checkSpans(range: SpanRange): void {
  if (typeof range === "string") return;
  if ("last" in range && ("from" in range || "to" in range)) throw new UserError("spans has both last and a range", { hint: "last: 3, or from and to" });
  if ("skip" in range && !("last" in range)) throw new UserError("spans has skip without last", { hint: "spans: { last: 3, skip: 1 }" });
  if ("last" in range) return;
  const { first, last } = edgesOf(range);
  if (first > last) throw new UserError(`spans begins at ${range.from ?? ""} and ends before it, at ${range.to ?? ""}`, { hint: "from is the older one" });
}

function edgesOf({ from, to }: { readonly from?: number | string; readonly to?: number | string }): { readonly first: number; readonly last: number } {
  return { first: from === undefined ? -Infinity : spanOfText(from, "first"), last: to === undefined ? Infinity : spanOfText(to, "last") };
}

/** A span as a number, or the days since 1970-01-01 of a date; of a month its first or last day. */
function spanOfText(text: number | string, edge: "first" | "last"): number {
  if (typeof text === "number") return text;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const days = match ? spanOfDate({ year: Number(match[1]), month: Number(match[2]), day: match[3] === undefined ? 1 : Number(match[3]) }) : undefined;
  if (!match || days === undefined) throw new UserError(`${JSON.stringify(text)} is no span`, { hint: "a number, a date as 2024-01-31, or a month as 2024-01" });
  if (match[3] !== undefined || edge === "first") return days;
  const next = Number(match[2]) === 12 ? { year: Number(match[1]) + 1, month: 1 } : { year: Number(match[1]), month: Number(match[2]) + 1 };
  return spanOfDate({ ...next, day: 1 })! - 1;
}

/** All spans that files are of, ascending, each with the files of its latest version. */
async function spansOf(pattern: SpanPattern, workspace: string): Promise<readonly SpanFiles[]> {
  const spans = new Map<number, { at: SpanMatch; files: string[] }>();
  for (const path of await listFiles(pattern.glob, workspace)) {
    // A file may be called like a pattern: then its name is meant.
    const at = path === pattern.pattern ? { span: 0, version: undefined, tokens: "" } : pattern.match(path);
    if (!at) continue;
    const known = spans.get(at.span);
    if (known?.at.tokens === at.tokens) known.files.push(path);
    else if (!known || (at.version ?? 0) > (known.at.version ?? 0)) spans.set(at.span, { at, files: [path] });
  }
  if (spans.size === 0) throw await noFile(pattern, workspace);
  return [...spans].sort(([a], [b]) => a - b).map(([span, { at, files }]) => ({ span, version: at.version, files }));
}
