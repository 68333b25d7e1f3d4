import { datasetStatistics } from "../../src/statistics/dataset-statistics.ts";
import { isEstimate } from "../../src/statistics/estimates.ts";
import { featureRows } from "../../src/validation/feature-rows.ts";
import { viewDataset } from "../../src/validation/feature-view.ts";
import { batch, floats, seeded, strings } from "./columns.ts";

function described(rows: number) {
  const random = seeded(3);
  const { create, add, finish } = datasetStatistics();
  const state = create();
  for (let done = 0; done < rows; done += 1000) {
    const some = Math.min(1000, rows - done);
    add(state, batch({ price: floats(Array.from({ length: some }, () => random() * 1e6)), id: strings(Array.from({ length: some }, (_, i) => `row ${done + i}`)), origin: strings(Array.from({ length: some }, (_, i) => ["JFK", "LGA"][i % 2]!)) }));
  }
  return finish(state);
}

const factsOf = (statistics: ReturnType<typeof described>) =>
  Object.fromEntries(featureRows({ current: viewDataset(statistics), drifts: [], findings: [] }).map(({ name, current }) => [name, current.facts.join(" · ")]));

test("what is counted exactly is no estimate, and the report shows it plainly", () => {
  const statistics = described(3000);
  expect(statistics.features.flatMap((feature) => [isEstimate(feature, "quantiles"), isEstimate(feature, "texts")])).not.toContain(true);
  expect(Object.values(factsOf(statistics)).join(" ")).not.toContain("about");
  expect(factsOf(statistics)["id"]).toMatch(/^3000 values/);
});

test("beyond the bound of exact counting, the report says which numbers are estimates", () => {
  const statistics = described(70_000);
  const [price, id, origin] = statistics.features;
  expect([price, id, origin].map((feature) => [isEstimate(feature!, "quantiles"), isEstimate(feature!, "texts")])).toEqual([[true, false], [false, true], [false, false]]);
  const facts = factsOf(statistics);
  expect(facts["price"]).toMatch(/median about \d/);
  expect(facts["id"]).toMatch(/^about \d+ values · most often .* about /);
  expect(facts["origin"]).toBe("2 values · most often LGA 50%");
});
