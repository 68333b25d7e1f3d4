import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toBinary } from "@bufbuild/protobuf";
import { Ajv2020 } from "ajv/dist/2020.js";
import { exampleValidator } from "../../src/components/example-validator.ts";
import { importSchemaGen } from "../../src/components/import-schema-gen.ts";
import { schemaGen } from "../../src/components/schema-gen.ts";
import { statisticsGen } from "../../src/components/statistics-gen.ts";
import type { Artifact } from "../../src/core/artifact.ts";
import type { Component } from "../../src/core/component.ts";
import type { Block, FeatureRow } from "../../src/core/report.ts";
import { writeExamples } from "../../src/data/examples.ts";
import { readSchema } from "../../src/data/schema.ts";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import { readStatistics } from "../../src/statistics/statistics-file.ts";
import { readAnomalies } from "../../src/validation/anomalies.ts";
import { batch, seeded } from "../statistics/columns.ts";
import { column } from "../validation/data.ts";
import { artifact, runComponent } from "./run-component.ts";

const root = mkdtempSync(join(tmpdir(), "data-validation-"));
afterAll(() => rmSync(root, { recursive: true }));
let made = 0;

type Columns = Readonly<Record<string, Parameters<typeof column>[0]>>;

function folder(): string {
  const path = join(root, String(made++));
  mkdirSync(path);
  return path;
}

async function examplesOf(splits: Readonly<Record<string, Columns>>): Promise<Artifact> {
  const path = folder();
  for (const [split, columns] of Object.entries(splits)) {
    await writeExamples(path, split, [batch(Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, column(values)])))]);
  }
  return artifact("Examples", path, { span: 3, split_names: JSON.stringify(Object.keys(splits)) });
}

const statisticsOf = async (splits: Readonly<Record<string, Columns>>) => (await runComponent(statisticsGen as Component, { examples: await examplesOf(splits) })).artifacts["statistics"]!;

function workspaceWith(schema: string): string {
  const path = folder();
  writeFileSync(join(path, "schema.pbtxt"), schema);
  return path;
}

async function validate(splits: Readonly<Record<string, Columns>>, { schema, before, slices, parameters = {} }: { schema?: string; before?: Readonly<Record<string, Columns>>; slices?: readonly object[]; parameters?: object } = {}) {
  const examples = await examplesOf(splits);
  const statistics = (await runComponent(statisticsGen as Component, { examples }, { parameters: slices ? { slices } : {} })).artifacts["statistics"]!;
  const kept = schema === undefined ? undefined : workspaceWith(schema);
  const made = await runComponent(schemaGen as Component, { statistics }, kept === undefined ? {} : { workspace: kept, parameters: { file: "schema.pbtxt" } });
  return runComponent(exampleValidator as Component, { statistics, examples, schema: made.artifacts["schema"]!, baseline: before && (await statisticsOf(before)) }, { parameters });
}

const rowsOf = (blocks: readonly Block[]): readonly FeatureRow[] => blocks.flatMap((block) => (block.type === "features" ? block.rows : block.type === "details" ? rowsOf(block.blocks) : []));
const uniform = (seed: number, count: number, shift = 0): number[] => { const random = seeded(seed); return Array.from({ length: count }, () => random() + shift); };

test("the parameters are described by schemas that ajv accepts", () => {
  for (const component of [statisticsGen, schemaGen, importSchemaGen, exampleValidator]) expect(() => new Ajv2020({ strict: true }).compile(component.parameters)).not.toThrow();
});

