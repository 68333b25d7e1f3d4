import type { Section } from "../../src/core/report.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { page } from "../../src/report/page.ts";
import { blockedSummary } from "./summary-fixture.ts";

test("tables of rows of the data are in the report page, not in the job summary, which may be public", () => {
  const table = { type: "table", caption: "Some pairs that differ", header: ["id", "Before"], rows: [["17", "octocat"]] } as const;
  const section = (ofData: boolean): Section => ({ id: "data", title: "Examples compared", problems: 0, summary: "Examples compared", blocks: [ofData ? { ...table, ofData } : table, { type: "text", text: "beside it" }] });
  const context = { mode: "pull-request", links: { run: "https://example.com/run/1" }, warnings: [], history: [], updated: "2026-11-22 21:09 UTC" } as const;
  const shown = (ofData: boolean): string => jobSummary({ ...blockedSummary(), sections: [section(ofData)] }, context);
  expect(shown(false)).toContain("octocat");
  expect(shown(true)).not.toContain("octocat");
  expect(shown(true)).toContain("beside it");
  expect(page({ ...blockedSummary(), sections: [section(true)] })).toContain("octocat");
});
