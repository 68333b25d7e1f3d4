import type { Batch } from "../../src/data/batch.ts";
import { datasetStatistics } from "../../src/statistics/dataset-statistics.ts";
import { generatorsFor } from "../../src/statistics/generators.ts";
import { statisticsSection } from "../../src/statistics/statistics-sections.ts";
import { batch, floats, seeded, strings } from "./columns.ts";

const random = seeded(3);
const x = Array.from({ length: 400 }, () => random());
const rows: Batch = batch({
  x: floats(x), twice: floats(x.map((value) => value * 2)), noise: floats(x.map(() => random())),
  label: strings(x.map((value) => (value > 0.5 ? "high" : "low"))), when: strings(x.map((_, i) => `2013-0${(i % 9) + 1}-11`)),
});

test("correlations, information on the label and meanings are told, the strongest first", () => {
  const { create, add, finish } = datasetStatistics({ generators: generatorsFor({ crossFeatures: true, mutualInformation: { label: "label" }, semanticTypes: true }) });
  const section = statisticsSection(finish(add(create(), rows)))!;
  const [correlations, information, meanings] = section.blocks.map((block) => (block.type === "table" ? block.rows : []));
  expect([...(correlations![0]!.slice(0, 2) as string[])].sort()).toEqual(["twice", "x"]);
  expect(correlations![0]![2]).toBe("1.000");
  expect(["x", "twice"]).toContain(information![0]![0]);
  expect(meanings!.map(([name]) => name)).toEqual(["when"]);
  expect(section.summary).toContain("correlate most, 1.00 · ");
});

test("without further statistics there is no section", () => {
  const { create, add, finish } = datasetStatistics();
  expect(statisticsSection(finish(add(create(), rows)))).toBeUndefined();
});
