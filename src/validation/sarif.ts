import { digestOfJson } from "../core/digest.ts";
import type { Place } from "../core/error.ts";
import type { ExampleRow, Finding, Severity } from "../core/finding.ts";

/** What a log is about besides its findings. */
interface SarifContext {
  /** The file that a finding without a place of its own is shown at: GitHub's code scanning takes none without. */
  readonly file: string;
}

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** Results that GitHub reads of a log. */
const mostResults = 5000;
/** Characters of a message; GitHub cuts longer ones. */
const longestMessage = 1000;

/** Findings as SARIF 2.1.0, which GitHub's code scanning and editors read: one run, a rule for each kind of finding, worst results first. */
export function sarifLog(findings: readonly Finding[], context: SarifContext) {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const results = (["error", "warning", "info"] as const).flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: { driver: { name: "Assay", rules: ids.map((id) => ({ id, shortDescription: { text: ruleText(id) } })) } },
      columnKind: "utf16CodeUnits",
      results: results.slice(0, mostResults).map((finding) => resultOf(finding, ids, context)),
    }],
  };
}

/** `ENUM_TYPE_UNEXPECTED_STRING_VALUES` as words. */
function ruleText(id: string): string {
  const words = id.replace(/[_.-]+/g, " ").toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function resultOf(finding: Finding, ids: readonly string[], { file }: SarifContext) {
  const { rule, subject, split, severity, place, rows = [] } = finding;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: plain(messageOf(finding)) },
    locations: [{ ...locationOf({ line: 1, ...(place ?? { file }) }), logicalLocations: [{ name: subject, kind: "member" }] }],
    ...(rows.length > 0 && { relatedLocations: rows.map((row, id) => ({ id, ...locationOf(rowPlace(row)), message: { text: plain(rowText(row)) } })) }),
    partialFingerprints: { "assayFinding/v1": digestOfJson({ rule, subject, split }).slice(7, 39) },
  };
}

function messageOf({ subject, message, split, observed, limit }: Finding): string {
  const found = observed === undefined ? "" : ` Found ${observed}${limit === undefined ? "" : `, allowed ${limit}`}.`;
  return `${subject}: ${message.replace(/[.\s]+$/, "")}${split === undefined || split === "" ? "" : ` in ${split}`}.${found}`;
}

/** Text of strangers as a plain-text message, in which brackets would be links and braces places for arguments. */
function plain(text: string): string {
  const bounded = text.length <= longestMessage ? text : `${text.slice(0, longestMessage)}…`;
  return bounded.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}

function rowPlace({ file, number, unit }: ExampleRow): Place {
  return unit === "line" ? { file, line: number } : { file };
}

function rowText({ number, unit, values }: ExampleRow): string {
  return values.length === 0 ? `${unit} ${number}` : `${unit} ${number}: ${values.map(([name, value]) => `${name} ${value}`).join(", ")}`;
}

function locationOf({ file, line, column }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: addressOf(file) },
      ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
    },
  };
}

/** A path as a relative or `file:` address; an address as it is. */
function addressOf(file: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) return encodeURI(file.toWellFormed());
  const path = file.toWellFormed().replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}
