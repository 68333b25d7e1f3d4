import { clone, equals } from "@bufbuild/protobuf";
import fc from "fast-check";
import { FeatureSchema, SchemaSchema, type Schema } from "../../src/data/schema_pb.ts";
import { linesOf, type LineChange } from "../../src/data/line-changes.ts";
import { editText } from "../../src/data/text-edit.ts";
import { parseText } from "../../src/data/text-format.ts";
import { printText } from "../../src/data/text-print.ts";
import { DatasetFeatureStatisticsListSchema } from "../../src/statistics/statistics_pb.ts";
import { choices, feature, handWritten, schemas } from "./hand-written.ts";

const read = (text: string): Schema => parseText(SchemaSchema, text, "schema.pbtxt");

/** The text after a change of the message. */
function edited(text: string, change: (schema: Schema) => void): string {
  const after = read(text);
  change(after);
  return editText(SchemaSchema, text, { after, file: "schema.pbtxt" }).text;
}

const written = `# Birds of the Palmer Archipelago.

# The island.
feature {
  name: "island"  # where
  type: BYTES; domain: "island"
  presence { min_fraction: 1 min_count: 1 }  # always
}

# About 4 kg.
feature < name: 'mass' type: INT int_domain { min: 1, max: 9 } >

# Not used any more.
feature {
  name: "note"
  type: BYTES
}

string_domain {
  name: "island"
  # in the west
  value: "Biscoe"
  value: "Dream" # small
}
`;

test("without a change the text is what it was", () => {
  expect(edited(written, () => {})).toBe(written);
});

test("a value changes where it is written, comments and notation stay", () => {
  expect(edited(written, ({ feature: [island, mass] }) => {
    (island!.presenceConstraints.value as { minFraction: number }).minFraction = 0.5;
    (mass!.domainInfo.value as { max: bigint }).max = 12n;
  })).toBe(written.replace("min_fraction: 1 ", "min_fraction: 0.5 ").replace("max: 9", "max: 12"));
});

test("a value added to a domain stands in a line of its own, after the last", () => {
  expect(edited(written, ({ stringDomain: [domain] }) => { domain!.value.push("Torgersen"); })).toBe(written.replace("# small\n", '# small\n  value: "Torgersen"\n'));
  expect(edited(written, ({ stringDomain: [domain] }) => { domain!.value.unshift("Anvers"); })).toBe(written.replace('  value: "Biscoe"', '  value: "Anvers"\n  value: "Biscoe"'));
});

