import { digestOf } from "../../src/core/digest.ts";
import { Examples, Model, ModelBlessing, Schema, type ArtifactType } from "../../src/core/artifact.ts";
import { component, required } from "../../src/core/component.ts";
import type { Json } from "../../src/core/json.ts";
import type { Node, Pipeline } from "../../src/core/pipeline.ts";
import type { FingerprintParts } from "../../src/metadata/record.ts";
import { decidingChanges, inReviewOrder, modelChanges } from "../../src/run/baseline-changes.ts";
import type { Plan } from "../../src/run/plan.ts";

function nodeOf(id: string, output: ArtifactType): Node {
  const made = component({ name: id, version: 1, inputs: {}, outputs: { made: required(output) }, parameters: { type: "object" }, run: async () => {} });
  return { id, component: made, parameters: {}, inputs: {}, after: [] } as unknown as Node;
}

const pipeline = { name: "p", nodes: [nodeOf("Gen", Examples), nodeOf("SchemaGen", Schema), nodeOf("Trainer", Model), nodeOf("Evaluator", ModelBlessing)] } as unknown as Pipeline;
const partsOf = (parameters: Record<string, Json>, materials: Record<string, string> = {}) => ({ parameters, materials: Object.fromEntries(Object.entries(materials).map(([name, text]) => [name, digestOf(text)])), runtime: {} });
const planOf = (nodes: Record<string, ReturnType<typeof partsOf>>): Plan => ({ pipeline: "p", nodes, keys: {} }) as unknown as Plan;
const beforeOf = (nodes: Record<string, ReturnType<typeof partsOf>>, version = 1) => new Map<string, FingerprintParts>(Object.entries(nodes).map(([id, parts]) => [id, { component: id, version, inputs: { x: digestOf("old") }, ...parts }]));

const same = { Gen: partsOf({}, { "a.csv": "1" }), SchemaGen: partsOf({}, { "schema.pbtxt": "1" }), Trainer: partsOf({ steps: 100 }, { "model.ts": "1" }), Evaluator: partsOf({ thresholds: { auc: { atLeast: 0.7 } } }) };

test("a run that is decided as the baseline was changes nothing", () => {
  expect(decidingChanges(pipeline, planOf(same), beforeOf(same))).toEqual([]);
});

test("files of data are counted and named, those of code and schema are named, and rules of the gate are flagged", () => {
  const now = {
    Gen: partsOf({}, { "b.csv": "1", "c.csv": "2" }), SchemaGen: partsOf({}, { "schema.pbtxt": "2" }), Trainer: partsOf({ steps: 200 }, { "model.ts": "2", "more.ts": "1" }),
    Evaluator: partsOf({ thresholds: { auc: { atLeast: 0.6 } } }),
  };
  expect(inReviewOrder(decidingChanges(pipeline, planOf(now), beforeOf(same)))).toEqual([
    { area: "data", subject: "2 files", note: "new", values: ["b.csv", "c.csv"], status: "pass" },
    { area: "data", subject: "1 file", note: "gone", values: ["a.csv"], status: "pass" },
    { area: "schema", subject: "schema.pbtxt", note: "changed", status: "pass" },
    { area: "policy", subject: "Evaluator thresholds.auc.atLeast", before: "0.7", after: "0.6", status: "warn" },
    { area: "configuration", subject: "Trainer steps", before: "100", after: "200", status: "pass" },
    { area: "code", subject: "model.ts", note: "changed", status: "pass" },
    { area: "code", subject: "more.ts", note: "new", status: "pass" },
  ]);
});

test("steps that are new, gone or of another version are told", () => {
  const { Trainer, ...rest } = same;
  expect(decidingChanges(pipeline, planOf(same), new Map<string, FingerprintParts>([...beforeOf(rest, 2), ["Tuner", { component: "Tuner", version: 1, inputs: {}, ...Trainer }]]))).toEqual([
    { area: "configuration", subject: "Gen", before: "version 2", after: "version 1", status: "pass" },
    { area: "configuration", subject: "SchemaGen", before: "version 2", after: "version 1", status: "pass" },
    { area: "configuration", subject: "Trainer", note: "step is new", status: "pass" },
    { area: "configuration", subject: "Evaluator", before: "version 2", after: "version 1", status: "pass" },
    { area: "configuration", subject: "Tuner", note: "step is gone", status: "pass" },
  ]);
});

test("the size of the model stands beside the baseline's", () => {
  const file = (size: number) => [{ path: "m", size, digest: digestOf("m") }];
  const baseline = (size: number) => ({ run: "r", model: digestOf("old"), time: 0, outputs: { Trainer: { model: { type: "Model", digest: digestOf("old"), manifest: file(size) } } } }) as unknown as Parameters<typeof modelChanges>[1];
  const changes = (now: number, then?: number) => modelChanges({ manifest: file(now) }, then === undefined ? undefined : baseline(then));
  expect(changes(1_234_567)).toEqual([{ area: "model", subject: "size", after: "1.23 MB", status: "pass" }]);
  expect(changes(1_234_567, 1_000_000)).toEqual([{ area: "model", subject: "size", before: "1.00 MB", after: "1.23 MB", note: "+23%", status: "pass" }]);
  expect(changes(990, 1000)).toEqual([{ area: "model", subject: "size", before: "1.00 kB", after: "990 bytes", note: "−1.0%", status: "pass" }]);
  expect(changes(1000, 1000)).toEqual([{ area: "model", subject: "size", after: "1.00 kB", note: "unchanged", status: "pass" }]);
  expect(modelChanges(undefined, undefined)).toEqual([]);
});
