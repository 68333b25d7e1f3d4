import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { csvExampleGen } from "../../src/components/csv-example-gen.ts";
import { distributionValidator } from "../../src/components/distribution-validator.ts";
import { exampleDiff } from "../../src/components/example-diff.ts";
import { statisticsGen } from "../../src/components/statistics-gen.ts";
import { splitNames, type Artifact } from "../../src/core/artifact.ts";
import { runComponent } from "../components/run-component.ts";
import { runPython, title, whenReady } from "./tfx-comparison.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "tfx-distribution-")); });
afterAll(() => rm(folder, { recursive: true }));

/** The penguins with a number each; changed so that distributions and examples differ, when asked for. */
async function penguins(name: string, changed: boolean): Promise<{ readonly examples: Artifact; readonly statistics: Artifact }> {
  const workspace = join(folder, name);
  await mkdir(workspace);
  const [, ...rows] = (await readFile(resolve(import.meta.dirname, "../../examples/penguins/data/penguins.csv"), "utf8")).trimEnd().split("\n");
  const lines = rows.flatMap((row, number) => {
    const [species, island, length, , flipper, mass, sex] = row.split(",");
    if (!changed) return [[species, island, length, flipper, mass, sex, number]];
    const own = [number % 9 === 0 ? "Emperor" : species, number % 5 === 0 ? "" : island, length === "" ? "" : Number(length) + (number % 4) / 500, flipper, mass === "" ? "" : Number(mass) * 1.1, sex, number % 50 === 0 ? "" : number % 40 === 0 ? 3 : number];
    return number % 11 === 0 ? [] : [own];
  });
  await writeFile(join(workspace, "rows.csv"), ["species,island,bill,flipper,mass,sex,number", ...lines.map((line) => line.join(","))].join("\n"));
  // Divided by position, so that the same penguins are in the same split.
  await mkdir(join(workspace, "data"));
  const [head, ...all] = (await readFile(join(workspace, "rows.csv"), "utf8")).split("\n");
  for (const [split, part] of [["train", all.slice(0, 230)], ["eval", all.slice(230)]] as const) await writeFile(join(workspace, "data", `${split}.csv`), [head, ...part].join("\n"));
  const { examples } = (await runComponent(csvExampleGen, {}, { workspace, parameters: { input: { train: "data/train.csv", eval: "data/eval.csv" } } })).artifacts;
  const { statistics } = (await runComponent(statisticsGen, { examples })).artifacts;
  return { examples: examples!, statistics: statistics! };
}

const limit = (name: string, comparator: string) => `feature { path { step: "${name}" } distribution_comparator { ${comparator} } }`;
const near = [limit("species", "infinity_norm { threshold: 0.9 }"), limit("bill", "jensen_shannon_divergence { threshold: 0.9 }")].join("\n");
const far = [
  limit("species", "infinity_norm { threshold: 0.01 } jensen_shannon_divergence { threshold: 0.001 }"), limit("island", "normalized_abs_difference { threshold: 0.001 }"), limit("mass", "jensen_shannon_divergence { threshold: 0.001 }"),
  limit("sex", "jensen_shannon_divergence { threshold: 0.5 }"), limit("flipper", "infinity_norm { threshold: 0.1 }"), limit("nothing", "infinity_norm { threshold: 0.1 }"),
].join("\n");
const validation = (expression: string, severity: string): string => `validations { sql_expression: "${expression}" severity: ${severity} description: "As was said" }`;
const rules = [
  `feature_validations { feature_path { step: "mass" } ${validation("feature.num_stats.mean < 100", "ERROR")} ${validation("feature.num_stats.min > 0", "ERROR")} }`,
  `feature_pair_validations { feature_test_path { step: "species" } feature_base_path { step: "species" } ${validation("feature_test.string_stats.unique = feature_base.string_stats.unique", "WARNING")} }`,
].join("\n");
const configs: Readonly<Record<string, { readonly text: string; readonly pairs?: readonly (readonly string[])[]; readonly baseline?: boolean; readonly rules?: string }>> = {
  near: { text: `default_slice_config { ${near} }` },
  far: { text: `default_slice_config { ${far} num_examples_comparator { min_fraction_threshold: 0.99 max_fraction_threshold: 1.2 } }` },
  pairs: { text: `default_slice_config { ${far} num_examples_comparator { max_fraction_threshold: 1.2 } }`, pairs: [["train", "eval"], ["eval", "train"]] },
  rules: { text: `default_slice_config { ${near} }`, rules },
  nothing: { text: "" },
  "no baseline": { text: `default_slice_config { ${near} }`, baseline: false },
};

