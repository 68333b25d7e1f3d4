import { incompleteBeta, normalCdf, normalQuantile, studentCdf, studentQuantile } from "../../src/evaluation/distributions.ts";

test("normal quantiles and tails agree with scipy", () => {
  expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489004, 12);
  expect(1 - normalCdf(1.3)).toBeCloseTo(0.09680048458561036, 14);
  expect(normalCdf(-6)).toBeCloseTo(9.865876450376946e-10, 18);
});

test("Student's t agrees with scipy", () => {
  expect(studentQuantile(0.975, 9)).toBeCloseTo(2.262157162798205, 11);
  expect(studentQuantile(0.975, 19)).toBeCloseTo(2.0930240544083087, 11);
  expect(studentQuantile(0.975, 199)).toBeCloseTo(1.9719565442517533, 10);
  expect(1 - studentCdf(2.1, 9)).toBeCloseTo(0.03255914120607598, 13);
});

test("the incomplete beta function agrees with the beta distribution's cdf", () => {
  expect(incompleteBeta(0.3, 2, 5)).toBeCloseTo(0.579825, 13);
});
