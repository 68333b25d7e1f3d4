import { UserError } from "../core/error.ts";
import type { Accumulator } from "../statistics/accumulator.ts";
import { addCell, addCells, createCells, sortCells, type Cells } from "./cells.ts";
import { blockOf, blocks } from "./jackknife.ts";
import type { Contributions, Family, Total } from "./metric.ts";
import { sliceId, type SliceKey, type SliceRows } from "./slices.ts";
import type { Disagreement } from "./tango.ts";

/** Labels and predictions of some rows by one or two models, with the slices they are in. */
export interface Scores {
  readonly length: number;
  /** Number of each row in the data set: decides its jackknife block. */
  readonly rows: Float64Array;
  /** Binary: 0 or 1. Multi-class: index of the class. Regression: the value. */
  readonly labels: Float64Array;
  /** Predicted values per row. */
  readonly width: number;
  readonly candidate: Float64Array | Float32Array;
  readonly baseline?: Float64Array | Float32Array | undefined;
  readonly slices: readonly SliceRows[];
}

/** A model's sums of one slice, by block. */
interface Tally {
  readonly sums: Float64Array;
  readonly cells: Cells;
}

interface SliceTally {
  readonly key: SliceKey;
  readonly rows: Float64Array;
  readonly candidate: Tally;
  baseline?: Tally;
  /** Rows where only the baseline is right, only the candidate is. */
  readonly disagreement: Float64Array;
}

/** What has been seen so far, by slice. */
export interface Tallies {
  readonly slices: Map<string, SliceTally>;
}

/** A model's totals of a slice: on all rows, and without each block that holds rows. */
export interface BlockTotals {
  readonly full: Total;
  readonly without: readonly Total[];
}

/** What was gathered of one slice: enough for every metric and for its jackknife. */
export interface SliceTotals {
  readonly key: SliceKey;
  readonly rows: number;
  readonly candidate: BlockTotals;
  readonly baseline?: BlockTotals;
  readonly disagreement?: Disagreement;
}

/** More slices than this are a mistake: nobody reads them. */
const mostSlices = 20_000;

/**
 * Gathers what every metric of a family needs, per slice, model and jackknife block, in one pass.
 * Slices come out largest first (ties by name), the overall slice before them.
 */
export function tallies(family: Family, seed: number): Accumulator<Scores, Tallies, readonly SliceTotals[]> {
  return {
    create: () => ({ slices: new Map() }),
    add: (state, scores) => addScores(state, scores, family, seed),
    merge(left, right) {
      for (const [id, slice] of right.slices) mergeSlice(sliceTally(left, id, slice.key, family), slice, family);
      return left;
    },
    finish: (state) => [...state.slices.entries()]
      .sort(([a, { key: left, rows: m }], [b, { key: right, rows: n }]) => Math.sign(left.length) - Math.sign(right.length) || total(n) - total(m) || (a < b ? -1 : 1))
      .map(([, slice]) => finishSlice(slice, family)),
  };
}

const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);

function addScores(state: Tallies, scores: Scores, family: Family, seed: number): Tallies {
  const { length, width, labels } = scores;
  const inBlock = Uint8Array.from(scores.rows, (row) => blockOf(row, seed));
  const candidate = family.contribute({ length, width, labels, predictions: scores.candidate });
  const baseline = scores.baseline && family.contribute({ length, width, labels, predictions: scores.baseline });
  for (const { key, rows } of scores.slices) {
    if (rows.length === 0) continue;
    const slice = sliceTally(state, sliceId(key), key, family);
    addRows(slice.candidate, candidate, { rows, inBlock, family });
    if (baseline) addRows(slice.baseline ??= createTally(family), baseline, { rows, inBlock, family });
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      slice.rows[inBlock[row]!]! += 1;
      const difference = (candidate.right?.[row] ?? 0) - (baseline?.right?.[row] ?? 0);
      if (baseline?.right && difference !== 0) slice.disagreement[difference < 0 ? 0 : 1]! += 1;
    }
  }
  return state;
}

function addRows(tally: Tally, { sums, cells }: Contributions, { rows, inBlock, family }: { rows: Int32Array; inBlock: Uint8Array; family: Family }): void {
  const width = family.sums;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!, block = inBlock[row]!;
    for (let s = 0; s < width; s++) tally.sums[block * width + s]! += sums[row * width + s]!;
    if (cells[row]! >= 0) addCell(tally.cells, block * family.cells + cells[row]!, 1);
  }
}

const createTally = (family: Family): Tally => ({ sums: new Float64Array(blocks * family.sums), cells: createCells() });

function sliceTally(state: Tallies, id: string, key: SliceKey, family: Family): SliceTally {
  const known = state.slices.get(id);
  if (known) return known;
  if (state.slices.size > mostSlices) {
    throw new UserError(`slicing by ${key.map(([feature]) => feature).join(" and ")} gives more than ${mostSlices} slices`, { hint: "slice by features with fewer values" });
  }
  const slice: SliceTally = { key, rows: new Float64Array(blocks), candidate: createTally(family), disagreement: new Float64Array(2) };
  state.slices.set(id, slice);
  return slice;
}

function mergeSlice(left: SliceTally, right: SliceTally, family: Family): void {
  addInto(left.rows, right.rows);
  addInto(left.disagreement, right.disagreement);
  mergeTally(left.candidate, right.candidate);
  if (right.baseline) mergeTally(left.baseline ??= createTally(family), right.baseline);
}

function mergeTally(left: Tally, right: Tally): void {
  addInto(left.sums, right.sums);
  addCells(left.cells, right.cells);
}

function addInto(left: Float64Array, right: Float64Array): void {
  for (let i = 0; i < right.length; i++) left[i]! += right[i]!;
}

function finishSlice({ key, rows, candidate, baseline, disagreement }: SliceTally, family: Family): SliceTotals {
  const held = Array.from(rows.keys()).filter((block) => rows[block]! > 0);
  const count = total(rows);
  return {
    key, rows: count, candidate: blockTotals(candidate, held, family),
    ...(baseline ? { baseline: blockTotals(baseline, held, family), disagreement: { rows: count, worse: disagreement[0]!, better: disagreement[1]! } } : {}),
  };
}

/** The totals of all rows, and of all but each block: by taking the block's part away. */
function blockTotals({ sums, cells }: Tally, held: readonly number[], { sums: width, cells: range }: Family): BlockTotals {
  const full = new Float64Array(width);
  for (let i = 0; i < sums.length; i++) full[i % width]! += sums[i]!;
  const sorted = sortCells(cells);
  const distinct = Int32Array.from(new Set(Array.from(sorted.keys, (key) => key % Math.max(1, range)))).sort();
  const position = new Map(Array.from(distinct, (key, i) => [key, i]));
  const perBlock = Array.from({ length: blocks }, () => new Float64Array(0));
  for (const block of held) perBlock[block] = new Float64Array(distinct.length);
  const counts = new Float64Array(distinct.length);
  for (let i = 0; i < sorted.keys.length; i++) {
    const at = position.get(sorted.keys[i]! % range)!;
    perBlock[Math.floor(sorted.keys[i]! / range)]![at]! += sorted.counts[i]!;
    counts[at]! += sorted.counts[i]!;
  }
  const without = held.map((block): Total => ({
    sums: full.map((sum, s) => sum - sums[block * width + s]!),
    keys: distinct,
    counts: counts.map((sum, i) => sum - perBlock[block]![i]!),
  }));
  return { full: { sums: full, keys: distinct, counts }, without };
}
