import { Ajv } from "ajv";
import type { JsonSchema } from "../core/json.ts";
import type { Provenance } from "../core/provenance.ts";
import type { RunSummary } from "../core/run-summary.ts";
import type { Outcome } from "../core/event.ts";

const text = (maxLength: number): JsonSchema => ({ type: "string", maxLength });
const one = (...values: readonly string[]): JsonSchema => ({ enum: values });
const list = (items: JsonSchema, maxItems: number): JsonSchema => ({ type: "array", items, maxItems });
const object = (required: Readonly<Record<string, JsonSchema>>, optional: Readonly<Record<string, JsonSchema>> = {}): JsonSchema => ({
  type: "object", properties: { ...required, ...optional }, required: Object.keys(required), additionalProperties: false,
});
const number: JsonSchema = { type: "number", minimum: -1e15, maximum: 1e15 };
const whole: JsonSchema = { type: "integer", minimum: 1, maximum: 1e9 };
const status = one("fail", "warn", "pass");
const place = object({ file: text(300) }, { line: whole, column: whole });
const mistake = object({ message: text(1000) }, { hint: text(600), place });
const reason = object({ part: one("component", "version", "parameters", "input", "material", "runtime"), name: text(200) }, { before: text(200), after: text(200) });
const finding = object({ rule: text(100), severity: one("error", "warning", "info"), subject: text(200), message: text(1000), node: text(100) }, { observed: text(300), limit: text(300), split: text(100), evidence: list(text(200), 5), place });

/** What a fork's run may say of itself, and how much: nothing else is read. The pull request, the commit and the repository are not among it. */
const schema = object({
  version: { const: 1 },
  pipeline: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$" },
  run: { type: "string", pattern: "^(?:[0-9a-f]{12}|none)$" },
  started: number, seconds: number,
  verdict: one("blessed", "not-blessed", "failed", "unjudged"),
  reason: text(600),
  outcomes: list(object({ type: one("finished", "reused", "failed", "skipped"), node: text(100) }, { seconds: number, why: text(300), because: list(reason, 4), mistakes: list(mistake, 10), detail: text(8000), bug: { type: "boolean" } }), 200),
  gates: list(object({ name: text(120), status, found: text(200), limit: text(200) }, { note: text(200), node: text(100) }), 200),
  findings: list(finding, 200),
  figures: list(object({ name: text(100), value: text(60) }, { change: text(80), interval: text(80) }), 50),
}, {
  environment: text(63),
  changes: list(object({ area: one("data", "schema", "policy", "configuration", "code", "model"), subject: text(200), status }, { before: text(300), after: text(300), note: text(300), values: list(text(200), 5) }), 200),
});

/** Most bytes of the text of a report, of the archive it comes in, and how deep it nests. */
export const reportLimits = { bytes: 2 * 2 ** 20, archive: 2 ** 20, depth: 12, ratio: 200 } as const;

/** What a fork's run leaves for the workflow that may write: strict JSON, cut to what will be read. */
export function forkReport(summary: RunSummary): string {
  const told = { ...summary, version: 1, outcomes: summary.outcomes.map((outcome) => (outcome.type === "skipped" ? { ...outcome, why: outcome.because, because: undefined } : outcome)) };
  const written = JSON.stringify(cut(schema, told));
  if (Buffer.byteLength(written) <= reportLimits.bytes) return written;
  return JSON.stringify(cut(schema, { ...told, findings: [], changes: [], outcomes: [] }));
}

/** The parts of a value that the schema knows, no longer than it allows. */
function cut(of: JsonSchema, value: unknown): unknown {
  const { type, maxLength, maxItems, items, properties } = of as { readonly type?: string; readonly maxLength?: number; readonly maxItems?: number; readonly items?: JsonSchema; readonly properties?: Readonly<Record<string, JsonSchema>> };
  if (type === "string" && maxLength !== undefined) return String(value).slice(0, maxLength);
  if (type === "array" && items && Array.isArray(value)) return value.slice(0, maxItems).map((item: unknown) => cut(items, item));
  if (type !== "object" || !properties || typeof value !== "object" || value === null) return value;
  const held = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(properties).filter(([key]) => held[key] !== undefined).map(([key, inner]) => [key, cut(inner, held[key])]));
}

type Told = Pick<RunSummary, "pipeline" | "run" | "started" | "seconds" | "verdict" | "reason" | "gates" | "findings" | "figures" | "environment" | "changes"> & { readonly outcomes: readonly ToldOutcome[] };
type ToldOutcome = { readonly type: Outcome["type"]; readonly node: string; readonly seconds?: number; readonly why?: string; readonly bug?: boolean } & Pick<Extract<Outcome, { type: "failed" }>, "detail"> & Partial<Pick<Extract<Outcome, { type: "failed" }>, "mistakes"> & Pick<Extract<Outcome, { type: "finished" }>, "because">>;

/**
 * Reads what a fork's run left: text of a stranger. Where it came from is not in it but given. Throws, without quoting the text,
 * when it is too long, nests too deep, names a prototype, or says anything the schema does not know.
 */
export function readForkReport(json: string, provenance: Omit<Provenance, "trusted">): RunSummary {
  if (Buffer.byteLength(json) > reportLimits.bytes) throw new Error(`it is longer than ${reportLimits.bytes} bytes`);
  if (depthOf(json) > reportLimits.depth) throw new Error("it nests too deep");
  const value = parsed(json);
  const validate = new Ajv({ strict: false, validateSchema: false, meta: false }).compile<Told>(schema);
  if (!validate(value)) throw new Error("it does not have the form of a report");
  const { pipeline, run, started, seconds, verdict, reason, gates, findings, figures, environment, changes } = value;
  return {
    pipeline, run, started, seconds, verdict, reason, gates, findings, figures, outcomes: value.outcomes.map(outcomeOf),
    ...(environment === undefined ? {} : { environment }), ...(changes === undefined ? {} : { changes }),
    sections: [], metrics: {}, pushed: [], provenance: { ...provenance, trusted: false },
  };
}

function parsed(json: string): unknown {
  let poisoned = false;
  let value: unknown;
  try {
    value = JSON.parse(json, (key, item: unknown) => {
      poisoned ||= key === "__proto__" || key === "constructor" || key === "prototype";
      return item;
    });
  } catch {
    throw new Error("it is not JSON"); // the parser's own message quotes the text
  }
  if (poisoned) throw new Error("it names a prototype");
  return value;
}

function outcomeOf({ type, node, seconds = 0, why = "", because = [], mistakes = [], detail, bug = false }: ToldOutcome): Outcome {
  const showing = { headline: "" };
  switch (type) {
    case "finished": return { type, node, seconds, execution: "", showing, because };
    case "reused": return { type, node, seconds, execution: "", showing, fingerprint: `sha256:${"0".repeat(64)}` as Extract<Outcome, { type: "reused" }>["fingerprint"] };
    case "failed": return { type, node, seconds, mistakes, bug, ...(detail === undefined ? {} : { detail }) };
    case "skipped": return { type, node, because: why };
  }
}

/** How deep brackets nest, those in texts apart: known before anything is built. */
function depthOf(json: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === "\"") quoted = false;
    } else if (sign === "\"") quoted = true;
    else if (sign === "{" || sign === "[") deepest = Math.max(deepest, ++depth);
    else if (sign === "}" || sign === "]") depth--;
  }
  return deepest;
}
