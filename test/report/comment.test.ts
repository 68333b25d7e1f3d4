import { UserError } from "../../src/core/error.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Section } from "../../src/core/report.ts";
import type { RunSummary } from "../../src/core/run-summary.ts";
import { unfinishedSummary } from "../../src/github/unfinished-summary.ts";
import { comment, commentMarker, type CommentContext } from "../../src/report/comment.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { linked, nodesOf, parsed, textOutsideCode } from "./gfm.ts";
import { golden } from "./golden.ts";
import { blessedSummary, blockedSummary, cancelledSummary, crashedSummary, failedSummary, firstSummary, forkSummary, hostileSummary, unjudgedSummary, wideSummary } from "./summary-fixture.ts";

const context: CommentContext = {
  mode: "pull-request",
  links: { report: "https://example.com/report", run: "https://example.com/run/482" },
  warnings: [],
  history: [
    { run: "480", verdict: "not-blessed", url: "https://example.com/run/480", commit: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567", started: Date.UTC(2026, 10, 22, 19, 40) },
    { run: "477", verdict: "blessed" },
  ],
  commit: "9f3c1ab2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8",
  updated: "2026-11-22 21:09 UTC",
};

/** Every fold is closed, at the top level, and a fence never swallows one. */
function wholeFolds(text: string): void {
  const tags = parsed(text).children.flatMap((node) => (node.type === "html" ? node.value.match(/<\/?details>/g) ?? [] : []));
  expect(tags.join("").replace(/(?:<details>)+(?:<\/details>)+/g, "")).toBe("");
}

function size(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

const runs: readonly (readonly [string, RunSummary, Partial<CommentContext>])[] = [
  ["comment-blocked", blockedSummary(), {}],
  ["comment-blessed", blessedSummary(), {}],
  ["comment-first", firstSummary(), { history: [] }],
  ["comment-promoted", { ...blessedSummary(), pushed: [{ target: "directory", version: "1764288123", location: "serving/flights-delay/1764288123", digest: blessedSummary().model! }] }, { mode: "default-branch", history: [] }],
  ["comment-failed", failedSummary(), { warnings: ["The verdict is not a check: the token has no permission checks: write."] }],
  ["comment-cancelled", cancelledSummary(), { cancelled: true }],
  ["comment-not-begun", unfinishedSummary({ pipeline: "flights-delay", error: new UserError("unknown measure \"jensen\"", { place: { file: "assay.yml", line: 16, column: 34 }, hint: "known: auto, jensen-shannon, l-infinity" }), provenance: { trusted: true } }), { history: [] }],
  ["comment-hostile", hostileSummary(), {}],
  ["comment-crashed", crashedSummary(), {}],
  ["comment-unjudged", unjudgedSummary(), {}],
  ["comment-fork", forkSummary(), {}],
  ["comment-narrow", wideSummary(3), {}],
  ["comment-wide", wideSummary(3000), {}],
];

describe.each(runs)("%s", (name, summary, more) => {
  const text = comment(summary, { ...context, ...more });

  test("is as it was reviewed", () => golden(`${name}.md`, text));

  test("begins with its marker, holds no other, and its title is the verdict", () => {
    expect(text.split("\n")[0]).toBe("<!-- assay:comment flights-delay -->");
    const nodes = nodesOf(parsed(text));
    expect(nodes.filter((node) => node.type === "html" && node.value.includes("<!--"))).toHaveLength(1);
    expect(nodes.filter(({ type }) => type === "heading")).toHaveLength(1);
    expect(parsed(text).children[1]).toMatchObject({ type: "heading", depth: 3 });
  });

  test("has whole tables of at most four columns, whole folds, and an alert only outside of folds", () => {
    const nodes = nodesOf(parsed(text));
    for (const table of nodes.filter((node) => node.type === "table")) {
      const widths = new Set(table.children.map((row) => row.children.length));
      expect(widths.size).toBe(1);
      expect([...widths][0]).toBeLessThanOrEqual(6);
    }
    wholeFolds(text);
    expect(text.match(/^> \[!CAUTION\]$/gm)?.length ?? 0).toBe(summary.verdict === "not-blessed" ? 1 : 0);
  });

  test("links nothing, mentions nobody and shows no picture of the data", () => {
    const nodes = nodesOf(parsed(text));
    expect(nodes.flatMap((node) => (node.type === "link" ? [node.url] : [])).filter((url) => !url.startsWith("https://example.com/"))).toEqual([]);
    expect(nodes.filter(({ type }) => ["image", "imageReference", "linkReference", "definition", "footnoteReference", "footnoteDefinition"].includes(type))).toEqual([]);
    expect(textOutsideCode(text)).not.toMatch(linked);
    const allowed = /^<\/?(?:details|summary|sub|strong|code|br)>$/;
    const tags = nodes.flatMap((node) => (node.type === "html" ? node.value.match(/<[^>]*>/g) ?? [] : []));
    expect(tags.filter((tag) => !allowed.test(tag) && !tag.startsWith("<!-- assay:comment"))).toEqual([]);
  });

  test("is short, and shorter where there is nothing to decide", () => {
    expect(size(text)).toBeLessThanOrEqual(summary.verdict === "blessed" || summary.verdict === "unjudged" ? 3_000 : 12_000);
  });

  test("is the same each time", () => expect(comment(summary, { ...context, ...more })).toBe(text));

  test.each([60_000, 6_000, 3_000, 1_500])("keeps its title and footer within %i bytes", (budget) => {
    const short = comment(summary, { ...context, ...more, budget });
    expect(size(short)).toBeLessThanOrEqual(Math.max(budget, 2_000));
    expect(short.split("\n").slice(0, 3)).toEqual(text.split("\n").slice(0, 3));
    expect(short.split("\n").at(-1)).toBe(text.split("\n").at(-1));
    wholeFolds(short);
  });
});

test("what is left out for length is named, with a link to all of it", () => {
  const text = comment(blockedSummary(), { ...context, budget: 2_500 });
  expect(text).toMatch(/More in the \[job summary\]\(<https:\/\/example.com\/run\/482>\) and in the \[report\]\(<https:\/\/example.com\/report>\): .*Lineage/);
});

test("whoever allows more bytes than usual gets all of it in the comment", () => {
  const all = comment(wideSummary(3000), { ...context, budget: 200_000 });
  expect(all).not.toContain("More in the");
  expect(all).toContain("<details><summary>Lineage");
  expect(comment(blessedSummary(), { ...context, budget: 200_000 })).toContain("<details><summary>Timing");
});

test("thousands of changes are counted, the flagged first", () => {
  const changes = Array.from({ length: 3000 }, (_, at) => ({ area: "data" as const, subject: `feature_${at}`, note: "new values 1 in eval", values: ["x"], status: at === 2999 ? "warn" as const : "pass" as const }));
  const text = comment({ ...blockedSummary(), changes }, context);
  const [row] = text.split("\n").filter((line) => line.startsWith("| ⚠️ Data"));
  expect(row).toMatch(/^\| ⚠️ Data \| `feature_2999` .*<sub>and 2,995 more changes<\/sub> \|$/);
  expect(size(text)).toBeLessThanOrEqual(12_000);
  expect(jobSummary({ ...blockedSummary(), changes }, context)).toContain("and 2,950 more changes");
});

test("a verdict reads differently before and after the merge", () => {
  const title = (summary: RunSummary, mode: CommentContext["mode"]): string => comment(summary, { ...context, mode }).split("\n")[2]!;
  expect(title(blessedSummary(), "pull-request")).toBe("### ✅ Ready to promote: flights-delay");
  expect(title(blessedSummary(), "default-branch")).toBe("### ✅ Blessed: flights-delay");
  expect(title(blockedSummary(), "pull-request")).toBe("### ❌ Blocked: flights-delay is not ready to promote");
  expect(title(blockedSummary(), "default-branch")).toBe("### ❌ Blocked: flights-delay was not promoted");
  expect(title({ ...blessedSummary(), verdict: "unjudged", gates: [] }, "pull-request")).toBe("### ✅ Finished: flights-delay, nothing to judge");
});

test("a marker's name cannot end the marker", () => {
  expect(commentMarker("a --> b")).toBe("<!-- assay:comment a- b -->".replace("a- b", "a-b"));
});

test("the job summary holds every section and stays below GitHub's limit", () => {
  const text = jobSummary(blockedSummary(), context);
  for (const title of ["Data", "Anomalies", "Schema", "Transform", "Training", "Evaluation", "Slices", "Lineage", "Timing", "Provenance"]) expect(text).toContain(`<strong>${title}</strong>`);
  expect(text).not.toContain("<!-- assay:comment");
  expect(size(jobSummary(wideSummary(20_000), context))).toBeLessThan(900_000);
  expect(textOutsideCode(jobSummary(hostileSummary(), context))).not.toMatch(linked);
});

test("rows of the data are in comment and job summary only where the comment was given them, and then as text alone", () => {
  const row = { file: "data/@me.csv", number: 18, unit: "line", values: [["island#1", '"<b>@octocat</b> | `x`"'], ["www.example.org", "***"]] } as const;
  const finding: Finding = { rule: "r", severity: "error", subject: "island", message: "broken" };
  const blocks = (findings: readonly Finding[]) => [{ type: "findings", findings }] as const;
  const withRows = { ...finding, rows: [row] };
  const section = (told: readonly Finding[]): Section => ({ id: "anomalies", title: "Anomalies", problems: 1, summary: "Anomalies · 1", blocks: blocks([withRows]), comment: { place: "folded", blocks: blocks(told) } });
  const summary = (told: readonly Finding[]): RunSummary => ({ ...blockedSummary(), findings: [{ ...withRows, node: "ExampleValidator" }], sections: [section(told)] });
  for (const text of [comment(summary([finding]), context), jobSummary(summary([finding]), context)]) expect(text).not.toContain("octocat");
  for (const text of [comment(summary([withRows]), context), jobSummary(summary([withRows]), context)]) {
    expect(text).toContain("@me.csv:18");
    expect(textOutsideCode(text)).not.toMatch(linked);
    expect(text).not.toMatch(/<b>/);
  }
});
