import { counted } from "../core/counted.ts";
import { digestOf, short } from "../core/digest.ts";
import type { Reason } from "../core/event.ts";
import { canonicalJson, type Json } from "../core/json.ts";
import type { ExecutionRecord, FingerprintParts, RunRecord } from "../metadata/record.ts";

/** What changed between two executions, in a fixed order; empty when their fingerprints are equal. */
export function differences(before: FingerprintParts, after: FingerprintParts): readonly Reason[] {
  return [
    ...changes("component", { component: before.component }, { component: after.component }),
    ...changes("version", { version: String(before.version) }, { version: String(after.version) }),
    ...changes("parameters", flat(before.parameters), flat(after.parameters)),
    ...changes("input", before.inputs, after.inputs),
    ...changes("material", before.materials, after.materials),
    ...changes("runtime", before.runtime, after.runtime),
  ];
}

/** The earlier execution with the fewest differences; the newest of those that tie. */
export function nearestEarlier(earlier: readonly ExecutionRecord[], parts: FingerprintParts): ExecutionRecord | undefined {
  let nearest: ExecutionRecord | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const execution of [...earlier].sort(newestFirst)) {
    const count = differences(execution.parts, parts).length;
    if (count < fewest) [nearest, fewest] = [execution, count];
  }
  return nearest;
}

/** Newest first; executions of the same moment in the order of their ids. */
export function newestFirst(a: ExecutionRecord, b: ExecutionRecord): number {
  return b.finished - a.finished || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** One reason in words: `parameter steps is 200, was 100`. */
export function describeReason({ part, name, before, after }: Reason): string {
  if (part === "version" || part === "component") return `the ${part === "version" ? "component's version" : "component"} is ${after ?? "gone"}, was ${before ?? "none"}`;
  const subject = { parameters: "parameter ", input: "input ", material: "", runtime: "" }[part] + name;
  const hashed = part === "input" || part === "material";
  if (before === undefined) return `${subject} is new${hashed || after === undefined ? "" : `: ${after}`}`;
  if (after === undefined) return `${subject} is gone`;
  return hashed ? `${subject} changed (${short(before, 8)} → ${short(after, 8)})` : `${subject} is ${after}, was ${before}`;
}

/** Why a node last ran or was reused, a sentence per line, from the records. Lines are plain text. */
export function explainNode(executions: readonly ExecutionRecord[], runs: readonly RunRecord[], node: string): readonly string[] {
  const own = executions.filter((execution) => execution.node === node).sort(newestFirst);
  const [last, ...rest] = own;
  if (!last) return [`${node} has never run here`];
  const when = `in run ${last.run}${runs.some((run) => run.id === last.run) ? "" : " (which has not ended)"}`;
  if (last.state === "CACHED") return reusedBecause(last, rest, when);
  const earlier = rest.filter((execution) => execution.state === "COMPLETE");
  const ended = { COMPLETE: "ran", FAILED: `failed: ${last.error ?? "no reason was recorded"};`, CANCELED: "was stopped" }[last.state];
  const nearest = nearestEarlier(earlier, last.parts);
  if (!nearest) return [`${node} ${ended} ${when}: no earlier execution had finished`];
  const reasons = differences(nearest.parts, last.parts);
  if (reasons.length === 0) return [`${node} ${ended} ${when} although nothing that decides it changed: it was forced, is never reused, or its outputs were no longer whole`];
  return [`${node} ${ended} ${when}, because against run ${nearest.run}:`, ...reasons.map((reason) => `  ${describeReason(reason)}`)];
}

function reusedBecause(last: ExecutionRecord, rest: readonly ExecutionRecord[], when: string): readonly string[] {
  const original = rest.find((execution) => execution.id === last.reuses);
  const { inputs, materials, parameters } = last.parts;
  return [
    `${last.node} was reused ${when}: everything that decides it is as in run ${original?.run ?? "(not in these records)"}`,
    `  fingerprint ${short(last.fingerprint)} over version ${last.version}, ${count(parameters, "parameter")}, ${count(inputs, "input")}, ${count(materials, "file")}`,
  ];
}

function count(things: object, noun: string): string {
  return counted(Object.keys(things).length, noun);
}

function changes(part: Reason["part"], before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Reason[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.filter((name) => before[name] !== after[name]).map((name) => ({
    part, name,
    ...(before[name] === undefined ? {} : { before: before[name] }),
    ...(after[name] === undefined ? {} : { after: after[name] }),
  }));
}

const shownLength = 200;

/** Nested objects as dotted paths with short JSON texts. A cut text keeps a digest, so that a change beyond the cut shows. */
function flat(value: Json, path = ""): Record<string, string> {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    return Object.assign({}, ...Object.entries(value).map(([key, item]) => flat(item as Json, path ? `${path}.${key}` : key)));
  }
  if (path === "") return {};
  const text = canonicalJson(value);
  return { [path]: text.length <= shownLength ? text : `${text.slice(0, shownLength)}… (${text.length} characters, ${short(digestOf(text), 8)})` };
}
