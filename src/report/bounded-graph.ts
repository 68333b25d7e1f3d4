import type { Block, GraphNode } from "../core/report.ts";

type Graph = Omit<Extract<Block, { readonly type: "graph" }>, "type">;

/** Beyond this a drawing says nothing. */
const tooMany = 200;

const words = { source: "sources", execution: "steps", artifact: "artifacts" } as const;

/** The graph with at most `most` nodes: what stands side by side and is in order becomes one node, then what follows one another. */
export function boundedGraph(graph: Graph, most: number): Graph {
  if (graph.nodes.length > tooMany) return graph;
  let found: Graph = graph;
  const members = new Map(graph.nodes.map(({ id, label }) => [id, [label]]));
  while (found.nodes.length > most) {
    const group = besideEachOther(found) ?? behindEachOther(found);
    if (!group) return found;
    found = merged(found, group, members);
  }
  return found;
}

function isFine({ status }: GraphNode): boolean {
  return status === undefined || status === "pass";
}

/** The largest group of nodes of one kind that are equally far from the beginning and in order. */
function besideEachOther(graph: Graph): readonly GraphNode[] | undefined {
  const depth = depths(graph);
  const groups = new Map<string, GraphNode[]>();
  for (const node of graph.nodes.filter(isFine)) {
    const key = `${node.kind} ${depth.get(node.id)}`;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  const largest = [...groups.values()].reduce<GraphNode[]>((best, group) => (group.length > best.length ? group : best), []);
  return largest.length > 1 ? largest : undefined;
}

/** Two steps in order of which the first leads to the second alone. */
function behindEachOther({ nodes, edges }: Graph): readonly GraphNode[] | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const [from, to] of edges) {
    const [first, second] = [byId.get(from), byId.get(to)];
    const alone = edges.filter(([start]) => start === from).length === 1 && edges.filter(([, end]) => end === to).length === 1;
    if (first && second && first !== second && alone && first.kind === second.kind && isFine(first) && isFine(second)) return [first, second];
  }
  return undefined;
}

/** How far each node is from the beginning, along the longest way. */
function depths({ nodes, edges }: Graph): ReadonlyMap<string, number> {
  const depth = new Map(nodes.map(({ id }) => [id, 0]));
  for (let round = 0; round < nodes.length; round++) {
    let moved = false;
    for (const [from, to] of edges) {
      const least = (depth.get(from) ?? 0) + 1;
      if (!depth.has(to) || !depth.has(from) || depth.get(to)! >= least) continue;
      depth.set(to, least);
      moved = true;
    }
    if (!moved) break;
  }
  return depth;
}

function merged({ nodes, edges }: Graph, group: readonly GraphNode[], members: Map<string, string[]>): Graph {
  const first = group[0]!;
  const ids = new Set(group.map(({ id }) => id));
  const names = group.flatMap(({ id }) => members.get(id) ?? []);
  members.set(first.id, names);
  const node: GraphNode = { id: first.id, kind: first.kind, label: `${names.length} ${words[first.kind]}`, detail: names.join(", "), ...(first.status ? { status: first.status } : {}) };
  const at = (id: string): string => (ids.has(id) ? first.id : id);
  const lines = new Map(edges.map(([from, to]) => [at(from), at(to)] as const).filter(([from, to]) => from !== to).map((edge) => [JSON.stringify(edge), edge]));
  return { nodes: nodes.flatMap((each) => (each === first ? [node] : ids.has(each.id) ? [] : [each])), edges: [...lines.values()] };
}
