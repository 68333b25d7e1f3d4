/** Rows where exactly one of two models is right: `worse` where only the baseline is, `better` where only the candidate is. */
export interface Disagreement {
  readonly rows: number;
  readonly worse: number;
  readonly better: number;
}

/**
 * Tango's score statistic (1998) of the hypothesis that the difference of two paired proportions is `difference`.
 * Its root at ±z bounds the interval; at 0 it is the signed McNemar statistic.
 */
export function tangoScore({ rows, worse, better }: Disagreement, difference: number): number {
  const a = 2 * rows;
  const b = -worse - better + (2 * rows - better + worse) * difference;
  const c = -worse * difference * (1 - difference);
  const share = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
  const variance = rows * (2 * share + difference * (1 - difference));
  const distance = better - worse - rows * difference;
  if (variance <= 0) return distance === 0 ? 0 : Math.sign(distance) * Infinity;
  return distance / Math.sqrt(variance);
}

/** The interval of the difference of accuracies, candidate − baseline, whose score stays within ±z. */
export function tangoInterval(disagreement: Disagreement, z: number): { readonly low: number; readonly high: number } {
  const estimate = (disagreement.better - disagreement.worse) / disagreement.rows;
  return {
    low: bisect(-1, estimate, (difference) => tangoScore(disagreement, difference) > z),
    high: bisect(estimate, 1, (difference) => tangoScore(disagreement, difference) >= -z),
  };
}

/** Where `above` turns false between low and high. */
function bisect(low: number, high: number, above: (x: number) => boolean): number {
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (above(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
