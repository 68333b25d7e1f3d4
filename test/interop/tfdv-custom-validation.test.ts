import { fromJson, toJson, type JsonValue } from "@bufbuild/protobuf";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import { stepsOf } from "../../src/statistics/statistics-file.ts";
import { DatasetFeatureStatisticsListSchema, FeatureNameStatisticsSchema } from "../../src/statistics/statistics_pb.ts";
import { assembleAnomalies } from "../../src/validation/anomalies.ts";
import { AnomaliesSchema, type Anomalies } from "../../src/validation/anomalies_pb.ts";
import { addCustomAnomalies, compileCustomRules } from "../../src/validation/rules/custom-validation.ts";
import { CustomValidationConfigSchema } from "../../src/validation/custom_validation_config_pb.ts";
import { compilePredicate } from "../../src/validation/rules/googlesql/predicate.ts";
import { validateStatistics } from "../../src/validation/validate-statistics.ts";
import { cases, statisticsText } from "../validation/rules/googlesql/cases.ts";
import { randomConditions } from "../validation/rules/googlesql/random-conditions.ts";
import { runPython, title, whenReady } from "./tfx-comparison.ts";

interface Given {
  readonly config: string;
  readonly schema: string;
  readonly base?: boolean;
  readonly environment?: string;
}

const one = (feature: string, expression: string, more = "") => `feature_validations { feature_path { step: "${feature}" } validations { sql_expression: "${expression}" ${more} } }`;
const pairOf = (expression: string, more = "") => `feature_pair_validations { feature_test_path { step: "num" } feature_base_path { step: "str" } validations { sql_expression: "${expression}" ${more} } }`;
const fitting = 'feature { name: "num" type: FLOAT } feature { name: "str" type: BYTES } feature { name: "bare" type: INT }';
const unfitting = 'feature { name: "num" type: FLOAT presence { min_fraction: 1 } float_domain { max: 1 } } feature { name: "bare" type: INT } default_environment: "SERVING"';
const low = 'severity: ERROR description: "too low"';

const configs: readonly Given[] = [
  { schema: fitting, config: `${one("num", "feature.num_stats.mean > 1", low)} ${one("str", "feature.string_stats.unique = 3", low)}` },
  { schema: fitting, config: `${one("num", "feature.num_stats.mean > 1", low)} ${one("num", "feature.num_stats.min > 0", 'severity: WARNING description: "negative"')}` },
  { schema: unfitting, config: `${one("num", "feature.num_stats.mean > 1", 'severity: WARNING description: "too low"')} ${one("str", "feature.string_stats.unique > 3", low)}` },
  { schema: unfitting, environment: "SERVING", config: `${one("num", "feature.num_stats.mean > 1", `${low} in_environment: "SERVING"`)} ${one("str", "FALSE", `${low} in_environment: "TRAINING"`)}` },
  { schema: fitting, config: `${one("num", "FALSE", `${low} in_environment: "SERVING"`)} ${one("str", "FALSE")}` },
  { schema: fitting, base: true, config: `${pairOf("feature_test.num_stats.num_zeros < feature_base.string_stats.unique", low)} ${pairOf("feature_test.num_stats.mean < feature_base.string_stats.unique", low)}` },
];

const { datasets } = parseText(DatasetFeatureStatisticsListSchema, statisticsText, "statistics.pbtxt");

async function judged({ config, schema: text, base, environment }: Given): Promise<Anomalies> {
  const schema = parseText(SchemaSchema, text, "schema.pbtxt");
  const rules = await compileCustomRules(parseText(CustomValidationConfigSchema, config, "rules.pbtxt"));
  const previous = base ? datasets : undefined;
  const anomalies = assembleAnomalies(validateStatistics(datasets[0]!, schema, { environment, previous: previous?.[0] }), schema);
  addCustomAnomalies(anomalies, rules.judge({ statistics: datasets, base: previous, environment }).findings);
  return anomalies;
}

/** All but the sentences, which are ours: of the reasons the types and descriptions of rules stay. */
function comparable(anomalies: Anomalies): unknown {
  return Object.fromEntries(Object.entries(anomalies.anomalyInfo).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { path, severity, shortDescription, description, reason }]) => [
    key, { path: path?.step, severity, shortDescription, told: description !== "", reasons: reason.map(({ type, shortDescription: short }) => [type, short]) },
  ]));
}

/** Whether a condition holds; null where it is refused. */
async function holds(feature: string, expression: string): Promise<boolean | null> {
  try {
    const { test: judge } = await compilePredicate(expression, FeatureNameStatisticsSchema, ["feature"]);
    return judge([datasets[0]!.features.find((one) => stepsOf(one)[0] === feature)!]);
  } catch {
    return null;
  }
}

const made = randomConditions(7, 1500);

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "tfdv-custom-")); });
afterAll(() => rm(folder, { recursive: true }));

describe("custom validation", () => {
  whenReady(title(`TFDV says the same of ${cases.length + made.length} conditions and ${configs.length} configs`), async () => {
    await writeFile(join(folder, "statistics.pbtxt"), statisticsText);
    await writeFile(join(folder, "cases.json"), JSON.stringify([...cases.map(([feature, expression]) => [feature, expression]), ...made]));
    await writeFile(join(folder, "configs.json"), JSON.stringify(configs));
    const stdout = await runPython("tfdv-custom-validation.py", folder);
    const said = JSON.parse(stdout.slice(stdout.indexOf("RESULT ") + 7)) as { readonly cases: readonly (boolean | null)[]; readonly configs: readonly JsonValue[] };
    const outcomes = said.cases.map((holds) => (holds === null ? "refused" : String(holds)));
    expect(cases.map(([feature, expression], i) => [feature, expression, outcomes[i]])).toEqual(cases);
    // Where TFDV knows an answer ours is the same. It refuses some that have one here, such as 64-bit integers of two kinds beside each other.
    for (const [i, [feature, expression]] of made.entries()) {
      const theirs = said.cases[cases.length + i];
      if (theirs !== null) expect([feature, expression, await holds(feature, expression)]).toEqual([feature, expression, theirs]);
    }
    expect(said.cases.slice(cases.length).filter((answer) => answer !== null).length).toBeGreaterThan(made.length / 3);
    for (const [i, given] of configs.entries()) {
      const ours = await judged(given);
      expect(comparable(ours)).toEqual(comparable(fromJson(AnomaliesSchema, said.configs[i]!)));
      expect(() => toJson(AnomaliesSchema, ours)).not.toThrow();
    }
  }, 300_000);
});
