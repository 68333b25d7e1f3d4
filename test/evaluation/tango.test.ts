import { normalQuantile } from "../../src/evaluation/distributions.ts";
import { tangoInterval, tangoScore } from "../../src/evaluation/tango.ts";

const example = { rows: 200, worse: 18, better: 9 };

test("Tango's score agrees with an independent constrained likelihood", () => {
  expect(tangoScore(example, 0)).toBeCloseTo(-1.7320508075688772, 12);
  expect(tangoScore(example, -0.05)).toBeCloseTo(0.19308798469516913, 12);
  expect(tangoScore(example, -0.1)).toBeCloseTo(1.9775878393969681, 12);
});

test("Tango's interval agrees with the reference", () => {
  const { low, high } = tangoInterval(example, normalQuantile(0.975));
  expect(low).toBeCloseTo(-0.0994611759, 9);
  expect(high).toBeCloseTo(0.0062961997, 9);
  const oneSided = tangoInterval(example, normalQuantile(0.95));
  expect(oneSided.low).toBeCloseTo(-0.0899991231, 9);
  expect(oneSided.high).toBeCloseTo(-0.0023694831, 9);
  const small = tangoInterval({ rows: 50, worse: 2, better: 12 }, normalQuantile(0.975));
  expect(small.low).toBeCloseTo(0.0611124064, 9);
  expect(small.high).toBeCloseTo(0.3447087483, 9);
});

test("models that are right on the same rows need 268 rows to be shown within one point", () => {
  expect(tangoScore({ rows: 267, worse: 0, better: 0 }, -0.01)).toBeCloseTo(1.6422, 4);
  expect(tangoScore({ rows: 268, worse: 0, better: 0 }, -0.01)).toBeCloseTo(1.6453, 4);
});

test("swapping the models mirrors the interval", () => {
  const { low, high } = tangoInterval(example, 1.96);
  const mirrored = tangoInterval({ rows: 200, worse: 9, better: 18 }, 1.96);
  expect(mirrored.low).toBeCloseTo(-high, 12);
  expect(mirrored.high).toBeCloseTo(-low, 12);
});
