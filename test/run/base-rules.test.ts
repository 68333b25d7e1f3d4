import { evaluator } from "../../src/components/evaluator.ts";
import { exampleValidator } from "../../src/components/example-validator.ts";
import { schemaGen } from "../../src/components/schema-gen.ts";
import { statisticsGen } from "../../src/components/statistics-gen.ts";
import { trainer } from "../../src/components/trainer.ts";
import { csvExampleGen } from "../../src/components/csv-example-gen.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import { withBaseRules } from "../../src/run/base-rules.ts";
import { planWithoutBaseline } from "../../src/run/plan.ts";

const made = (thresholds: JsonObject | undefined, validate: JsonObject = {}) => pipeline("p", (add) => {
  const { examples } = add(csvExampleGen, {}, { input: "a.csv" });
  const { statistics } = add(statisticsGen, { examples });
  const { schema } = add(schemaGen, { statistics }, { file: "schema.pbtxt" });
  add(exampleValidator, { statistics, schema }, validate);
  const { model } = add(trainer, { examples, schema }, { label: "y", code: "model.ts" });
  if (thresholds) add(evaluator, { examples, model }, { label: "y", thresholds });
});
const strict = made({ auc: { atLeast: 0.9 } });
const ids = ({ nodes }: typeof strict): readonly string[] => nodes.map(({ id }) => id);

test("equal rules are judged once", () => {
  expect(withBaseRules(strict, { pipeline: strict, name: "main" })).toEqual({ pipeline: strict, changes: [] });
});

test("a threshold that changed is judged twice over the same model, and told; the key of the blessing is that of the new rules alone", () => {
  const loose = made({ auc: { atLeast: 0.1 } });
  const { pipeline: judged, changes } = withBaseRules(loose, { pipeline: strict, name: "main" });
  expect(judged.nodes.at(-1)).toMatchObject({ id: "Evaluator-by-base", parameters: { thresholds: { auc: { atLeast: 0.9 } } }, inputs: { model: { node: "Trainer" } } });
  expect(changes).toMatchObject([{ area: "policy", subject: "Evaluator thresholds.auc.atLeast", before: "0.9", after: "0.1", status: "warn" }]);
  const resolved = (nodes: typeof judged.nodes) => Object.fromEntries(nodes.map(({ id, parameters }) => [id, { parameters, materials: {}, runtime: {} }]));
  expect(planWithoutBaseline(judged, resolved(judged.nodes)).blessingKey).toBe(planWithoutBaseline(loose, resolved(loose.nodes)).blessingKey);
});

test("a step that judges cannot be removed from the judgement", () => {
  const { pipeline: judged, changes } = withBaseRules(made(undefined), { pipeline: strict, name: "main" });
  expect(ids(judged).at(-1)).toBe("Evaluator-by-base");
  expect(changes).toMatchObject([{ subject: "Evaluator", note: "the step that judges is gone" }]);
});

test("the old schema is read beside the new one: by the validator alone, and what it finds warns", async () => {
  const { pipeline: judged, changes } = withBaseRules(strict, { pipeline: strict, name: "main", schema: ".assay/base-schema.pbtxt" });
  expect(ids(judged).slice(-2)).toEqual(["SchemaGen-by-base", "ExampleValidator-by-base"]);
  expect(judged.nodes.at(-2)?.parameters).toMatchObject({ file: ".assay/base-schema.pbtxt" });
  expect(judged.nodes.at(-1)?.inputs["schema"]).toMatchObject({ node: "SchemaGen-by-base" });
  expect(judged.nodes.find(({ id }) => id === "Trainer")?.inputs["schema"]).toMatchObject({ node: "SchemaGen" });
  expect(changes).toMatchObject([{ area: "policy", subject: "schema.pbtxt", status: "warn" }]);
});

test("a rule of the data that was loosened is held by its old form too", () => {
  const { pipeline: judged } = withBaseRules(made({}, { failOn: "never" }), { pipeline: made({}, { failOn: "error" }), name: "main" });
  expect(judged.nodes.at(-1)).toMatchObject({ id: "ExampleValidator-by-base", parameters: { failOn: "error" } });
});
