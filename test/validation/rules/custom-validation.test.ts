import { create } from "@bufbuild/protobuf";
import { parseText } from "../../../src/data/text-format.ts";
import { DatasetFeatureStatisticsListSchema } from "../../../src/statistics/statistics_pb.ts";
import { AnomaliesSchema, AnomalyInfo_Severity, AnomalyInfo_Type, AnomalyInfoSchema } from "../../../src/validation/anomalies_pb.ts";
import { addCustomAnomalies, compileCustomRules, customFindings } from "../../../src/validation/rules/custom-validation.ts";
import { CustomValidationConfigSchema } from "../../../src/validation/custom_validation_config_pb.ts";
import { statisticsText } from "./googlesql/cases.ts";

const { datasets: statistics } = parseText(DatasetFeatureStatisticsListSchema, statisticsText, "statistics.pbtxt");
const config = (text: string) => parseText(CustomValidationConfigSchema, text, "rules.pbtxt");
const rule = (expression: string, more = "") => `feature_validations { feature_path { step: "num" } validations { sql_expression: "${expression}" severity: ERROR description: "too low." ${more} } }`;

describe("custom validation", () => {
  test("a rule that is false makes an anomaly with its description, expression and severity; one that is true makes none", async () => {
    const rules = await compileCustomRules(config(`${rule("feature.num_stats.mean > 1")} ${rule("feature.num_stats.num_zeros < 5")}`));
    const { findings } = rules.judge({ statistics });
    expect(findings).toMatchObject([{ path: ["num"], severity: AnomalyInfo_Severity.ERROR, short: "too low.", long: expect.stringContaining("feature.num_stats.mean > 1") as string }]);
    expect(customFindings(findings, "train")).toEqual([{
      rule: "CUSTOM_VALIDATION", severity: "error", subject: "num", split: "train", evidence: ["feature.num_stats.mean = 0.5"],
      message: "too low. The rule feature.num_stats.mean > 1 does not hold in all examples.",
    }]);
  });

  test("a pair is the tested feature and that of the base; without a base it is told as not judged", async () => {
    const rules = await compileCustomRules(config(`feature_pair_validations { feature_test_path { step: "str" } feature_base_path { step: "str" }
      validations { sql_expression: "feature_test.string_stats.unique < feature_base.string_stats.unique * 2" severity: WARNING }
      validations { sql_expression: "feature_test.string_stats.unique > feature_base.string_stats.unique" severity: WARNING } }`));
    expect(rules.judge({ statistics, base: statistics }).findings).toMatchObject([{ path: ["str"], severity: AnomalyInfo_Severity.WARNING, short: "" }]);
    expect(rules.judge({ statistics })).toEqual({ findings: [], unjudged: [expect.stringContaining("* 2"), expect.stringContaining("> feature_base")] });
  });

  test("a rule for environments is held in them alone", async () => {
    const rules = await compileCustomRules(config(rule("feature.num_stats.mean > 1", 'in_environment: "SERVING"')));
    expect(rules.judge({ statistics }).findings).toHaveLength(0);
    expect(rules.judge({ statistics, environment: "TRAINING" }).findings).toHaveLength(0);
    expect(rules.judge({ statistics, environment: "SERVING" }).findings).toHaveLength(1);
  });

  test("all mistakes in expressions are told at once, with rule, feature, character and hint, before there are statistics", async () => {
    const compiling = compileCustomRules(config(`${rule("feature.num_stats.meen > 1")} ${rule("feature.num_stats.mean >")}`), () => ({ file: "rules.pbtxt", line: 7 }));
    await expect(compiling).rejects.toMatchObject({ mistakes: [
      { message: expect.stringMatching(/rule "feature.num_stats.meen > 1" \(too low\.\) on "num" cannot be read: at character 19, NumericStatistics has no field meen/) as string, hint: "did you mean mean?", place: { file: "rules.pbtxt", line: 7 } },
      { message: expect.stringContaining("it ends too early") as string },
    ] });
  });

  test("a rule that comes to NULL, or on a feature that is not there, is a mistake and no anomaly", async () => {
    const asked = await compileCustomRules(config(rule("feature.string_stats.unique > 3")));
    expect(() => asked.judge({ statistics })).toThrow(/comes to NULL \(feature has num_stats\)/);
    const gone = await compileCustomRules(config('feature_validations { feature_path { step: "nun" } validations { sql_expression: "TRUE" } }'));
    expect(() => gone.judge({ statistics })).toThrow(/names the feature "nun", which the statistics do not have[^]*did you mean num\?/);
    const sliced = await compileCustomRules(config('feature_validations { dataset_name: "x" feature_path { step: "num" } validations { sql_expression: "TRUE" } }'));
    expect(() => sliced.judge({ statistics })).toThrow(/data set "x"/);
  });

  test("anomalies of a feature are told together, the higher severity counts", async () => {
    const rules = await compileCustomRules(config(`${rule("feature.num_stats.mean > 1")} ${rule("feature.num_stats.mean > 2")}`));
    const { findings } = rules.judge({ statistics });
    const anomalies = create(AnomaliesSchema);
    anomalies.anomalyInfo["num"] = create(AnomalyInfoSchema, { severity: AnomalyInfo_Severity.WARNING, shortDescription: "first", description: "First.", reason: [{ type: AnomalyInfo_Type.SCHEMA_NEW_COLUMN, shortDescription: "first", description: "First." }] });
    addCustomAnomalies(anomalies, findings);
    expect(anomalies.anomalyInfo["num"]).toMatchObject({ severity: AnomalyInfo_Severity.ERROR, shortDescription: "Multiple errors", description: `First. ${findings.map(({ long }) => long).join(" ")}` });
    expect(anomalies.anomalyInfo["num"]!.reason.map(({ type }) => type)).toEqual([AnomalyInfo_Type.SCHEMA_NEW_COLUMN, AnomalyInfo_Type.CUSTOM_VALIDATION, AnomalyInfo_Type.CUSTOM_VALIDATION]);
  });

  test("a rule without a severity is told as a note", async () => {
    const rules = await compileCustomRules(config('feature_validations { feature_path { step: "num" } validations { sql_expression: "FALSE" } }'));
    expect(customFindings(rules.judge({ statistics }).findings, "eval")).toMatchObject([{ severity: "info" }]);
  });
});
