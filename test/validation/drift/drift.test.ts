import { compareDatasets, type FeatureDrift } from "../../../src/validation/drift/drift.ts";
import { seeded } from "../../statistics/columns.ts";
import { statistics } from "../data.ts";

type Columns = Parameters<typeof statistics>[0];

async function drift(now: Columns, before: Columns, rules = {}): Promise<FeatureDrift[]> {
  return compareDatasets(await statistics(now), await statistics(before), rules);
}
const rulesOf = ({ checks }: FeatureDrift) => checks.filter(({ level }) => level !== "none").map(({ rule }) => rule);

function normals(seed: number, count: number, [mean, deviation] = [0, 1]): number[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => mean! + deviation! * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
}

const categories = (seed: number, count: number, weights: Readonly<Record<string, number>>): string[] => {
  const random = seeded(seed);
  const entries = Object.entries(weights);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return Array.from({ length: count }, () => {
    let at = random() * total;
    return entries.find(([, weight]) => (at -= weight) < 0)?.[0] ?? entries[0]![0];
  });
};

test("samples of one distribution do not drift, whatever its shape and their sizes", async () => {
  for (const [run, sizes] of ([[100, 100], [300, 3000], [5000, 200], [1000, 1000]] as const).entries()) {
    const draw = (seed: number, count: number): Columns => {
      const normal = normals(seed, count);
      return {
        normal, skewed: normal.map((value) => Math.exp(2 * value) + 0.5), whole: normal.map((value) => Math.round(3 * value)),
        category: categories(seed, count, { a: 5, b: 3, c: 1, d: 0.5 }), many: categories(seed, count, Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`v${i}`, 1 / (i + 1)]))),
        id: Array.from({ length: count }, (_, i) => `row ${seed}-${i}`),
      };
    };
    const found = await drift(draw(run * 2 + 1, sizes[0]), draw(run * 2 + 2, sizes[1]));
    expect(found.filter(({ level }) => level !== "none").map(({ key }) => key)).toEqual([]);
    expect(found.flatMap(({ checks }) => checks).filter(({ level, rule }) => level === "large" && rule !== "drift.new-values")).toEqual([]);
  }
});

test("a shift of half a deviation drifts, although one value is far out", async () => {
  const [found] = await drift({ a: [...normals(1, 1000, [0.5, 1]), 1000] }, { a: normals(2, 1000) });
  expect(found).toMatchObject({ level: "small", distance: { measure: "KS" } });
  expect(found!.distance!.value).toBeCloseTo(0.197, 1);
  expect(found!.distance!.p).toBeLessThan(1e-6);
  expect(found!.divergence).toBeGreaterThan(0.02);
});

test("a shift of a whole deviation is large", async () => {
  expect((await drift({ a: normals(1, 500, [1, 1]) }, { a: normals(2, 500) }))[0]!.level).toBe("large");
});

test("a harmless shift of very many values is significant and too small to matter", async () => {
  const [found] = await drift({ a: normals(1, 40_000, [0.05, 1]) }, { a: normals(2, 40_000) });
  expect(found!.distance!.p).toBeLessThan(0.001);
  expect(found!.level).toBe("none");
});

test("shares of values that change drift, by Cramér's V or by the largest change of one", async () => {
  const [found] = await drift({ a: categories(1, 2000, { a: 5, b: 5 }) }, { a: categories(2, 2000, { a: 6, b: 4 }) });
  expect(found!.level).not.toBe("none");
  expect(["V", "L∞"]).toContain(found!.distance!.measure);
});

test("few values are not judged", async () => {
  expect((await drift({ a: normals(1, 99, [5, 1]), b: categories(1, 99, { x: 1 }) }, { a: normals(2, 99), b: categories(1, 99, { y: 1 }) })).map(({ level, because }) => [level, because])).toEqual([["none", "few-values"], ["none", "few-values"]]);
});

test("names of rows are not compared, a feature that is new or of another type neither", async () => {
  const ids = (from: number) => Array.from({ length: 500 }, (_, i) => `id ${from + i}`);
  const found = await drift({ id: ids(0), fresh: normals(1, 500), other: normals(1, 500) }, { id: ids(1000), other: ids(0) });
  expect(found.map(({ because }) => because)).toEqual(["many-values", "not-in-baseline", "other-type"]);
});

