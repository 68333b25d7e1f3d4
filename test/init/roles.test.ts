import { planOf, type Plan } from "../../src/init/roles.ts";
import { proposedThresholds, writtenModel } from "../../src/init/written-files.ts";
import { statistics } from "../validation/data.ts";

const many = <T>(count: number, value: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => value(i));
const roles = ({ features }: Plan) => Object.fromEntries(features.map(({ name, role }) => [name, role.type === "left out" ? role.because : role.type]));

test("the label is found by its name, and each column has its part", async () => {
  const plan = planOf(await statistics({
    customer_id: many(100, (i) => i), island: many(100, (i) => ["a", "b"][i % 2]!), mail: many(100, (i) => `x${i}@y`), one: many(100, () => 3), mass: many(100, (i) => i / 7), species: many(100, (i) => ["k", "l", "m"][i % 3]!),
  }));
  expect([plan.label, plan.because, plan.rows]).toEqual([{ name: "species", problem: "multiclass", classes: 3 }, "by its name", 100]);
  expect(roles(plan)).toEqual({ customer_id: "it names rows", island: "category", mail: "it has 100 different values", one: "it has one value", mass: "number" });
});

test("yes or no, one of several, or a number: by the values", async () => {
  const label = async (values: readonly (number | string)[]) => planOf(await statistics({ x: values.map((_, i) => i), label: [...values] as number[] })).label;
  expect(await label(many(50, (i) => i % 2))).toEqual({ name: "label", problem: "binary" });
  expect(await label(many(50, (i) => ["no", "yes"][i % 2]!))).toMatchObject({ problem: "multiclass", classes: 2 });
  expect(await label(many(50, (i) => i / 3))).toMatchObject({ problem: "regression", mean: expect.closeTo(8.1667, 3) });
});

test("a word of the person counts before names, and a wrong one is told with the nearest", async () => {
  const data = await statistics({ mass: many(60, (i) => i * 1.5), species: many(60, (i) => ["k", "l"][i % 2]!), code: many(60, (i) => `c${i}`) });
  expect(planOf(data, "mass").label).toMatchObject({ name: "mass", problem: "regression" });
  expect(() => planOf(data, "mas")).toThrow(expect.objectContaining({ mistakes: [{ message: 'the data have no column "mas"', hint: "did you mean mass?" }] }) as Error);
  expect(() => planOf(data, "code")).toThrow(/cannot be predicted/);
});

test("without a telling name the last column is meant, and where that cannot be, the person is asked", async () => {
  expect(planOf(await statistics({ a: many(40, (i) => i / 2), b: many(40, (i) => i / 3) }))).toMatchObject({ label: { name: "b" }, because: "the last column" });
  expect(() => planOf({ ...plainData, ...{} })).toThrow(/which column is to be predicted/);
});
const plainData = await statistics({ a: many(40, (i) => i / 2), user_id: many(40, (i) => i) });

test("names that are no names of tensors are replaced, each by one of its own", async () => {
  const text = writtenModel(planOf(await statistics({ "age (years)": many(30, (i) => i / 2), "age [years]": many(30, (i) => i / 4), "2nd": many(30, (i) => i / 5), label: many(30, (i) => i % 2) })));
  for (const line of ['age__years_: tft.scaleToZScore(tft.fillMissing(row["age (years)"]!, "mean"))', "age__years__2: ", "f_2nd: "]) expect(text).toContain(line);
});

test("limits are a little below what was reached", async () => {
  const plan = planOf(await statistics({ x: many(30, (i) => i / 2), label: many(30, (i) => i % 2) }));
  expect(proposedThresholds(plan, { auc: 0.913 })).toEqual({ auc: "{ at-least: 0.88, not-below-baseline-by: 0.02 }" });
  expect(proposedThresholds(plan, { auc: "NaN" })).toBeUndefined();
});
