import { logGamma } from "./log-gamma.ts";

/** The chance of a chi-squared variable with so many degrees of freedom being at least `statistic`. */
export function chiSquaredTail(statistic: number, degrees: number): number {
  if (degrees <= 0 || statistic <= 0) return 1;
  return upperGamma(degrees / 2, statistic / 2);
}

/** The two-sided chance of a standard normal variable being at least as far from 0 as `z`. */
export function normalTails(z: number): number {
  return z === 0 ? 1 : upperGamma(0.5, (z * z) / 2);
}

/**
 * The chance that two samples of n and m values from one distribution differ by `distance` (Kolmogorov-Smirnov) or more,
 * by Kolmogorov's limit. With ties it is too large, that is, cautious.
 */
export function kolmogorovTail(distance: number, n: number, m: number): number {
  const scaled = Math.sqrt((n * m) / (n + m)) * distance;
  if (!(scaled > 0.2)) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k++) {
    const term = Math.exp(-2 * k * k * scaled * scaled);
    sum += k % 2 === 1 ? term : -term;
    if (term < 1e-17) break;
  }
  return Math.min(1, Math.max(0, 2 * sum));
}

/** The two-sided p-value for two shares, a of n and b of m, being equal (pooled z test). */
export function equalShares([a, n]: readonly [number, number], [b, m]: readonly [number, number]): number {
  const pooled = (a + b) / (n + m);
  const variance = pooled * (1 - pooled) * (1 / n + 1 / m);
  return variance > 0 ? normalTails((a / n - b / m) / Math.sqrt(variance)) : 1;
}

interface Homogeneity {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
  /** Cramér's V with the bias of small samples taken off; 0 when there is nothing beyond chance. */
  readonly effect: number;
}

/** The chi-squared test that two rows of counts come from one distribution. Cells that expect fewer than 5 in a row are joined. */
export function homogeneity(left: readonly number[], right: readonly number[]): Homogeneity {
  const n = sum(left);
  const m = sum(right);
  const cells: [number, number][] = [];
  const rare: [number, number] = [0, 0];
  left.forEach((a, i) => {
    const b = right[i]!;
    if (((a + b) * Math.min(n, m)) / (n + m) >= 5) cells.push([a, b]);
    else { rare[0] += a; rare[1] += b; }
  });
  if (rare[0] + rare[1] > 0) cells.push(rare);
  const statistic = sum(cells.map(([a, b]) => {
    const expected = ((a + b) * n) / (n + m);
    const other = a + b - expected;
    return (expected > 0 ? (a - expected) ** 2 / expected : 0) + (other > 0 ? (b - other) ** 2 / other : 0);
  }));
  const degrees = cells.length - 1;
  return { statistic, degrees, p: chiSquaredTail(statistic, degrees), effect: cramersV(statistic, cells.length, n + m) };
}

/** Cramér's V of a table of 2 rows and `columns` columns, corrected for bias (Bergsma). */
export function cramersV(statistic: number, columns: number, total: number): number {
  if (columns < 2 || total < 2) return 0;
  const phi = Math.max(0, statistic / total - (columns - 1) / (total - 1));
  const k = columns - (columns - 1) ** 2 / (total - 1);
  const r = 2 - 1 / (total - 1);
  return Math.sqrt(phi / Math.min(k - 1, r - 1));
}

/** Which of several p-values are significant when a share `q` of false discoveries is allowed (Benjamini and Hochberg). */
export function discoveries(pValues: readonly number[], q: number): readonly boolean[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  let last = -1;
  order.forEach(({ p }, rank) => { if (p <= (q * (rank + 1)) / pValues.length) last = rank; });
  const found = new Array<boolean>(pValues.length).fill(false);
  for (let rank = 0; rank <= last; rank++) found[order[rank]!.index] = true;
  return found;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The regularized upper incomplete gamma function Q(a, x). */
function upperGamma(a: number, x: number): number {
  const scale = Math.exp(-x + a * Math.log(x) - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let total = term;
    for (let n = 1; n < 1000 && Math.abs(term) > Math.abs(total) * 1e-17; n++) {
      term *= x / (a + n);
      total += term;
    }
    return Math.max(0, 1 - total * scale);
  }
  // Lentz's method for the continued fraction.
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1000; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / (factor * d + b || 1e-300);
    c = b + factor / c || 1e-300;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return Math.min(1, scale * fraction);
}
