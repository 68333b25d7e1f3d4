import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { equals } from "@bufbuild/protobuf";
import { SchemaSchema } from "../../../src/data/schema_pb.ts";
import { proposeText, updateSchema, type Proposal } from "../../../src/validation/schema/schema-proposal.ts";
import { schemaOf, statistics } from "../data.ts";

const text = `# Reviewed by hand.
feature {
  name: "a"  # the first
  type: BYTES
  domain: "a"
  presence { min_fraction: 1 min_count: 1 }
}

feature {
  name: "n"
  type: INT
  int_domain { min: 1 max: 9 }
  presence { min_count: 1 }
}
feature { name: "gone" type: INT presence { min_count: 1 } }

string_domain {
  name: "a"
  value: "x"
  value: "y"
}
`;
const schema = schemaOf(text);

async function proposal(...datasets: Parameters<typeof statistics>[0][]): Promise<Proposal> {
  return proposeText({ text, file: "schema.pbtxt" }, updateSchema(schema, await Promise.all(datasets.map(statistics))));
}

const shown = ({ lines }: Proposal): string => lines.map(({ sign, text, note }) => `${sign === "@" ? "" : sign}${text}${note ? `  # ${note}` : ""}`).join("\n");

test("data that fit propose nothing", async () => {
  expect(await proposal({ a: ["x"], n: [3], gone: [1] })).toEqual({ text, changes: [], lines: [], patch: "" });
});

test("only what the data demand is proposed, in the file's own lines, each with its reason", async () => {
  const found = await proposal({ a: ["x", "z"], n: [3, 12], gone: [1, 1] }, { a: [["x"], null], n: [2, 2], gone: [1, 1] });
  expect(shown(found)).toBe([
    "@@ -3,13 +3,13 @@",
    '   name: "a"  # the first', "   type: BYTES", '   domain: "a"',
    "-  presence { min_fraction: 1 min_count: 1 }  # The feature is present in 0.500000 of the examples, the schema asks for 1.000000.",
    "+  presence { min_fraction: 0.5 min_count: 1 }", " }", " ", " feature {", '   name: "n"', "   type: INT",
    "-  int_domain { min: 1 max: 9 }  # The largest value is 12, above 9.", "+  int_domain { min: 1 max: 12 }",
    "   presence { min_count: 1 }", " }", ' feature { name: "gone" type: INT presence { min_count: 1 } }',
    "@@ -18,4 +18,5 @@", '   name: "a"', '   value: "x"', '   value: "y"', '+  value: "z"  # Values that are not in the domain: z (~50%).', " }",
  ].join("\n"));
  expect(found.changes.map(({ line, removed, added, reasons }) => [line, removed.length, added.length, reasons.length])).toEqual([[6, 1, 1, 1], [12, 1, 1, 1], [21, 0, 1, 1]]);
});

test("new values come after those of the schema, whose order is the author's", async () => {
  const { schema: after } = updateSchema(schema, [await statistics({ a: ["b", "x", "a", "z"], n: [3, 3, 3, 3], gone: [1, 1, 1, 1] })]);
  expect(after.stringDomain[0]!.value).toEqual(["x", "y", "a", "b", "z"]);
});

test("a new column is proposed whole, a lost one is deprecated", async () => {
  const found = await proposal({ a: ["x"], n: [3], fresh: [0.5] });
  expect(shown(found)).toContain([
    '-feature { name: "gone" type: INT presence { min_count: 1 } }  # The schema requires the feature, the data do not have it.',
    '+feature { name: "gone" type: INT presence { min_count: 1 } lifecycle_stage: DEPRECATED }',
    "+", "+feature {  # The data have this feature, the schema does not.", '+  name: "fresh"', "+  type: FLOAT", "+  presence { min_fraction: 1.0 min_count: 1 }",
    "+  shape {", "+    dim {", "+      size: 1", "+    }", "+  }", "+}",
  ].join("\n"));
});

test("git applies the patch, to a file without a last end of line too", async () => {
  const datasets = [await statistics({ a: ["x", "z"], n: [3, 12], gone: [1, 1], fresh: [1, 2] })];
  for (const written of [text, text.trimEnd(), text.replaceAll("\n", "\r\n"), 'feature { name: "a" type: BYTES }']) {
    const folder = mkdtempSync(join(tmpdir(), "assay-patch-"));
    const found = proposeText({ text: written, file: "data/schema.pbtxt" }, updateSchema(schemaOf(written), datasets));
    execFileSync("mkdir", [join(folder, "data")]);
    writeFileSync(join(folder, "data/schema.pbtxt"), written);
    execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: folder, input: found.patch });
    expect(readFileSync(join(folder, "data/schema.pbtxt"), "utf8")).toBe(found.text);
    expect(equals(SchemaSchema, schemaOf(found.text), updateSchema(schemaOf(written), datasets).schema)).toBe(true);
  }
});
