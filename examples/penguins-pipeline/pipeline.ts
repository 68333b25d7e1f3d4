import {
  csvExampleGen, evaluator, exampleValidator, ExampleStatistics, importSchemaGen, infraValidator, latestBlessed, pipeline, pusher,
  statisticsGen, trainer, transform,
} from "assay";
import { cost } from "./cost.ts";

export default pipeline("penguins-pipeline", (add, settings) => {
  const { examples } = add(csvExampleGen, {}, { input: settings["data"] as string });
  const { statistics } = add(statisticsGen, { examples });
  const { schema } = add(importSchemaGen, {}, { file: "../penguins/schema.pbtxt" });
  const { anomalies } = add(exampleValidator, { statistics, schema, baseline: latestBlessed(ExampleStatistics) });
  const { transform_graph, transformed_examples } = add(transform, { examples, schema }, { code: "../penguins/model.ts" });
  const { model } = add(trainer, { examples: transformed_examples, transform_graph, schema }, {
    code: "../penguins/model.ts", label: "species", steps: settings["steps"] as number, batchSize: 32, seed: 7,
  }).after(anomalies);
  const { blessing } = add(evaluator, { examples, model, baseline_model: latestBlessed() }, {
    label: "species", thresholds: { accuracy: { atLeast: 0.9 } },
  });
  const served = add(infraValidator, { model, examples });
  add(cost, { model }, { perMegabyte: 0.02 });
  add(pusher, { model, model_blessing: blessing, infra_blessing: served.blessing }, { to: [{ directory: "serving/" }] });
});
