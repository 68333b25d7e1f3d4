import { globMatcher, patternMatcher } from "../../src/core/glob.ts";

test.each([
  ["data/*.csv", "data/a.csv", true], ["data/*.csv", "data/b/a.csv", false], ["*", "", true], ["?", "/", false], ["**", "a/b/c", true],
  ["**/a.csv", "a.csv", true], ["**/a.csv", "x/y/a.csv", true], ["**/a.csv", "xa.csv", false], ["a/**/b", "a/b", true], ["a/**", "a", false],
  ["[a-c].csv", "b.csv", true], ["[!a-c].csv", "b.csv", false], ["[!a]", "/", false], ["[z-a]", "m", false], ["[", "[", true], ["[!]", "!", true], ["[]]", "]", false],
  ["a.c", "abc", false], ["a+(b)|c$", "a+(b)|c$", true], ["a\\d", "a\\d", true], ["*.csv", "a\nb.csv", true], ["{a}", "{a}", true],
])("%s and %s", (glob, path, fits) => {
  expect(globMatcher(glob)(path)).toBe(fits);
});

test("places give their texts, as much as they can from the left", () => {
  expect(patternMatcher(["v", { digits: undefined }, { digits: 2 }, "*.csv"])("v12345678901234567890.csv")).toEqual(["123456789012345", "67"]);
  expect(patternMatcher(["v", { digits: undefined }, { digits: 2 }, ".csv"])("v123.csv")).toEqual(["1", "23"]);
  expect(patternMatcher(["*", { digits: undefined }])("a12")).toEqual(["2"]);
  expect(patternMatcher(["**/", { digits: 4 }, "-", { digits: 2 }])("2020-01/2021-02")).toEqual(["2021", "02"]);
  expect(patternMatcher([{ digits: undefined }])("1".repeat(16))).toBeUndefined();
});

test("random globs fit what the regular expressions fit that say the same", () => {
  const pieces: readonly (readonly [string, string])[] = [["*", "[^/]*"], ["**", "[^]*"], ["**/", "(?:[^]*/)?"], ["?", "[^/]"], ["[ab]", "[ab]"], ["[!a]", "[^a/]"], ["a", "a"], ["b", "b"], ["/", "/"]];
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  let fitting = 0;
  for (let round = 0; round < 3000; round++) {
    const chosen: (readonly [string, string])[] = [];
    for (let left = random(6); left > 0; left--) {
      const piece = pieces[random(pieces.length)]!;
      // Two stars side by side are another piece.
      if (!(chosen.at(-1)?.[0].endsWith("*") && /^[*/]/.test(piece[0]))) chosen.push(piece);
    }
    const path = Array.from({ length: random(7) }, () => "ab/c"[random(4)]).join("");
    const wanted = new RegExp(`^${chosen.map(([, expression]) => expression).join("")}$`).test(path);
    fitting += Number(wanted);
    expect([chosen.map(([glob]) => glob).join(""), path, globMatcher(chosen.map(([glob]) => glob).join(""))(path)]).toEqual([expect.any(String), path, wanted]);
  }
  expect(fitting).toBeGreaterThan(200);
});

test("a pattern that a regular expression would try for ever is answered at once", () => {
  const path = `${"a/".repeat(500)}${"a".repeat(1000)}`;
  expect(globMatcher(`${"**/*a".repeat(30)}b`)(path)).toBe(false);
  expect(globMatcher(`${"*a".repeat(60)}b`)("a".repeat(3000))).toBe(false);
  expect(patternMatcher([...Array.from({ length: 40 }, () => ({ digits: undefined })), "x"])("1".repeat(700))).toBeUndefined();
});
