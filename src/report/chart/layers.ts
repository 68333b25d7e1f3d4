/** Column and row of a node, counted from 0; rows may be halves. */
export type Place = readonly [column: number, row: number];
type Edge = readonly [from: string, to: string];

/**
 * Places for a graph drawn in columns: a node's column is the longest path to it, its row follows the mean of its neighbours.
 * Edges over several columns have a free place in each of them, one for all of the same source, so that they never run behind a box.
 * Edges of unknown nodes, and those that close a ring, are dropped.
 */
export function layered(nodes: readonly string[], edges: readonly Edge[]): { readonly places: ReadonlyMap<string, Place>; readonly routes: readonly (readonly Place[])[] } {
  const known = edges.filter(([from, to]) => from !== to && nodes.includes(from) && nodes.includes(to));
  const columns = columnsOf(nodes, known);
  const forward = known.filter(([from, to]) => columns.get(from)! < columns.get(to)!);
  const chains = forward.map(([from, to]) => {
    const between = Array.from({ length: columns.get(to)! - columns.get(from)! - 1 }, (_, step) => `${lane}${step}.${from}`);
    between.forEach((name, step) => columns.set(name, columns.get(from)! + 1 + step));
    return [from, ...between, to];
  });
  const layers: string[][] = [];
  for (const [id, column] of columns) (layers[column] ??= []).push(id);
  const steps = chains.flatMap((chain) => chain.slice(1).map((to, at): Edge => [chain[at]!, to]));
  const rows = stacked(layers, sortedRows(layers, steps));
  const place = (id: string): Place => [columns.get(id)!, rows.get(id)!];
  return { places: new Map(nodes.map((id) => [id, place(id)])), routes: chains.map((chain) => chain.map(place)) };
}

/** Begins the name of a free place. */
const lane = "\u0000";
const laneHeight = 0.4;

/** Rows from the order in each column: free places are lower than boxes, and every column stands in the middle. */
function stacked(layers: readonly string[][], order: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const height = (id: string): number => (id.startsWith(lane) ? laneHeight : 1);
  const total = (layer: readonly string[]): number => layer.reduce((sum, id) => sum + height(id), 0);
  const tallest = Math.max(1, ...layers.map(total));
  return new Map(layers.flatMap((layer) => {
    let top = (tallest - total(layer)) / 2;
    return layer.toSorted((a, b) => order.get(a)! - order.get(b)!).map((id) => {
      const row = top + height(id) / 2 - 0.5;
      top += height(id);
      return [id, row] as const;
    });
  }));
}

function columnsOf(nodes: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const columns = new Map(nodes.map((id) => [id, 0]));
  for (let pass = 0, moved = true; moved && pass < nodes.length; pass++) {
    moved = false;
    for (const [from, to] of edges) {
      const next = columns.get(from)! + 1;
      if (next <= columns.get(to)! || next >= nodes.length) continue;
      columns.set(to, next);
      moved = true;
    }
  }
  return dense(columns);
}

/** Columns without gaps, which a ring of edges could leave. */
function dense(columns: ReadonlyMap<string, number>): Map<string, number> {
  const used = [...new Set(columns.values())].sort((a, b) => a - b);
  return new Map([...columns].map(([id, column]) => [id, used.indexOf(column)]));
}

function sortedRows(layers: readonly string[][], edges: readonly Edge[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const layer of layers) layer.forEach((id, row) => rows.set(id, row));
  const before = neighbours(edges.map(([from, to]) => [to, from]));
  const after = neighbours(edges);
  for (const [around, order] of [[before, layers], [after, layers.toReversed()], [before, layers], [after, layers.toReversed()]] as const) {
    for (const layer of order) sortLayer(layer, rows, around);
  }
  return rows;
}

function neighbours(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [from, to] of edges) found.set(from, [...(found.get(from) ?? []), to]);
  return found;
}

function sortLayer(layer: string[], rows: Map<string, number>, around: ReadonlyMap<string, readonly string[]>): void {
  const weights = new Map(layer.map((id) => {
    const places = (around.get(id) ?? []).map((other) => rows.get(other)!);
    return [id, places.length ? places.reduce((a, b) => a + b, 0) / places.length : rows.get(id)!];
  }));
  layer.sort((a, b) => weights.get(a)! - weights.get(b)! || rows.get(a)! - rows.get(b)!);
  layer.forEach((id, row) => rows.set(id, row));
}
