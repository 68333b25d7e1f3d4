import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableComparison } from "../../src/components/table-comparison.ts";
import type { Artifact } from "../../src/core/artifact.ts";
import type { Column } from "../../src/data/batch.ts";
import { writeExamples } from "../../src/data/examples.ts";
import { randomNumbers } from "../../src/core/random.ts";
import { artifact } from "./run-component.ts";

/** Two numbers that go together, or do not. */
async function examples(seed: number, related: boolean, properties = {}): Promise<Artifact<"Examples">> {
  const path = mkdtempSync(join(tmpdir(), "table-"));
  const random = randomNumbers(seed);
  const a = Float32Array.from({ length: 600 }, random);
  const b = related ? a.map((value) => value + random() / 4) : a.slice().sort(() => random() - 0.5).map((value) => value + random() / 4);
  await writeExamples(path, "train", [{ length: 600, columns: new Map<string, Column>([["a", { type: "float", values: a }], ["b", { type: "float", values: b }]]) }]);
  return artifact("Examples", path, { split_names: '["train"]', row_counts: '[["train",600]]', ...properties }) as Artifact<"Examples">;
}

const [before, same, broken] = await Promise.all([examples(1, true), examples(2, true), examples(3, false)]);

test("a relation between features that broke is a warning, with the features that tell it", async () => {
  const found = await tableComparison({ split: "train", examples: broken, baseline: before, given: {} });
  expect(found).toMatchObject([{ rule: "drift.table", severity: "warning", split: "train", subject: "all features" }]);
  expect(found[0]!.observed).toMatch(/mostly by (a, b|b, a)$/);
  expect((await tableComparison({ split: "train", examples: broken, baseline: before, given: { drift: "error" } }))[0]!.severity).toBe("error");
  expect(await tableComparison({ split: "train", examples: same, baseline: before, given: {} })).toEqual([]);
});

test.each([
  ["it is switched off", { given: { tableDrift: "off" } }], ["drift is switched off", { given: { drift: "off" } }], ["there is no baseline", { baseline: undefined }], ["there are no examples", { examples: undefined }],
  ["the baseline has no such split", { split: "eval" }], ["all features that tell it are not judged", { given: { features: { a: { failOn: "never" }, b: { drift: { failOn: "never" } } } } }],
] as const)("nothing is said where %s", async (_, change) => {
  expect(await tableComparison({ split: "train", examples: broken, baseline: before, given: {}, ...change })).toEqual([]);
});

test("records that are no tf.Examples are not compared", async () => {
  expect(await tableComparison({ split: "train", examples: await examples(3, false, { payload_format: 7 }), baseline: before, given: {} })).toEqual([]);
});
