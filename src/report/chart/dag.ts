import { clip } from "../../core/clip.ts";
import { counted } from "../../core/counted.ts";
import type { Block, GraphNode } from "../../core/report.ts";
import { layered, type Place } from "./layers.ts";
import { at, label, svg } from "./svg.ts";

type Graph = Omit<Extract<Block, { readonly type: "graph" }>, "type">;

const box = { width: 140, height: 42, across: 172, down: 56 } as const;
const mostNodes = 60;
const mostCharacters = 20;

/** Boxes and arrows from left to right. Above 60 nodes, nodes with the same kind and neighbours are one box. */
export function dag(graph: Graph): string {
  const { nodes, edges } = graph.nodes.length > mostNodes ? collapsed(graph) : graph;
  const { places, routes } = layered(nodes.map(({ id }) => id), edges);
  const x = ([column]: Place): number => 4 + column * box.across;
  const y = ([, row]: Place): number => 4 + row * box.down;
  const width = 8 + Math.max(0, ...[...places.values()].map((place) => x(place) + box.width));
  const height = 8 + Math.max(0, ...[...places.values(), ...routes.flat()].map((place) => y(place) + box.height));
  const arrows = routes.map((route) => arrow(route.map((place) => [x(place), y(place) + box.height / 2]))).join("");
  const boxes = nodes.map((node) => boxed(node, places.get(node.id)!, { x, y })).join("");
  const bad = nodes.filter(({ status }) => status === "fail" || status === "warn");
  const words = `${counted(nodes.length, "node")} and ${counted(edges.length, "edge")}${bad.length ? `; with problems: ${bad.map((node) => node.label).join(", ")}` : ""}`;
  return svg({ width, height, label: words, kind: "dag" }, arrows + boxes);
}

/** From the right side of the first box, straight through the free places between, to the left side of the last. */
function arrow(points: readonly (readonly [x: number, y: number])[]): string {
  const [start, ...rest] = points;
  const end = rest.pop();
  if (!start || !end) return "";
  const bend = (from: readonly [number, number], to: readonly [number, number]): string => {
    const half = (to[0] - from[0]) / 2;
    return `C${at(from[0] + half)} ${at(from[1])} ${at(to[0] - half)} ${at(to[1])} ${at(to[0])} ${at(to[1])}`;
  };
  let here: readonly [number, number] = [start[0] + box.width, start[1]];
  let path = `M${at(here[0])} ${at(here[1])}`;
  for (const [x, y] of rest) {
    path += `${bend(here, [x, y])}H${at(x + box.width)}`;
    here = [x + box.width, y];
  }
  return `<path class="edge" d="${path}${bend(here, [end[0] - 5, end[1]])}"/><path class="tip" d="M${at(end[0])} ${at(end[1])}l-6 -3.5v7z"/>`;
}

function boxed({ label: name, detail, kind, status }: GraphNode, place: Place, scale: { x(place: Place): number; y(place: Place): number }): string {
  const [x, y] = [scale.x(place), scale.y(place)];
  const radius = kind === "artifact" ? 10 : kind === "source" ? 21 : 2;
  const sign = status === "fail" ? "✖ " : status === "warn" ? "▲ " : "";
  const middle = x + box.width / 2;
  return `<rect class="box ${kind}${status ? ` ${status}` : ""}" x="${at(x)}" y="${at(y)}" width="${box.width}" height="${box.height}" rx="${radius}"/>`
    + label(middle, y + (detail ? 18 : 26), clip(sign + name, mostCharacters), "m b") + (detail ? label(middle, y + 33, clip(detail, mostCharacters), "m") : "");
}

function collapsed({ nodes, edges }: Graph): Graph {
  const key = ({ id, kind, status }: GraphNode): string =>
    JSON.stringify([kind, status ?? "", edges.flatMap(([from, to]) => (to === id ? [`<${from}`] : from === id ? [`>${to}`] : [])).sort()]);
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const group = groups.get(key(node));
    if (group) group.push(node);
    else groups.set(key(node), [node]);
  }
  const name = new Map([...groups.values()].flatMap((group) => group.map(({ id }) => [id, group[0]!.id])));
  const merged = [...groups.values()].map((group): GraphNode => (group.length === 1 ? group[0]! : { ...group[0]!, label: `${group[0]!.label} and ${group.length - 1} more` }));
  const kept = new Map(edges.map(([from, to]) => [name.get(from) ?? from, name.get(to) ?? to] as const).map((edge) => [edge.join("\n"), edge]));
  return { nodes: merged.slice(0, 200), edges: [...kept.values()] };
}
