/** Column and row of a node, counted from 0; rows may be halves. */
export type Place = readonly [column: number, row: number];
type Edge = readonly [from: string, to: string];

/**
 * Places for a graph drawn in columns: a node's column is the longest path to it, its row follows the mean of its neighbours.
 * An edge over several columns has a free place in each of them, so that it never runs behind a box. Edges of unknown nodes are dropped.
 */
export function layered(nodes: readonly string[], edges: readonly Edge[]): { readonly places: ReadonlyMap<string, Place>; readonly routes: readonly (readonly Place[])[] } {
  const known = edges.filter(([from, to]) => from !== to && nodes.includes(from) && nodes.includes(to));
  const columns = columnsOf(nodes, known);
  const forward = known.filter(([from, to]) => columns.get(from)! < columns.get(to)!);
  const chains = forward.map(([from, to], edge) => {
    const between = Array.from({ length: columns.get(to)! - columns.get(from)! - 1 }, (_, step) => `\u0000${edge}.${step}`);
    between.forEach((name, step) => columns.set(name, columns.get(from)! + 1 + step));
    return [from, ...between, to];
  });
  const layers: string[][] = [];
  for (const [id, column] of columns) (layers[column] ??= []).push(id);
  const rows = sortedRows(layers, chains.flatMap((chain) => chain.slice(1).map((to, at): Edge => [chain[at]!, to])));
  const tallest = Math.max(1, ...layers.map((layer) => layer.length));
  const place = (id: string): Place => [columns.get(id)!, rows.get(id)! + (tallest - layers[columns.get(id)!]!.length) / 2];
  return { places: new Map(nodes.map((id) => [id, place(id)])), routes: chains.map((chain) => chain.map(place)) };
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
