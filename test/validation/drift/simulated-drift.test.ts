import { alarms, draws } from "./simulated-drift.ts";

test.each(Object.entries(draws))("%s: nothing is told where nothing changed, what changed is", async (_, draw) => {
  const quiet = await alarms(draw, { n: 300, m: 300, runs: 60 });
  // Alone among features the rule is allowed one false alarm in twenty: of 60 that is 3, and 9 would be one chance in 400.
  expect(quiet.ours).toBeLessThan(9 / 60);
  expect(quiet.checks).toBe(0);
  const large = await alarms(draw, { n: 1000, m: 1000, runs: 30 });
  expect(large.ours).toBeLessThan(6 / 30);
  expect(large.checks).toBe(0);
  expect((await alarms(draw, { n: 1000, m: 1000, runs: 10, shift: 1 })).ours).toBe(1);
});

test("cut-offs without a test alarm on samples of one distribution, as they are known to", async () => {
  const found = await alarms(draws["10 values"]!, { n: 100, m: 100, runs: 200 });
  // The worked table has 0.84 for ten equally frequent values.
  expect(found.psi).toBeGreaterThan(0.7);
  expect((await alarms(draws["100 values"]!, { n: 1000, m: 1000, runs: 20 })).wide).toBe(1);
  expect(found.ours).toBeLessThan(0.1);
});

test("cells of equal width do not see a heavy tail that moved; the rule does", async () => {
  const found = await alarms(draws["Cauchy"]!, { n: 1000, m: 1000, runs: 10, shift: 1 });
  expect([found.wide, found.ours]).toEqual([0, 1]);
});