test("new values, vanished values, a new range, a new peak and more missing values are checks of their own", async () => {
  const before = { value: categories(1, 1000, { a: 8, b: 1, c: 1 }), number: normals(1, 1000), filled: normals(2, 1000), lost: normals(3, 1000) };
  const now = {
    value: categories(2, 1000, { a: 8, b: 1, d: 1 }),
    number: normals(4, 1000).map((value, i) => (i % 20 === 0 ? 999.5 : value)),
    filled: normals(5, 1000).map((value, i) => (i % 20 === 0 ? 0.25 : value)),
    lost: normals(6, 1000).map((value, i) => (i % 10 === 0 ? null : [value])),
  };
  const found = await drift(now, before);
  expect(found.map(rulesOf)).toEqual([["drift.new-values", "drift.vanished-values"], ["drift.range"], ["drift.peak"], ["drift.missing"]]);
  expect(found.map(({ checks }) => checks.map(({ mark }) => mark))).toEqual([["new values 1", "gone 1"], ["new range"], ["new peak"], ["more missing"]]);
  expect(found[0]!.checks[0]!.evidence).toEqual(["d"]);
});

test("values that spread twice as far are told, and one value far out is no spread", async () => {
  const before = { wide: normals(1, 1000), far: normals(2, 1000), narrow: normals(3, 1000, [0, 6]) };
  const found = await drift({ wide: normals(4, 1000, [0, 3]), far: [...normals(5, 999), 1e6], narrow: normals(6, 1000, [0, 1]) }, before);
  expect(found.map(({ checks }) => checks.filter(({ rule }) => rule === "drift.spread").map(({ mark, level }) => [mark, level]))).toEqual([[["wider", "small"]], [], [["narrower", "large"]]]);
  expect(found[0]!.checks.at(-1)!.message).toMatch(/spread (2\.[89]|3|3\.[01])\d? times wider/);
});

test("a feature's own measure and threshold decide alone; equal to the threshold passes", async () => {
  const before = { a: categories(1, 1000, { x: 1 }), b: normals(1, 1000) };
  const now = { a: [...categories(1, 970, { x: 1 }), ...categories(1, 30, { y: 1 })], b: normals(1, 1000) };
  const level = async (threshold: number) => (await drift(now, before, { a: { measure: "l-infinity", threshold } }))[0];
  expect(await level(0.03)).toMatchObject({ level: "none", distance: { measure: "L∞", value: expect.closeTo(0.03, 12) as number } });
  expect((await level(0.02))!.level).toBe("large");
  expect((await drift(now, before, { b: { measure: "jensen-shannon", threshold: 0 } }))[1]!.level).toBe("none");
});

test("Jensen-Shannon as a feature's own measure is silent on two samples of one heavy tail, and finds one that moved", async () => {
  const tail = (seed: number, count: number, scale = 1): number[] => { const random = seeded(seed); return Array.from({ length: count }, () => scale * Math.tan(Math.PI * (random() - 0.5))); };
  const rules = { a: { measure: "jensen-shannon" } } as const;
  for (let seed = 1; seed < 21; seed++) expect((await drift({ a: tail(2 * seed, 500) }, { a: tail(2 * seed + 1, 300) }, rules))[0]!.level).toBe("none");
  const [found] = await drift({ a: tail(1, 500, 4) }, { a: tail(2, 500) }, rules);
  expect(found).toMatchObject({ level: "large", distance: { measure: "JS" } });
  expect(found!.distance!.value).toBe(found!.divergence);
  const values = { x: 5, y: 3, z: 1 };
  expect((await drift({ a: categories(1, 150, values) }, { a: categories(2, 150, values) }, rules))[0]!.level).toBe("none");
  expect((await drift({ a: categories(1, 150, values) }, { a: categories(2, 150, { x: 1, y: 3, z: 5 }) }, rules))[0]!.level).toBe("large");
});

test("l-infinity of a number is refused, since it would always be 0", async () => {
  await expect(drift({ a: [1.5, 2.5] }, { a: [1.5, 2.5] }, { a: { measure: "l-infinity" } })).rejects.toThrow(/"a" is a number[^]*jensen-shannon/);
});

test("statistics without the fine histogram are compared by their quantiles", async () => {
  const strip = async (columns: Columns) => {
    const found = await statistics(columns);
    for (const feature of found.features) feature.customStats = [];
    return found;
  };
  const [same, moved] = compareDatasets(await strip({ a: normals(1, 2000), b: normals(2, 2000, [1, 1]) }), await strip({ a: normals(3, 2000), b: normals(4, 2000) }));
  expect([same!.level, moved!.level]).toEqual(["none", "large"]);
});

test("of what matters more, half of a change counts", async () => {
  const [now, before] = [{ label: categories(1, 10_000, { yes: 465, no: 535 }) }, { label: categories(2, 10_000, { yes: 50, no: 50 }) }];
  const [usual, halved] = [(await drift(now, before))[0]!, (await drift(now, before, { label: { scale: 0.5 } }))[0]!];
  expect([usual.level, halved.level]).toEqual(["none", "small"]);
  expect(halved.distance!.limit).toBe(usual.distance!.limit / 2);
});
