/** Points: one array of coordinates per dimension. Distances are the largest difference of a coordinate. */
export type Points = readonly Float64Array[];

/** The order of points along their first coordinate, and the place of each in it. */
interface Sweep {
  readonly order: Int32Array;
  readonly place: Int32Array;
}

function sweep(points: Points): Sweep {
  const first = points[0]!;
  const order = Int32Array.from({ length: first.length }, (_, at) => at).sort((a, b) => first[a]! - first[b]! || a - b);
  const place = new Int32Array(order.length);
  for (const [at, point] of order.entries()) place[point] = at;
  return { order, place };
}

function distance(points: Points, a: number, b: number): number {
  let largest = 0;
  for (const coordinates of points) {
    const difference = Math.abs(coordinates[a]! - coordinates[b]!);
    if (difference > largest) largest = difference;
  }
  return largest;
}

/**
 * For each point the numbers of its `k` nearest others, nearest first, `k` after `k`. There must be more than `k` points.
 * Sweeps along the first coordinate, outwards from the point, until nothing nearer can come.
 */
export function nearest(points: Points, k: number): Int32Array {
  const first = points[0]!;
  const { order, place } = sweep(points);
  const count = order.length;
  const found = new Int32Array(count * k);
  const distances = new Float64Array(k);
  for (let point = 0; point < count; point++) {
    distances.fill(Infinity);
    const at = point * k;
    let left = place[point]! - 1;
    let right = place[point]! + 1;
    while (left >= 0 || right < count) {
      const below = left >= 0 ? first[point]! - first[order[left]!]! : Infinity;
      const above = right < count ? first[order[right]!]! - first[point]! : Infinity;
      if (Math.min(below, above) >= distances[k - 1]!) break;
      const other = below <= above ? order[left--]! : order[right++]!;
      const far = points.length === 1 ? Math.min(below, above) : distance(points, point, other);
      let slot = k;
      while (slot > 0 && far < distances[slot - 1]!) slot--;
      if (slot === k) continue;
      for (let later = k - 1; later > slot; later--) {
        distances[later] = distances[later - 1]!;
        found[at + later] = found[at + later - 1]!;
      }
      distances[slot] = far;
      found[at + slot] = other;
    }
  }
  return found;
}

/** For each point how many others are no farther from it than its radius. */
export function countWithin(points: Points, radii: Float64Array): Int32Array {
  const first = points[0]!;
  const { order, place } = sweep(points);
  const counts = new Int32Array(order.length);
  for (let point = 0; point < order.length; point++) {
    const radius = radii[point]!;
    if (points.length === 1) {
      counts[point] = reach(first, order, place[point]!, radius) - 1;
      continue;
    }
    let count = 0;
    for (let at = place[point]! - 1; at >= 0 && first[point]! - first[order[at]!]! <= radius; at--) if (distance(points, point, order[at]!) <= radius) count++;
    for (let at = place[point]! + 1; at < order.length && first[order[at]!]! - first[point]! <= radius; at++) if (distance(points, point, order[at]!) <= radius) count++;
    counts[point] = count;
  }
  return counts;
}

/** How many of the sorted values, itself included, are within a radius of that at `place`. */
function reach(values: Float64Array, order: Int32Array, place: number, radius: number): number {
  const value = values[order[place]!]!;
  let low = 0, high = place;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value - values[order[middle]!]! <= radius) high = middle;
    else low = middle + 1;
  }
  const start = low;
  low = place;
  high = order.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[order[middle]!]! - value <= radius) low = middle;
    else high = middle - 1;
  }
  return low - start + 1;
}
