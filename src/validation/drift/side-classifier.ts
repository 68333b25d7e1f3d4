import { randomNumbers, shuffle } from "../../core/random.ts";
import { changedPairs } from "./changed-pairs.ts";
import type { BinnedFeature } from "./table-bins.ts";

/** What a classifier says of rows it has not seen: the larger, the more a row looks like one of the second table. */
interface OutOfFold {
  readonly scores: Float64Array;
  /** By how much each feature helped to tell the tables apart; together 1, or all 0. */
  readonly importance: readonly number[];
}

const folds = 5;
const rounds = 20;
const rate = 0.3;
const shrinkage = 1;
const passes = 4;

interface Table {
  readonly features: readonly BinnedFeature[];
  /** 1 for rows of the second table. */
  readonly labels: Uint8Array;
}

/**
 * Scores of each row by models that were trained without its fold, of five: a logistic regression on the bins plus boosted trees
 * of depth 2, their log odds added; what they see of pairs is in changed-pairs.ts. The same rows and seed give the same scores.
 */
export function outOfFoldScores(table: Table, seed: number): OutOfFold {
  const { features, labels } = table;
  const fold = foldsOf(labels, seed);
  const scores = new Float64Array(labels.length);
  const gains = new Float64Array(features.length);
  for (let held = 0; held < folds; held++) {
    const rows = Int32Array.from(labels.keys()).filter((row) => fold[row] !== held);
    const tested = Int32Array.from(labels.keys()).filter((row) => fold[row] === held);
    const pairs = changedPairs(features, rows, labels);
    const widened = { features: [...features, ...pairs], labels };
    const found = new Float64Array(widened.features.length);
    addLogistic(widened, { rows, tested, scores, seed: seed + held });
    addBoosted(widened, { rows, tested, scores, gains: found });
    found.forEach((gain, i) => {
      for (const feature of pairs[i - features.length]?.of ?? [i, i]) gains[feature]! += gain / 2;
    });
  }
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return { scores, importance: [...gains].map((gain) => (total > 0 ? gain / total : 0)) };
}

/** Rows of each table are dealt to the folds in a random order, so that every fold has its share of both. */
function foldsOf(labels: Uint8Array, seed: number): Uint8Array {
  const fold = new Uint8Array(labels.length);
  const random = randomNumbers(seed);
  for (const label of [0, 1]) {
    const rows = Int32Array.from(labels.keys()).filter((row) => labels[row] === label);
    shuffle(rows, random);
    rows.forEach((row, place) => { fold[row] = place % folds; });
  }
  return fold;
}

interface Training {
  readonly rows: Int32Array;
  readonly tested: Int32Array;
  readonly scores: Float64Array;
}

/** Stochastic gradient descent whose steps shrink with the gradients seen (AdaGrad). */
function addLogistic({ features, labels }: Table, { rows, tested, scores, seed }: Training & { readonly seed: number }): void {
  const weights = features.map(({ count }) => new Float64Array(count));
  const seen = features.map(({ count }) => new Float64Array(count).fill(1));
  const order = rows.slice();
  const random = randomNumbers(seed);
  let [bias, biasSeen] = [0, 1];
  const oddsOf = (row: number): number => features.reduce((sum, { bins }, i) => sum + weights[i]![bins[row]!]!, bias);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const row of order) {
      const gradient = 1 / (1 + Math.exp(-oddsOf(row))) - labels[row]!;
      bias -= (0.1 * gradient) / Math.sqrt(biasSeen += gradient * gradient);
      features.forEach(({ bins }, i) => {
        const bin = bins[row]!;
        const slope = gradient + 1e-3 * weights[i]![bin]!;
        weights[i]![bin]! -= (0.1 * slope) / Math.sqrt(seen[i]![bin]! += slope * slope);
      });
    }
  }
  for (const row of tested) scores[row]! += oddsOf(row);
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Gradient boosting of the log odds, each tree of one split and a split in either half. */
function addBoosted(table: Table, { rows, tested, scores, gains }: Training & { readonly gains: Float64Array }): void {
  const { features, labels } = table;
  const odds = new Float64Array(labels.length);
  const gradients = new Float64Array(labels.length);
  const weights = new Float64Array(labels.length);
  const grow = (trained: Int32Array, other: Int32Array, depth: number): void => {
    const split = bestSplit(features, trained, { gradients, weights });
    if (depth === 0 || !split) {
      const step = leafOf(trained, { gradients, weights });
      for (const row of trained) odds[row]! += step;
      for (const row of other) odds[row]! += step;
      return;
    }
    gains[split.feature]! += split.gain;
    const goesLeft = sideOf(features[split.feature]!, split.bin);
    grow(trained.filter(goesLeft), other.filter(goesLeft), depth - 1);
    grow(trained.filter((row) => !goesLeft(row)), other.filter((row) => !goesLeft(row)), depth - 1);
  };
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      const chance = 1 / (1 + Math.exp(-odds[row]!));
      gradients[row] = chance - labels[row]!;
      weights[row] = chance * (1 - chance);
    }
    grow(rows, tested, 2);
  }
  for (const row of tested) scores[row]! += odds[row]!;
}

interface Slopes {
  readonly gradients: Float64Array;
  readonly weights: Float64Array;
}

function leafOf(rows: Int32Array, { gradients, weights }: Slopes): number {
  let [gradient, weight] = [0, 0];
  for (const row of rows) { gradient += gradients[row]!; weight += weights[row]!; }
  return (-rate * gradient) / (weight + shrinkage);
}

function sideOf({ bins, ordered }: BinnedFeature, bin: number): (row: number) => boolean {
  return ordered ? (row) => bins[row]! <= bin : (row) => bins[row] === bin;
}

/** Fewest rows of either half, by weight: a quarter each. */
const leastWeight = 5;

function bestSplit(features: readonly BinnedFeature[], rows: Int32Array, { gradients, weights }: Slopes): Split | undefined {
  let best: Split | undefined;
  for (const [feature, { bins, count, ordered }] of features.entries()) {
    const sums = new Float64Array(count);
    const masses = new Float64Array(count);
    for (const row of rows) {
      sums[bins[row]!]! += gradients[row]!;
      masses[bins[row]!]! += weights[row]!;
    }
    const [sum, mass] = [sums, masses].map((cells) => cells.reduce((all, cell) => all + cell, 0)) as [number, number];
    let [left, leftMass] = [0, 0];
    for (let bin = 0; bin < count; bin++) {
      [left, leftMass] = ordered ? [left + sums[bin]!, leftMass + masses[bin]!] : [sums[bin]!, masses[bin]!];
      if (leftMass < leastWeight || mass - leftMass < leastWeight) continue;
      const gain = left ** 2 / (leftMass + shrinkage) + (sum - left) ** 2 / (mass - leftMass + shrinkage) - sum ** 2 / (mass + shrinkage);
      if (gain > 1e-9 && (!best || gain > best.gain)) best = { feature, bin, gain };
    }
  }
  return best;
}
