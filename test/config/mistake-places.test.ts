import { parseYaml } from "../../src/config/yaml-source.ts";
import { mistakePlacer } from "../../src/config/mistake-places.ts";
import type { Configuration } from "../../src/config/configuration.ts";

const text = `name: p
examples:
  csv: data/penguin.csv
  splits: { train: 2 }
validate:
  mask: [card]
  features:
    bill_length: { drift: { measure: l-infinity } }
components:
  Cost: { use: cost.ts#cost, parameters: { price: none } }
environments:
  prod:
    examples: { csv: data/prod.csv }
`;

async function placer(environment?: string) {
  const source = await parseYaml(text, "assay.yml");
  const place = mistakePlacer({ source, configuration: source.value as unknown as Configuration, ...(environment !== undefined && { environment }) });
  return (node: string, message: string, how?: { readonly only?: "named" | "keys" }) => {
    const at = place(node, { message }, how).place;
    return at && `${at.line}:${at.column}`;
  };
}

test.each([
  ["CsvExampleGen", 'no file matches "data/penguin.csv"', "3:8"],
  ["ExampleValidator", 'l-infinity compares how often values occur, and "bill_length" is a number', "8:5"],
  ["ExampleValidator", 'mask names the feature "card"', "6:10"],
  ["Cost", 'the price is "none"', "10:51"],
  ["ExampleValidator", "nothing that is written there", "5:1"],
  ["Trainer", "the file has no such part", undefined],
])("a mistake of %s, %s, is at %s", async (node, message, expected) => {
  expect((await placer())(node, message)).toBe(expected);
});

test("what an environment says is looked at first", async () => {
  expect((await placer("prod"))("CsvExampleGen", 'no file matches "data/prod.csv"')).toBe("13:22");
});

test("what a finding is about is placed where it is a key", async () => {
  const placed = await placer();
  expect([placed("ExampleValidator", '"bill_length"', { only: "keys" }), placed("ExampleValidator", '"card"', { only: "keys" }), placed("Cost", '"price"', { only: "keys" })]).toEqual(["8:5", undefined, "10:44"]);
});

test("a mistake with a place keeps it, and one at run time gets only a place that it names", async () => {
  const source = await parseYaml(text, "assay.yml");
  const mistake = { message: "broken", place: { file: "data.csv", line: 3 } };
  expect(mistakePlacer({ source, configuration: source.value as unknown as Configuration })("CsvExampleGen", mistake)).toBe(mistake);
  expect((await placer())("ExampleValidator", "the disk is full", { only: "named" })).toBeUndefined();
});
