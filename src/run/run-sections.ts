import { counted } from "../core/counted.ts";
import { short } from "../core/digest.ts";
import type { Outcome } from "../core/event.ts";
import { canonicalJson } from "../core/json.ts";
import type { Node } from "../core/pipeline.ts";
import type { Block, GraphNode, Inline, Section } from "../core/report.ts";
import type { RunFacts } from "./run-facts.ts";

/** What is behind the run's artifacts: sources, steps, and the model, as a graph. */
export function lineageSection(facts: RunFacts): Section {
  const { pipeline, ends, plan, baseline } = facts;
  const steps = pipeline.nodes.map((node) => stepNode(node, ends.get(node.id)?.outcome));
  const first = new Map<string, string>();
  const read = pipeline.nodes.flatMap(({ id }) => {
    const materials = plan?.nodes[id]?.materials ?? {};
    const key = canonicalJson(materials);
    if (!first.has(key)) first.set(key, id);
    return sourcesOf({ id, reader: first.get(key)! }, materials);
  });
  const sources = [...new Map(read.map(({ graphNode }) => [graphNode.id, graphNode])).values()];
  const old: GraphNode[] = baseline ? [{ id: "baseline", kind: "source", label: "baseline", detail: `run ${baseline.run}` }] : [];
  const force = forceOf(facts);
  const edges = [...pipeline.nodes.flatMap((node) => edgesOf(node, baseline !== undefined)).filter(([from, to]) => !force?.edges.some(([, reader]) => from === `step ${force.judge}` && reader === to)), ...(force?.edges ?? [])];
  const used = new Set(edges.flat());
  const graph: Block = { type: "graph", nodes: [...sources, ...old.filter(({ id }) => used.has(id)), ...steps, ...(force ? [force.node] : [])], edges: [...read.map(({ edge }) => edge), ...edges] };
  return {
    id: "lineage", title: "Lineage", problems: 0,
    summary: `${counted(sources.length, "source")}, ${counted(steps.length, "step")}`,
    comment: { place: "folded", blocks: [...(force?.blocks ?? []), graph] },
    blocks: [...(force?.blocks ?? []), graph],
  };
}

interface Force {
  /** The node whose word did not stand. */
  readonly judge: string;
  readonly node: GraphNode;
  readonly edges: readonly (readonly [from: string, to: string])[];
  readonly blocks: readonly Block[];
}

/** A person's word in the graph: between the judge and those who read its blessing. */
function forceOf({ pipeline, ends }: RunFacts): Force | undefined {
  const [judge, end] = [...ends].find(([, { forced }]) => forced) ?? [];
  if (judge === undefined || !end?.forced) return undefined;
  const { by, outputs } = end.forced;
  const readers = pipeline.nodes.filter(({ inputs }) => Object.values(inputs).some((wire) => wire.from === "node" && wire.node === judge && Object.hasOwn(outputs, wire.output)));
  const node: GraphNode = { id: "bless --force", kind: "source", label: "bless --force", detail: `by ${by.actor}` };
  return {
    judge, node, edges: [[`step ${judge}`, node.id], ...readers.map(({ id }) => [node.id, `step ${id}`] as const)],
    blocks: [{ type: "text", text: [{ strong: "Blessed by force" }, ` by ${by.actor} on ${new Date(by.time).toISOString().slice(0, 10)}: ${by.reason}`] }],
  };
}

/** When each step ran. */
export function timingSection({ pipeline, ends, started, finished }: RunFacts): Section {
  const rows = pipeline.nodes.flatMap(({ id }) => {
    const end = ends.get(id);
    if (!end || end.started === undefined || !("seconds" in end.outcome)) return [];
    const start = (end.started - started) / 1000;
    return [{ name: id, start, end: start + end.outcome.seconds, ...(end.outcome.type === "finished" ? {} : { note: end.outcome.type }) }];
  });
  const reused = rows.filter(({ note }) => note === "reused").length;
  return {
    id: "timing", title: "Timing", problems: 0,
    summary: `${((finished - started) / 1000).toFixed(1)} s, ${reused === 0 ? "nothing reused" : `${reused} of ${counted(rows.length, "step")} reused`}`,
    blocks: [{ type: "gantt", rows }],
  };
}

