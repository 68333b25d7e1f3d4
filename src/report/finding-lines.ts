import { describePlace } from "../core/error.ts";
import type { ExampleRow, Finding } from "../core/finding.ts";
import { logLine, named, shorten } from "./escape.ts";
import { signs } from "./inline.ts";

const severitySigns = { error: signs.fail, warning: signs.warn, info: "ℹ" } as const;
const longestValue = 80;

/** Findings for a terminal or a log, the worst first: subject and sentence, then the rule, its place and the values that show it. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  return (["error", "warning", "info"] as const).flatMap((severity) => findings.filter((finding) => finding.severity === severity)).flatMap(linesOf);
}

function linesOf({ severity, subject, message, rule, place, split, observed, limit, evidence = [], rows = [] }: Finding): readonly string[] {
  const where = split === undefined || split === "" ? "" : ` in ${shorten(split, longestValue)}`;
  const untold = [observed, ...evidence].some((value) => value !== undefined && !message.includes(value));
  const found = observed === undefined || message.includes(observed) ? "" : `found ${shorten(observed, 120)}`;
  const allowed = limit === undefined || message.includes(limit) ? "" : `allowed ${shorten(limit, 120)}`;
  const instance = untold && evidence.some((value) => !message.includes(value)) ? `for instance ${evidence.slice(0, 5).map((value) => JSON.stringify(shorten(value, longestValue))).join(", ")}` : "";
  const facts = [found, allowed, instance].filter((fact) => fact !== "").join("; ");
  return [
    logLine(`${severitySigns[severity]} ${named(shorten(subject, longestValue))}  ${shorten(message.replace(/[.\s]+$/, ""), 600)}${where}.${facts === "" ? "" : ` (${facts})`}`),
    logLine(`    ${rule}${place === undefined ? "" : ` at ${describePlace(place)}`}`),
    ...rows.map((row) => logLine(`    ${exampleText(row)}`, 600)),
  ];
}

/** An example row as plain text: `data.csv:18  island "Atlantis" · species "Adelie"`. */
function exampleText({ file, number, unit, values }: ExampleRow): string {
  const where = unit === "line" ? `${file}:${number}` : `${file} row ${number}`;
  return `${where}  ${values.map(([name, value]) => `${shorten(named(name), longestValue)} ${value}`).join(" · ")}`;
}
