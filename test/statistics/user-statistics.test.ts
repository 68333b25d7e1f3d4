import type { Batch } from "../../src/data/batch.ts";
import type { Contribution } from "../../src/statistics/generator.ts";
import { statisticBatch } from "../../src/statistics/statistic-batch.ts";
import type { UserStatistic } from "../../src/statistics/user-statistic-api.ts";
import { userStatistics } from "../../src/statistics/user-statistics.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, floats, ints, lists, stringLists, strings } from "./columns.ts";

const longFlights: UserStatistic<{ long: number; all: number; byOrigin: Map<string, number> }> = {
  name: "share of long flights",
  create: () => ({ long: 0, all: 0, byOrigin: new Map() }),
  add(state, rows) {
    const origins = rows.texts("origin");
    for (const [row, distance] of rows.numbers("distance").entries()) {
      if (distance === undefined) continue;
      state.all++;
      if (distance <= 1000) continue;
      state.long++;
      const origin = origins[row] ?? "none";
      state.byOrigin.set(origin, (state.byOrigin.get(origin) ?? 0) + 1);
    }
  },
  merge(left, right) {
    left.long += right.long;
    left.all += right.all;
    for (const [origin, count] of right.byOrigin) left.byOrigin.set(origin, (left.byOrigin.get(origin) ?? 0) + count);
  },
  finish: ({ long, all, byOrigin }) => ({ distance: long / all, origin: Object.fromEntries([...byOrigin].sort()) }),
};

const data = batch({ origin: stringLists([["EWR"], ["JFK"], null, ["JFK"]]), distance: ints([1500, 800, 2500, 1001]) });
const more = batch({ origin: strings(["LGA", "EWR"]), distance: floats([10, 5000]) });

const view = ({ features = [] }: Contribution) => features.flatMap(({ path, custom }) => custom.map(({ name, val }) =>
  [path[0], name, val.case === "rankHistogram" ? val.value.buckets.map(({ label, sampleCount }) => `${label} ${sampleCount}`) : val.case === "histogram" ? val.value.buckets.map(({ lowValue, highValue, sampleCount }) => [lowValue, highValue, sampleCount]) : val.value]));

function over(statistic: unknown, ...batches: readonly Batch[]) {
  const [generator] = userStatistics([statistic], "statistics.ts");
  return view(generator!.finish(batches.reduce((state, one) => generator!.add(state, one), generator!.create())));
}

test("a statistic of one's own says a number, a text, numbers by label or a histogram of a feature", () => {
  expect(over(longFlights, data, more)).toEqual([["distance", "share of long flights", 4 / 6], ["origin", "share of long flights", ["EWR 2", "JFK 1", "none 1"]]]);
  const result = (value: unknown) => over({ ...longFlights, finish: () => ({ distance: value }) }, data)[0]![2];
  expect([result("far"), result([{ low: 0, high: 1, count: 3 }])]).toEqual(["far", [[0, 1, 3]]]);
});

test("rows are seen by feature: numbers, texts, lists; what is missing is undefined", () => {
  const rows = statisticBatch(batch({ n: lists("int", [[1], null, [2, 3]]), t: stringLists([["a"], [], ["b"]]), w: { column: { type: "int", values: new Float64Array(3), wide: new BigInt64Array([1n, 2n ** 60n, -5n]) }, rows: 3 } }), () => undefined);
  expect([rows.rows, rows.features]).toEqual([3, ["n", "t", "w"]]);
  expect([rows.numbers("n"), rows.texts("t"), rows.numbers("absent")]).toEqual([[1, undefined, undefined], ["a", undefined, "b"], [undefined, undefined, undefined]]);
  expect([rows.lists("n"), rows.lists("t"), rows.lists("w")]).toEqual([[[1], undefined, [2, 3]], [["a"], [], ["b"]], [[1], [2n ** 60n], [-5]]]);
});

test("a statistic that cannot be merged is refused, whatever it breaks", () => {
  const broken = (changes: object) => () => over({ ...longFlights, ...changes }, data);
  expect(broken({ merge: (left: unknown) => left })).toThrow(/share of long flights gives something else when parts are merged than in one pass\n {2}hint: merge\(left, right\) must join/);
  expect(broken({ merge(left: { all: number; long: number; byOrigin: Map<string, number> }, right: { all: number }) { longFlights.merge(left, right as never); right.all = 0; } })).toThrow(/changes the right side in merge/);
  expect(broken({ finish: (state: { all: number; long: number }) => ({ distance: state.long / state.all++ }) })).toThrow(/changes its state in finish/);
  expect(broken({ create: () => ({ ...longFlights.create(), log: new Set() }) })).toThrow(/keeps a state that cannot be stored\n {2}hint: plain data only/);
  let outside = 0;
  expect(broken({ add: () => { outside++; }, finish: () => ({ distance: outside }) })).toThrow(/statistic share of long flights/);
  expect(broken({ create: () => ({ ...longFlights.create(), all: 1 }) })).toThrow(/merged/);
});

test("what a statistic throws names it and the step", () => {
  expect(() => over({ ...longFlights, add() { throw new Error("no luck"); } }, data)).toThrow(/^the statistic share of long flights failed in add: no luck$/);
  expect(() => over({ ...longFlights, add: (_: unknown, rows: { numbers(name: string): unknown }) => { rows.numbers("origin"); } }, data)).toThrow(/share of long flights: the feature origin holds texts, not numbers\n {2}hint: batch.texts\("origin"\)/);
});

test("a feature that the data have not is named, with the nearest one", () => {
  const typo = { ...longFlights, add: (_: unknown, rows: { numbers(name: string): unknown }) => { rows.numbers("distanse"); } };
  expect(() => over(typo, data)).toThrow(/names the feature distanse, which the data have not\n {2}hint: did you mean distance\?/);
  expect(() => over({ ...longFlights, finish: () => ({ distanc: 1 }) }, data)).toThrow(/feature distanc, which the data have not/);
});

test("results of other kinds, and what is no statistic, are refused with what would be right", () => {
  expect(() => over({ ...longFlights, finish: () => ({ distance: new Date(0) }) }, data)).toThrow(/gives "1970-01-01T00:00:00.000Z" for distance/);
  expect(() => over({ ...longFlights, finish: () => ({ distance: null }) }, data)).toThrow(/gives null for distance\n {2}hint: a number, a string/);
  expect(() => over({ ...longFlights, finish: () => 3 }, data)).toThrow(/gives 3\n {2}hint: finish returns \{ feature: value \}/);
  expect(() => userStatistics(undefined, "my.ts")).toThrow(/my.ts has no list of statistics/);
  expect(() => userStatistics([longFlights, longFlights], "my.ts")).toThrow(/two statistics of the name share of long flights/);
  expect(() => userStatistics([{ ...longFlights, name: "domain_info" }], "my.ts")).toThrow(/domain_info, which another statistic has/);
  expect(() => userStatistics([{ name: "x", create() { return 0; } }], "my.ts")).toThrow(/the statistic x has no function add, merge, finish/);
  expect(() => userStatistics([7], "my.ts")).toThrow(/my.ts: statistic 1 is 7/);
});

test("data without rows say nothing", () => {
  expect(over(longFlights)).toEqual([]);
});

accumulatorLaws("a statistic of one's own", userStatistics([longFlights], "statistics.ts")[0]!, { inputs: [data, more, data], otherwise: [data, batch({ origin: strings(["LGA"]), distance: floats([10]) }), batch({ origin: strings(["EWR"]), distance: floats([5000]) }), data], view });
