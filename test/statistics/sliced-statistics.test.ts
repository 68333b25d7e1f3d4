import { UserError } from "../../src/core/error.ts";
import type { Batch } from "../../src/data/batch.ts";
import { slicedStatistics } from "../../src/statistics/sliced-statistics.ts";
import { prepareSlices, type SliceSpecification } from "../../src/statistics/slices.ts";
import type { DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, floats, ints, lists, stringLists, strings } from "./columns.ts";

const parts = [
  batch({ origin: stringLists([["JFK"], ["LGA", "JFK", "LGA"]]), carrier: lists("int", [[1], [2]]), distance: ints([100, 2000]) }),
  batch({ origin: stringLists([null, ["LGA"], []]), carrier: lists("int", [[1], null, [2]]), distance: ints([50, 3000, 10]) }),
];
const whole = batch({ origin: stringLists([["JFK"], ["LGA", "JFK", "LGA"], null, ["LGA"], []]), carrier: lists("int", [[1], [2], [1], null, [2]]), distance: ints([100, 2000, 50, 3000, 10]) });

async function counts(slices: readonly SliceSpecification[], batches: readonly Batch[] = parts): Promise<Record<string, number>> {
  const { create, add, finish } = slicedStatistics({}, await prepareSlices(slices));
  return Object.fromEntries(finish(batches.reduce(add, create())).map(({ name, numExamples }) => [name, Number(numExamples)]));
}

const plain = (found: readonly DatasetFeatureStatistics[]): unknown => JSON.parse(JSON.stringify(found, (_, item: unknown) => (typeof item === "bigint" ? String(item) : typeof item === "number" ? Number(item.toPrecision(7)) : item))) as unknown;

accumulatorLaws("statistics of slices", slicedStatistics({}, await prepareSlices([{ features: ["origin"] }, { sql: "CASE WHEN distance > 1000 THEN 'long' ELSE 'short' END AS haul" }])), { inputs: parts, otherwise: [whole], view: plain });

test("all examples come first, then the slices in the order of their keys; without slices the only data set has no name", async () => {
  expect(await counts([])).toEqual({ "": 5 });
  const { create, add, finish } = slicedStatistics({}, await prepareSlices([{ features: ["origin"] }, { features: ["carrier"] }]));
  expect(finish(parts.reduce(add, create())).map(({ name }) => name)).toEqual(["All Examples", "carrier_1", "carrier_2", "origin_JFK", "origin_LGA"]);
});

test("a row with several values is in the slice of each once, a row without is in none", async () => {
  expect(await counts([{ features: ["origin"] }])).toEqual({ "All Examples": 5, origin_JFK: 2, origin_LGA: 2 });
});

test("features are crossed in the order of their names, and values may be chosen", async () => {
  expect(await counts([{ features: ["origin", "carrier"] }])).toEqual({ "All Examples": 5, carrier_1_origin_JFK: 1, carrier_2_origin_JFK: 1, carrier_2_origin_LGA: 1 });
  expect(await counts([{ features: ["carrier"], values: { origin: ["JFK"] } }])).toEqual({ "All Examples": 5, carrier_1_origin_JFK: 1, carrier_2_origin_JFK: 1 });
});

test("an expression names slices; rows for which it cannot be computed are one, rows for which it is NULL none", async () => {
  expect(await counts([{ sql: "CASE WHEN distance > 1000 THEN 'long' WHEN distance > 10 THEN 'short' END AS haul" }])).toEqual({ "All Examples": 5, haul_long: 2, haul_short: 2 });
  expect(await counts([{ sql: "lower(origin) AS low" }])).toEqual({ "All Examples": 5, "Invalid Slice": 1, low_jfk: 1, low_lga: 1 });
});

test("batches that lack a feature that others have give it no slice", async () => {
  expect(await counts([{ features: ["origin"] }], [...parts, batch({ distance: ints([1, 2]) })])).toMatchObject({ "All Examples": 7, origin_JFK: 2 });
  expect(await counts([{ sql: "origin IS NULL AS gone" }], [batch({ origin: strings(["JFK"]), distance: ints([1]) }), batch({ distance: ints([1, 2]) })])).toEqual({ "All Examples": 3, gone_false: 1, gone_true: 2 });
});

test.each<[string, SliceSpecification, RegExp]>([
  ["a feature that the data have not", { features: ["orign"] }, /"orign", which the data have not[^]*did you mean origin/],
  ["a feature that the data have not, in an expression", { sql: "distanse > 5" }, /"distanse", which the data have not/],
  ["nothing", {}, /names no feature/],
  ["a broken expression", { sql: "distance >" }, /cannot be read/],
])("slices by %s are refused", async (_, slice, sentence) => {
  await expect(counts([slice])).rejects.toThrow(UserError);
  await expect(counts([slice])).rejects.toThrow(sentence);
});

test("floats and texts that are not UTF-8 make no slices, nor do more than 1,000 values", async () => {
  await expect(counts([{ features: ["x"] }], [batch({ x: floats([1.5]) })])).rejects.toThrow(/values are floats/);
  await expect(counts([{ features: ["x"] }], [batch({ x: strings([Uint8Array.of(0xff)]) })])).rejects.toThrow(/not valid UTF-8/);
  await expect(counts([{ features: ["x"] }], [batch({ x: ints(Array.from({ length: 1001 }, (_, i) => i)) })])).rejects.toThrow(/more than 1000 slices/);
});
