/**
 * Counts by a whole number, sparse: an open-addressing table of typed arrays.
 * A slice of few rows costs few bytes although 20 blocks of 10,000 histogram buckets are addressable.
 */
export interface Cells {
  size: number;
  /** −1 marks a free place. The length is a power of two. */
  keys: Int32Array;
  counts: Float64Array;
}

/** Cells in the order of their keys. */
export interface SortedCells {
  readonly keys: Int32Array;
  readonly counts: Float64Array;
}

/** No cells yet. */
export function createCells(): Cells {
  return { size: 0, keys: new Int32Array(16).fill(-1), counts: new Float64Array(16) };
}

/** Adds `count` to the cell `key` (0 … 2^31 − 1). */
export function addCell(cells: Cells, key: number, count: number): void {
  let place = find(cells.keys, key);
  if (cells.keys[place] === -1) {
    if (2 * (cells.size + 1) > cells.keys.length) {
      grow(cells);
      place = find(cells.keys, key);
    }
    cells.keys[place] = key;
    cells.size++;
  }
  cells.counts[place]! += count;
}

/** Adds every cell of `right` to `left`. */
export function addCells(left: Cells, right: Cells): void {
  for (let i = 0; i < right.keys.length; i++) {
    if (right.keys[i] !== -1) addCell(left, right.keys[i]!, right.counts[i]!);
  }
}

/** The cells in the order of their keys, whatever order they came in. */
export function sortCells(cells: Cells): SortedCells {
  const keys = cells.keys.filter((key) => key !== -1).sort();
  return { keys, counts: Float64Array.from(keys, (key) => cells.counts[find(cells.keys, key)]!) };
}

function find(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  const hash = Math.imul(key, 0x9e3779b1);
  let place = (hash ^ (hash >>> 15)) & mask;
  while (keys[place] !== -1 && keys[place] !== key) place = (place + 1) & mask;
  return place;
}

function grow(cells: Cells): void {
  const { keys, counts } = cells;
  cells.keys = new Int32Array(keys.length * 2).fill(-1);
  cells.counts = new Float64Array(keys.length * 2);
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === -1) continue;
    const place = find(cells.keys, keys[i]!);
    cells.keys[place] = keys[i]!;
    cells.counts[place] = counts[i]!;
  }
}
