import { chiSquaredTail, cramersV, discoveries, equalShares, homogeneity, kolmogorovTail, normalTails } from "../../src/statistics/significance.ts";

test("chi-squared homogeneity, its chance and its effect agree with the worked example", () => {
  const found = homogeneity([120, 80, 50, 30, 20], [100, 90, 70, 25, 35]);
  expect(found.statistic).toBeCloseTo(9.650085412953059, 12);
  expect(found.degrees).toBe(4);
  expect(found.p).toBeCloseTo(0.04675302238139755, 12);
  expect(found.effect).toBeCloseTo(0.09548480249009011, 12);
});

test("the chance of a chi-squared value is right in both tails", () => {
  expect(chiSquaredTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
  for (const [at, degrees] of [[9.487729036781154, 4], [16.918977604620448, 9], [30.14352720564616, 19]] as const) expect(chiSquaredTail(at, degrees)).toBeCloseTo(0.05, 12);
  expect(chiSquaredTail(11.07, 5)).toBeCloseTo(0.050009618622405425, 13);
  expect(chiSquaredTail(9.711304147693502, 4)).toBeCloseTo(0.04558189355070802, 12);
  expect(chiSquaredTail(0.001, 10)).toBeCloseTo(1, 12);
  expect(chiSquaredTail(1000, 3)).toBeLessThan(1e-200);
  expect(chiSquaredTail(0, 3)).toBe(1);
});

test("the Kolmogorov limit agrees with the worked example", () => {
  expect(kolmogorovTail(1 / 3, 10, 12)).toBeCloseTo(0.5794868996876494, 12);
  expect(kolmogorovTail(1.2, 2, 2)).toBeCloseTo(0.11224966667072497, 12);
  expect(kolmogorovTail(0, 10, 10)).toBe(1);
  expect(kolmogorovTail(1, 1000, 1000)).toBeLessThan(1e-100);
});

test("two shares are compared by the pooled z test", () => {
  expect(equalShares([50, 100], [35, 100])).toBeCloseTo(0.0319052552, 9);
  expect(equalShares([0, 100], [0, 100])).toBe(1);
  for (const [z, p] of [[1.6448536269514722, 0.1], [1.959963984540054, 0.05], [2.5758293035489004, 0.01]] as const) expect(normalTails(z)).toBeCloseTo(p, 12);
  expect(normalTails(1.3) / 2).toBeCloseTo(0.09680048458561036, 13);
});

test("cells with few expected are joined, and nothing is left of chance", () => {
  expect(homogeneity([50, 1, 1, 1], [50, 0, 2, 1]).degrees).toBe(1);
  expect(homogeneity([50, 50], [50, 50])).toMatchObject({ statistic: 0, effect: 0, p: 1 });
  expect(homogeneity([5], [7])).toMatchObject({ degrees: 0, p: 1, effect: 0 });
  expect(cramersV(0.5, 2, 100)).toBe(0);
});

test("false discoveries are bounded over all p-values together", () => {
  expect(discoveries([0.9, 0.09, 0.5, 0.7, 0.3], 0.1)).toEqual([false, false, false, false, false]);
  const known = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
  const adjusted = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.10571428571428572, 0.216, 0.216, 0.216];
  for (const q of [0.0099, 0.0101, 0.041, 0.083, 0.085, 0.101, 0.106, 0.215, 0.217]) expect(discoveries(known, q)).toEqual(adjusted.map((p) => p <= q));
  expect(discoveries([0.01, 0.04, 0.03, 0.5], 0.05)).toEqual([true, false, false, false]);
  expect(discoveries([0.01, 0.02, 0.03, 0.04], 0.05)).toEqual([true, true, true, true]);
  expect(discoveries([], 0.05)).toEqual([]);
});
