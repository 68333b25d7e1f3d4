import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import type { Finding } from "../../src/core/finding.ts";
import { AnomalyInfo_Severity, AnomalyInfo_Type } from "../../src/validation/anomalies_pb.ts";
import { failOnValues, severityOverrides, statusOf, unknownRules, weighed } from "../../src/validation/severity-rules.ts";

const finding = (rule: string, severity: Finding["severity"] = "error", subject = "a"): Finding => ({ rule, severity, subject, message: "" });
const severities = (findings: readonly Finding[]) => findings.map(({ severity }) => severity);

test("every rule of drift, and of rows and values, can be named", () => {
  const folder = resolve(import.meta.dirname, "../../src/validation");
  const named = readdirSync(folder).flatMap((file) => (file.endsWith(".ts") ? [...readFileSync(join(folder, file), "utf8").matchAll(/"((?:drift|values|comparator)\.[a-z-]+|(?:row|select)-rule)"/g)].map((match) => match[1]!) : []));
  expect(named.length).toBeGreaterThan(8);
  expect(unknownRules({ rules: Object.fromEntries([...named, ...Object.keys(AnomalyInfo_Type).slice(2)].map((rule) => [rule, "error"])) })).toEqual([]);
});

test("what is misspelt is told with its keys and the nearest name", () => {
  expect(unknownRules({ rules: { "drift.rang": "error" }, features: { a: { rules: { SCHEMA_NEW_COLUM: "never", UNKNOWN_TYPE: "never" } } } })).toMatchObject([
    { path: ["rules", "drift.rang"], mistake: { hint: "did you mean drift.range?" } }, { path: ["features", "a", "rules", "SCHEMA_NEW_COLUM"], mistake: { hint: "did you mean SCHEMA_NEW_COLUMN?" } }, { path: ["features", "a", "rules", "UNKNOWN_TYPE"] },
  ]);
});

test("the rule of a feature counts before the feature, and that before the rule; notes stay notes", () => {
  const rules = { rules: { X: "warning", __proto__x: "error" }, features: { a: { failOn: "never", rules: { Y: "error" } } } } as const;
  expect(severities(weighed([finding("X", "error", "b"), finding("X"), finding("Y", "warning"), finding("Z", "error", "b"), finding("X", "info", "b"), finding("constructor", "error", "toString")], rules))).toEqual(["warning", "info", "error", "error", "info", "error"]);
});

test("a gate fails from its severity on, and below it warns", () => {
  const cases = [["error", "error", "fail"], ["warning", "error", "warn"], ["info", "error", "pass"], ["warning", "warning", "fail"], ["error", "never", "warn"], ["info", "never", "pass"]] as const;
  for (const [severity, failOn, status] of cases) expect([severity, failOn, statusOf([finding("X", severity)], failOn)]).toEqual([severity, failOn, status]);
  fc.assert(fc.property(fc.array(fc.constantFrom("error", "warning", "info")), fc.constantFrom(...failOnValues), (found, failOn) => {
    expect(statusOf(found.map((severity) => finding("X", severity)), failOn)).toBe(statusOf([...found].reverse().map((severity) => finding("X", severity)), failOn));
  }));
});

test("TFDV is told of warnings and errors among its own types alone", () => {
  expect([...severityOverrides({ rules: { SCHEMA_NEW_COLUMN: "warning", ENUM_TYPE_UNEXPECTED_STRING_VALUES: "error", INT_TYPE_BIG_INT: "never", "drift.range": "warning" } })]).toEqual([
    [AnomalyInfo_Type.SCHEMA_NEW_COLUMN, AnomalyInfo_Severity.WARNING], [AnomalyInfo_Type.ENUM_TYPE_UNEXPECTED_STRING_VALUES, AnomalyInfo_Severity.ERROR],
  ]);
});
