import { forkReport, readForkReport, reportLimits } from "../../src/github/fork-report.ts";
import { summaryOf } from "./summary-of.ts";

const read = (json: string) => readForkReport(json, { pullRequest: 7 });
const good = JSON.parse(forkReport(summaryOf())) as Record<string, unknown>;

test("what a run writes is read again, cut to its limits, and is never trusted", () => {
  const gates = Array.from({ length: 500 }, () => ({ name: "x".repeat(9000), status: "fail" as const, found: "1", limit: "0" }));
  const summary = read(forkReport(summaryOf({ gates, provenance: { trusted: true, pullRequest: 9 } })));
  expect([summary.gates.length, summary.gates[0]?.name.length, summary.provenance]).toEqual([200, 120, { pullRequest: 7, trusted: false }]);
});

test("anything a report does not say, too long, too deep or of a prototype is refused, without quoting it", () => {
  const cases: readonly (readonly [string, string])[] = [
    [JSON.stringify({ ...good, pullRequest: 1 }), "form of a report"], [JSON.stringify({ ...good, reason: "x".repeat(601) }), "form of a report"],
    [JSON.stringify({ ...good, pipeline: "a\nb" }), "form of a report"], [`{"__proto__":{"trusted":true},${JSON.stringify(good).slice(1)}`, "prototype"],
    ["{evil", "it is not JSON"], ["[".repeat(100_000), "too deep"], [" ".repeat(reportLimits.bytes + 1), "longer than"],
  ];
  for (const [json, told] of cases) expect(() => read(json)).toThrow(told);
  expect(({} as { trusted?: boolean }).trusted).toBeUndefined();
});
