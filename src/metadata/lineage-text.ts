import { clip } from "../core/clip.ts";
import type { Lineage, LineageEdge, LineageNode } from "./lineage.ts";

/**
 * A lineage as a tree of plain lines: the artifact first, below it who made it and from what. What was shown once is only
 * named again. File names in it are strangers' text: the writer makes them inert.
 */
export function lineageTree({ artifact, nodes, edges, story }: Lineage): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = groupBy(edges, ({ to }) => to);
  const shown = new Set<string>();
  const lines: string[] = [];
  const write = (node: LineageNode, { lead, branch, port }: { lead: string; branch: string; port: string | undefined }): void => {
    const repeated = shown.has(node.id) && (above.get(node.id)?.length ?? 0) > 0;
    const prefix = node.kind === "artifact" && port !== undefined ? `${port}: ` : "";
    lines.push(`${lead}${branch}${prefix}${node.label}${node.detail === undefined ? "" : `  ${node.detail}`}${repeated ? "  (above)" : ""}`);
    if (repeated) return;
    shown.add(node.id);
    const next = [...(above.get(node.id) ?? [])].sort(byKind(byId));
    const deeper = lead + (branch === "" ? "" : branch === "├─ " ? "│  " : "   ");
    next.forEach((edge, index) => write(byId.get(edge.from)!, { lead: deeper, branch: index === next.length - 1 ? "└─ " : "├─ ", port: edge.port }));
  };
  const root = byId.get(`artifact ${artifact.digest}`);
  if (root) write(root, { lead: "", branch: "", port: undefined });
  return [...lines, ...story.map((sentence) => `  ${sentence}`)];
}

/**
 * A lineage as Mermaid text. At most `limit` boxes: first the files of a step become one box, then artifacts between
 * steps are left out, then what is farthest. Labels hold nothing that Mermaid or HTML would read.
 */
export function lineageMermaid(lineage: Lineage, limit = 15): string {
  const { nodes, edges } = atMost({ nodes: lineage.nodes, edges: lineage.edges }, `artifact ${lineage.artifact.digest}`, limit);
  const names = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
  const boxes = nodes.map((node) => `  ${names.get(node.id)}${shape(node.kind, `${label(node.label, 40)}${node.detail === undefined ? "" : `<br/>${label(node.detail, 60)}`}`)}`);
  const arrows = edges.map(({ from, to }) => `  ${names.get(from)} --> ${names.get(to)}`);
  return ["flowchart LR", ...boxes, ...new Set(arrows)].join("\n");
}

interface Graph {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

function atMost(graph: Graph, root: string, limit: number): Graph {
  if (graph.nodes.length <= limit) return graph;
  const joined = joinSources(graph);
  if (joined.nodes.length <= limit) return joined;
  const steps = withoutArtifacts(joined, root);
  return steps.nodes.length <= limit ? steps : nearestNodes(steps, root, limit);
}

/** The sources of a step as one box. */
function joinSources({ nodes, edges }: Graph): Graph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = groupBy(edges.filter(({ from }) => byId.get(from)?.kind === "source"), ({ to }) => to);
  const joined = [...groups].map(([to, group]): { node: LineageNode; edge: LineageEdge } => {
    const first = byId.get(group[0]!.from)!;
    const node: LineageNode = group.length === 1 ? first : { id: `sources ${to}`, kind: "source", label: `${group.length} files`, detail: `${first.label}, …` };
    return { node, edge: { from: node.id, to } };
  });
  const sources = new Map(joined.map(({ node }) => [node.id, node]));
  return {
    nodes: [...nodes.filter(({ kind }) => kind !== "source"), ...sources.values()],
    edges: [...edges.filter(({ from }) => byId.get(from)?.kind !== "source"), ...joined.map(({ edge }) => edge)],
  };
}

/** Steps joined directly; the artifact that is asked about stays. */
function withoutArtifacts({ nodes, edges }: Graph, root: string): Graph {
  const dropped = new Set(nodes.filter(({ kind, id }) => kind === "artifact" && id !== root).map(({ id }) => id));
  const into = groupBy(edges, ({ to }) => to);
  const direct = edges.filter(({ to }) => !dropped.has(to)).flatMap((edge) => (dropped.has(edge.from) ? (into.get(edge.from) ?? []).map(({ from }) => ({ from, to: edge.to })) : [edge]));
  return { nodes: nodes.filter(({ id }) => !dropped.has(id)), edges: direct };
}

function nearestNodes({ nodes, edges }: Graph, root: string, limit: number): Graph {
  const into = groupBy(edges, ({ to }) => to);
  const kept = new Set([root]);
  for (const id of kept) for (const { from } of into.get(id) ?? []) if (kept.size < limit - 1) kept.add(from);
  const more = { id: "more", kind: "source", label: `… ${nodes.length - kept.size} more` } as const;
  const near = edges.filter(({ to }) => kept.has(to)).map((edge) => (kept.has(edge.from) ? edge : { from: more.id, to: edge.to }));
  return { nodes: [...nodes.filter(({ id }) => kept.has(id)), more], edges: near };
}

function shape(kind: LineageNode["kind"], text: string): string {
  if (kind === "execution") return `["${text}"]`;
  return kind === "source" ? `[/"${text}"/]` : `(["${text}"])`;
}

/** Everything but plain letters, digits and a few signs becomes a character code, which Mermaid shows and never reads. */
function label(text: string, limit: number): string {
  return [...clip(text, limit).replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, " ")].map((sign) => (/[\p{L}\p{N} .,_/·…-]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join("");
}

const kindOrder = { execution: 0, source: 1, artifact: 2 } as const;

function byKind(nodes: ReadonlyMap<string, LineageNode>): (a: LineageEdge, b: LineageEdge) => number {
  const key = ({ from, port }: LineageEdge): string => { const node = nodes.get(from)!; return `${kindOrder[node.kind]} ${port ?? ""} ${node.label}`; };
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
