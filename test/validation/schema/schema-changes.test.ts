import fc from "fast-check";
import { schemaChanges } from "../../../src/validation/schema/schema-changes.ts";
import { schemas } from "../../data/hand-written.ts";
import { schemaOf } from "../data.ts";

const changes = (before: string, after: string): string[] => schemaChanges(schemaOf(before), schemaOf(after)).map(({ effect, subject, part }) => `${effect} ${subject} ${part}`);
const feature = (text: string): string => `feature { name: "a" type: INT ${text} }`;

test.each([
  ["", "presence { min_count: 1 }", "tighter a presence"],
  ["presence { min_fraction: 1 }", "presence { min_fraction: 0.5 }", "looser a presence"],
  ["presence { min_count: 1 }", "", "looser a presence"],
  ["int_domain { min: 1 max: 9 }", "int_domain { min: 0 max: 9 }", "looser a int_domain"],
  ["int_domain { min: 1 }", "int_domain { min: 1 max: 9 }", "tighter a int_domain"],
  ["int_domain { min: 1 max: 5 }", "int_domain { min: 2 max: 9 }", "tighter a int_domain"],
  ["", "int_domain { }", "tighter a int_domain"],
  ["bool_domain { }", "int_domain { }", "breaking a int_domain"],
  ["bool_domain { }", "", "looser a bool_domain"],
  ["", "shape { dim { size: 1 } }", "breaking a shape"],
  ["shape { dim { size: 1 } }", "shape { dim { size: 2 } }", "breaking a shape"],
  ["shape { dim { size: 1 } }", "value_count { min: 1 }", "breaking a value_count"],
  ["value_count { min: 1 max: 3 }", "value_count { min: 1 }", "looser a value_count"],
  ["value_counts { value_count { min: 1 } }", "value_counts { value_count { min: 2 } }", "tighter a value_counts"],
  ["unique_constraints { min: 1 max: 3 }", "unique_constraints { min: 1 max: 2 }", "tighter a unique_constraints"],
  ["drift_comparator { jensen_shannon_divergence { threshold: 0.1 } }", "drift_comparator { jensen_shannon_divergence { threshold: 0.2 } }", "looser a drift_comparator"],
  ["", "skew_comparator { infinity_norm { threshold: 0.1 } }", "tighter a skew_comparator"],
  ["lifecycle_stage: DEPRECATED", "", "tighter a lifecycle_stage"],
  ["", "lifecycle_stage: DEPRECATED", "looser a lifecycle_stage"],
  ["", 'not_in_environment: "S"', "looser a not_in_environment"],
  ["", 'annotation { comment: "x" }', "neutral a annotation"],
])("%j to %j is %s", (before, after, expected) => {
  expect(changes(feature(before), feature(after))).toEqual([expected]);
});

test("features that come and go, and what is not of a feature", () => {
  expect(changes(feature(""), "")).toEqual(["breaking a feature"]);
  expect(changes("", feature(""))).toEqual(["looser a feature"]);
  expect(changes("", feature("presence { min_count: 1 }"))).toEqual(["tighter a feature"]);
  expect(changes('default_environment: "A"', 'default_environment: "B"')).toEqual(["breaking A default_environment", "neutral B default_environment"]);
  expect(changes("dataset_constraints { min_examples_count: 10 }", "dataset_constraints { min_examples_count: 20 }")).toEqual(["tighter schema dataset_constraints"]);
  expect(changes('sparse_feature { name: "s" }', "")).toEqual(["breaking schema sparse_feature"]);
});

test("features inside features are compared too", () => {
  const struct = (inner: string): string => `feature { name: "s" type: STRUCT struct_domain { feature { name: "i" type: INT ${inner} } } }`;
  expect(changes(struct(""), struct("presence { min_fraction: 1 }"))).toEqual(["tighter s.i presence"]);
});

test("a change turned round is looser where it was tighter, and equal schemas have no changes", () => {
  fc.assert(fc.property(schemas, (schema) => { expect(schemaChanges(schema, schema)).toEqual([]); }), { numRuns: 200 });
  const turned = { looser: "tighter", tighter: "looser", breaking: "breaking", neutral: "neutral" } as const;
  const tests = [["presence { min_count: 1 }", ""], ["int_domain { min: 1 }", "int_domain { min: 0 }"], ["unique_constraints { max: 3 }", ""], ["", "value_count { min: 2 }"]] as const;
  for (const [before, after] of tests) {
    const [forth] = schemaChanges(schemaOf(feature(before)), schemaOf(feature(after)));
    const [back] = schemaChanges(schemaOf(feature(after)), schemaOf(feature(before)));
    expect(back!.effect).toBe(turned[forth!.effect]);
  }
});
