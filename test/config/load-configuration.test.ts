import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { configuredPipeline } from "../../src/config/configured-pipeline.ts";
import { loadConfiguration, type ConfigurationRequest } from "../../src/config/load-configuration.ts";
import { UserError, type Mistake } from "../../src/core/error.ts";

const good = `name: flights
code: model.ts
examples:
  csv: data/*.csv
  splits: { train: 2, eval: 1 }
label: delayed
train: { steps: 2000, seed: 7 }
evaluate:
  thresholds:
    auc: { at-least: 0.7 }
environments:
  dev:
    examples: { limit: 5000 }
    train: { steps: 100 }
    push: []
  prod:
`;

async function load(text: string, request: Omit<ConfigurationRequest, "path"> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "assay-config-"));
  await writeFile(join(folder, "assay.yml"), text);
  return loadConfiguration({ path: folder, ...request });
}

async function mistakesOf(text: string, request: Omit<ConfigurationRequest, "path"> = {}): Promise<readonly Mistake[]> {
  try {
    await load(text, request);
  } catch (error) {
    if (error instanceof UserError) return error.mistakes;
    throw error;
  }
  return [];
}

const seen = ({ message, place, hint }: Mistake) => ({ message, line: place?.line, column: place?.column, hint });

test("an environment is laid over the file: maps merge, scalars and lists replace", async () => {
  const { configuration, environment } = await load(good, { environment: "dev" });
  expect(environment).toBe("dev");
  expect(configuration.train).toEqual({ steps: 100, seed: 7 });
  expect(configuration.examples).toEqual({ csv: "data/*.csv", splits: { train: 2, eval: 1 }, limit: 5000 });
  expect(configuration.push).toEqual([]);
});

test("of several wished environments the first that exists is taken, none is fine", async () => {
  expect((await load(good, { environment: ["pull-request", "prod"] })).environment).toBe("prod");
  expect((await load(good, { environment: ["staging"] })).environment).toBeUndefined();
});

test("--set overrides one value and is checked like the file", async () => {
  expect((await load(good, { sets: ["train.steps=100", "train.hyperparameters.rate=1e-3"] })).configuration.train)
    .toEqual({ steps: 100, seed: 7, hyperparameters: { rate: 0.001 } });
  expect((await mistakesOf(good, { sets: ["train.steps=many"] }))[0]!.message).toBe('"many" where a whole number is expected in train.steps');
});

test("an unknown key is named with line, column and the nearest known one", async () => {
  expect((await mistakesOf(good.replace("steps: 2000", "stesp: 2000"))).map(seen)).toEqual([
    { message: 'unknown key "stesp" in train', line: 7, column: 10, hint: "did you mean steps? known: code, run, predict, files, format, steps, batch-size, seed, hyperparameters, timeout, output-limit, backend" },
  ]);
});

test("an unknown value is named with the known ones", async () => {
  const text = good.replace("evaluate:", "validate:\n  features:\n    carrier: { drift: { measure: jensen, threshold: 0.03 } }\nevaluate:");
  expect((await mistakesOf(text)).map(seen)).toEqual([
    { message: 'unknown measure "jensen" in validate.features.carrier.drift', line: 10, column: 34, hint: "known: auto, l-infinity, jensen-shannon" },
  ]);
});

test("all mistakes of a file come at once, those of environments too", async () => {
  const found = await mistakesOf(good.replace("steps: 100", "steps: -1").replace("code: model.ts", "code: 7"));
  expect(found.map(seen)).toEqual([
    { message: "7 where a text is expected in code", line: 2, column: 7, hint: undefined },
    { message: "-1 where a number of at least 1 is expected in environments.dev.train.steps", line: 14, column: 21, hint: undefined },
  ]);
});

