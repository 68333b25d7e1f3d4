import { equals, fromJsonString } from "@bufbuild/protobuf";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { randomNumbers } from "../../src/core/random.ts";
import { parseText } from "../../src/data/text-format.ts";
import { AnomaliesSchema, AnomalyInfo_Severity, AnomalyInfo_Type } from "../../src/validation/anomalies_pb.ts";
import { assay, flights, penguins } from "./command-line.ts";

const schema = resolve(import.meta.dirname, "../../examples/penguins/schema.pbtxt");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "assay-validate-"));
  await writeFile(join(folder, "damaged.csv"), await damaged());
});
afterAll(() => rm(folder, { recursive: true }));

const validate = (...args: readonly string[]) => assay(folder, "validate", ...args);
const against = (file: string, ...args: readonly string[]) => validate(file, "--schema", schema, ...args);

/** The penguins with an unknown island in line 18, a word for a number in line 51, and a column more. */
async function damaged(): Promise<string> {
  const lines = (await readFile(penguins, "utf8")).trimEnd().split("\n").map((line) => line.split(","));
  lines[17]![1] = "Atlantis";
  lines[50]![2] = "tall";
  return `${lines.map((cells, i) => [...cells, i === 0 ? "extra" : "1"].join(",")).join("\n")}\n`;
}

test("data that fit the schema pass, those that do not fail", async () => {
  const good = await against(penguins);
  expect([good.code, good.err]).toEqual([0, ""]);
  expect(good.out).toContain("344 examples · 8 features  ·  no anomalies");
  const bad = await against("damaged.csv");
  expect([bad.code, bad.err]).toEqual([1, ""]);
  expect(bad.out).toMatch(/✖ island {2}Values that are not in the domain: Atlantis[^\n]*\n +ENUM_TYPE_UNEXPECTED_STRING_VALUES at .*schema\.pbtxt:\d+/);
  expect(bad.out).toMatch(/✖ bill_length_mm {2}The schema says FLOAT, the data are STRING\./);
  expect(bad.out).toMatch(/✖ extra {2}The data have this feature, the schema does not\.\n +SCHEMA_NEW_COLUMN/);
});

test("what makes it fail can be said", async () => {
  expect((await against("damaged.csv", "--fail-on", "never")).code).toBe(0);
  expect((await against("damaged.csv", "--fail-on", "warning")).code).toBe(1);
  const wrong = await against("damaged.csv", "--fail-on", "errors");
  expect([wrong.code, wrong.out]).toEqual([2, ""]);
  expect(wrong.err).toContain("did you mean error?");
});

test("JSON and text format hold TFDV's message", async () => {
  const [json, text] = [await against("damaged.csv", "--format", "json"), await against("damaged.csv", "--format", "pbtxt")];
  const message = fromJsonString(AnomaliesSchema, json.out);
  expect(equals(AnomaliesSchema, parseText(AnomaliesSchema, text.out, "out"), message)).toBe(true);
  expect(Object.entries(message.anomalyInfo).map(([key, { reason, shortDescription }]) => [key, reason.map(({ type }) => type), shortDescription]).sort()).toEqual([
    ["bill_length_mm", [AnomalyInfo_Type.UNEXPECTED_DATA_TYPE], "Unexpected data type"],
    ["extra", [AnomalyInfo_Type.SCHEMA_NEW_COLUMN], "New column"],
    ["island", [AnomalyInfo_Type.ENUM_TYPE_UNEXPECTED_STRING_VALUES], "Unexpected string values"],
  ]);
  expect([json.code, text.code]).toEqual([1, 1]);
});

test("statistics are judged as the data they were made of", async () => {
  await assay(folder, "statistics", "damaged.csv", "--schema", schema, "--out", "s.pb");
  const [data, statistics] = [await against("damaged.csv", "-f", "json"), await against("s.pb", "-f", "json")];
  expect(statistics).toEqual(data);
});

