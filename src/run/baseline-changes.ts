import type { Artifact } from "../core/artifact.ts";
import { grouped } from "../core/counted.ts";
import type { Reason } from "../core/event.ts";
import type { Node, Pipeline } from "../core/pipeline.ts";
import { changeAreas, type Change } from "../core/report.ts";
import type { Baseline } from "../metadata/baseline.ts";
import type { FingerprintParts } from "../metadata/record.ts";
import { differences } from "./explain.ts";
import type { Plan } from "./plan.ts";

/** What decided each step of the baseline's run. */
export type BaselineParts = ReadonlyMap<string, FingerprintParts>;

/** What decides this run and did not decide the baseline in the same way: files of data and code, parameters, rules of the gate, steps. */
export function decidingChanges(pipeline: Pipeline, plan: Plan, before: BaselineParts): readonly Change[] {
  const known = new Set(pipeline.nodes.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !known.has(id)).map((id): Change => ({ area: "configuration", subject: id, note: "step is gone", status: "pass" }));
  return [...pipeline.nodes.flatMap((node) => changesOfNode(node, plan, before)), ...gone];
}

/** How large the model is, beside the baseline's. Bytes of all its files. */
export function modelChanges(model: Pick<Artifact, "manifest"> | undefined, baseline: Baseline | undefined): readonly Change[] {
  if (!model) return [];
  const old = Object.values(baseline?.outputs ?? {}).flatMap((outputs) => Object.values(outputs)).find(({ type, digest }) => type === "Model" && digest === baseline?.model);
  const now = bytesOf(model);
  if (!old) return [{ area: "model", subject: "size", after: sizeText(now), status: "pass" }];
  const then = bytesOf(old);
  return [{ area: "model", subject: "size", ...(then === now ? {} : { before: sizeText(then) }), after: sizeText(now), note: then === now ? "unchanged" : shareText(then, now), status: "pass" }];
}

/** Changes in the order of areas, in each what a reviewer has to look at first. */
export function inReviewOrder(changes: readonly Change[]): readonly Change[] {
  const rank = { fail: 0, warn: 1, pass: 2 } as const;
  const once = [...new Map(changes.map((change) => [JSON.stringify([change.area, change.subject, change.before, change.after, change.note, change.values]), change])).values()];
  return changeAreas.flatMap((area) => once.filter((change) => change.area === area).map((change, order) => ({ change, order }))
    .sort((a, b) => rank[a.change.status] - rank[b.change.status] || a.order - b.order).map(({ change }) => change));
}

/** A change of a number in per cent: `+35%`, `−0.2%`. */
function shareText(before: number, after: number): string {
  if (before === 0) return "new";
  const percent = (100 * (after - before)) / before;
  const size = Math.abs(percent);
  return `${percent < 0 ? "−" : "+"}${size >= 9.95 ? grouped(Math.round(size)) : size >= 0.05 ? size.toFixed(1) : "< 0.1"}%`;
}

function bytesOf({ manifest }: Pick<Artifact, "manifest">): number {
  return manifest.reduce((sum, { size }) => sum + size, 0);
}

/** `1.2 MB`; below a thousand bytes exact. */
function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [unit, size] = ([["GB", 1e9], ["MB", 1e6], ["kB", 1e3]] as const).find(([, size]) => bytes >= size)!;
  const value = bytes / size;
  return `${value >= 100 ? grouped(Math.round(value)) : value.toPrecision(3)} ${unit}`;
}

function changesOfNode(node: Node, plan: Plan, before: BaselineParts): readonly Change[] {
  const then = before.get(node.id);
  const now = plan.nodes[node.id];
  if (!now) return [];
  if (!then) return [{ area: "configuration", subject: node.id, note: "step is new", status: "pass" }];
  const { component } = node;
  const reasons = differences({ ...then, inputs: {} }, { component: component.name, version: component.version, ...now, inputs: {} });
  const files = reasons.filter(({ part }) => part === "material");
  return [...fileChanges(node, files), ...reasons.filter((reason) => reason.part !== "material" && !isFound(reason)).map((reason) => settingChange(node, reason))];
}

/** What was found on the way is no setting: the files that a pattern stands for are told as files. */
function isFound({ part, name }: Reason): boolean {
  return part === "parameters" && /^resolved(\.|$)/.test(name);
}

/** A value as a person writes it: texts without their quotes. */
function written(value: string): string {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "string" ? parsed : value;
  } catch {
    return value;
  }
}

/** Files of data are counted, those of code and schema are named. */
function fileChanges(node: Node, files: readonly Reason[]): readonly Change[] {
  if (files.length === 0) return [];
  // Transform makes examples too, by code.
  if (!makes(node, "Examples") || Object.keys(node.component.inputs).length > 0) {
    const area = makes(node, "Schema") ? "schema" as const : "code" as const;
    return files.map(({ name, before, after }) => ({ area, subject: name, note: before === undefined ? "new" : after === undefined ? "gone" : "changed", status: "pass" }));
  }
  const kinds = [["new", files.filter(({ before }) => before === undefined)], ["changed", files.filter(({ before, after }) => before !== undefined && after !== undefined)], ["gone", files.filter(({ after }) => after === undefined)]] as const;
  return kinds.filter(([, found]) => found.length > 0).map(([word, found]) => ({
    area: "data", subject: found.length === 1 ? "1 file" : `${grouped(found.length)} files`, note: word, values: found.slice(0, 3).map(({ name }) => name), status: "pass",
  }));
}

/** A parameter that changed. Those of steps that judge are the rules of the gate. */
export function settingChange(node: Node, { part, name, before, after }: Reason): Change {
  const policy = part === "parameters" && ["ModelBlessing", "InfraBlessing", "ExampleAnomalies"].some((type) => makes(node, type));
  const subject = part === "version" || part === "component" ? node.id : `${node.id} ${name}`;
  const word = part === "version" ? "version " : "";
  return {
    area: policy ? "policy" : "configuration", subject,
    ...(before === undefined ? {} : { before: word + written(before) }), ...(after === undefined ? {} : { after: word + written(after) }),
    ...(before === undefined ? { note: "new" } : after === undefined ? { note: "gone" } : {}),
    status: policy ? "warn" : "pass",
  };
}

function makes({ component }: Node, type: string): boolean {
  return Object.values(component.outputs).some((output) => output.type.name === type);
}
