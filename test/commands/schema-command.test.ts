import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromBinary, fromJsonString, equals, toBinary } from "@bufbuild/protobuf";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import { assay, flights, penguins } from "./command-line.ts";

const written = `# Penguins, by hand.
feature {
  name: "species"
  type: BYTES
  domain: "species"  # the label
}

feature { name: "mass" type: INT int_domain { min: 2000 max: 5000 } presence { min_count: 1 } }

string_domain {
  name: "species"
  # from the west
  value: "Adelie"
  value: "Gentoo"
}
`;

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "assay-schema-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const parsed = (text: string) => parseText(SchemaSchema, text, "schema.pbtxt");

test("infer prints the schema that fits the data, in three forms of the same message", async () => {
  const folder = folderWith({});
  const { out, code, err } = await assay(folder, "schema", "infer", penguins);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^feature \{\n {2}name: "species"\n/);
  const schema = parsed(out);
  expect(schema.feature.length).toBe(8);
  expect(equals(SchemaSchema, fromJsonString(SchemaSchema, (await assay(folder, "schema", "infer", penguins, "--json")).out), schema)).toBe(true);
  await assay(folder, "schema", "infer", penguins, "--out", "schema.pb");
  expect(equals(SchemaSchema, fromBinary(SchemaSchema, readFileSync(join(folder, "schema.pb"))), schema)).toBe(true);
  writeFileSync(join(folder, "schema.pbtxt"), out);
  for (const file of ["schema.pbtxt", "schema.pb"]) expect((await assay(folder, "validate", penguins, "--schema", file)).code).toBe(0);
});

