import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { infraValidator, type InfraValidatorParameters } from "../../src/components/infra-validator.ts";
import type { Artifact, Properties } from "../../src/core/artifact.ts";
import type { FunctionModel } from "../../src/model/training-api.ts";
import { artifact, examplesIn, train } from "./training-step.ts";

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), "assay-infra-")); });
afterEach(() => rm(folder, { recursive: true }));

const sum: FunctionModel = { predict: ({ x, y }) => x!.add(y!) };

async function trained(examples: Artifact<"Examples">): Promise<Artifact<"Model">> {
  return (await train(folder, { inputs: { examples }, parameters: {}, module: { train: () => sum } })).model;
}

async function check(model: Artifact<"Model">, examples: Artifact<"Examples"> | undefined, given: Partial<InfraValidatorParameters> = {}) {
  const path = await mkdtemp(join(folder, "blessing-"));
  const properties: Record<string, Properties[string]> = {};
  const parameters: InfraValidatorParameters = { requests: 8, timeout: 60, ...given };
  await infraValidator.run({ model, examples }, {
    parameters, pipeline: "", workspace: folder, temporary: folder, seed: 1, signal: new AbortController().signal, materials: {}, earlier: async () => [], targets: {},
    outputs: { blessing: { type: "InfraBlessing", path, properties } }, load: () => Promise.reject(new Error("no code")), progress: () => {}, log: () => {},
  });
  const showing = await infraValidator.show!({ inputs: { model, examples }, outputs: { blessing: artifact("InfraBlessing", path, properties) }, parameters, workspace: folder });
  return { files: (await readdir(path)).sort(), properties, showing };
}

test("a model that answers is blessed", async () => {
  const examples = await examplesIn(folder);
  const { files, properties, showing } = await check(await trained(examples), examples, { p99Ms: 60_000 });
  expect(files).toEqual(["INFRA_BLESSED", "serving.json"]);
  expect(properties).toEqual({ blessed: 1 });
  expect(showing.gates).toMatchObject([{ name: "serving", status: "pass", limit: "loads and answers, p99 ≤ 60,000 ms" }]);
  expect(showing.headline).toMatch(/^serves · 8 of 8 answered · p99 /);
});

test("without examples only loading is checked", async () => {
  const { properties, showing } = await check(await trained(await examplesIn(folder)), undefined);
  expect(properties).toEqual({ blessed: 1 });
  expect(showing.headline).toBe("serves · loads, not asked");
});

test("a model that is too slow, broken or answers with what is no number is refused with the reason", async () => {
  const examples = await examplesIn(folder);
  const slow = await check(await trained(examples), examples, { p99Ms: 1e-6 });
  expect(slow.files).toEqual(["INFRA_NOT_BLESSED", "serving.json"]);
  expect(slow.showing).toMatchObject({ status: "fail", gates: [{ status: "fail" }] });
  expect(slow.showing.headline).toContain("99th percentile");

  const broken = await trained(examples);
  await writeFile(join(broken.path, "Format-TFJS/model.json"), "{");
  expect((await check(broken, examples)).properties).toEqual({ blessed: 0 });

  const unserved = await trained(examples);
  await rm(join(unserved.path, "Format-Serving/saved_model.pb"));
  expect((await check(unserved, examples)).showing.headline).toContain("saved_model.pb");

  const wrong = await trained(examples);
  const infinite = await examplesIn(folder, { eval: { x: [1, Infinity], y: [1, 1], kind: ["a", "a"], late: [0, 1], colour: ["a", "b"] } });
  expect((await check(wrong, infinite)).showing.headline).toContain("answer 2 at output prediction is not a finite number");
});
