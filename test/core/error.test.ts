import { describeMistake, nearest, UserError } from "../../src/core/error.ts";
import { canonicalJson } from "../../src/core/json.ts";

test("a mistake says where, what and what would be right", () => {
  expect(describeMistake({ message: 'unknown key "stpes"', place: { file: "assay.yml", line: 3, column: 5 }, hint: "did you mean steps?" }))
    .toBe('assay.yml:3:5  unknown key "stpes"\n  hint: did you mean steps?');
});

test("the nearest known name is found, and none when all are far", () => {
  expect(nearest("carier", ["carrier", "origin"])).toBe("carrier");
  expect(nearest("tarin", ["train", "eval"])).toBe("train");
  expect(nearest("zebra", ["carrier", "origin"])).toBeUndefined();
  expect(nearest("y", ["x1", "g"])).toBeUndefined();
});

test("several mistakes are one error", () => {
  expect(new UserError([{ message: "a" }, { message: "b" }]).mistakes).toHaveLength(2);
});

test("canonical JSON does not depend on the order of keys and refuses NaN", () => {
  expect(canonicalJson({ b: [1, undefined], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[1,null]}');
  expect(() => canonicalJson({ a: NaN })).toThrow("no JSON for NaN");
});