test("ranges and sets of integers come with what they were inferred from, and the data keep them", async () => {
  const folder = folderWith({});
  const { out } = await assay(folder, "schema", "infer", flights("02"), "--ranges", "--value-sets");
  expect(out).toMatch(/ {2}# inferred from [\d,]+ values: always 2013\n {2}annotation/);
  expect(out).toMatch(/# inferred from [\d,]+ values: 28 different, the rarest, \d+, \d+ times \([\d.]+%\)\n {2}annotation \{\n {4}tag: "assay.values: 1\.\.28"/);
  expect(out).toMatch(/# inferred from [\d,]+ values: -\d+ to \d+\n {2}int_domain \{\n {4}min: -\d+\n/);
  writeFileSync(join(folder, "s.pbtxt"), out);
  const { code } = await assay(folder, "schema", "check", "s.pbtxt", flights("02"));
  expect(code).toBe(0);
  const { code: other, out: told } = await assay(folder, "schema", "check", "s.pbtxt", flights("03"));
  expect(other).toBe(1);
  expect(told).toContain("month  Values that are not in the set: 3 (~100%)");
});

test("update relaxes the file in place and keeps its comments; with --dry-run it only tells", async () => {
  const folder = folderWith({ "schema.pbtxt": written, "data.csv": "species,mass\nAdelie,3000\nChinstrap,6000\n" });
  const dry = await assay(folder, "schema", "update", "schema.pbtxt", "data.csv", "--dry-run");
  expect(dry.out).toContain('+  value: "Chinstrap"    ← Values that are not in the domain');
  expect(dry.out).toMatch(/schema\.pbtxt: 2 changes, not written/);
  expect(readFileSync(join(folder, "schema.pbtxt"), "utf8")).toBe(written);
  const { patch } = { patch: (await assay(folder, "schema", "update", "schema.pbtxt", "data.csv", "-n", "--format", "patch")).out };
  const done = await assay(folder, "schema", "update", "schema.pbtxt", "data.csv", "--json");
  const now = readFileSync(join(folder, "schema.pbtxt"), "utf8");
  expect(now).toBe(written.replace("max: 5000", "max: 6000").replace('"Gentoo"\n', '"Gentoo"\n  value: "Chinstrap"\n'));
  expect(JSON.parse(done.out)).toMatchObject({ file: "schema.pbtxt", written: true, changes: [{ line: 8, reasons: ["The largest value is 6000, above 5000."] }, { line: 15, removed: [], added: ['  value: "Chinstrap"'] }] });
  writeFileSync(join(folder, "schema.pbtxt"), written);
  execFileSync("git", ["apply", "-"], { cwd: folder, input: patch });
  expect(readFileSync(join(folder, "schema.pbtxt"), "utf8")).toBe(now);
  expect((await assay(folder, "schema", "update", "schema.pbtxt", "data.csv")).out).toBe("schema.pbtxt: nothing to change\n");
});

test("fields that are not known stay in the text that is rewritten", async () => {
  const newer = written.replace("  type: BYTES\n", "  type: BYTES\n  4711 { 1: -5 }  # of tomorrow\n  teapot { spout: 2 }\n");
  const folder = folderWith({ "schema.pbtxt": `# assay: keep-unknown-fields\n${newer}` });
  expect(await assay(folder, "schema", "edit", "schema.pbtxt", "--feature", "species", "--add-value", "Chinstrap")).toMatchObject({ code: 0, err: "" });
  const text = readFileSync(join(folder, "schema.pbtxt"), "utf8");
  expect(text).toBe(`# assay: keep-unknown-fields\n${newer.replace('"Gentoo"\n', '"Gentoo"\n  value: "Chinstrap"\n')}`);
});

test("a binary schema keeps fields that are not known, and zero apart from unset", async () => {
  const unknown = Uint8Array.from([0xa2, 0x3f, 3, 97, 98, 99]);
  const bytes = toBinary(SchemaSchema, parsed('feature { name: "mass" type: INT int_domain { min: 0 max: 5000 } value_count { } }'));
  const folder = folderWith({ "schema.pb": Buffer.concat([bytes, unknown]), "data.csv": "mass\n6000\n" });
  expect((await assay(folder, "schema", "update", "schema.pb", "data.csv", "--format", "patch")).err).toContain("schema.pb is binary, and a patch is of lines");
  const { code, err } = await assay(folder, "schema", "update", "schema.pb", "data.csv");
  expect([code, err]).toEqual([0, ""]);
  const now = readFileSync(join(folder, "schema.pb"));
  expect(now.includes(Buffer.from(unknown))).toBe(true);
  expect(equals(SchemaSchema, fromBinary(SchemaSchema, now.subarray(0, now.indexOf(Buffer.from(unknown)))), parsed('feature { name: "mass" type: INT int_domain { min: 0 max: 6000 } value_count { } }'))).toBe(true);
});

test("edit changes what it is told and nothing else", async () => {
  const folder = folderWith({ "s.pbtxt": written });
  const edit = (...args: string[]) => assay(folder, "schema", "edit", "s.pbtxt", ...args);
  const text = (): string => readFileSync(join(folder, "s.pbtxt"), "utf8");
  await edit("--feature", "species", "--add-value", "Chinstrap", "--remove-value", "Adelie", "--set", "presence=0.5", "--set", "drift=linf:0.1");
  expect(text()).toContain('  # from the west\n  value: "Gentoo"\n  value: "Chinstrap"\n');
  expect(text()).toContain('  domain: "species"  # the label\n  presence { min_fraction: 0.5 min_count: 1 }\n  drift_comparator {\n    infinity_norm {\n      threshold: 0.1\n    }\n  }\n');
  await edit("--feature", "mass", "--set", "domain=1..9", "--set", "value_count=1..3", "--set", "presence=optional", "--add-environment", "TRAINING", "--add-environment", "SERVING", "--not-in-environment", "SERVING");
  expect(text()).toContain('feature { name: "mass" value_count { min: 1 max: 3 } type: INT int_domain { min: 1 max: 9 } not_in_environment: "SERVING" }');
  expect(parsed(text()).defaultEnvironment).toEqual(["TRAINING", "SERVING"]);
  await edit("--feature", "mass", "--feature", "species", "--set", "lifecycle_stage=DEPRECATED", "--every-environment", "SERVING");
  expect(parsed(text()).feature.map(({ lifecycleStage, notInEnvironment }) => [lifecycleStage, notInEnvironment.length])).toEqual([[5, 0], [5, 0]]);
  await edit("--feature", "sex", "--add", "--set", "type=BYTES", "--set", "domain=female, male", "--set", "shape=scalar");
  expect(parsed(text()).stringDomain.at(-1)).toMatchObject({ name: "sex", value: ["female", "male"] });
  await edit("--feature", "species", "--remove");
  expect(text()).toMatch(/^# Penguins, by hand\.\n\n?feature \{ name: "mass"/);
  expect(parsed(text()).stringDomain.map(({ name }) => name)).toEqual(["sex"]);
  await edit("--feature", "mass", "--rename", "body_mass", "--set", "int_domain.max=");
  expect(text()).toContain('type: INT int_domain { min: 1 } ');
  await edit("--set", "dataset_constraints.min_examples_count=100");
  expect(text()).toContain("dataset_constraints {\n  min_examples_count: 100\n}\n");
});

test.each([
  [["--feature", "specie", "--set", "type=INT"], /no feature "specie"[^]*did you mean species/],
  [["--feature", "species", "--set", "type=INT"], /the schema would be wrong: species: domain does not fit a feature of type INT/],
  [["--feature", "species", "--set", "typ=INT"], /Feature has no field "typ"[^]*did you mean type/],
  [["--feature", "mass", "--set", "domain=9..1"], /max 1 is below min 9/],
  [["--feature", "mass", "--set", "domain=a..b"], /"a" is no bound of "mass"/],
  [["--feature", "mass", "--set", "int_domain.max=much"], /^\W*--set int_domain\.max=much: max is a whole number, not "much"/],
  [["--feature", "mass", "--set", "drift=ks:1"], /no measure "ks"/],
  [["--feature", "mass", "--not-in-environment", "SERVING"], /no environment "SERVING"[^]*--add-environment SERVING/],
  [["--feature", "species", "--remove-value", "Gento"], /no value "Gento"[^]*did you mean Gentoo/],
  [["--feature", "mass", "--add"], /has a feature "mass" already/],
  [["--add-value", "x"], /--add-value of which feature/],
  [["--feature", "mass", "--set", "presence"], /sets nothing/],
  [[], /nothing is to be edited/],
] as const)("an edit that makes no sense is refused with a remedy: %j", async (args, message) => {
  const folder = folderWith({ "s.pbtxt": written });
  const { code, err } = await assay(folder, "schema", "edit", "s.pbtxt", ...args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(readFileSync(join(folder, "s.pbtxt"), "utf8")).toBe(written);
});

test("check names each mistake with its place and what would be right", async () => {
  const folder = folderWith({ "s.pbtxt": `feature { name: "a" type: INT domain: "colour" }
feature { name: "a" type: BYTES not_in_environment: "SERVING" }
feature {
  name: "n"
  type: FLOAT
  value_count { min: 2 max: 1 }
  float_domain { min: 2 max: 1 }
  presence { min_fraction: 1.5 }
  drift_comparator { infinity_norm { threshold: 0.1 } }
}
string_domain { name: "color" value: "x" value: "x" }
` });
  const { code, out } = await assay(folder, "schema", "check", "s.pbtxt", "--json");
  expect(code).toBe(1);
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string; place: { line: number; column: number } }[] };
  expect(findings.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`)).toEqual([
    "schema.unknown-domain 1:39", "schema.domain-type 1:39", "schema.duplicate-name 2:17", "schema.unknown-environment 2:53",
    "schema.value-count 6:29", "schema.range 7:30", "schema.presence 8:28", "schema.comparator 9:22", "schema.unused-domain 11:1", "schema.duplicate-value 11:49",
  ]);
  expect(findings[0]!.message).toBe('The schema has no domain "colour". Did you mean "color"?');
  expect((await assay(folder, "schema", "check", "s.pbtxt")).out).toContain("schema.value-count at s.pbtxt:6:29");
  expect(JSON.parse((await assay(folder, "schema", "check", "s.pbtxt", "--format", "sarif")).out)).toMatchObject({ version: "2.1.0" });
});

test("a text that is no schema is told with its place", async () => {
  const folder = folderWith({ "s.pbtxt": "feature {\n  nam: \"x\"\n}", "b.pb": "not a message" });
  const { code, err } = await assay(folder, "schema", "check", "s.pbtxt");
  expect([code, err]).toEqual([2, expect.stringContaining('s.pbtxt:2:3')]);
  expect((await assay(folder, "schema", "check", "b.pb")).err).toContain("b.pb is no schema");
  expect((await assay(folder, "schema", "diff", "nowhere:s.pbtxt", "s.pbtxt")).err).toContain('there is no commit "nowhere" here, nor a file "nowhere:s.pbtxt"');
  expect((await assay(folder, "schema", "check", "c.pbtxt")).err).toContain("c.pbtxt cannot be read");
});

test("diff says what breaks, what is tighter and what is looser, of files and of commits", async () => {
  const folder = folderWith({ "s.pbtxt": written });
  const git = (...args: string[]) => execFileSync("git", ["-c", "user.email=a@b.c", "-c", "user.name=a", ...args], { cwd: folder });
  git("init", "-q"); git("add", "."); git("commit", "-qm", "x");
  copyFileSync(join(folder, "s.pbtxt"), join(folder, "same.pbtxt"));
  writeFileSync(join(folder, "s.pbtxt"), written.replace("type: INT", "type: FLOAT").replace("int_domain", "float_domain").replace('  value: "Adelie"\n', '  value: "Chinstrap"\n') + 'feature { name: "sex" type: BYTES }\n');
  const { code, out } = await assay(folder, "schema", "diff", "HEAD:s.pbtxt", "s.pbtxt");
  expect(code).toBe(0);
  expect(out).toMatch(/2 changes break models or code, 1 change refuses data that passed, 2 changes let more data pass/);
  expect(out).toContain('tighter   species  domain  Values taken away: "Adelie".');
  const { changes } = JSON.parse((await assay(folder, "schema", "diff", "same.pbtxt", "s.pbtxt", "--json")).out) as { changes: { effect: string; subject: string }[] };
  expect(changes.map(({ effect, subject }) => `${effect} ${subject}`)).toEqual(["breaking mass", "breaking mass", "tighter species", "looser species", "looser sex"]);
  expect((await assay(folder, "schema", "diff", "same.pbtxt", "s.pbtxt", "--fail-on", "breaking", "--format", "markdown")).code).toBe(1);
  expect((await assay(folder, "schema", "diff", "same.pbtxt", "same.pbtxt", "--fail-on", "tighter")).out).toContain("no difference in meaning");
});