test("drift and skew are held against the comparators of the schema", async () => {
  await writeFile(join(folder, "shifted.pbtxt"), 'feature { name: "carrier" type: BYTES drift_comparator { infinity_norm { threshold: 0.001 } } skew_comparator { infinity_norm { threshold: 0.001 } } }');
  const found = await validate(flights("02"), "--schema", "shifted.pbtxt", "--previous", flights("01"), "--serving", flights("03"), "-f", "json");
  const { anomalyInfo, driftSkewInfo } = fromJsonString(AnomaliesSchema, found.out);
  expect(anomalyInfo["carrier"]?.reason.map(({ shortDescription }) => shortDescription)).toEqual(["High Linfty distance between current and previous", "High Linfty distance between training and serving"]);
  expect(driftSkewInfo).toHaveLength(1);
});

test("rows that show a finding are named by file and line, and masked features show nothing", async () => {
  const { out } = await against("damaged.csv");
  expect(out).toMatch(/✖ island [\s\S]*? damaged\.csv:18 {2}island "Atlantis" · species "Adelie"/);
  expect(out).toMatch(/✖ bill_length_mm [\s\S]*? damaged\.csv:51 {2}bill_length_mm "tall"/);
  expect((await against("damaged.csv", "--rows", "0")).out).not.toContain("damaged.csv:");
  const masked = (await against("damaged.csv", "--mask", "island", "--rows", "1")).out;
  expect(masked).toContain("damaged.csv:18  island ***");
  expect(masked).not.toContain("Atlantis");
  expect(await against("damaged.csv", "--mask", "islnd")).toMatchObject({ code: 2, err: expect.stringContaining("did you mean island?") as string });
  const sarif = JSON.parse((await against("damaged.csv", "-f", "sarif")).out) as { runs: readonly { results: readonly { ruleId: string }[] }[] };
  expect(sarif.runs[0]!.results.find(({ ruleId }) => ruleId.startsWith("ENUM"))).toMatchObject({ relatedLocations: [{ physicalLocation: { artifactLocation: { uri: "damaged.csv" }, region: { startLine: 18 } } }] });
});

test("findings of a rule are what is asked, and rules of one's own are judged beside the schema", async () => {
  expect((await against("damaged.csv", ...["SCHEMA_NEW_COLUMN", "UNEXPECTED_DATA_TYPE", "ENUM_TYPE_UNEXPECTED_STRING_VALUES"].flatMap((rule) => ["--rule", `${rule}=warning`]))).code).toBe(0);
  expect(await against(penguins, "--rule", "SCHEMA_NEW_COLUM=warning")).toMatchObject({ code: 2, err: expect.stringContaining("did you mean SCHEMA_NEW_COLUMN?") as string });
  const graded = fromJsonString(AnomaliesSchema, (await against("damaged.csv", "-f", "json", "--rule", "SCHEMA_NEW_COLUMN=warning", "--rule", "UNEXPECTED_DATA_TYPE=never")).out).anomalyInfo;
  expect([graded["extra"]?.severity, graded["island"]?.severity, graded["bill_length_mm"]?.severity]).toEqual([AnomalyInfo_Severity.WARNING, AnomalyInfo_Severity.ERROR, AnomalyInfo_Severity.ERROR]);
  const broken = await against(penguins, "--row-rule", "bill_length_mm > 33");
  expect([broken.code, broken.out]).toEqual([1, expect.stringMatching(/✖ bill_length_mm > 33 [^\n]*found 1 of 344[^\n]*\n +row-rule\n +\S*penguins\.csv:\d+ {2}bill_length_mm 32\.1/)]);
  await writeFile(join(folder, "rules.pbtxt"), 'feature_validations { feature_path { step: "year" } validations { sql_expression: "feature.num_stats.max < 2009" severity: ERROR description: "old" } }');
  const custom = await against(penguins, "--custom-validation", "rules.pbtxt", "-f", "json");
  expect([custom.code, fromJsonString(AnomaliesSchema, custom.out).anomalyInfo["year"]?.shortDescription]).toEqual([1, "old"]);
  await assay(folder, "statistics", penguins, "--out", "penguins.pb");
  expect(await against("penguins.pb", "--row-rule", "year > 0")).toMatchObject({ code: 2, err: expect.stringContaining("holds statistics") as string });
});

