import fc from "fast-check";
import { describe as statisticsOf } from "../../../src/statistics/dataset-statistics.ts";
import { cellShares, distributionOf, kolmogorovDistance, pooledPositions, type Distribution } from "../../../src/validation/drift/distribution.ts";
import { viewDataset } from "../../../src/validation/feature-view.ts";
import { batch, floats, seeded } from "../../statistics/columns.ts";

async function of(values: readonly number[]): Promise<Distribution> {
  const found = await statisticsOf([batch({ a: floats(values) })]);
  return distributionOf([...viewDataset(found).features.values()][0]!)!;
}

const exactDistance = (x: readonly number[], y: readonly number[]): number =>
  Math.max(...[...x, ...y].map((v) => Math.abs(x.filter((u) => u <= v).length / x.length - y.filter((u) => u <= v).length / y.length)));

test("the distance of few values is exact", async () => {
  const x = [1, 2, 2, 3, 4, 5, 6, 7, 8, 10];
  const w = [2, 3, 4, 4, 5, 6, 8, 9, 11, 12, 13, 15];
  expect(kolmogorovDistance(await of(x), await of(w)).distance).toBeCloseTo(1 / 3, 12);
});

test("the distance of many values is off by at most a bucket of one percent", async () => {
  const random = seeded(11);
  for (let run = 0; run < 6; run++) {
    const shift = run / 10;
    const x = Array.from({ length: 1500 }, () => Math.exp(3 * (random() + random() + random() - 1.5)));
    const y = Array.from({ length: 1200 }, () => Math.exp(3 * (random() + random() + random() - 1.5)) * (1 + shift));
    expect(Math.abs(kolmogorovDistance(await of(x), await of(y)).distance - exactDistance(x, y))).toBeLessThan(0.02);
  }
});

test("whole numbers of any kind of mass keep their steps", async () => {
  const [a, b] = [await of([...new Array<number>(50).fill(1), 2, ...new Array<number>(49).fill(3)]), await of([...new Array<number>(50).fill(1), ...new Array<number>(50).fill(3)])];
  expect(kolmogorovDistance(a, b).distance).toBeCloseTo(0.01, 12);
});

test("ten cells cut both sides, a heavy value is alone, and no share is lost", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 30, maxLength: 200 }), fc.integer({ min: 0, max: 100 }), async (values, extra) => {
    const [a, b] = [await of(values), await of([...values.slice(5), ...new Array<number>(extra).fill(7)])];
    const positions = pooledPositions(a, b, 10);
    for (const side of [a, b]) {
      const shares = cellShares(side, positions);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }
    expect(positions.length).toBeLessThanOrEqual(20);
  }), { numRuns: 60 });
});

test("infinities are left out, and a feature without finite values has no distribution", async () => {
  expect(await of([1, 2, Infinity, -Infinity])).toMatchObject({ min: 1, max: 2, total: 2 });
  expect(await of([Infinity, NaN])).toBeUndefined();
});
