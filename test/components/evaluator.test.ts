import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromBinary } from "@bufbuild/protobuf";
import type { Artifact, Properties } from "../../src/core/artifact.ts";
import { digestOf } from "../../src/core/digest.ts";
import { evaluator, type EvaluatorParameters } from "../../src/components/evaluator.ts";
import type { Batch, Column } from "../../src/data/batch.ts";
import { writeExamples } from "../../src/data/examples.ts";
import { readTfrecord } from "../../src/data/tfrecord.ts";
import { MetricsForSliceSchema } from "../../src/evaluation/metrics_for_slice_pb.ts";
import { ValidationResultSchema } from "../../src/evaluation/validation_result_pb.ts";
import { writeTransform } from "../../src/model/export-model.ts";
import { commandDirectory, labelDirectory, writeModelDescription, type CommandDescription } from "../../src/model/model-artifact.ts";
import { createTransform } from "../../src/transform/transform.ts";

const count = 400;
const index = Array.from({ length: count }, (_, i) => i);
const label = index.map((i) => ((i * 7919) % 3 === 0 ? 1 : 0));
const score = index.map((i) => Math.min(1, Math.max(0, 0.5 + (label[i]! - 0.5) * 0.4 + (((i * 104729) % 101) / 101 - 0.5))));
const batch: Batch = {
  length: count,
  columns: new Map<string, Column>([
    ["late", { type: "int", values: Float64Array.from(label) }],
    ["score", { type: "float", values: Float64Array.from(score) }],
    ["month", { type: "int", values: Float64Array.from(index, (i) => (i % 4 === 0 ? 1 : 2)) }],
  ]),
};

const folder = (name: string) => mkdtemp(join(tmpdir(), `assay-${name}-`));
const artifact = <Name extends string>(type: Name, path: string): Artifact<Name> => ({ type, path, digest: digestOf(path), manifest: [], properties: {} });

async function examples(): Promise<Artifact<"Examples">> {
  const path = await folder("examples");
  await writeExamples(path, "eval", batch.length > 0 ? [batch] : []);
  return artifact("Examples", path);
}

/** A model that answers through a command: a line of JavaScript from a row to a prediction. */
async function model(expression: string, more: Partial<CommandDescription> = {}): Promise<Artifact<"Model">> {
  const path = await folder("model");
  await mkdir(join(path, commandDirectory));
  await writeFile(join(path, commandDirectory, "predict.mjs"), `
    import { readFileSync, writeFileSync } from "node:fs";
    const rows = readFileSync(process.env.ASSAY_EXAMPLES, "utf8").trim().split("\\n").map((line) => JSON.parse(line));
    writeFileSync(process.env.ASSAY_PREDICTIONS, rows.map((row) => JSON.stringify(${expression})).join("\\n"));
  `);
  await writeModelDescription(path, { version: 1, form: "command", label: "late", problem: "binary", predict: `${JSON.stringify(process.execPath)} predict.mjs`, timeoutSeconds: 60, ...more });
  return artifact("Model", path);
}

async function run(parameters: Partial<EvaluatorParameters>, models: { candidate: Artifact<"Model">; baseline?: Artifact<"Model"> }) {
  const all: EvaluatorParameters = { label: "late", thresholds: { auc: { atLeast: 0.6 } }, ...parameters };
  const output = async <Name extends string>(type: Name) => ({ type, path: await folder("output"), properties: {} as Record<string, string | number | boolean> });
  const outputs = { evaluation: await output("ModelEvaluation"), blessing: await output("ModelBlessing") };
  const inputs = { examples: await examples(), model: models.candidate, baseline_model: models.baseline, schema: undefined };
  await evaluator.resolve!(all, "/nowhere");
  await evaluator.run(inputs, {
    parameters: all, outputs, pipeline: "", workspace: tmpdir(), temporary: tmpdir(), seed: 7, signal: new AbortController().signal, materials: {}, earlier: async () => [], targets: {},
    load: () => Promise.reject(new Error("no code")), progress: () => {}, log: () => {},
  });
  const finished = <Name extends string>({ type, path, properties }: { type: Name; path: string; properties: Properties }) => ({ ...artifact(type, path), properties });
  const shown = { evaluation: finished(outputs.evaluation), blessing: finished(outputs.blessing) };
  return { ...shown, showing: await evaluator.show!({ inputs, outputs: shown, parameters: all, workspace: "/nowhere" }) };
}

async function records(file: string): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [];
  for await (const block of readTfrecord(file)) for (let i = 0; i < block.length; i++) found.push(block.bytes.slice(block.starts[i], block.ends[i]));
  return found;
}

