import fc from "fast-check";
import type { GraphNode } from "../../src/core/report.ts";
import { boundedGraph } from "../../src/report/bounded-graph.ts";

function node(id: string, more: Partial<GraphNode> = {}): GraphNode {
  return { id, label: id, kind: "execution", ...more };
}

test("a graph that is small enough stays as it is", () => {
  const graph = { nodes: [node("a"), node("b")], edges: [["a", "b"]] as const };
  expect(boundedGraph(graph, 2)).toEqual(graph);
});

test("what stands side by side is one node; what failed stays for itself", () => {
  const sources = ["s1", "s2", "s3"].map((id) => node(id, { kind: "source" }));
  const graph = { nodes: [...sources, node("gen"), node("bad", { status: "fail" }), node("good", { status: "pass" })], edges: [["s1", "gen"], ["s2", "gen"], ["s3", "gen"], ["gen", "bad"], ["gen", "good"]] as const };
  expect(boundedGraph(graph, 4)).toEqual({
    nodes: [{ id: "s1", kind: "source", label: "3 sources", detail: "s1, s2, s3" }, node("gen"), node("bad", { status: "fail" }), node("good", { status: "pass" })],
    edges: [["s1", "gen"], ["gen", "bad"], ["gen", "good"]],
  });
});

test("a long chain is shortened from its beginning", () => {
  const nodes = Array.from({ length: 20 }, (_, at) => node(`n${at}`));
  const edges = nodes.slice(1).map(({ id }, at) => [`n${at}`, id] as const);
  const { nodes: shown } = boundedGraph({ nodes, edges }, 15);
  expect(shown).toHaveLength(15);
  expect(shown[0]).toEqual({ id: "n0", kind: "execution", label: "6 steps", detail: "n0, n1, n2, n3, n4, n5" });
});

test("no graph gets rings, edges to nowhere or more nodes, and the bad ones stay", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 80 }), fc.array(fc.nat(39), { maxLength: 5 }), (count, pairs, bad) => {
    const nodes = Array.from({ length: count }, (_, at) => node(`n${at}`, bad.includes(at) ? { status: "fail" } : {}));
    const edges = pairs.filter(([a, b]) => a < b && b < count).map(([a, b]) => [`n${a}`, `n${b}`] as const);
    const { nodes: shown, edges: lines } = boundedGraph({ nodes, edges }, 15);
    const ids = shown.map(({ id }) => id);
    expect(shown.length).toBeLessThanOrEqual(count);
    expect(shown.filter(({ status }) => status === "fail")).toEqual(nodes.filter(({ status }) => status === "fail"));
    expect(lines.every(([from, to]) => from !== to && ids.includes(from) && ids.includes(to))).toBe(true);
    const left = new Set(ids);
    for (let moved = true; moved;) {
      const free = [...left].filter((id) => !lines.some(([from, to]) => to === id && left.has(from)));
      free.forEach((id) => left.delete(id));
      moved = free.length > 0;
    }
    expect(left.size).toBe(0);
  }), { numRuns: 200 });
});
