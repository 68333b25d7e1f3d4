/**
 * Sums over the rows in which both of two features are known: how many, the means of both, the sums of the squared
 * distances from them, and of the products of the distances. Kept as six numbers of an array, so that many pairs are one array.
 */
export const momentsPerPair = 6;

/** One pair's sums. */
export interface CoMoments {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly squaresX: number;
  readonly squaresY: number;
  readonly products: number;
}

/** A column made ready: distances from `shift`, 0 where unknown. */
interface Centred {
  /** Near the mean, so that no digits are lost in sums. */
  readonly shift: number;
  readonly distances: Float64Array;
  /** 1 where known; `undefined` when every row is. */
  readonly known: Uint8Array | undefined;
  readonly finite: boolean;
  /** Of the known rows. */
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** Distances of numbers from their mean; NaN is unknown, infinities are kept. */
export function centre(values: Float64Array): Centred {
  let sum = 0, finite = 0, infinite = 0, min = Infinity, max = -Infinity;
  for (const value of values) {
    if (value - value === 0) {
      sum += value;
      finite++;
      if (value < min) min = value;
      if (value > max) max = value;
    } else if (value === value) infinite++;
  }
  // A constant must not get a deviation from rounding.
  const shift = finite === 0 ? 0 : min === max ? min : sum / finite;
  const count = finite + infinite;
  const known = count === values.length ? undefined : new Uint8Array(values.length);
  const distances = new Float64Array(values.length);
  let rest = 0, squares = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== value) continue;
    if (known) known[row] = 1;
    const distance = value - shift;
    distances[row] = distance;
    rest += distance;
    squares += distance * distance;
  }
  return { shift, distances, known, finite: infinite === 0, count, sum: rest, squares };
}

/** The sums of two columns of one batch. */
export function coMoments(x: Centred, y: Centred): CoMoments {
  if (!x.finite || !y.finite) return overShared(x, y);
  const count = !x.known ? y.count : !y.known ? x.count : dotBytes(x.known, y.known);
  const sumX = y.known ? dot(x.distances, y.known) : x.sum;
  const sumY = x.known ? dot(y.distances, x.known) : y.sum;
  const squaresX = y.known ? squaresWhere(x.distances, y.known) : x.squares;
  const squaresY = x.known ? squaresWhere(y.distances, x.known) : y.squares;
  return fromSums({ x, y, count, sumX, sumY, squaresX, squaresY, products: dot(x.distances, y.distances) });
}

interface Sums {
  readonly x: Centred;
  readonly y: Centred;
  readonly count: number;
  readonly sumX: number;
  readonly sumY: number;
  readonly squaresX: number;
  readonly squaresY: number;
  readonly products: number;
}

function fromSums({ x, y, count, sumX, sumY, squaresX, squaresY, products }: Sums): CoMoments {
  if (count === 0) return { count, meanX: 0, meanY: 0, squaresX: 0, squaresY: 0, products: 0 };
  return {
    count,
    meanX: x.shift + sumX / count,
    meanY: y.shift + sumY / count,
    squaresX: reduced(squaresX, sumX, count),
    squaresY: reduced(squaresY, sumY, count),
    products: products - (sumX * sumY) / count,
  };
}

/** Squares about the mean of those about the shift; what is only rounding is none. */
function reduced(squares: number, sum: number, count: number): number {
  const about = squares - (sum * sum) / count;
  return about < squares * 1e-13 ? 0 : about;
}

/** With infinities: only rows in which both are known may count. */
function overShared(x: Centred, y: Centred): CoMoments {
  let count = 0, sumX = 0, sumY = 0, squaresX = 0, squaresY = 0, products = 0;
  for (let row = 0; row < x.distances.length; row++) {
    if ((x.known && !x.known[row]) || (y.known && !y.known[row])) continue;
    const a = x.distances[row]!, b = y.distances[row]!;
    count++;
    sumX += a;
    sumY += b;
    squaresX += a * a;
    squaresY += b * b;
    products += a * b;
  }
  return fromSums({ x, y, count, sumX, sumY, squaresX, squaresY, products });
}

/** Four sums at once: a chain of additions waits for each of them. */
function dot(a: Float64Array, b: Float64Array | Uint8Array): number {
  let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
  const whole = a.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    s0 += a[i]! * b[i]!;
    s1 += a[i + 1]! * b[i + 1]!;
    s2 += a[i + 2]! * b[i + 2]!;
    s3 += a[i + 3]! * b[i + 3]!;
  }
  for (let i = whole; i < a.length; i++) s0 += a[i]! * b[i]!;
  return s0 + s1 + (s2 + s3);
}

function dotBytes(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! & b[i]!;
  return sum;
}

function squaresWhere(values: Float64Array, known: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (known[i]) sum += values[i]! * values[i]!;
  return sum;
}

/** Joins sums into those of pair `pair` of an array (Chan's rule). */
export function joinPair(sums: Float64Array, pair: number, { count, meanX, meanY, squaresX, squaresY, products }: CoMoments): void {
  if (count === 0) return;
  const at = pair * momentsPerPair;
  const before = sums[at]!;
  const total = before + count;
  const dx = meanX - sums[at + 1]!;
  const dy = meanY - sums[at + 2]!;
  const share = (before * count) / total;
  sums[at] = total;
  if (before === 0) {
    sums.set([meanX, meanY, squaresX, squaresY, products], at + 1);
    return;
  }
  sums[at + 1]! += (dx * count) / total;
  sums[at + 2]! += (dy * count) / total;
  sums[at + 3]! += squaresX + dx * dx * share;
  sums[at + 4]! += squaresY + dy * dy * share;
  sums[at + 5]! += products + dx * dy * share;
}

/** The sums of pair `pair` of an array; `swapped`: with x and y exchanged. */
export function pairAt(sums: Float64Array, pair: number, swapped: boolean): CoMoments {
  const at = pair * momentsPerPair;
  const [x, y] = swapped ? [2, 1] : [1, 2];
  return {
    count: sums[at]!,
    meanX: sums[at + x]!,
    meanY: sums[at + y]!,
    squaresX: sums[at + x + 2]!,
    squaresY: sums[at + y + 2]!,
    products: sums[at + 5]!,
  };
}