test("a model that keeps its thresholds is blessed: TFX's file and properties", async () => {
  const candidate = await model("row.score");
  const { blessing, showing } = await run({ slices: [["month"]] }, { candidate });
  expect(await readdir(blessing.path)).toEqual(["BLESSED"]);
  expect(blessing.properties).toEqual({ blessed: 1, current_model: candidate.digest, current_model_id: candidate.digest, component_id: "Evaluator" });
  expect(showing.headline).toMatch(/^400 rows · auc 0\.\d{3} \[/);
});

test("a model that misses one is not, and the baseline is named", async () => {
  const candidate = await model("1 - row.score"), baseline = await model("row.score");
  const { blessing, showing } = await run({ thresholds: { auc: { atLeast: 0.1, notBelowBaselineBy: 0.01 } } }, { candidate, baseline });
  expect(await readdir(blessing.path)).toEqual(["NOT_BLESSED"]);
  expect(blessing.properties).toMatchObject({ blessed: 0, baseline_model_id: baseline.digest });
  expect(showing.gates![0]).toMatchObject({ name: "auc against the baseline", status: "fail" });
});

test("TFMA's files hold the metrics by slice and the thresholds missed", async () => {
  const { evaluation } = await run({ slices: [["month"]], thresholds: { auc: { valueThreshold: { lowerBound: 0.999 } } } }, { candidate: await model("row.score"), baseline: await model("row.score * 0.9") });
  const slices = (await records(join(evaluation.path, "metrics-00000-of-00001.tfrecord"))).map((bytes) => fromBinary(MetricsForSliceSchema, bytes));
  expect(slices.map(({ sliceKey }) => sliceKey!.singleSliceKeys.map(({ column, kind }) => [column, kind.value]))).toEqual([[], [["month", 2n]], [["month", 1n]]]);
  const names = slices[0]!.metricKeysAndValues.map(({ key }) => [key!.name, key!.modelName, key!.isDiff]);
  expect(names.slice(0, 6)).toEqual([["auc", "candidate", false], ["auc", "baseline", false], ["auc", "candidate", true], ["auc_precision_recall", "candidate", false], ["auc_precision_recall", "baseline", false], ["auc_precision_recall", "candidate", true]]);
  const [validation] = (await records(join(evaluation.path, "validations.tfrecord"))).map((bytes) => fromBinary(ValidationResultSchema, bytes));
  expect(validation).toMatchObject({ validationOk: false, missingThresholds: false, rubberStamp: false });
  expect(validation!.metricValidationsPerSlice).toHaveLength(3);
  const config = JSON.parse(await readFile(join(evaluation.path, "eval_config.json"), "utf8")) as { evalConfig: { slicingSpecs: unknown } };
  expect(config.evalConfig.slicingSpecs).toEqual([{}, { featureKeys: ["month"] }]);
});

test("a label that preprocess makes comes from the transform inside the model", async () => {
  const nodes = [
    { op: "input", inputs: [], attributes: { name: "score" }, dtype: "float32", shape: [], constant: false },
    { op: "constant", inputs: [], attributes: { value: 0.5 }, dtype: "float32", shape: [], constant: true },
    { op: "greater", inputs: [0, 1], attributes: {}, dtype: "bool", shape: [], constant: false },
    { op: "cast", inputs: [2], attributes: { dtype: "int64" }, dtype: "int64", shape: [], constant: false },
  ] as const;
  const transform = createTransform({ version: 1, nodes, outputs: [{ name: "high", node: 3 }] }, new Map());
  const candidate = await model("row.score", { label: "high" });
  await writeTransform(join(candidate.path, labelDirectory), transform);
  const { showing } = await run({ label: "high", metrics: ["auc"] }, { candidate });
  expect(showing.metrics).toEqual({ auc: 1 });
});

test("equal runs write equal bytes", async () => {
  const models = { candidate: await model("row.score"), baseline: await model("row.score * 0.9") };
  const [first, second] = [await run({ slices: [["month"]] }, models), await run({ slices: [["month"]] }, models)];
  for (const file of await readdir(first.evaluation.path)) {
    expect(await readFile(join(second.evaluation.path, file))).toEqual(await readFile(join(first.evaluation.path, file)));
  }
});

test.each<[Partial<EvaluatorParameters>, string]>([
  [{ metrics: ["acuracy"] }, "did you mean accuracy?"],
  [{ thresholds: { auk: { atLeast: 0.5 } } }, "did you mean auc?"],
  [{ thresholds: { auc: {} } }, "sets no limit"],
])("%j is told before anything runs", async (parameters, message) => {
  await expect(evaluator.resolve!({ label: "late", thresholds: {}, ...parameters }, "/nowhere")).rejects.toThrow(message);
});

test("thresholds must be set, or be said to be none", async () => {
  await expect(evaluator.resolve!({ label: "late" }, "/nowhere")).rejects.toThrow("no thresholds");
  const { showing, blessing } = await run({ thresholds: {} }, { candidate: await model("row.score") });
  expect(blessing.properties["blessed"]).toBe(1);
  expect(showing.status).toBe("warn");
});

test("slices by a feature that neither data nor schema know are the user's mistake", async () => {
  await expect(run({ slices: [["mnoth"]] }, { candidate: await model("row.score") })).rejects.toThrow(/slices name the feature "mnoth"[\s\S]*did you mean month\?/);
});
