import { isAffected } from "../../src/github/affected.ts";

const flights = { folder: "ml/flights", others: ["ml/flights", "ml/penguins"], outside: ["../../data/flights-{YYYY}-{MM}.csv", "../shared/**/*.ts", "../common"] };

test.each([
  ["ml/flights/model.ts", true], ["ml/flights/data/a.csv.dvc", true], ["data/flights-2013-01.csv", true], ["ml/shared/a.ts", true], ["ml/shared/deep/b.ts", true], ["ml/common/c.py", true], [".github/workflows/assay.yml", true],
  ["ml/penguins/model.ts", false], ["data/other.csv", false], ["data/flights-2013/01/x.csv", false], ["ml/flights-2/assay.yml", false], ["ml/commons/c.py", false], ["README.md", false],
])("a change of %s affects the flights: %s", (path, affected) => {
  expect(isAffected([path], flights)).toBe(affected);
});

test("everything affects a pipeline at the root but what belongs to others", () => {
  const root = { folder: "", others: ["", "ml/penguins"], outside: [] };
  expect(isAffected(["docs/a.md"], root)).toBe(true);
  expect(isAffected(["ml/penguins/model.ts"], root)).toBe(false);
  expect(isAffected(["ml/penguins/model.ts"], { ...root, outside: ["ml/penguins/model.ts"] })).toBe(true);
});

test("no change at all runs", () => {
  expect(isAffected([], flights)).toBe(true);
});
