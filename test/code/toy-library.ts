import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Metrics } from "../../src/core/artifact.ts";
import { component, required } from "../../src/core/component.ts";

export * from "../../src/core/artifact.ts";
export * from "../../src/core/component.ts";
export { UserError } from "../../src/core/error.ts";
export { pipeline } from "../../src/core/pipeline.ts";

/** A standard component: loads a module of the user and writes what its `answer` gives. */
export const loader = component<{}, { metrics: ReturnType<typeof required<typeof Metrics>> }, { code: string }>({
  name: "Loader", version: 1, inputs: {}, outputs: { metrics: required(Metrics) }, parameters: {}, runs: "child",
  async run(_, { load, parameters, outputs, progress, seed, log }) {
    const { answer } = await load(parameters.code);
    if (typeof answer !== "function") throw new TypeError("answer is no function");
    for (let done = 0; done <= 1000; done++) progress({ done, total: 1000 });
    log("asking");
    const value: unknown = await answer();
    await writeFile(join(outputs.metrics.path, "metrics.json"), JSON.stringify({ value, seed }));
    outputs.metrics.properties["answered"] = 1;
  },
});
