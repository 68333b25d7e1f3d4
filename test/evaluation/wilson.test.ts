import { wilsonInterval } from "../../src/evaluation/wilson.ts";

const z = 1.959963984540054;

test("Wilson's interval agrees with scipy's binomtest", () => {
  const { low, high } = wilsonInterval(0.7, 10, z);
  expect(low).toBeCloseTo(0.39677814746114537, 12);
  expect(high).toBeCloseTo(0.8922087325936989, 12);
});

test("no mistake in few rows is no proof of perfection", () => {
  expect(wilsonInterval(1, 20, z).low).toBeCloseTo(0.83887482, 6);
  expect(wilsonInterval(1, 20, z).high).toBe(1);
  expect(wilsonInterval(0, 20, z).low).toBe(0);
});