const diffs: Readonly<Record<string, { readonly parameters: Readonly<Record<string, unknown>>; readonly config: object; readonly pairs?: readonly (readonly string[])[] }>> = {
  "examples of all pairs": { parameters: { identifierFeatures: ["number"], floatRoundNdigits: 2, skewSampleSize: 7, confusionFeatures: ["species", "island"] }, config: { identifier_features: ["number"], float_round_ndigits: 2, skew_sample_size: 7, confusion_config: [{ feature_name: "species" }, { feature_name: "island" }] } },
  "examples of one pair": { pairs: [["train", "train"]], parameters: { identifierFeatures: ["number"], floatRoundNdigits: 1, allowDuplicateIdentifiers: true, ignoreFeatures: ["mass"] }, config: { identifier_features: ["number"], float_round_ndigits: 1, allow_duplicate_identifiers: true, ignore_features: ["mass"] } },
};

whenReady(title("DistributionValidator and ExampleDiff write what TFX's write"), async () => {
  const [before, now] = [await penguins("before", false), await penguins("now", true)];
  const of = (artifact: Artifact) => ({ path: artifact.path, splits: splitNames(artifact) });
  const distributions = [];
  for (const [name, { text, pairs, baseline = true, rules: own }] of Object.entries(configs)) {
    const config = `${name}.pbtxt`;
    await writeFile(join(folder, config), text);
    if (own !== undefined) await writeFile(join(folder, "own-rules.pbtxt"), own);
    const { artifacts: { anomalies } } = await runComponent(distributionValidator, { statistics: now.statistics, ...(baseline && { baseline_statistics: before.statistics }) }, { workspace: folder, parameters: { config, ...(own !== undefined && { customValidation: "own-rules.pbtxt" }), ...(pairs && { includeSplitPairs: pairs }) } });
    const { blessed, split_names = "" } = anomalies!.properties;
    distributions.push({ name, statistics: of(now.statistics), ...(baseline && { baseline: of(before.statistics) }), pairs, config: join(folder, config), ...(own !== undefined && { rules: join(folder, "own-rules.pbtxt") }), written: anomalies!.path, blessed, split_names });
  }
  const compared = [];
  for (const [name, { parameters, config, pairs }] of Object.entries(diffs)) {
    const { artifacts: { example_diff_result: result } } = await runComponent(exampleDiff, { examples: now.examples, baseline_examples: before.examples }, { parameters: { ...parameters, ...(pairs && { includeSplitPairs: pairs }) } });
    compared.push({ name, examples: of(now.examples), baseline: of(before.examples), config, pairs, written: result!.path });
  }
  await writeFile(join(folder, "plan.json"), JSON.stringify({ distributions, diffs: compared }));
  const stdout = await runPython("tfx-distribution.py", folder);
  const found = JSON.parse(stdout.slice(stdout.indexOf("RESULT ") + 7)) as Readonly<Record<string, { readonly theirs: unknown; readonly ours: unknown }>>;
  const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === "number" ? Number(one.toPrecision(6)) : one))) as unknown;
  for (const [name, { theirs, ours }] of Object.entries(found)) expect([name, rounded(ours)]).toEqual([name, rounded(theirs)]);
  expect(found["near"]!.theirs).toMatchObject({ blessed: { train_train: 1, eval_eval: 1 } });
  expect(found["rules"]!.theirs).toMatchObject({ blessed: { train_train: 0, eval_eval: 0 }, files: { "SplitPair-train_train": { anomaly_info: { mass: { severity: "ERROR", reason: [{ short_description: "As was said" }] }, species: { severity: "ERROR" } } } } });
  expect(found["far"]!.theirs).toMatchObject({ blessed: { train_train: 0, eval_eval: 0 } });
}, 240_000);
