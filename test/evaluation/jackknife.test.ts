import { blockOf, blocks, intervalOf, jackknife } from "../../src/evaluation/jackknife.ts";

const base = [.5, -1.2, .3, 2.1, -.7, .9, -1.5, .2, 1.1, -.4];
const own = [.4, -1.0, .6, 1.8, -.9, .5, -1.6, .1, 1.3, -.2];
const differences = own.map((error, i) => error ** 2 - base[i]! ** 2);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("with one row per block, the jackknife of a mean is the usual standard error", () => {
  const estimate = jackknife(mean(differences), differences.map((_, left) => mean(differences.filter((_, i) => i !== left))));
  expect(estimate.value).toBeCloseTo(-0.103, 12);
  expect(estimate.error).toBeCloseTo(0.15969450000965385, 12);
  const { low, high } = intervalOf(estimate, 0.95);
  expect(low).toBeCloseTo(-0.46425405705631645, 10);
  expect(high).toBeCloseTo(0.2582540570563166, 10);
  expect(intervalOf(estimate, 0.9).high).toBeCloseTo(0.18973805324176812, 10);
});

test("few blocks, or a part where the metric is not defined, give no interval", () => {
  expect(jackknife(1, [1, 1, 1]).error).toBeNaN();
  expect(intervalOf(jackknife(1, Array.from({ length: 20 }, (_, i) => (i === 3 ? NaN : i))), 0.95)).toEqual({ low: NaN, high: NaN });
});

test("blocks are about equally large, and the same for the same seed", () => {
  const counts = new Array<number>(blocks).fill(0);
  for (let row = 0; row < 20_000; row++) counts[blockOf(row, 42)]! += 1;
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1150);
  expect(blockOf(123, 42)).toBe(blockOf(123, 42));
  expect(blockOf(2 ** 40, 42)).toBeLessThan(blocks);
});