/** Where the run came from, the digests of what it read and made, and how to do it again. */
export function provenanceSection(facts: RunFacts): Section {
  const { pipeline, made, plan, command } = facts;
  const artifacts = pipeline.nodes.flatMap(({ id }) => Object.entries(made[id] ?? {}).map(([output, { digest, manifest }]) =>
    [id, output, code(short(digest)), String(manifest.length), String(manifest.reduce((sum, { size }) => sum + size, 0))] satisfies Inline[]));
  const materials = pipeline.nodes.flatMap(({ id }) => Object.entries(plan?.nodes[id]?.materials ?? {}).map(([name, digest]) => [id, name, code(short(digest))] satisfies Inline[]));
  const versions = pipeline.nodes.map(({ id, component }) => [id, component.name, String(component.version), runtimeText(plan?.nodes[id]?.runtime ?? {})] satisfies Inline[]);
  const blocks: Block[] = [
    { type: "table", caption: "Run", header: ["what", "value"], rows: runRows(facts) },
    { type: "table", caption: "Artifacts", header: ["step", "output", "digest", "files", "bytes"], align: ["left", "left", "left", "right", "right"], rows: artifacts },
    ...(materials.length > 0 ? [{ type: "table", caption: "Sources", header: ["step", "file", "digest"], rows: materials } satisfies Block] : []),
    { type: "table", caption: "Versions", header: ["step", "component", "version", "runtime"], rows: versions },
    ...(command === undefined ? [] : [{ type: "text", text: "The same run again:" } satisfies Block, { type: "code", language: "sh", text: command } satisfies Block]),
  ];
  return { id: "provenance", title: "Provenance", problems: 0, summary: `run ${facts.id}${facts.provenance.commit ? `, commit ${facts.provenance.commit.slice(0, 12)}` : ""}`, blocks };
}

function runRows({ id, provenance, baseline, plan, environment }: RunFacts): readonly (readonly Inline[])[] {
  const known: readonly (readonly [string, string | number | undefined])[] = [
    ["run", id], ["environment", environment], ["repository", provenance.repository], ["branch", provenance.branch],
    ["commit", provenance.commit], ["tree", provenance.tree], ["pull request", provenance.pullRequest],
    ["uncommitted changes", provenance.dirty === undefined ? undefined : provenance.dirty ? "yes" : "no"],
    ["trusted", provenance.trusted ? "yes" : "no: code of a fork"],
    ["baseline", baseline ? `run ${baseline.run}, model ${short(baseline.model)}` : "none"],
    ["blessing key", plan?.blessingKey],
  ];
  return known.flatMap(([name, value]) => (value === undefined ? [] : [[name, code(String(value))]]));
}

function stepNode({ id }: Node, outcome: Outcome | undefined): GraphNode {
  const status = outcome?.type === "failed" ? "fail" : outcome?.type === "skipped" || !outcome ? "warn" : outcome.showing.status ?? "pass";
  return { id: `step ${id}`, label: id, kind: "execution", status, ...(outcome && outcome.type !== "finished" ? { detail: outcome.type } : {}) };
}

/** One source per step: its file when it is one, else how many. Steps that read the same have one source together, named by the first reader. */
function sourcesOf({ id, reader }: { readonly id: string; readonly reader: string }, materials: Readonly<Record<string, string>>): { graphNode: GraphNode; edge: [string, string] }[] {
  const names = Object.keys(materials);
  if (names.length === 0) return [];
  const [first] = names;
  const graphNode: GraphNode = { id: `source ${reader}`, kind: "source", label: names.length === 1 ? first! : `${names.length} files`, detail: short(materials[first!]!, 8) };
  return [{ graphNode: names.length === 1 ? graphNode : { ...graphNode, detail: first! }, edge: [graphNode.id, `step ${id}`] }];
}

function edgesOf({ id, inputs }: Node, withBaseline: boolean): [string, string][] {
  const from = new Set(Object.values(inputs).flatMap((wire) => (wire.from === "node" ? [`step ${wire.node}`] : withBaseline ? ["baseline"] : [])));
  return [...from].map((source) => [source, `step ${id}`]);
}

function runtimeText(runtime: Readonly<Record<string, string>>): string {
  return Object.entries(runtime).map(([name, value]) => `${name} ${value}`).join(", ");
}

function code(text: string): Inline {
  return { code: text };
}
