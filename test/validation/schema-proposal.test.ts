import { schemaDifference, updateSchema } from "../../src/validation/schema-proposal.ts";
import { schemaOf, statistics } from "./data.ts";

const schema = schemaOf(`
  feature { name: "a" type: BYTES domain: "a" presence { min_fraction: 1 min_count: 1 } }
  feature { name: "n" type: INT int_domain { min: 1 max: 9 } presence { min_count: 1 } }
  feature { name: "gone" type: INT presence { min_count: 1 } }
  string_domain { name: "a" value: "x" value: "y" }`);

async function proposal(...datasets: Parameters<typeof statistics>[0][]): Promise<string> {
  const { schema: after, reasons } = updateSchema(schema, await Promise.all(datasets.map(statistics)));
  return schemaDifference(schema, after, reasons).map(({ sign, text, note }) => `${sign}${text}${note ? `  # ${note}` : ""}`).join("\n");
}

test("data that fit propose nothing", async () => {
  expect(await proposal({ a: ["x"], n: [3], gone: [1] })).toBe("");
});

test("only what the data demand is proposed, with the reason at the first line", async () => {
  expect(await proposal({ a: ["x", "z"], n: [3, 12], gone: [1, 1] }, { a: [["x"], null], n: [2, 2], gone: [1, 1] })).toBe([
    " feature {", '   name: "a"', "   presence {",
    "-    min_fraction: 1.0  # Values that are not in the domain: z (~50%). The feature is present in 0.500000 of the examples, the schema asks for 1.000000.",
    "+    min_fraction: 0.5", "   }", " }",
    " feature {", '   name: "n"', "   int_domain {", "-    max: 9  # The largest value is 12, above 9.", "+    max: 12", "   }", " }",
    " string_domain {", '   name: "a"',
    '+  value: "z"  # Values that are not in the domain: z (~50%). The feature is present in 0.500000 of the examples, the schema asks for 1.000000.', " }",
  ].join("\n"));
});

test("new values come after those of the schema, whose order is the author's", async () => {
  const { schema: after } = updateSchema(schema, [await statistics({ a: ["b", "x", "a", "z"], n: [3, 3, 3, 3], gone: [1, 1, 1, 1] })]);
  expect(after.stringDomain[0]!.value).toEqual(["x", "y", "a", "b", "z"]);
});

test("a new column is proposed whole, a lost one is deprecated", async () => {
  expect(await proposal({ a: ["x"], n: [3], fresh: [0.5] })).toBe([
    " feature {", '   name: "gone"', "+  lifecycle_stage: DEPRECATED  # The schema requires the feature, no example has it.", " }",
    "+feature {  # The data have this feature, the schema does not.", '+  name: "fresh"', "+  type: FLOAT", "+  presence {", "+    min_fraction: 1.0", "+    min_count: 1", "+  }",
    "+  shape {", "+    dim {", "+      size: 1", "+    }", "+  }", "+}",
  ].join("\n"));
});