describe("StatisticsGen", () => {
  test("describes each split, keeps span and splits, and leaves out those that are excluded", async () => {
    const examples = await examplesOf({ train: { a: [1, 2, 3], b: ["x", "y", "x"] }, eval: { a: [4], b: ["z"] } });
    const { artifacts, showing } = await runComponent(statisticsGen as Component, { examples });
    expect(artifacts["statistics"]!.properties).toEqual({ span: 3, split_names: '["train", "eval"]' });
    expect((await readStatistics(artifacts["statistics"]!.path, "train")).numExamples).toBe(3n);
    expect(showing.headline).toBe("2 features · train 3 · eval 1");
    const { artifacts: fewer } = await runComponent(statisticsGen as Component, { examples }, { parameters: { excludeSplits: ["eval"], featureAllowlist: ["b"] } });
    expect(fewer["statistics"]!.properties["split_names"]).toBe('["train"]');
    expect((await readStatistics(fewer["statistics"]!.path, "train")).features).toHaveLength(1);
  });

  test("equal examples give equal bytes", async () => {
    const bytes = async () => readFileSync(join((await statisticsOf({ train: { a: uniform(1, 500), b: ["x", ...new Array<string>(499).fill("y")] } })).path, "Split-train/FeatureStats.pb")).toString("hex");
    expect(await bytes()).toBe(await bytes());
  });
});

