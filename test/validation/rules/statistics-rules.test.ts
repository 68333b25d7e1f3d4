import { AnomalyInfo_Severity as Severity } from "../../../src/validation/anomalies_pb.ts";
import { joinedConfigs, statisticsRuleConfig } from "../../../src/validation/rules/statistics-rules.ts";

describe("rules on statistics", () => {
  test("are TFDV's config: the name describes, an error where nothing else is said", () => {
    const { featureValidations, featurePairValidations } = statisticsRuleConfig([{ name: "low", feature: "a.b", expression: "feature.num_stats.mean < 1", environments: ["SERVING"], slice: "g_1" }]);
    expect(featurePairValidations).toEqual([]);
    expect(featureValidations).toMatchObject([{ datasetName: "g_1", featurePath: { step: ["a.b"] }, validations: [{ sqlExpression: "feature.num_stats.mean < 1", description: "low", severity: Severity.ERROR, inEnvironment: ["SERVING"] }] }]);
  });

  test("a rule that names both sides, or a base, is on a pair, by itself the feature with its own past", () => {
    const { featureValidations, featurePairValidations } = statisticsRuleConfig([
      { name: "steady", feature: ["a", "b"], expression: "feature_test.num_stats.mean <= FEATURE_BASE.num_stats.mean", severity: "warning" },
      { name: "other", feature: "x", expression: "TRUE", base: { feature: "y", slice: "All Examples" } },
    ]);
    expect(featureValidations).toEqual([]);
    expect(featurePairValidations).toMatchObject([
      { featureTestPath: { step: ["a", "b"] }, featureBasePath: { step: ["a", "b"] }, baseDatasetName: "", validations: [{ severity: Severity.WARNING }] },
      { featureTestPath: { step: ["x"] }, featureBasePath: { step: ["y"] }, baseDatasetName: "All Examples" },
    ]);
  });

  test("several configs are one, in their order", () => {
    const [a, b] = ["a", "b"].map((name) => statisticsRuleConfig([{ name, feature: name, expression: "TRUE" }]));
    expect(joinedConfigs([a!, b!]).featureValidations.map(({ validations }) => validations[0]!.description)).toEqual(["a", "b"]);
  });
});
