import type { Progress } from "../core/component.ts";
import { counted, grouped } from "../core/counted.ts";
import type { Outcome } from "../core/event.ts";
import type { Finding, Status } from "../core/finding.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { logLine, named, shorten } from "./escape.ts";
import { signs } from "./inline.ts";
import { durationText } from "./number-text.ts";
import { acrossSplits, headlineFigures } from "./verdict-text.ts";

/** How one step ended, in words: sign, headline, time. All text is inert. */
interface StepText {
  readonly status: Status | "skipped";
  readonly headline: string;
  /** `1.9 s`, `reused`, or nothing for a step that was not run. */
  readonly time: string;
}

/** Puts an outcome into words. */
export function stepText(outcome: Outcome): StepText {
  switch (outcome.type) {
    case "finished": return { status: outcome.showing.status ?? "pass", headline: logLine(outcome.showing.headline), time: durationText(outcome.seconds) };
    case "reused": return { status: outcome.showing.status ?? "pass", headline: logLine(outcome.showing.headline), time: "reused" };
    case "failed": return { status: "fail", headline: outcome.bug ? "broke: a fault of Assay" : logLine(outcome.mistakes[0]?.message.split("\n")[0] ?? "could not finish"), time: durationText(outcome.seconds) };
    case "skipped": return { status: "skipped", headline: `not run: ${logLine(outcome.because)}`, time: "" };
  }
}

/** What a running step says: `step 840/2,000 · loss 0.412 · 31 s left`. `elapsed` in seconds since its start, for the rest. */
export function progressText({ done, total, unit, note }: Progress, elapsed?: number): string {
  const amount = done === undefined ? "" : total === undefined ? `${grouped(done)} ${unit ?? ""}`.trim() : `${unit ? `${unit} ` : ""}${grouped(done)}/${grouped(total)}`;
  const left = done !== undefined && total !== undefined && done > 0 && elapsed !== undefined && elapsed > 3 ? (elapsed * (total - done)) / done : undefined;
  return [logLine(amount), note ? logLine(note, 200) : "", left === undefined || left < 1 ? "" : `${Math.round(left)} s left`].filter((part) => part !== "").join(" · ");
}

/** The last lines of a run: verdict with its numbers or its reason, the worst findings, what was pushed, where the report is. */
export function closingLines(summary: RunSummary, report?: string): readonly (readonly [word: string, text: string])[] {
  const words = { blessed: "Blessed", "not-blessed": "Not blessed", failed: "Failed", unjudged: "Finished" } as const;
  const numbers = headlineFigures(summary, 3).map(({ name, value, change, interval }) => [name, value, interval, change && `(${change})`].filter(Boolean).join(" "));
  const blessed = summary.verdict === "blessed" || summary.verdict === "unjudged";
  const text = blessed && numbers.length ? numbers.join("  ·  ") : summary.reason;
  return [
    [words[summary.verdict], logLine(text)],
    ...(blessed || numbers.length === 0 ? [] : [["", logLine(numbers.join("  ·  "))] as const]),
    ...findingLines(summary.findings).map((line) => ["", line] as const),
    ...summary.pushed.map(({ location }) => ["Pushed", logLine(location)] as const),
    ...(report === undefined ? [] : [["Report", logLine(report)] as const]),
  ];
}

const shownFindings = 5;

/** Errors, then warnings, each as one line; how many more there are. */
function findingLines(findings: readonly Finding[]): readonly string[] {
  const all = (["error", "warning"] as const).flatMap((severity) => acrossSplits(findings.filter((finding) => finding.severity === severity)));
  const shown = all.slice(0, shownFindings).map((finding) => logLine(`${signs[finding.severity === "error" ? "fail" : "warn"]} ${findingText(finding)}`));
  return all.length > shown.length ? [...shown, `… ${counted(all.length - shown.length, "more finding")} in the report`] : shown;
}

/** A finding as plain text: `island  has values outside its domain in train; found Atlantis (allowed: …)`. */
function findingText({ subject, message, split, observed, limit, rows: [row] = [] }: Finding): string {
  const where = split === undefined ? "" : ` in ${shorten(split, 80)}`;
  const found = observed === undefined ? "" : `; found ${shorten(observed, 120)}`;
  const allowed = limit === undefined ? "" : ` (allowed: ${shorten(limit, 120)})`;
  const shown = row === undefined ? "" : `  ${shorten(row.file, 120)}${row.unit === "line" ? `:${row.number}` : ` row ${row.number}`}`;
  return `${named(shorten(subject, 80))}  ${shorten(message.replace(/[.\s]+$/, ""), 300)}${where}${found}${allowed}${shown}`;
}
