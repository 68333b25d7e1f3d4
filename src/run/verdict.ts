import type { Artifact } from "../core/artifact.ts";
import type { Outcome } from "../core/event.ts";
import type { Gate, Verdict } from "../core/finding.ts";
import type { Forced } from "../core/forced.ts";
import type { Node, Pipeline } from "../core/pipeline.ts";
import type { NodeEnd } from "./node-run.ts";
import type { Made } from "./run-options.ts";

/** A verdict and the one sentence that says why. */
interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** The verdict of a run: a failed step, else a failed gate or a refused blessing, else what the blessing says. */
export function judge(pipeline: Pipeline, ends: ReadonlyMap<string, NodeEnd>, made: Made): Judgement {
  return judgeNodes(pipeline.nodes, ends, made);
}

/** The word on the model alone: whether pushing it worked does not matter. */
export function judgeModel(pipeline: Pipeline, ends: ReadonlyMap<string, NodeEnd>, made: Made): Judgement {
  return judgeNodes(pipeline.nodes.filter((node) => !outputsType(node, "PushedModel")), ends, made);
}

/** The model a ModelBlessing of this run is about: the model of this run that the judging node reads. */
export function judgedModel(pipeline: Pipeline, made: Made): Artifact | undefined {
  const judgeNode = pipeline.nodes.find((node) => outputsType(node, "ModelBlessing") && made[node.id]);
  const wire = judgeNode && Object.values(judgeNode.inputs).find(({ from, type }) => from === "node" && type.name === "Model");
  return wire?.from === "node" ? made[wire.node]?.[wire.output] : undefined;
}

/** Whose word stands instead of the judge's. */
export function forcedIn(ends: ReadonlyMap<string, NodeEnd>): Forced | undefined {
  return [...ends.values()].find(({ forced }) => forced)?.forced?.by;
}

/** All gates of a run, each with the node it comes from. */
export function gatesOf(outcomes: readonly Outcome[]): readonly Gate[] {
  return outcomes.flatMap((outcome) => (outcome.type === "finished" || outcome.type === "reused" ? (outcome.showing.gates ?? []).map((gate) => ({ ...gate, node: gate.node ?? outcome.node })) : []));
}

function judgeNodes(nodes: readonly Node[], ends: ReadonlyMap<string, NodeEnd>, made: Made): Judgement {
  const outcomes = nodes.flatMap(({ id }) => ends.get(id)?.outcome ?? []);
  const failed = outcomes.find((outcome) => outcome.type === "failed");
  if (failed) return { verdict: "failed", reason: `${failed.node} failed: ${failed.mistakes[0]?.message ?? "it gave no reason"}` };
  const gates = gatesOf(outcomes);
  const forced = forcedIn(ends);
  const forcible = new Set(nodes.filter((node) => !outputsType(node, "InfraBlessing")).map(({ id }) => id));
  const missed = gates.filter(({ status }) => status === "fail");
  const standing = forced ? missed.find(({ node }) => !forcible.has(node ?? "")) : missed[0];
  if (standing) return { verdict: "not-blessed", reason: sentenceOf(standing) };
  const words = nodes.flatMap((node) => Object.values(made[node.id] ?? {}).flatMap((artifact) => wordOf(artifact, node.id)));
  const refusal = words.find(({ blessed, type }) => !blessed && !(forced && type === "ModelBlessing"));
  if (refusal) return { verdict: "not-blessed", reason: `${refusal.node} did not bless the model` };
  if (!words.some(({ type }) => type === "ModelBlessing")) return { verdict: "unjudged", reason: unjudgedReason(nodes, outcomes) };
  if (forced) return { verdict: "blessed", reason: `blessed by force by ${forced.actor}: ${JSON.stringify(forced.reason)}${missed[0] ? `, although ${sentenceOf(missed[0])}` : ""}` };
  return { verdict: "blessed", reason: blessedReason(gates) };
}

function sentenceOf({ name, found, limit }: Gate): string {
  return limit === "" ? `${name}: ${found}` : `${name}: ${found}, must be ${limit}`;
}

/** `blessed` as Evaluator and InfraValidator of TFX set it: an int, or a status text. */
function wordOf({ type, properties }: Artifact, node: string): { type: string; node: string; blessed: boolean }[] {
  if (type !== "ModelBlessing" && type !== "InfraBlessing") return [];
  const word = properties["blessed"] ?? properties["blessing_status"];
  if (word === undefined) return [];
  return [{ type, node, blessed: word === 1 || word === true || word === "INFRA_BLESSED" }];
}

function unjudgedReason(nodes: readonly Node[], outcomes: readonly Outcome[]): string {
  const judges = nodes.filter((node) => outputsType(node, "ModelBlessing")).map(({ id }) => id);
  if (judges.length === 0) return "no step of this pipeline judges a model";
  const skipped = outcomes.find((outcome) => outcome.type === "skipped" && judges.includes(outcome.node));
  return skipped?.type === "skipped" ? `${skipped.node} did not run: ${skipped.because}` : `${judges.join(", ")} gave no blessing`;
}

function blessedReason(gates: readonly Gate[]): string {
  const warnings = gates.filter(({ status }) => status === "warn").length;
  if (gates.length === 0) return "the model is blessed";
  const all = gates.length === 1 ? "the one check passed" : `all ${gates.length} checks passed`;
  if (warnings === 0) return all;
  return `${gates.length - warnings} of ${gates.length} checks passed, ${warnings} with a warning`;
}

function outputsType({ component }: Node, name: string): boolean {
  return Object.values(component.outputs).some(({ type }) => type.name === name);
}
