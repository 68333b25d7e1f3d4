import { Examples, ExampleStatistics, Schema } from "../../src/core/artifact.ts";
import { component, optional, required } from "../../src/core/component.ts";
import { pipeline, upstream } from "../../src/core/pipeline.ts";

const gen = component({ name: "Gen", version: 1, inputs: {}, outputs: { examples: required(Examples) }, parameters: {}, run: async () => {} });
const stats = component({
  name: "Stats", version: 1, inputs: { examples: required(Examples), schema: optional(Schema) },
  outputs: { statistics: required(ExampleStatistics) }, parameters: {}, run: async () => {},
});

test("a pipeline lists its nodes in the order they were added, with wires and waits", () => {
  const { nodes } = pipeline("p", (add) => {
    const { examples } = add(gen, {});
    const { statistics } = add(stats, { examples });
    add(stats, { examples }, {}, { id: "later" }).after(statistics);
  });
  expect(nodes.map((node) => [node.id, upstream(node)])).toEqual([["Gen", []], ["Stats", ["Gen"]], ["later", ["Gen", "Stats"]]]);
});

test("a wrong wire does not compile, and is refused when run all the same", () => {
  expect(() => pipeline("p", (add) => {
    const { examples } = add(gen, {});
    const { statistics } = add(stats, { examples });
    // @ts-expect-error statistics are not examples
    add(stats, { examples: statistics }, {}, { id: "wrong" });
  })).toThrow("wrong.examples takes Examples, not ExampleStatistics");
});

test("a missing wire does not compile, and is refused when run all the same", () => {
  expect(() => pipeline("p", (add) => {
    // @ts-expect-error examples are required
    add(stats, {});
  })).toThrow('Stats needs its input "examples" (Examples)');
});

test("two steps cannot have one name, and a pipeline's name keeps TFX's limit", () => {
  expect(() => pipeline("p", (add) => { add(gen, {}); add(gen, {}); })).toThrow("two steps are named Gen");
  expect(() => pipeline("a".repeat(64), () => {})).toThrow("is not usable");
});