describe("SchemaGen", () => {
  const data = { train: { a: ["x", "y"], n: [1, 2] }, eval: { a: ["x", "z"], n: [3, 4] } };

  test("infers from all splits where the repository keeps no schema, and shows it", async () => {
    const { artifacts, materials, showing } = await runComponent(schemaGen as Component, { statistics: await statisticsOf(data) }, { parameters: { file: "schema.pbtxt" } });
    expect((await readSchema(artifacts["schema"]!.path)).stringDomain[0]!.value).toEqual(["x", "y", "z"]);
    expect(materials).toEqual({});
    expect(artifacts["schema"]!.properties).toEqual({});
    expect(showing.headline).toBe("2 features, inferred");
    expect(showing.sections![0]!.blocks.map(({ type }) => type)).toEqual(["text", "code"]);
  });

  test("the schema of the repository wins, byte for byte, and what the data would change is proposed", async () => {
    const text = '# ours\nfeature { name: "a" type: BYTES domain: "d" }\nstring_domain { name: "d" value: "x" value: "y" }\nfeature { name: "n" type: INT }\n';
    const { artifacts, materials, showing } = await runComponent(schemaGen as Component, { statistics: await statisticsOf(data) }, { parameters: { file: "schema.pbtxt" }, workspace: workspaceWith(text) });
    expect(readFileSync(join(artifacts["schema"]!.path, "schema.pbtxt"), "utf8")).toBe(text);
    expect(Object.keys(materials)).toEqual(["schema.pbtxt"]);
    expect(artifacts["schema"]!.properties).toEqual({ schema_file: "schema.pbtxt" });
    expect(showing.headline).toBe("schema.pbtxt, 1 proposed change");
    const diff = showing.sections![0]!.blocks.find(({ type }) => type === "diff") as Extract<Block, { type: "diff" }>;
    expect(diff.lines.filter(({ sign }) => sign === "+" || sign === "-").map(({ sign, text: line }) => sign + line)).toEqual(['-string_domain { name: "d" value: "x" value: "y" }', '+string_domain { name: "d" value: "x" value: "y" value: "z" }']);
    expect(diff.lines.find(({ note }) => note)!.note).toMatch(/z \(~50%\)/);
    expect(showing.suggestions).toMatchObject([{ file: "schema.pbtxt", line: 3, before: ['string_domain { name: "d" value: "x" value: "y" }'], after: ['string_domain { name: "d" value: "x" value: "y" value: "z" }'], reasons: [expect.stringContaining("z (~50%)")] }]);
    expect(JSON.stringify(showing.sections![0]!.comment)).toContain("--- a/schema.pbtxt\\n+++ b/schema.pbtxt\\n@@ -1,4 +1,4 @@");
    expect(showing.sections![0]!.comment!.place).toBe("folded");
  });

  test("masked features show no value, neither in an inferred schema nor in a change to it", async () => {
    const statistics = await statisticsOf(data);
    const inferred = await runComponent(schemaGen as Component, { statistics }, { parameters: { mask: ["a"] } });
    expect(JSON.stringify(inferred.showing)).toMatch(/\*\*\*/);
    expect(JSON.stringify(inferred.showing)).not.toMatch(/\\"[xyz]\\"/);
    expect((await readSchema(inferred.artifacts["schema"]!.path)).stringDomain[0]!.value).toEqual(["x", "y", "z"]);
    const kept = { parameters: { file: "schema.pbtxt", mask: ["a"] }, workspace: workspaceWith('feature { name: "a" type: BYTES domain: "d" }\nstring_domain { name: "d" value: "x" }\nfeature { name: "n" type: INT }\n') };
    const { showing } = await runComponent(schemaGen as Component, { statistics }, kept);
    expect(showing.headline).toBe("schema.pbtxt, changes to masked features");
    expect(JSON.stringify(showing)).not.toMatch(/[yz] \(|\\"[yz]\\"/);
  });

  test("ranges and what they come from are in the inferred schema when asked for", async () => {
    const { artifacts, showing } = await runComponent(schemaGen as Component, { statistics: await statisticsOf(data) }, { parameters: { ranges: true, inferFeatureShape: false, excludeSplits: ["train"], maxStringDomainSize: 1 } });
    const text = readFileSync(join(artifacts["schema"]!.path, "schema.pbtxt"), "utf8");
    expect(text).toContain("  # inferred from 2 values: 3 to 4\n  int_domain {\n    min: 3\n    max: 4\n  }\n");
    expect(text).not.toMatch(/shape|string_domain/);
    expect(showing.sections![0]!.blocks[1]).toMatchObject({ type: "code", text });
  });

  test("a schema that fits has nothing to change", async () => {
    const { showing } = await runComponent(schemaGen as Component, { statistics: await statisticsOf({ train: { n: [1] } }) }, { parameters: { file: "schema.pbtxt" }, workspace: workspaceWith('feature { name: "n" type: INT }') });
    expect(showing.headline).toBe("schema.pbtxt unchanged");
    expect(showing.sections![0]!.comment).toBeUndefined();
  });

  test("a mistake in the schema is told with its place before anything runs", async () => {
    const statistics = await statisticsOf({ train: { n: [1] } });
    await expect(runComponent(schemaGen as Component, { statistics }, { parameters: { file: "schema.pbtxt" }, workspace: workspaceWith('feature {\n  nmae: "n"\n}') })).rejects.toThrow("schema.pbtxt:2:3  Feature has no field \"nmae\"\n  hint: did you mean name?");
  });
});

test("a binary schema of the repository becomes the artifact's text", async () => {
  const workspace = folder();
  writeFileSync(join(workspace, "schema.pb"), toBinary(SchemaSchema, parseText(SchemaSchema, 'feature { name: "n" type: INT value_count { min: 0 } }', "")));
  for (const [component, inputs] of [[importSchemaGen, {}], [schemaGen, { statistics: await statisticsOf({ train: { n: [1, 2] } }) }]] as const) {
    const { artifacts } = await runComponent(component as Component, inputs, { parameters: { file: "schema.pb" }, workspace });
    expect(readFileSync(join(artifacts["schema"]!.path, "schema.pbtxt"), "utf8")).toBe('feature {\n  name: "n"\n  value_count {\n    min: 0\n  }\n  type: INT\n}\n');
  }
});

test("ImportSchemaGen takes the schema of the repository, and says when it is not there", async () => {
  const { artifacts, showing } = await runComponent(importSchemaGen as Component, {}, { parameters: { file: "schema.pbtxt" }, workspace: workspaceWith('feature { name: "n" type: INT }') });
  expect(artifacts["schema"]!.properties).toEqual({ schema_file: "schema.pbtxt" });
  expect(showing.headline).toBe("schema.pbtxt · 1 feature");
  await expect(runComponent(importSchemaGen as Component, {}, { parameters: { file: "schemas.pbtxt" }, workspace: workspaceWith("") })).rejects.toThrow("the schema schemas.pbtxt cannot be read");
});

describe("ExampleValidator", () => {
  test("data that fit are blessed, without a baseline there is no drift gate", async () => {
    const { artifacts, showing } = await validate({ train: { a: [1, 2] }, eval: { a: [2, 3] } });
    expect(artifacts["anomalies"]!.properties).toEqual({ span: 3, split_names: '["train", "eval"]', blessed: '{"train": 1, "eval": 1}' });
    expect(showing).toMatchObject({ headline: "no anomalies", status: "pass", gates: [{ name: "Schema errors", status: "pass", found: "0", limit: "0" }], findings: [] });
    expect(showing.sections!.map(({ id, problems }) => [id, problems])).toEqual([["data", 0], ["anomalies", 0]]);
    expect(showing.sections![1]!.summary).toBe("Anomalies · none");
  });

  test("anomalies of a split are written, told with the line of the schema, and fail the gate", async () => {
    const schema = 'feature {\n  name: "a"\n  type: BYTES\n  domain: "d"\n}\n\nstring_domain {\n  name: "d"\n  value: "x"\n}\n';
    const { artifacts, showing } = await validate({ train: { a: ["x", "x"] }, eval: { a: ["x", "q"], b: [1, 2] } }, { schema });
    const { path, properties } = artifacts["anomalies"]!;
    expect(properties["blessed"]).toBe('{"train": 1, "eval": 0}');
    expect(Object.keys((await readAnomalies(path, "eval")).anomalyInfo)).toEqual(["a", "b"]);
    expect(Object.keys((await readAnomalies(path, "train")).anomalyInfo)).toEqual([]);
    expect(showing.gates).toEqual([{ name: "Schema errors", status: "fail", found: "2", limit: "0" }]);
    expect(showing.findings).toMatchObject([
      { rule: "ENUM_TYPE_UNEXPECTED_STRING_VALUES", severity: "error", subject: "a", split: "eval", place: { file: "schema.pbtxt", line: 7 }, evidence: ["q"], observed: "1 unknown value in 1 place", limit: "1 known value" },
      { rule: "SCHEMA_NEW_COLUMN", subject: "b", split: "eval" },
    ]);
    expect(showing.headline).toBe("2 anomalies: a, b");
    const [first] = rowsOf(showing.sections![0]!.blocks);
    expect(first).toMatchObject({ name: "a", status: "fail", marks: ["schema"] });
  });

  test.each([["error", "fail"], ["warning", "fail"], ["never", "warn"]])("with failOn %s an anomaly makes the gate %s", async (failOn, status) => {
    const { showing } = await validate({ train: { a: ["x"] } }, { schema: 'feature { name: "a" type: INT }', parameters: { failOn } });
    expect([showing.status, showing.gates![0]!.status]).toEqual([status, status]);
  });

  test("drift against the baseline warns, is shown above the fold, and nothing is cut off", async () => {
    const before = { train: { temp: uniform(1, 800), same: uniform(2, 800) } };
    const { showing } = await validate({ train: { temp: [...uniform(3, 799, 0.4), 60.5], same: uniform(4, 800) } }, { before });
    expect(showing.gates).toMatchObject([{ name: "Schema errors", status: "pass" }, { name: "Drifted features", status: "warn", found: "1 of 2", limit: "0" }]);
    expect(showing.findings!.filter(({ severity }) => severity === "warning").map(({ rule, subject }) => [rule, subject])).toEqual([["drift.distribution", "temp"], ["drift.range", "temp"]]);
    expect(showing.headline).toBe("no anomalies · 1 drifted: temp");
    const [first, second] = rowsOf(showing.sections![0]!.blocks);
    expect(first).toMatchObject({ name: "temp", status: "warn", marks: ["drift", "new range"], distance: { measure: "KS", limit: "0.1" } });
    expect(first!.badness).toBeGreaterThan(1);
    expect(second!.badness).toBeLessThan(1);
    for (const row of [first!, second!]) {
      expect(row.current.bins.map(({ label }) => label)).toEqual(row.baseline!.bins.map(({ label }) => label));
      for (const side of [row.current, row.baseline!]) expect(side.bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }
    expect(first!.current.bins.at(-1)!.label).toMatch(/^> /);
    const above = showing.sections![0]!.comment!;
    expect(above.place).toBe("above");
    expect(above.blocks[0]).toMatchObject({ type: "table", rows: [[{ code: "temp" }, expect.anything(), { strong: expect.stringMatching(/^KS 0\./) }]] });
  });

  test("nothing drifted: nothing stands above the fold, and the section says so", async () => {
    const { showing } = await validate({ train: { a: uniform(1, 500) } }, { before: { train: { a: uniform(2, 500) } } });
    expect(showing.sections![0]).toMatchObject({ summary: "Data · 1 feature, none drifted", problems: 0 });
    expect(showing.sections![0]!.comment?.place).toBe("folded");
    expect(showing.headline).toBe("no anomalies · no drift found");
  });

  test("drift may be off, or block; a feature may have its own rule", async () => {
    const now = { train: { a: uniform(1, 500, 2), b: uniform(2, 500, 2) } };
    const before = { train: { a: uniform(3, 500), b: uniform(4, 500) } };
    const run = async (parameters: object) => (await validate(now, { before, parameters })).showing;
    expect((await run({ drift: "off" })).gates).toHaveLength(1);
    expect((await run({ drift: "error" })).gates![1]).toMatchObject({ status: "fail", found: "2 of 2" });
    const own = await run({ features: { a: { drift: { measure: "jensen-shannon", threshold: 0.9, failOn: "error" } }, b: { drift: { failOn: "never" } } } });
    expect(own.gates![1]).toMatchObject({ status: "fail", found: "1 of 2" });
    expect([...new Set(own.findings!.filter(({ subject }) => subject === "b").map(({ severity }) => severity))]).toEqual(["info"]);
  });

  test("a split that departs from the first one is a note, no more", async () => {
    const { showing } = await validate({ train: { a: uniform(1, 500) }, eval: { a: uniform(2, 500, 1) } });
    expect(showing.findings).toMatchObject([{ severity: "info", rule: "drift.distribution", split: "train → eval", subject: "a" }]);
    expect(showing.status).toBe("pass");
  });

  test("the schema's own comparators are anomalies", async () => {
    const schema = 'feature { name: "a" type: BYTES drift_comparator { infinity_norm { threshold: 0.1 } } }';
    const { showing, artifacts } = await validate({ train: { a: ["x", "y"] } }, { schema, before: { train: { a: ["x", "x"] } } });
    expect(showing.findings).toMatchObject([{ rule: "COMPARATOR_L_INFTY_HIGH", observed: "0.5", limit: "≤ 0.1" }]);
    expect((await readAnomalies(artifacts["anomalies"]!.path, "train")).driftSkewInfo).toHaveLength(1);
  });

  const domain = 'feature { name: "a" type: BYTES domain: "d" }\nfeature { name: "b" type: INT }\nstring_domain { name: "d" value: "x" }\n';

  test("findings name the rows that show them, in the report but not in the comment", async () => {
    const data = { train: { a: ["x", "q", "x", "r"], b: [1, 2, 3, 4] } };
    const { showing, artifacts } = await validate(data, { schema: domain });
    const rows = [{ file: "Split-train/data_tfrecord-00000-of-00001.gz", number: 2, unit: "row", values: [["a", '"q"'], ["b", "2"]] }, { number: 4 }];
    expect(showing.findings).toMatchObject([{ subject: "a", rows }]);
    const anomalies = showing.sections![1]!;
    expect(JSON.stringify(anomalies.blocks)).toContain('"number":2');
    expect(JSON.stringify(anomalies.comment)).not.toContain('"number":2');
    const sarif = JSON.parse(readFileSync(join(artifacts["anomalies"]!.path, "findings.sarif"), "utf8")) as { runs: readonly { results: readonly object[] }[] };
    expect(sarif.runs[0]!.results).toMatchObject([{ ruleId: "ENUM_TYPE_UNEXPECTED_STRING_VALUES", level: "error", locations: [{ physicalLocation: { artifactLocation: { uri: "schema.pbtxt" }, region: { startLine: 3 } } }], relatedLocations: [{}, {}] }]);
    const asked = await validate(data, { schema: domain, parameters: { rows: 1, mask: ["a"], rowsInComment: true } });
    expect(JSON.stringify(asked.showing.sections![1]!.comment)).toContain('"values":[["a","***"],["b","2"]]');
    expect(JSON.stringify(asked.showing)).not.toMatch(/"q"|\\"q|[^a-z]q /);
    await expect(validate(data, { schema: domain, parameters: { mask: ["c"] } })).rejects.toThrow('mask names the feature "c"');
  });

  test("rules, features and rules of features say what a finding is", async () => {
    const data = { train: { a: ["x", "q"], b: [1, 2], c: [1, 2], e: [1, 2] } };
    const severities = async (parameters: object) => Object.fromEntries((await validate(data, { schema: domain, parameters })).showing.findings!.map(({ subject, severity }) => [subject, severity]));
    expect(await severities({ rules: { SCHEMA_NEW_COLUMN: "warning" }, features: { e: { rules: { SCHEMA_NEW_COLUMN: "never" } } } })).toEqual({ a: "error", c: "warning", e: "info" });
    expect(await severities({ features: { a: { failOn: "warning" }, c: { failOn: "never" } } })).toEqual({ a: "warning", c: "info", e: "error" });
    expect((await validate(data, { schema: domain, parameters: { rules: { SCHEMA_NEW_COLUMN: "never", ENUM_TYPE_UNEXPECTED_STRING_VALUES: "never" } } })).showing.gates![0]).toMatchObject({ status: "pass" });
    await expect(validate(data, { parameters: { rules: { SCHEMA_NEW_COLUMNS: "never" } } })).rejects.toThrow("did you mean SCHEMA_NEW_COLUMN?");
  });

  test("rules of one's own on statistics and on rows are judged beside the schema", async () => {
    const workspace = workspaceWith("");
    writeFileSync(join(workspace, "rules.pbtxt"), 'feature_validations {\n  feature_path { step: "b" }\n  validations {\n    sql_expression: "feature.num_stats.max < 4"\n    severity: WARNING\n    description: "b is small"\n  }\n}\n');
    const examples = await examplesOf({ train: { a: ["x", "q"], b: [1, 2] }, eval: { a: ["x", "x"], b: [4, 0] } });
    const statistics = (await runComponent(statisticsGen as Component, { examples })).artifacts["statistics"]!;
    const schema = (await runComponent(schemaGen as Component, { statistics })).artifacts["schema"]!;
    const run = (parameters: object, inputs: object = { examples }) => runComponent(exampleValidator as Component, { statistics, schema, ...inputs }, { workspace, parameters });
    const { showing, artifacts, materials } = await run({ customValidation: "rules.pbtxt", rowRules: { positive: "b > 0", mostly: { expression: "a <> 'q'", share: 0.5 } } });
    expect(showing.findings).toMatchObject([
      { rule: "CUSTOM_VALIDATION", severity: "warning", subject: "b", split: "eval", place: { file: "rules.pbtxt", line: 3 } },
      { rule: "row-rule", severity: "error", subject: "positive", split: "eval", rows: [{ number: 2, values: [["b", "0"]] }] },
    ]);
    expect(showing.gates).toMatchObject([{ name: "Schema errors", status: "pass" }, { name: "Broken rules", status: "fail", found: "1", limit: "0" }]);
    expect(showing.headline).toBe("no anomalies · 2 broken rules: b, positive");
    expect(Object.keys(materials)).toEqual(["rules.pbtxt"]);
    expect((await readAnomalies(artifacts["anomalies"]!.path, "eval")).anomalyInfo["b"]).toMatchObject({ shortDescription: "b is small" });
    await expect(run({ rowRules: { broken: "b >" } })).rejects.toThrow('rule "broken"');
    await expect(run({ rowRules: { positive: "c > 0" } })).rejects.toThrow('names the feature "c"');
    await expect(run({ rowRules: { positive: "b > 0" } }, {})).rejects.toThrow("rules on rows need the rows");
    const stated = await run({ statisticsRules: { "b is small": { feature: "b", expression: "feature.num_stats.max < 4", severity: "warning" }, steady: { feature: "b", expression: "feature_test.num_stats.mean <= feature_base.num_stats.mean" } } });
    const unjudged = ["info", expect.stringContaining("was not judged: there is no baseline")];
    expect(stated.showing.findings!.map(({ severity, split, message }) => [split, severity, message])).toEqual([
      ["train", ...unjudged], ["eval", "warning", "b is small. The rule feature.num_stats.max < 4 does not hold in all examples."], ["eval", ...unjudged],
    ]);
    expect(stated.showing.headline).toBe("no anomalies · 1 broken rule: b");
    await expect(run({ statisticsRules: { low: { feature: "b", expression: "feature.num_stats.maxi < 4" } }, rowRules: { broken: "b >" } })).rejects.toThrow(/\(low\) on "b" cannot be read[^]*did you mean max\?[^]*rule "broken"/);
    await expect(run({ customValidation: "rule.pbtxt" })).rejects.toThrow('the rules "rule.pbtxt" cannot be read');
  });

  test("each slice is validated, and only what the whole does not show is told of it", async () => {
    const schema = 'feature { name: "a" type: BYTES presence { min_fraction: 0.7 } domain: "d" } feature { name: "g" type: BYTES } string_domain { name: "d" value: "x" }';
    const data = { train: { a: [["x"], ["x"], ["x"], null, ["q"]], g: ["1", "1", "1", "2", "2"] } };
    const { showing, artifacts } = await validate(data, { schema, slices: [{ features: ["g"] }] });
    expect(showing.findings!.map(({ rule, split }) => [rule, split])).toEqual([["ENUM_TYPE_UNEXPECTED_STRING_VALUES", "train"], ["FEATURE_TYPE_LOW_FRACTION_PRESENT", "train, slice g_2"]]);
    expect(artifacts["anomalies"]!.properties["blessed"]).toBe('{"train": 0}');
    expect(showing.findings![1]).not.toHaveProperty("rows");
    const told = await validate(data, { schema, slices: [{ features: ["g"] }], parameters: { slices: [["g"]] } });
    expect(told.showing.findings).toEqual([showing.findings![0], { ...showing.findings![1], rows: [expect.objectContaining({ number: 4, values: [["a", "missing"], ["g", "\"2\""]] })] }]);
  });

  test("features with strange names come through", async () => {
    const { showing } = await validate({ train: { "a.b|`<b>@x": [1, 2], "'": ["x", "y"], ["__proto__"]: [3, 4] } }, { schema: 'feature { name: "z" type: INT presence { min_count: 1 } }' });
    expect(showing.findings!.map(({ subject }) => subject).sort()).toEqual(["''''", "'a.b|`<b>@x'", "__proto__", "z"]);
  });
});

describe("drift that may stop a merge", () => {
  const columns = (seed: number, shift: number) => {
    const useful = uniform(seed, 600);
    return { useful: useful.map((value) => value + shift), useless: uniform(seed + 1, 600, shift), label: useful.map((value) => (value > 0.5 ? "yes" : "no")) };
  };

  test("is that of features which tell of the label, where statistics know; others warn", async () => {
    const statistics = { parameters: { labelFeature: "label", mutualInformation: true } };
    const [now, before] = await Promise.all([columns(1, 0.8), columns(11, 0)].map(async (train) => (await runComponent(statisticsGen as Component, { examples: await examplesOf({ train }) }, statistics)).artifacts["statistics"]!));
    const { artifacts: { schema } } = await runComponent(schemaGen as Component, { statistics: now! });
    const { showing } = await runComponent(exampleValidator as Component, { statistics: now!, baseline: before!, schema: schema! }, { parameters: { drift: "error", label: "label" } });
    const severities = showing.findings!.filter(({ rule }) => rule === "drift.distribution").map(({ subject, severity }) => [subject, severity]);
    expect(Object.fromEntries(severities)).toEqual({ useful: "error", useless: "warning" });
  });
});

test("queries without DuckDB beside the pipeline are refused before anything runs", async () => {
  const nowhere = mkdtempSync(join(tmpdir(), "assay-no-duckdb-"));
  try {
    await expect(exampleValidator.resolve!({ selectRules: { one: "SELECT 1" } }, nowhere)).rejects.toMatchObject({ mistakes: [{ message: expect.stringContaining("DuckDB is not installed"), hint: "npm i @duckdb/node-api" }] });
  } finally {
    rmSync(nowhere, { recursive: true });
  }
});
