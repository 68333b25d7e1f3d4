import { counted } from "../core/counted.ts";
import type { TestResult } from "../attest/signed-statement.ts";
import type { Verifiable, Verification } from "../attest/verify-subject.ts";
import { logLine } from "../report/escape.ts";

interface Told {
  /** As it was typed. */
  readonly what: string;
  readonly subject: Verifiable;
  /** Whether the trusted root was given and not fetched. */
  readonly ownRoot: boolean;
}

const shownMaterials = 20;

/** A verification for people: the word on it first, then what was signed. All of it is a stranger's text, made inert. */
export function verificationLines(verification: Verification, { what, subject, ownRoot }: Told): readonly string[] {
  if (!verification.accepted) return [`Refused   ${logLine(what)}: ${logLine(verification.because)}.`, ...hintFor(verification.because, ownRoot)];
  const { result, signer, provenance, from, leftOut } = verification;
  const files = subject.type === "folder" ? ` (${counted(subject.files.size, "file")})` : "";
  return [
    `Verified  ${logLine(what)}${files}: ${verdictOf(result)}`,
    ...rows([
      ["signed by", [`${signer.workflow}${signer.runner === "" ? "" : `, ${signer.runner} runner`}`]],
      ["commit", [`${signer.commit} on ${signer.ref}`]],
      ["run", [signer.invocation]],
      ["thresholds", result.gates.map(({ name, status, found, limit }) => `${status === "pass" ? "✔" : status === "warn" ? "▲" : "✘"} ${name}: ${found}${limit === "" ? "" : `, must be ${limit}`}`)],
      ["metrics", Object.entries(result.metrics).map(([name, value]) => `${name} ${typeof value === "number" ? Number(value.toPrecision(6)) : value}`)],
      ["made of", materialsOf(result)],
      ["baseline", result.baseline ? [`run ${result.baseline.run}, model ${result.baseline.digest}`] : []],
      ["policy", [result.policy]], ["model", [result.model]],
      ["provenance", [provenance ? "SLSA v1, signed too" : "none was found"]],
      ["by", [from]],
      ["left out", leftOut],
    ]),
  ];
}

function verdictOf({ result, reason, forced }: TestResult): string {
  const why = forced ? `blessed by force by ${forced.actor}: ${forced.reason}` : reason;
  return logLine(`${result}${why === "" ? "" : `, ${why}`}`);
}

function materialsOf({ materials }: TestResult): readonly string[] {
  const shown = materials.slice(0, shownMaterials).map(({ name, digest }) => `${name} ${digest}`);
  return materials.length > shownMaterials ? [...shown, `and ${materials.length - shownMaterials} more (--json has all)`] : shown;
}

function rows(entries: readonly (readonly [name: string, values: readonly string[]])[]): readonly string[] {
  return entries.flatMap(([name, values]) => values.filter((value) => value !== "").map((value, index) => `  ${(index === 0 ? name : "").padEnd(11)} ${logLine(value)}`));
}

function hintFor(because: string, ownRoot: boolean): readonly string[] {
  if (ownRoot || !because.includes("trusted root")) return [];
  return ["  hint: private repositories sign with keys of GitHub's own; gh attestation trusted-root > root.jsonl, then --trusted-root root.jsonl"];
}

/** A verification for programs. */
export function verificationJson(verification: Verification, { what, subject }: Told): object {
  const about = { subject: what, ...(subject.type === "folder" ? { files: subject.files.size } : { digest: subject.digest }) };
  if (!verification.accepted) return { verified: false, ...about, because: verification.because, ...(verification.changes ? { changes: verification.changes } : {}), ...(verification.result ? { statement: verification.result } : {}) };
  const { signer, result, provenance, from, leftOut } = verification;
  return { verified: true, ...about, verdict: result.result, signer, provenance, from, leftOut, statement: result };
}
