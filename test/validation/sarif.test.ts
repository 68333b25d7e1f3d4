import { Ajv } from "ajv";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Finding } from "../../src/core/finding.ts";
import { sarifLog } from "../../src/validation/sarif.ts";

/** The schema that OASIS publishes; its draft 4 says in the parts it uses what draft 7 says. */
const { $schema: _, id: __, ...published } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8")) as Record<string, object>;
const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(published);
const mistakes = (log: unknown) => (valid(log) ? [] : valid.errors);

const finding: Finding = { rule: "SCHEMA_NEW_COLUMN", severity: "error", subject: "extra", message: "The data have this feature, the schema does not.", split: "train" };

test("findings of any content make a log that the published schema accepts", () => {
  expect(mistakes(sarifLog([], { file: "data.csv" }))).toEqual([]);
  const text = fc.string({ unit: "binary", maxLength: 40 });
  const findings = fc.array(fc.record({
    rule: fc.constantFrom("a.b", "C_D"), severity: fc.constantFrom("error", "warning", "info"), subject: text, message: text,
  }).chain((base) => fc.record({ observed: text, limit: text, split: text, place: fc.record({ file: text, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) }), rows: fc.array(fc.record({ file: text, number: fc.integer({ min: 1 }), unit: fc.constantFrom("line", "row"), values: fc.array(fc.tuple(text, text), { maxLength: 2 }) }), { maxLength: 3 }) }, { requiredKeys: [] }).map((more): Finding => ({ ...base, ...more }))), { maxLength: 5 });
  fc.assert(fc.property(findings, (found) => { expect(mistakes(sarifLog(found, { file: "data.csv" }))).toEqual([]); }), { numRuns: 100 });
  expect(mistakes({ ...sarifLog([], { file: "data.csv" }), version: "2.0.0" })).not.toEqual([]);
});

test("each result has a place in a file, since code scanning takes none without", () => {
  const [inSchema, inData] = sarifLog([{ ...finding, place: { file: "my schema.pbtxt", line: 3, column: 1 } }, finding], { file: "data/träin.csv" }).runs[0]!.results;
  expect(inSchema!.locations[0]!.physicalLocation).toEqual({ artifactLocation: { uri: "my%20schema.pbtxt" }, region: { startLine: 3, startColumn: 1 } });
  expect(inData!.locations[0]!.physicalLocation).toEqual({ artifactLocation: { uri: "data/tr%C3%A4in.csv" }, region: { startLine: 1 } });
});

test("text of strangers makes no link and no place for arguments", () => {
  const [result] = sarifLog([{ ...finding, subject: "[click](http://example.org) {0}\u001b[31m" }], { file: "data.csv" }).runs[0]!.results;
  expect(result!.message.text).toMatch(/^\\\[click\\\]\(http:\/\/example\.org\) \{\{0\}\} \\\[31m: The data have/);
});

test("rows that show a finding are places related to it", () => {
  const [result] = sarifLog([{ ...finding, rows: [{ file: "data.csv", number: 18, unit: "line", values: [["extra", "1"], ["species", '"Adelie"']] }] }], { file: "data.csv" }).runs[0]!.results;
  expect(result!.relatedLocations).toEqual([{ id: 0, physicalLocation: { artifactLocation: { uri: "data.csv" }, region: { startLine: 18 } }, message: { text: 'line 18: extra 1, species "Adelie"' } }]);
});

test("a finding keeps its fingerprint while its numbers change", () => {
  const prints = (found: readonly Finding[]) => sarifLog(found, { file: "data.csv" }).runs[0]!.results.map(({ partialFingerprints }) => partialFingerprints["assayFinding/v1"]);
  expect(prints([{ ...finding, observed: "1" }])).toEqual(prints([{ ...finding, observed: "2" }]));
  expect(new Set(prints([finding, { ...finding, split: "eval" }, { ...finding, subject: "other" }]))).toHaveProperty("size", 3);
});
