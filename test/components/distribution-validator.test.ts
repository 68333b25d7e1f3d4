import { fromBinary } from "@bufbuild/protobuf";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { distributionValidator } from "../../src/components/distribution-validator.ts";
import type { Artifact } from "../../src/core/artifact.ts";
import { writeStatistics } from "../../src/statistics/statistics-file.ts";
import { AnomaliesSchema, AnomalyInfo_Type } from "../../src/validation/anomalies_pb.ts";
import { statistics } from "../validation/data.ts";
import { artifact, runComponent } from "./run-component.ts";

const folder = mkdtempSync(join(tmpdir(), "distribution-validator-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Columns = Parameters<typeof statistics>[0];
async function described(name: string, splits: Readonly<Record<string, Columns>>): Promise<Artifact> {
  for (const [split, columns] of Object.entries(splits)) {
    mkdirSync(join(folder, name, `Split-${split}`), { recursive: true });
    await writeStatistics(join(folder, name), split, await statistics(columns));
  }
  return artifact("ExampleStatistics", join(folder, name), { split_names: JSON.stringify(Object.keys(splits)), span: 3 });
}

const kinds = (a: number, b: number) => [...Array.from({ length: a }, () => "a"), ...Array.from({ length: b }, () => "b")];
const before: Columns = { kind: kinds(50, 50), x: Array.from({ length: 100 }, (_, i) => i) };
const now: Columns = { kind: kinds(80, 20), x: Array.from({ length: 100 }, (_, i) => i) };

const anomaliesOf = (result: Artifact, pair: string) => fromBinary(AnomaliesSchema, readFileSync(join(result.path, `SplitPair-${pair}`, "SchemaDiff.pb")));
const typesOf = ({ anomalyInfo, datasetAnomalyInfo }: ReturnType<typeof anomaliesOf>) =>
  Object.fromEntries([...Object.entries(anomalyInfo), ...(datasetAnomalyInfo ? [["data set", datasetAnomalyInfo] as const] : [])].map(([key, { reason }]) => [key, reason.map(({ type }) => Object.keys(AnomalyInfo_Type).find((name) => AnomalyInfo_Type[name as keyof typeof AnomalyInfo_Type] === type))]));

test("splits of one name are compared; comparisons alone are anomalies, and what could not be compared", async () => {
  const [current, baseline] = [await described("now", { train: now, eval: before }), await described("before", { train: before, eval: before })];
  const parameters = { features: { kind: { lInfinity: 0.1 }, x: { lInfinity: 0.1 }, gone: { jensenShannon: 0.1 } }, examples: { atMost: 0.5 } };
  const { artifacts: { anomalies }, showing } = await runComponent(distributionValidator, { statistics: current, baseline_statistics: baseline }, { parameters });
  expect(anomalies!.properties).toEqual({ split_names: '["train_train", "eval_eval"]', span: 3, blessed: '{"train_train": 0, "eval_eval": 0}' });
  expect(typesOf(anomaliesOf(anomalies!, "train_train"))).toEqual({ kind: ["COMPARATOR_L_INFTY_HIGH"], gone: ["STATS_NOT_AVAILABLE"], "data set": ["COMPARATOR_HIGH_NUM_EXAMPLES"] });
  expect(anomaliesOf(anomalies!, "train_train").anomalyInfo["kind"]).toMatchObject({ path: { step: ["kind"] }, severity: 2, shortDescription: "", description: "" });
  expect(anomaliesOf(anomalies!, "train_train").driftSkewInfo.map(({ path }) => path!.step)).toEqual([["kind"], ["x"]]);
  expect(showing.status).toBe("fail");
  expect(showing.findings!.map(({ rule, subject, split }) => [rule, subject, split])).toContainEqual(["COMPARATOR_L_INFTY_HIGH", "kind", "train_train"]);
});

test("what is near enough is blessed, pairs are chosen, and few examples stand in nobody's way", async () => {
  const [current, baseline] = [await described("now", { train: now }), await described("before", { eval: before })];
  const inputs = { statistics: current, baseline_statistics: baseline };
  const parameters = { features: { kind: { lInfinity: 0.5 } }, includeSplitPairs: [["train", "eval"]] };
  const near = await runComponent(distributionValidator, inputs, { parameters });
  expect([near.artifacts["anomalies"]!.properties["blessed"], near.showing.status]).toEqual(['{"train_eval": 1}', "pass"]);
  const few = await runComponent(distributionValidator, inputs, { parameters: { ...parameters, features: { kind: { lInfinity: 0.1 } }, minExamples: 1000 } });
  expect([few.artifacts["anomalies"]!.properties["blessed"], few.showing.status]).toEqual(['{"train_eval": 0}', "pass"]);
  expect(few.showing.findings!.map(({ rule, severity }) => [rule, severity])).toEqual([["distributions.few-examples", "info"], ["COMPARATOR_L_INFTY_HIGH", "info"]]);
  await expect(runComponent(distributionValidator, inputs, { parameters: {} })).rejects.toThrow("there is no pair of splits to compare");
});

test("TFX does not report normalized absolute differences; a finding does", async () => {
  const inputs = { statistics: await described("now", { train: now }), baseline_statistics: await described("before", { train: before }) };
  const { artifacts: { anomalies }, showing } = await runComponent(distributionValidator, inputs, { parameters: { features: { kind: { normalizedAbsoluteDifference: 0.1 } } } });
  expect(anomalies!.properties["blessed"]).toBe('{"train_train": 1}');
  expect(showing.findings!.map(({ rule }) => rule)).toEqual(["COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH"]);
  expect(showing.status).toBe("fail");
});

test("TFX's configuration is read from a file, and mistakes in it are told", async () => {
  const inputs = { statistics: await described("now", { train: now }), baseline_statistics: await described("before", { train: before }) };
  writeFileSync(join(folder, "config.pbtxt"), 'default_slice_config { feature { path { step: "kind" } distribution_comparator { infinity_norm { threshold: 0.1 } } } }');
  const { artifacts: { anomalies }, materials } = await runComponent(distributionValidator, inputs, { workspace: folder, parameters: { config: "config.pbtxt" } });
  expect(typesOf(anomaliesOf(anomalies!, "train_train"))).toEqual({ kind: ["COMPARATOR_L_INFTY_HIGH"] });
  expect(Object.keys(materials)).toEqual(["config.pbtxt"]);
  await expect(runComponent(distributionValidator, inputs, { workspace: folder, parameters: { config: "nothing.pbtxt" } })).rejects.toThrow('"nothing.pbtxt" cannot be read');
  await expect(runComponent(distributionValidator, inputs, { workspace: folder, parameters: { features: { kind: {} } } })).rejects.toThrow('no limit is given for the distribution of "kind"');
  await expect(runComponent(distributionValidator, inputs, { workspace: folder, parameters: { config: "config.pbtxt", examples: { atMost: 1 } } })).rejects.toThrow("given twice");
});

test("without a baseline everything is let through, as TFX does", async () => {
  const { artifacts: { anomalies }, showing } = await runComponent(distributionValidator, { statistics: await described("now", { train: now }) }, { parameters: { features: { kind: { lInfinity: 0.1 } } } });
  expect(anomalies!.properties).toEqual({ blessed: '{"train": 2}' });
  expect(existsSync(join(anomalies!.path, "SplitPair-train_train"))).toBe(false);
  expect(showing).toEqual({ headline: "no baseline to compare with" });
});

test("rules on statistics have to hold too, with the baseline as their base", async () => {
  const inputs = { statistics: await described("now", { train: now }), baseline_statistics: await described("before", { train: before }) };
  const statisticsRules = { "less of a": { feature: "kind", expression: "feature_test.string_stats.unique < feature_base.string_stats.unique", severity: "warning", description: "There were two kinds." }, fine: { feature: "x", expression: "feature.num_stats.min = 0" } };
  const { artifacts: { anomalies }, showing } = await runComponent(distributionValidator, inputs, { parameters: { features: { kind: { lInfinity: 0.9 } }, statisticsRules } });
  expect(typesOf(anomaliesOf(anomalies!, "train_train"))).toEqual({ kind: ["CUSTOM_VALIDATION"] });
  expect(showing.findings).toMatchObject([{ rule: "CUSTOM_VALIDATION", subject: "kind", severity: "warning", split: "train_train", message: expect.stringMatching(/^less of a: There were two kinds\. The rule feature_test/) }]);
  await expect(runComponent(distributionValidator, inputs, { parameters: { statisticsRules: { broken: { feature: "x", expression: "feature.nums > 1" } } } })).rejects.toThrow(/broken.*cannot be read/);
});
