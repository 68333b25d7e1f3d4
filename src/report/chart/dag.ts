import type { Block, GraphNode } from "../../core/report.ts";
import { counted } from "../number-text.ts";
import { at, label, svg } from "./svg.ts";

type Graph = Omit<Extract<Block, { readonly type: "graph" }>, "type">;

const box = { width: 140, height: 42, across: 172, down: 58 } as const;
const mostNodes = 60;

/** Where each node stands: its column by the longest path to it, its row by the mean of its neighbours. */
export function layout({ nodes, edges }: Graph): ReadonlyMap<string, readonly [column: number, row: number]> {
  const columns = columnsOf({ nodes, edges });
  const layers: string[][] = [];
  for (const { id } of nodes) (layers[columns.get(id) ?? 0] ??= []).push(id);
  const rows = new Map<string, number>();
  for (const layer of layers) layer?.forEach((id, row) => rows.set(id, row));
  for (const [side, order] of [[0, layers], [1, [...layers].reverse()], [0, layers]] as const) {
    for (const layer of order) sortLayer(layer ?? [], rows, (id) => edges.filter((edge) => edge[1 - side] === id).map((edge) => edge[side]));
  }
  const tallest = Math.max(1, ...layers.map((layer) => layer?.length ?? 0));
  return new Map(nodes.map(({ id }) => {
    const column = columns.get(id) ?? 0;
    return [id, [column, (rows.get(id) ?? 0) + (tallest - layers[column]!.length) / 2]];
  }));
}

function columnsOf({ nodes, edges }: Graph): ReadonlyMap<string, number> {
  const columns = new Map(nodes.map(({ id }) => [id, 0]));
  for (let pass = 0, moved = true; moved && pass < nodes.length; pass++) {
    moved = false;
    for (const [from, to] of edges) {
      const next = (columns.get(from) ?? 0) + 1;
      if (from !== to && columns.has(from) && columns.has(to) && next > columns.get(to)! && next < nodes.length) {
        columns.set(to, next);
        moved = true;
      }
    }
  }
  return columns;
}

function sortLayer(layer: string[], rows: Map<string, number>, neighbours: (id: string) => readonly string[]): void {
  const mean = (id: string): number => {
    const places = neighbours(id).flatMap((other) => rows.get(other) ?? []);
    return places.length ? places.reduce((a, b) => a + b, 0) / places.length : rows.get(id)!;
  };
  const weights = new Map(layer.map((id) => [id, mean(id)]));
  layer.sort((a, b) => weights.get(a)! - weights.get(b)! || rows.get(a)! - rows.get(b)!);
  layer.forEach((id, row) => rows.set(id, row));
}

/** Boxes and arrows from left to right. Above 60 nodes, nodes with the same kind and neighbours are one box. */
export function dag(graph: Graph): string {
  const { nodes, edges } = graph.nodes.length > mostNodes ? collapsed(graph) : graph;
  const places = layout({ nodes, edges });
  const x = (id: string): number => 4 + places.get(id)![0] * box.across;
  const y = (id: string): number => 4 + places.get(id)![1] * box.down;
  const width = 8 + Math.max(0, ...nodes.map(({ id }) => x(id) + box.width));
  const height = 8 + Math.max(0, ...nodes.map(({ id }) => y(id) + box.height));
  const arrows = edges.filter(([from, to]) => places.has(from) && places.has(to)).map(([from, to]) => arrow(x(from) + box.width, y(from) + box.height / 2, x(to), y(to) + box.height / 2)).join("");
  const boxes = nodes.map((node) => boxed(node, x(node.id), y(node.id))).join("");
  const bad = nodes.filter(({ status }) => status === "fail" || status === "warn");
  return svg({ width, height, label: `${counted(nodes.length, "node")} and ${counted(edges.length, "edge")}${bad.length ? `; with problems: ${bad.map((node) => node.label).join(", ")}` : ""}`, kind: "dag" }, arrows + boxes);
}

function arrow(fromX: number, fromY: number, toX: number, toY: number): string {
  const bend = Math.max(16, (toX - fromX) / 2);
  return `<path class="edge" d="M${at(fromX)} ${at(fromY)}C${at(fromX + bend)} ${at(fromY)} ${at(toX - bend)} ${at(toY)} ${at(toX - 5)} ${at(toY)}"/><path class="tip" d="M${at(toX)} ${at(toY)}l-6 -3.5v7z"/>`;
}

function boxed({ label: name, detail, kind, status }: GraphNode, x: number, y: number): string {
  const radius = kind === "artifact" ? 10 : kind === "source" ? 21 : 2;
  const sign = status === "fail" ? "✖ " : status === "warn" ? "▲ " : "";
  const top = detail ? y + 18 : y + 26;
  return `<rect class="box ${kind}${status ? ` ${status}` : ""}" x="${at(x)}" y="${at(y)}" width="${box.width}" height="${box.height}" rx="${radius}"/>${label(x + box.width / 2, top, fitting(sign + name), "m b")}${detail ? label(x + box.width / 2, y + 33, fitting(detail), "m") : ""}`;
}

function fitting(text: string): string {
  const characters = [...text];
  return characters.length <= 20 ? text : `${characters.slice(0, 19).join("")}…`;
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
