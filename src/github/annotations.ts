import type { Finding, Severity } from "../core/finding.ts";
import { visible } from "../report/escape.ts";

/** A remark on lines of a file, for a check run or for the log. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  readonly level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

/** The runner cuts a message here. */
const longestMessage = 4096;
const longestTitle = 255;
const levels = { error: "failure", warning: "warning", info: "notice" } as const satisfies Record<Severity, Annotation["level"]>;

/** The findings that have a place in the repository, as annotations, worst first and at most `limit`. */
export function annotationsOf(findings: readonly Finding[], limit = 200): readonly Annotation[] {
  const rank = { failure: 0, warning: 1, notice: 2 } as const;
  const all = findings.flatMap((finding): readonly Annotation[] => {
    const { place } = finding;
    if (!place || !isInRepository(place.file)) return rowAnnotations(finding);
    return [...rowAnnotations(finding), {
      path: place.file,
      line: place.line ?? 1,
      ...(place.column === undefined ? {} : { column: place.column }),
      level: levels[finding.severity],
      title: bounded(`${finding.subject}: ${finding.rule}`, longestTitle),
      message: bounded(messageOf(finding), longestMessage),
    }];
  });
  return all.map((annotation, index) => ({ annotation, index }))
    .sort((a, b) => rank[a.annotation.level] - rank[b.annotation.level] || a.index - b.index)
    .slice(0, limit).map(({ annotation }) => annotation);
}

function isInRepository(file: string): boolean {
  return !file.startsWith("/") && !file.split("/").includes("..") && !/^[a-z][a-z0-9+.-]*:/i.test(file);
}

/** The line of the data that shows a finding first; a notice where the finding has a place of its own. What stands there is in the file, so it is not said. */
function rowAnnotations({ rows = [], subject, rule, severity, message, place }: Finding): readonly Annotation[] {
  const [first, ...others] = rows.filter(({ unit, file }) => unit === "line" && isInRepository(file));
  if (!first || severity === "info") return [];
  const more = others.filter(({ file }) => file === first.file).map(({ number }) => number);
  return [{
    path: first.file, line: first.number, level: place && isInRepository(place.file) ? "notice" : levels[severity], title: bounded(`${subject}: ${rule}`, longestTitle),
    message: bounded(`This line shows it: ${message.replace(/[.\s]+$/, "")}.${more.length > 0 ? ` See also ${more.length === 1 ? "line" : "lines"} ${more.join(", ")}.` : ""}`, longestMessage),
  }];
}

function messageOf({ message, observed, limit, split, evidence = [] }: Finding): string {
  const facts = [
    ...(observed === undefined ? [] : [`found ${observed}`]),
    ...(limit === undefined ? [] : [`limit ${limit}`]),
    ...(split === undefined ? [] : [`in ${split}`]),
    ...(evidence.length === 0 ? [] : [`for instance ${evidence.slice(0, 5).map((value) => JSON.stringify(value)).join(", ")}`]),
  ];
  return facts.length === 0 ? message : `${message} (${facts.join("; ")})`;
}

/** Text of strangers: one line, nothing unseen in it, at most `bytes` of UTF-8. */
function bounded(text: string, bytes: number): string {
  const line = visible(text.replace(/\s+/g, " ").trim());
  if (Buffer.byteLength(line) <= bytes) return line;
  return `${Buffer.from(line).subarray(0, bytes - 4).toString("utf8").replace(/�+$/, "")} …`;
}

/**
 * Writes annotations as workflow commands: the way that needs no permission. The page shows ten of a level per step,
 * so no more are written; `log` is @actions/core or a stand-in.
 */
export function writeAnnotations(annotations: readonly Annotation[], log: AnnotationLog): void {
  for (const level of ["failure", "warning", "notice"] as const) {
    for (const { path, line, column, title, message } of annotations.filter((each) => each.level === level).slice(0, 10)) {
      const where = { file: path, startLine: line, title, ...(column === undefined ? {} : { startColumn: column }) };
      if (level === "failure") log.error(message, where);
      else if (level === "warning") log.warning(message, where);
      else log.notice(message, where);
    }
  }
}

interface Where {
  readonly file: string;
  readonly startLine: number;
  readonly startColumn?: number;
  readonly title: string;
}

/** What of @actions/core is used to annotate. It escapes what it writes. */
export interface AnnotationLog {
  error(message: string, where?: Where): void;
  warning(message: string, where?: Where): void;
  notice(message: string, where?: Where): void;
}
