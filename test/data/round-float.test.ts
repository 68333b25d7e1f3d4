import { roundFloat } from "../../src/data/round-float.ts";

test("of two equally near decimals the even one is taken, as in Python", () => {
  // Python: [round(x, d) for x, d in …]
  const known: readonly (readonly [value: number, digits: number, rounded: number])[] = [
    [0.5, 0, 0], [1.5, 0, 2], [2.5, 0, 2], [-0.5, 0, -0], [-1.5, 0, -2], [0.125, 2, 0.12], [0.375, 2, 0.38], [2.675, 2, 2.67], [0.25, 1, 0.2], [-0.75, 1, -0.8],
    [0.15000000596046448, 1, 0.2], [1e22, 3, 1e22], [123456.789, 1, 123456.8], [5e-324, 100, 0], [1e-40, 200, 1e-40], [0.1, 3, 0.1], [Infinity, 2, Infinity], [-2.5, 0, -2],
  ];
  for (const [value, digits, rounded] of known) expect([value, digits, roundFloat(value, digits)]).toEqual([value, digits, rounded]);
  expect(roundFloat(NaN, 1)).toBeNaN();
});