test("a release may have a tag of one's own, which must tell versions apart", async () => {
  expect(await mistakesOf(`${good}push:\n  - release: { tag: "models/{version}" }\n`)).toEqual([]);
  expect((await mistakesOf(`${good}push:\n  - release: { tag: newest }\n`)).map(({ message }) => message)).toEqual(['"newest" has not the right form in push.0.release.tag']);
});

test("what is empty is told in words", async () => {
  expect((await mistakesOf(good.replace("steps: 2000", "steps: 2000, hyperparameters: {}"))).map(seen)).toEqual([]);
  expect((await mistakesOf(good.replace("{ at-least: 0.7 }", "{}"))).map(({ message }) => message)).toEqual(["a map without entries in evaluate.thresholds.auc"]);
  expect((await mistakesOf(good.replace("label: delayed", 'label: ""'))).map(({ message }) => message)).toEqual(["an empty text in label"]);
});

test("YAML that cannot be parsed says where", async () => {
  const [mistake] = await mistakesOf("name: [a\nlabel: b\n");
  expect(mistake!.place!.line).toBeGreaterThanOrEqual(1);
  expect((await mistakesOf("name: a\nname: b\n")).map(seen)).toEqual([{ message: "Map keys must be unique", line: 2, column: 1, hint: undefined }]);
});

test("a missing file, environment, label or threshold each gets one sentence", async () => {
  await expect(loadConfiguration({ path: "/nowhere" })).rejects.toThrow('no assay.yml in "/nowhere"');
  expect((await mistakesOf(good, { environment: "prdo" }))[0]).toMatchObject({ message: 'unknown environment "prdo"', hint: "did you mean prod? known: dev, prod" });
  expect((await mistakesOf(good.replace("label: delayed\n", "")))[0]!.message).toBe('"label" is missing: which feature is to be predicted?');
  expect((await mistakesOf(good.replace(/evaluate:[\s\S]*?0\.7 \}\n/, "")))[0]!.message).toContain('"evaluate.thresholds" is missing');
});

test("bombs and prototype keys are refused", async () => {
  const bomb = `name: a\nsettings:\n  a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefg"].map((key, i) => `  ${key}: &${key} [${Array(9).fill(`*${"abcdefg"[i]}`).join(",")}]`).join("\n")}\n`;
  expect((await mistakesOf(bomb))[0]!.message).toContain("cannot be read");
  expect((await mistakesOf("name: a\nsettings: { __proto__: { polluted: true } }\n"))[0]!.message).toBe("the key __proto__ is not allowed");
});

test("distributions and single examples are held against the newest blessed run where that is configured", async () => {
  const loaded = await load(`${good}example-diff: { identifier-features: [id], features: { at-least: { at-most: 0.1 } } }\ndistribution-validator: { features: { late-by: { jensen-shannon: 0.1 } }, examples: { at-least: 0.5 }, min-examples: 10 }\n`);
  await writeFile(join(loaded.workspace, "model.ts"), "export const train = () => undefined;");
  const { nodes } = await configuredPipeline(loaded, { component: () => Promise.reject(new Error("none")), pipeline: () => Promise.reject(new Error("none")) });
  const byId = Object.fromEntries(nodes.map((node) => [node.id, node]));
  expect(byId["ExampleDiff"]).toMatchObject({ parameters: { identifierFeatures: ["id"], features: { "at-least": { atMost: 0.1 } } }, inputs: { baseline_examples: { from: "baseline", node: "CsvExampleGen" } } });
  expect(byId["DistributionValidator"]!.parameters).toEqual({ features: { "late-by": { jensenShannon: 0.1 } }, examples: { atLeast: 0.5 }, minExamples: 10 });
  expect(byId["Pusher"]!.after).toEqual(expect.arrayContaining(["ExampleValidator", "ExampleDiff", "DistributionValidator"]));
  expect((await mistakesOf(`${good}example-diff: { ignore-features: [id] }\n`)).map(({ message }) => message)).toEqual(['"identifier-features" is missing in example-diff']);
});