test("a message that goes takes its own comment and one empty line with it", () => {
  expect(edited(written, ({ feature }) => { feature.pop(); })).toBe(written.replace('# Not used any more.\nfeature {\n  name: "note"\n  type: BYTES\n}\n\n', ""));
  expect(edited(written, ({ feature }) => { feature.shift(); })).toMatch(/^# Birds of the Palmer Archipelago\.\n\n# About 4 kg\./);
});

test("one member of a choice takes the place of another", () => {
  const text = edited(written, ({ feature: [island, mass] }) => {
    island!.domainInfo = { case: undefined };
    mass!.domainInfo = { case: "boolDomain", value: read("feature { bool_domain { } }").feature[0]!.domainInfo.value as never };
  });
  expect(text).toContain("feature < name: 'mass' type: INT bool_domain { } >");
  expect(text).toContain("  type: BYTES;\n  presence");
});

test("a new feature comes after the last one, apart from it as the others are and laid out like them", () => {
  const text = edited(written, (schema) => { schema.feature.push(read('feature { name: "sex" type: BYTES presence { min_count: 1 } }').feature[0]!); });
  expect(text).toBe(written.replace('  type: BYTES\n}\n\n', '  type: BYTES\n}\n\nfeature {\n  name: "sex"\n  type: BYTES\n  presence { min_count: 1 }\n}\n\n'));
});

test("a feature that is renamed keeps its comments", () => {
  expect(edited(written, ({ feature: [, mass] }) => { mass!.name = "weight"; })).toBe(written.replace("'mass'", '"weight"'));
});

test("lists in brackets keep their commas and their lines", () => {
  const text = 'string_domain { name: "a" value: ["x", "y", "z"] }\nstring_domain {\n  name: "b"\n  value: [\n    "x",  # ex\n    "y"  # why\n  ]\n}\n';
  const change = (values: (now: string[]) => string[]): string => edited(text, ({ stringDomain }) => { for (const domain of stringDomain) domain.value = values(domain.value); });
  expect(change((now) => [...now, "v", "w"])).toBe('string_domain { name: "a" value: ["x", "y", "z", "v", "w"] }\nstring_domain {\n  name: "b"\n  value: [\n    "x",  # ex\n    "y",  # why\n    "v",\n    "w"\n  ]\n}\n');
  expect(change((now) => now.slice(1))).toBe('string_domain { name: "a" value: ["y", "z"] }\nstring_domain {\n  name: "b"\n  value: [\n    "y"  # why\n  ]\n}\n');
  expect(change(([first]) => [first!])).toContain('value: ["x"] }\n');
  expect(change(() => [])).toBe('string_domain { name: "a" }\nstring_domain {\n  name: "b"\n}\n');
});

test("extensions and packed messages stay as they are written", () => {
  const text = 'feature {\n  name: "a"\n  [org.own.note] { any: "thing" }\n  annotation { extra_metadata { [type.googleapis.com/x.Y] { b: 1 } } }\n}\n';
  expect(edited(text, ({ feature: [a] }) => { a!.type = 2; })).toBe(text.replace("  annotation", "  type: INT\n  annotation").replace('  type: INT\n  annotation', "  annotation").replace('name: "a"\n', 'name: "a"\n  type: INT\n'));
});

test("ends of lines, indent and a missing last line end are the file's own", () => {
  expect(edited('feature {\r\n\tname: "a"\r\n}', (schema) => {
    schema.feature[0]!.type = 1;
    schema.defaultEnvironment.push("TRAINING");
  })).toBe('feature {\r\n\tname: "a"\r\n\ttype: BYTES\r\n}\r\ndefault_environment: "TRAINING"');
});

test("a file of comments alone gets its first field at its end", () => {
  expect(edited("# nothing yet\n", (schema) => { schema.defaultEnvironment.push("A", "B"); })).toBe('# nothing yet\ndefault_environment: "A"\ndefault_environment: "B"\n');
});

test("entries of maps are edited by key", () => {
  const text = 'tensor_representation_group {\n  key: "a"\n  value {\n    tensor_representation { key: "t" value { varlen_sparse_tensor { column_name: "x" } } }  # t\n  }\n}\n';
  const change = (update: (group: Schema["tensorRepresentationGroup"]) => void): string => edited(text, (schema) => { update(schema.tensorRepresentationGroup); });
  expect(change((groups) => { (groups["a"]!.tensorRepresentation["t"]!.kind.value as { columnName: string }).columnName = "y"; })).toBe(text.replace('"x"', '"y"'));
  expect(change((groups) => { delete groups["a"]; })).toBe("");
  expect(change((groups) => { groups["b"] = clone(SchemaSchema, read(text)).tensorRepresentationGroup["a"]!; })).toMatch(/# t\n[^]*key: "b"/);
});

test("a field that is zero without being set stays zero where it is written", () => {
  const text = "datasets {\n  num_examples: 0  # none\n}\n";
  const after = parseText(DatasetFeatureStatisticsListSchema, "datasets { num_examples: 7 }", "s");
  expect(editText(DatasetFeatureStatisticsListSchema, text, { after, file: "s" }).text).toBe(text.replace("0", "7"));
});

/** The text after the changes of its lines, which must be as they say. */
function patched(text: string, changes: readonly LineChange[]): string {
  const lines = linesOf(text);
  for (const { line, removed, added } of [...changes].reverse()) {
    expect(lines.splice(line - 1, removed.length, ...added)).toEqual(removed);
    expect([removed[0] ?? "", removed.at(-1) ?? ""]).not.toEqual([added[0] ?? "", added.at(-1) ?? ""]);
  }
  return lines.join("");
}

test("whatever changes and however it is written, the text then reads as the message, and is as it was without a change", () => {
  fc.assert(fc.property(schemas, schemas, choices, (before, after, layout) => {
    const text = handWritten(before, layout);
    expect(equals(SchemaSchema, read(text), before)).toBe(true);
    expect(editText(SchemaSchema, text, { after: before, file: "s" }).text).toBe(text);
    const { text: changed, changes } = editText(SchemaSchema, text, { after, file: "s" });
    expect(patched(text, changes)).toBe(changed);
    expect(printText(SchemaSchema, read(changed))).toBe(printText(SchemaSchema, after));
    expect(editText(SchemaSchema, changed, { after, file: "s" }).text).toBe(changed);
  }), { numRuns: 500 });
});

test("features that are equal before and after keep every byte, comments in them too", () => {
  fc.assert(fc.property(fc.uniqueArray(feature, { selector: (text) => read(text).feature[0]!.name, maxLength: 6 }), fc.nat(60), choices, (features, which, layout) => {
    const before = read(features.join("\n"));
    const after = clone(SchemaSchema, before);
    const index = features.length === 0 ? 0 : which % features.length;
    if (which % 2 === 0) after.feature.splice(index, 1);
    else if (after.feature[index]) after.feature[index].lifecycleStage = 5;
    const blocks = before.feature.map((each) => handWritten(read(`feature { ${printText(FeatureSchema, each)} }`), layout).replace("# head\n\n", "").trimEnd());
    const text = blocks.map((block) => `${block}\n`).join("\n");
    const changed = editText(SchemaSchema, text, { after, file: "s" }).text;
    blocks.forEach((block, at) => { if (at !== index) expect(changed).toContain(block); });
  }), { numRuns: 300 });
});
