import { psi, quietCutOffs } from "./fixed-cut-offs.ts";

// kinds, n, m: mean PSI, shares of PSI above 0.1 and 0.2, mean bits, share above 0.01 bits, 95 % of the largest change.
const known = [
  [10, 100, 100, 0.189, 0.84, 0.38, 0.033, 0.97, 0.12],
  [10, 300, 300, 0.061, 0.09, 0, 0.011, 0.52, 0.067],
  [10, 1000, 1000, 0.018, 0, 0, 0.0033, 0.001, 0.038],
  [20, 5000, 200, 0.103, 0.49, 0.01, 0.0183, 0.94, 0.048],
  [100, 2000, 2000, 0.102, 0.51, 0, 0.0182, 1, 0.011],
] as const;

test.each(known)("cut-offs alarm on %d kinds in %d and %d rows without any change, as often as is known", (kinds, n, m, ...expected) => {
  const { psi: mean, psiAlarms, bits, bitsAlarms, largestChange } = quietCutOffs(kinds, [n, m], 400);
  const found = [mean, ...psiAlarms, bits, bitsAlarms, largestChange];
  // Shares of 400 runs: three standard deviations are 0.075 at most.
  const tolerances = [0.006, 0.075, 0.075, 0.002, 0.075, 0.008];
  found.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThan(tolerances[i]!));
});

test.each([[2, 500, 500, 0.18], [5, 500, 500, 0.31], [10, 500, 500, 0.52], [10, 5000, 500, 0.995]] as const)("a test that takes the baseline for the truth alarms too often on %d kinds in %d and %d rows; that of homogeneity one time in twenty", (kinds, n, m, rate) => {
  const { goodnessOfFit, homogeneity } = quietCutOffs(kinds, [n, m], 400);
  expect(Math.abs(goodnessOfFit - rate)).toBeLessThan(0.075);
  expect(homogeneity).toBeLessThan(0.09);
});

test("PSI of the worked example", () => {
  expect(psi([120, 80, 50, 30, 20], [100, 90, 70, 25, 35])).toBeCloseTo(0.06308394281142457, 12);
});