test("slices are judged, and what moved against the data before is a warning", async () => {
  await writeFile(join(folder, "present.pbtxt"), 'feature { name: "sex" type: BYTES presence { min_fraction: 0.96 } }');
  const { out } = await validate(penguins, "--schema", "present.pbtxt", "--slice", "species", "--rule", "SCHEMA_NEW_COLUMN=never");
  expect(out).toMatch(/✖ sex [^\n]* in slice species_Gentoo[^]*penguins\.csv:\d+ [^\n]*sex[^\n]*/);
  await writeFile(join(folder, "loose.pbtxt"), "");
  const moved = await validate(flights("02"), "--schema", "loose.pbtxt", "--previous", flights("01"), "--rule", "SCHEMA_NEW_COLUMN=never");
  expect([moved.code, moved.out]).toEqual([0, expect.stringMatching(/▲ month {2}The distribution moved against the previous data/)]);
});

test("a measure that means nothing for a type is told, with its line", async () => {
  await writeFile(join(folder, "measure.pbtxt"), 'feature {\n  name: "year"\n  type: INT\n  drift_comparator { infinity_norm { threshold: 0.1 } }\n}\n');
  const { code, out } = await validate(penguins, "--schema", "measure.pbtxt", "--previous", penguins, "--rule", "SCHEMA_NEW_COLUMN=never");
  expect([code, out]).toEqual([0, expect.stringMatching(/▲ year [\s\S]*comparator\.meaningless at measure\.pbtxt:4:3/)]);
});

test("what cannot be judged ends with 2", async () => {
  await writeFile(join(folder, "empty.csv"), "species,island\n");
  await writeFile(join(folder, "none.json"), '{"datasets": [{"num_examples": "0"}]}');
  await writeFile(join(folder, "bad.pbtxt"), 'feature { nam: "x" }');
  const cases: readonly (readonly [args: readonly string[], says: string])[] = [
    [["absent.csv", "--schema", schema], "absent.csv"], [["empty.csv", "--schema", schema], "a header and no rows"], [["none.json", "--schema", schema, "-f", "json"], "no row to judge"], [["damaged.csv", "--schema", schema, "-f", "json", "--mask", "sex"], "--mask does nothing"],
    [["damaged.csv", "--schema", "bad.pbtxt"], "did you mean name?"],
    [["damaged.csv", "--schema", "none.pbtxt"], "cannot be read"], [["damaged.csv"], "against which schema?"], [[], "which file?"], [["damaged.csv", "--schema", schema, "--environment", "SERVING"], "no environment"],
  ];
  for (const [args, says] of cases) {
    const { code, err } = await validate(...args);
    expect([code, err.includes(says) ? says : err]).toEqual([2, says]);
  }
  expect(fromJsonString(AnomaliesSchema, (await against("none.json", "-f", "json")).out).dataMissing).toBe(true);
});

test("a relation between features that broke is found against the previous rows, unless that is turned off", async () => {
  const rows = (broken: boolean): string => {
    const random = randomNumbers(broken ? 3 : 4);
    return Array.from({ length: 1500 }, () => [random(), random()] as const).map(([a, b]) => `${a.toFixed(4)},${((broken ? b : a) * 2).toFixed(4)}`).join("\n");
  };
  for (const [name, broken] of [["before.csv", false], ["now.csv", true]] as const) await writeFile(join(folder, name), `first,second\n${rows(broken)}\n`);
  await writeFile(join(folder, "two.pbtxt"), 'feature { name: "first" type: FLOAT }\nfeature { name: "second" type: FLOAT }\n');
  const found = await validate("now.csv", "--schema", "two.pbtxt", "--previous", "before.csv");
  expect([found.code, found.err, found.out]).toEqual([0, "", expect.stringMatching(/▲ all features {2}A classifier tells the rows from those of the previous data/)]);
  expect((await validate("now.csv", "--schema", "two.pbtxt", "--previous", "before.csv", "--table-drift", "off")).out).toMatch(/no anomalies/);
  expect(await validate("now.csv", "--schema", "two.pbtxt", "--table-drift", "sometimes")).toMatchObject({ code: 2, err: expect.stringContaining('--table-drift "sometimes" is none') });
});
