import { ExampleStatistics, Schema } from "../core/artifact.ts";
import type { Component } from "../core/component.ts";
import type { JsonObject } from "../core/json.ts";
import { latestBlessed, type Node, type Pipeline, type Ref } from "../core/pipeline.ts";
import { exampleValidator } from "../components/example-validator.ts";
import { statisticsGen } from "../components/statistics-gen.ts";
import type { Configuration } from "./configuration.ts";
import { statisticsParameters, validatorParameters } from "./configured-pipeline.ts";
import { exampleStep } from "./example-sources.ts";

/** The steps of the blessed run that made what data are held against. */
interface BlessedSteps {
  readonly statistics: string;
  readonly schema: string;
}

/**
 * What watches over data: an ExampleGen → StatisticsGen → ExampleValidator, with schema and statistics of the newest
 * blessed run. The data are one split, named like the one they are held against. `monitor` must be configured.
 */
export function monitoredPipeline(name: string, { monitor, validate = {}, statistics = {}, label }: Configuration, blessed: BlessedSteps): Pipeline {
  const { examples, against, retrain: _, ...own } = monitor!;
  const { component, parameters } = exampleStep(examples);
  const { stop: __, "fail-on": ___, ...shared } = validate;
  const wire = <T extends typeof ExampleStatistics | typeof Schema>(node: string, output: string, type: T): Ref<T> => ({ from: "node", node, output, type });
  const nodes: readonly Node[] = [
    step(component, {}, { ...parameters, splits: { [against ?? "train"]: 1 } }),
    step(statisticsGen, { examples: { from: "node", node: component.name, output: "examples", type: component.outputs.examples.type } }, statisticsParameters(statistics)),
    step(exampleValidator, {
      statistics: wire("StatisticsGen", "statistics", ExampleStatistics),
      schema: latestBlessed(Schema, { node: blessed.schema }), baseline: latestBlessed(ExampleStatistics, { node: blessed.statistics }),
      examples: { from: "node", node: component.name, output: "examples", type: component.outputs.examples.type },
    }, { ...(label === undefined ? {} : { label }), ...validatorParameters({ ...shared, "fail-on": "warning", ...own }) }),
  ];
  return { name: `${name.slice(0, 55)}-monitor`, nodes };
}

function step(component: unknown, inputs: Node["inputs"], parameters: JsonObject): Node {
  const given = component as Component;
  return { id: given.name, component: given, inputs, parameters, after: [] };
}
