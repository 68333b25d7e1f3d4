import { countWithin, nearest, type Points } from "./neighbours.ts";
import { seededNormal, shuffled } from "./seeded-random.ts";

/** One side of the information: categories of each row (numbered), or points. */
export type Side = { readonly kind: "categories"; readonly values: Int32Array } | { readonly kind: "points"; readonly points: Points };

const neighbours = 3;
/** Breaks ties between equal numbers, which the estimate cannot do with. */
const noise = 1e-10;

/**
 * How many bits two sides tell of each other, at least 0: exactly from the table of counts when both are categories; by the
 * nearest neighbours for points and categories (Ross 2014) and for points and points (Kraskov, Stögbauer and Grassberger 2004,
 * their second estimate), with three neighbours.
 */
export function mutualInformation(x: Side, y: Side, seed: number): number {
  const [left, right] = [noisy(x, seed), noisy(y, seed + 1)];
  if (left.kind === "categories" && right.kind === "categories") return ofCategories(left.values, right.values);
  const nats = left.kind === "points"
    ? right.kind === "points" ? ofPoints(left.points, right.points) : ofMixed(left.points, right.values)
    : ofMixed((right as Extract<Side, { kind: "points" }>).points, left.values);
  return Math.max(0, nats / Math.LN2);
}

/** The information beyond that of the same values in a random order, at least 0. */
export function adjustedInformation(x: Side, y: Side, seed: number): number {
  const length = x.kind === "categories" ? x.values.length : x.points[0]!.length;
  const order = shuffled(length, seed + 2);
  const mixed: Side = x.kind === "categories" ? { ...x, values: Int32Array.from(order, (at) => x.values[at]!) } : { ...x, points: x.points.map((values) => Float64Array.from(order, (at) => values[at]!)) };
  return Math.max(0, mutualInformation(x, y, seed) - mutualInformation(mixed, y, seed + 3));
}

function noisy(side: Side, seed: number): Side {
  if (side.kind === "categories") return side;
  const normal = seededNormal(seed);
  return {
    ...side,
    points: side.points.map((values) => {
      const scale = noise * Math.max(1, values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length);
      return values.map((value) => value + scale * normal());
    }),
  };
}

function ofCategories(x: Int32Array, y: Int32Array): number {
  const size = 1 + x.reduce((most, value) => Math.max(most, value), 0);
  const together = Float64Array.from(x, (value, at) => value + size * y[at]!);
  return Math.max(0, entropy(x) + entropy(y) - entropy(together));
}

/** Of categories, in bits. */
function entropy(values: Int32Array | Float64Array): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / values.length) * Math.log2(count / values.length);
  return sum;
}

/** ψ of the integers up to `most`. */
function digammas(most: number): Float64Array {
  const found = new Float64Array(most + 1).fill(-Infinity);
  if (most >= 1) found[1] = -0.5772156649015329;
  for (let n = 2; n <= most; n++) found[n] = found[n - 1]! + 1 / (n - 1);
  return found;
}

/** Points and categories: how far the nearest ones of the same category are, against how many of any are so near. */
function ofMixed(points: Points, categories: Int32Array): number {
  const members = new Map<number, number[]>();
  for (const [at, category] of categories.entries()) {
    const some = members.get(category);
    if (some) some.push(at);
    else members.set(category, [at]);
  }
  // A category of one row has no neighbour: it is left out.
  const groups = [...members.values()].filter((group) => group.length > 1);
  const kept = Int32Array.from(groups.flat());
  if (kept.length === 0) return 0;
  const psi = digammas(kept.length);
  const radii = new Float64Array(kept.length);
  let sum = 0;
  let from = 0;
  for (const group of groups) {
    const own = points.map((values) => Float64Array.from(group, (at) => values[at]!));
    const k = Math.min(neighbours, group.length - 1);
    const near = nearest(own, k);
    for (let at = 0; at < group.length; at++) radii[from + at] = distanceOf(own, at, near[at * k + k - 1]!);
    sum += group.length * (psi[k]! - psi[group.length]!);
    from += group.length;
  }
  const counts = countWithin(points.map((values) => Float64Array.from(kept, (at) => values[at]!)), radii);
  for (const count of counts) sum -= psi[count]!;
  return psi[kept.length]! + sum / kept.length;
}

/** Points and points: how many are as near on one side alone as the nearest ones are on both. */
function ofPoints(x: Points, y: Points): number {
  const count = x[0]!.length;
  const k = Math.min(neighbours, count - 1);
  if (k < 1) return 0;
  const near = nearest([...x, ...y], k);
  const radiiX = new Float64Array(count);
  const radiiY = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    for (let other = at * k; other < at * k + k; other++) {
      radiiX[at] = Math.max(radiiX[at]!, distanceOf(x, at, near[other]!));
      radiiY[at] = Math.max(radiiY[at]!, distanceOf(y, at, near[other]!));
    }
  }
  const psi = digammas(count);
  const [countsX, countsY] = [countWithin(x, radiiX), countWithin(y, radiiY)];
  let sum = 0;
  for (let at = 0; at < count; at++) sum -= psi[countsX[at]!]! + psi[countsY[at]!]!;
  return psi[k]! + psi[count]! - 1 / k + sum / count;
}

function distanceOf(points: Points, a: number, b: number): number {
  let largest = 0;
  for (const values of points) largest = Math.max(largest, Math.abs(values[a]! - values[b]!));
  return largest;
}
