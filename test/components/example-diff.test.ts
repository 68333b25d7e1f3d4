import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvExampleGen } from "../../src/components/csv-example-gen.ts";
import { exampleDiff } from "../../src/components/example-diff.ts";
import type { Artifact } from "../../src/core/artifact.ts";
import { openTfrecordWriter } from "../../src/data/tfrecord.ts";
import { readExampleSkew } from "../../src/validation/skew/skew-files.ts";
import { markdown } from "../../src/report/markdown.ts";
import { exampleOf, type ExampleValues } from "../validation/serialized-examples.ts";
import { artifact, runComponent } from "./run-component.ts";

const folder = mkdtempSync(join(tmpdir(), "example-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function examples(name: string, splits: Readonly<Record<string, readonly ExampleValues[]>>): Promise<Artifact> {
  for (const [split, rows] of Object.entries(splits)) {
    mkdirSync(join(folder, name, `Split-${split}`), { recursive: true });
    const writer = openTfrecordWriter(join(folder, name, `Split-${split}`, "data_tfrecord-00000-of-00001.gz"));
    for (const row of rows) writer.append(exampleOf(row));
    await writer.close();
  }
  return artifact("Examples", join(folder, name), { split_names: JSON.stringify(Object.keys(splits)) });
}

const before = [{ id: 1, name: "Ann", kind: "a", x: 0.5 }, { id: 2, name: "Bob", kind: "b", x: 0.5 }, { id: 3, name: "Cy", kind: "b", x: 1.5 }];
const now = [{ id: 1, name: "Anne", kind: "a", x: 0.5 }, { id: 2, name: "Bob", kind: "c", x: 0.5 }, { id: 3, name: "Cy", kind: "c", x: 1.5 }];

test("each pair of splits is compared, in TFX's files: base is the baseline", async () => {
  const [current, baseline] = [await examples("now", { train: now, eval: [] }), await examples("before", { train: before })];
  const parameters = { identifierFeatures: ["id"], skewSampleSize: 5, confusionFeatures: ["kind"], atMost: 0.5 };
  const { artifacts: { example_diff_result: result }, showing } = await runComponent(exampleDiff, { examples: current, baseline_examples: baseline }, { parameters });
  expect(readdirSync(result!.path).sort()).toEqual(["SplitPair-eval_train", "SplitPair-train_train"]);
  const pair = join(result!.path, "SplitPair-train_train");
  expect(readdirSync(pair).sort()).toEqual(["confusion", "match_stats", "sample_pairs", "skew_stats"].map((name) => `${name}-00000-of-00001`));
  const { features, pairs, match, confusion } = await readExampleSkew(pair, { withConfusion: true });
  expect(features.map(({ featureName, matchCount, mismatchCount }) => [featureName, matchCount, mismatchCount])).toEqual([["kind", 1n, 2n], ["name", 2n, 1n], ["x", 3n, 0n]]);
  expect([match.matchingPairsCount, pairs.length]).toEqual([3n, 3]);
  expect(confusion.map(({ base, test, count }) => [String(Buffer.from(base!.bytesValue)), String(Buffer.from(test!.bytesValue)), count])).toEqual([["a", "a", 1n], ["b", "c", 2n]]);
  expect(showing.headline).toBe("2 split pairs · 2 differing features");
  expect(showing.status).toBe("fail");
  expect(showing.gates).toEqual([{ name: "example skew", status: "fail", found: "1 feature above", limit: "at most 50% of pairs" }]);
  expect(showing.findings).toMatchObject([
    { rule: "skew.examples", subject: "kind", split: "train_train", message: "The feature differs in 66.7% of the examples that belong together." },
  ]);
});

test("pairs are chosen, limits are by feature, and the report hides what is masked", async () => {
  const [current, baseline] = [await examples("now", { train: now }), await examples("before", { train: before })];
  const parameters = { identifierFeatures: ["id"], skewSampleSize: 5, includeSplitPairs: [["train", "train"]], features: { kind: { atMost: 0.7 }, name: { atMost: 0.1 } }, mask: ["name"], confusionFeatures: ["name", "kind"] };
  const { showing } = await runComponent(exampleDiff, { examples: current, baseline_examples: baseline }, { parameters });
  expect(showing.findings!.map(({ subject }) => subject)).toEqual(["name"]);
  const text = showing.sections![0]!.blocks.map((block) => markdown([block], { rows: 20 })).join("\n");
  expect(text).toContain("(masked)");
  expect(text).not.toMatch(/Ann|Bob/);
  expect(text).toMatch(/kind/);
  await expect(runComponent(exampleDiff, { examples: current, baseline_examples: baseline }, { parameters: { ...parameters, mask: ["nmae"] } })).rejects.toThrow('mask names "nmae", which no example has');
  await expect(runComponent(exampleDiff, { examples: current, baseline_examples: baseline }, { parameters: { ...parameters, includeSplitPairs: [["train", "test"]] } })).rejects.toThrow('there is no pair of splits "train" and "test"');
});

test("a warning says when no identifiers meet", async () => {
  const [current, baseline] = [await examples("now", { train: now }), await examples("before", { train: [{ id: 9, x: 1 }] })];
  const { showing } = await runComponent(exampleDiff, { examples: current, baseline_examples: baseline }, { parameters: { identifierFeatures: ["id"], mask: ["x"] } });
  expect([showing.status, showing.gates, showing.findings]).toMatchObject(["warn", undefined, [{ rule: "skew.no-pairs", severity: "warning" }]]);
});

test("without a baseline nothing is compared", async () => {
  const { showing, artifacts } = await runComponent(exampleDiff, { examples: await examples("now", { train: now }) }, { parameters: { identifierFeatures: ["id"] } });
  expect(showing).toEqual({ headline: "no baseline to compare with" });
  expect(artifacts["example_diff_result"]!.manifest).toEqual([]);
});

test("examples stored as Parquet are compared as those in TFRecords", async () => {
  const stored = async (name: string, rows: readonly string[], output: "parquet" | "tfrecord") => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "rows.csv"), ["id,x,y", ...rows].join("\n"));
    return (await runComponent(csvExampleGen, {}, { workspace: join(folder, name), parameters: { input: "rows.csv", splits: { all: 1 }, output } })).artifacts["examples"]!;
  };
  const inputs = { examples: await stored("parquet", ["1,a,1.5", "2,b,", "3,c,2.5"], "parquet"), baseline_examples: await stored("tfrecord", ["1,a,1.5", "2,b,2.5", "3,d,2.5"], "tfrecord") };
  const { artifacts: { example_diff_result: result } } = await runComponent(exampleDiff, inputs, { parameters: { identifierFeatures: ["id"] } });
  const { features } = await readExampleSkew(join(result!.path, "SplitPair-all_all"), { withConfusion: false });
  expect(features.map(({ featureName, matchCount, mismatchCount, baseOnly }) => [featureName, matchCount, mismatchCount, baseOnly].join(" "))).toEqual(["x 2 1 0", "y 2 0 1"]);
});
