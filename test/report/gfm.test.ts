import fc from "fast-check";
import { digestOf } from "../../src/core/digest.ts";
import type { Outcome } from "../../src/core/event.ts";
import type { ExampleRow, Finding, Gate } from "../../src/core/finding.ts";
import type { Block, FeatureRow, FeatureView, Section } from "../../src/core/report.ts";
import type { RunSummary } from "../../src/core/run-summary.ts";
import { suggestInReview } from "../../src/github/suggestions.ts";
import { comment, type CommentContext } from "../../src/report/comment.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { onGitHub } from "../github/on-github.ts";
import { alertsOf, linked, nodesOf, parsed, skeleton, textOutsideCode } from "./gfm.ts";
import { hostile, turns } from "./hostile.ts";
import { hostileTexts } from "./summary-fixture.ts";

const links = { report: "https://example.com/report", run: "https://example.com/run" };
/** A summary in which every place where a stranger's text can stand has the next text. */
function summaryOf(next: () => string): RunSummary {
  const row = (): ExampleRow => ({ file: next(), number: 3, unit: "line", values: [[next(), next()], [next(), next()]] });
  const finding = (severity: Finding["severity"]): Finding & { readonly node: string } => ({ node: next(), rule: next(), severity, subject: next(), message: `it is ${next()}`, observed: next(), limit: next(), split: next(), evidence: [next(), "never in the message \u0001"], place: { file: next(), line: 2 }, rows: [row()] });
  const gate = (status: Gate["status"]): Gate => ({ name: next(), status, found: next(), limit: next(), note: `n${next()}`, node: next() });
  const view = (): FeatureView => ({ missing: next(), facts: [next(), next()], bins: [{ label: next(), share: 0.25 }, { label: next(), share: 0.75 }] });
  const feature = (): FeatureRow => ({ name: next(), type: next(), status: "warn", marks: [next()], badness: 2, distance: { measure: "KS", value: next(), limit: "0.1" }, current: view(), baseline: view() });
  const findings = [finding("error"), finding("warning"), finding("info")];
  const outcomes: Outcome[] = [
    { type: "finished", node: next(), execution: "e", seconds: 1, showing: { headline: next() }, because: [{ part: "parameters", name: next(), before: next(), after: next() }] },
    { type: "failed", node: next(), seconds: 1, bug: false, mistakes: [{ message: next(), place: { file: next(), line: 1 }, hint: next() }], detail: `d${next()}` },
    { type: "skipped", node: next(), because: next() },
  ];
  const sections: readonly Section[] = [["data", "above"], ["anomalies", "folded"], ["schema", "folded"], ["evaluation", "folded"], ["lineage", "folded"]].map(([id, place]) => {
    const blocks = blocksOf(next, { findings, feature });
    return { id, title: `T${next()}`, problems: 1, summary: `s${next()}`, blocks, comment: { place, blocks } } as Section;
  });
  return {
    pipeline: "p", environment: next(), run: next(), started: 0, seconds: 2, verdict: "not-blessed", reason: `because ${next()}`, outcomes,
    gates: [gate("fail"), gate("warn"), gate("pass")], findings, figures: [1, 2, 3].map(() => ({ name: `f${next()}`, value: next(), change: `c${next()}`, interval: `i${next()}` })), sections, metrics: {},
    changes: (["data", "schema", "policy", "configuration", "code", "model"] as const).flatMap((area) => [
      { area, subject: next(), before: next(), after: next(), note: next(), values: [next()], status: "warn" as const }, { area, subject: next(), after: next(), status: "pass" as const },
    ]),
    provenance: { trusted: false, branch: next(), actor: next() }, baseline: { run: next(), model: digestOf("old"), time: 0 }, pushed: [],
  };
}

function blocksOf(next: () => string, { findings, feature }: { readonly findings: readonly Finding[]; readonly feature: () => FeatureRow }): readonly Block[] {
  const point = { value: 0.5, low: 0.4, high: 0.6 };
  return [
    { type: "text", text: ["t", next(), { code: next() }, { strong: next() }, { small: next() }, { link: next(), href: "https://example.com/of-a-step" }] },
    { type: "text", text: `x${next()}` },
    { type: "code", text: next(), language: next() }, { type: "diff", lines: [{ sign: "+", text: next(), note: next() }, { sign: "@", text: next() }] },
    { type: "table", caption: `c${next()}`, header: [next(), next()], rows: [[next(), { code: next() }], [next(), { small: next() }]] },
    { type: "details", summary: next(), blocks: [{ type: "text", text: `y${next()}` }] },
    { type: "findings", findings }, { type: "features", legend: { current: next(), baseline: next() }, rows: [feature(), feature()] },
    { type: "lines", title: `l${next()}`, x: next(), y: next(), series: [{ name: next(), role: "candidate", points: [[0, 1], [1, 2]] }] },
    { type: "forest", title: next(), metric: next(), rows: [{ name: next(), rows: 3, candidate: point, baseline: point, status: "warn", note: next() }] },
    { type: "matrix", title: `m${next()}`, classes: [next(), next()], counts: [[1, 2], [3, 4]] },
    { type: "graph", nodes: [{ id: next(), label: next(), detail: next(), kind: "artifact", status: "fail" }, { id: "b", label: next(), kind: "source" }], edges: [] },
    { type: "gantt", rows: [{ name: next(), start: 0, end: 1, note: next() }] },
  ];
}

const contextOf = (next: () => string): CommentContext => ({
  mode: "pull-request", links, warnings: [`w${next()}`], commit: "0123456789abcdef", updated: next(), budget: 240_000,
  history: [{ run: next(), verdict: "blessed", url: "https://example.com/r", started: 0, commit: "0123456789" }, { run: next(), verdict: "failed" }],
});

const writers = [
  ["comment", 1, (next: () => string) => comment(summaryOf(next), contextOf(next))],
  ["job summary", 0, (next: () => string) => jobSummary(summaryOf(next), contextOf(next))],
] as const;

describe.each(writers)("in the %s", (_, markers, write) => {
  const expected = skeleton(write(() => "q"));

  test("data are text or code: whatever they say, the text is built the same; nobody is mentioned, nothing referred to, one alert, one marker", () => {
    fc.assert(fc.property(fc.array(hostile.filter((text) => /\S/.test(text)), { minLength: 1, maxLength: 12 }), (texts) => {
      const text = write(turns(texts));
      expect(skeleton(text)).toEqual(expected);
      expect(textOutsideCode(text)).not.toMatch(linked);
      expect(alertsOf(text)).toEqual(["CAUTION"]);
      expect(nodesOf(parsed(text)).filter((node) => node.type === "html" && node.value.includes("<!--"))).toHaveLength(markers);
    }), { numRuns: 30 });
  });

  test("a drawing holds nodes with quoted names, and no directive", () => {
    const line = /^(?:flowchart LR|  n\d+(?:\["[^"]*"\]|\("[^"]*"\)|\[\("[^"]*"\)\])|  n\d+ --> n\d+|  style n\d+ stroke:#(?:cf222e|bf8700),stroke-width:3px)$/;
    fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
      const drawings = nodesOf(parsed(write(turns(texts)))).flatMap((node) => (node.type === "code" && node.lang === "mermaid" ? [node.value] : []));
      expect(drawings.length).toBeGreaterThan(0);
      for (const each of drawings.flatMap((drawing) => drawing.split("\n"))) expect(each).toMatch(line);
    }), { numRuns: 20 });
  });
});

test("a short comment is made of whole parts of the long one", () => {
  fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1_000, max: 20_000 }), (texts, budget) => {
    const text = comment(summaryOf(turns(texts)), { ...contextOf(turns(texts)), budget });
    const folds = nodesOf(parsed(text)).flatMap((node) => (node.type === "html" ? node.value.match(/<\/?details>/g) ?? [] : []));
    expect(folds.filter((tag) => tag === "<details>")).toHaveLength(folds.filter((tag) => tag === "</details>").length);
    for (const table of nodesOf(parsed(text)).filter((node) => node.type === "table")) expect(new Set(table.children.map(({ children }) => children.length)).size).toBe(1);
    expect(nodesOf(parsed(text)).at(-1)).not.toMatchObject({ type: "code" });
  }), { numRuns: 30 });
});

test("a suggestion says why in text alone, whatever the data are", () => onGitHub(async ({ at, there }) => {
  const file = "schema.pbtxt";
  const list = at.client.rest.pulls.listFiles;
  for (const reason of hostileTexts) {
    there.reviewComments.length = 0;
    const client = { ...at.client, paginate: async (method: unknown) => (method === list ? [{ filename: file, patch: "@@ -1 +1 @@\n+old" }] : []), rest: { ...at.client.rest, pulls: { ...at.client.rest.pulls, listFiles: list, createReview: async ({ comments }: { comments: { body: string }[] }) => { bodies.push(...comments.map(({ body }) => body)); } } } };
    const bodies: string[] = [];
    await suggestInReview({ ...at, client: client as unknown as typeof at.client, pull: 7 }, { marker: "<!-- assay:suggestion p -->", commit: "0".repeat(40), suggestions: [{ file, line: 1, before: ["old"], after: ["new"], reasons: [reason, reason] }] });
    expect(bodies).toHaveLength(1);
    expect(skeleton(bodies[0]!).filter((line) => !/^ *(?:root|paragraph|html <!-- assay:suggestion p -->|code suggestion)$/.test(line))).toEqual([]);
    expect(textOutsideCode(bodies[0]!)).not.toMatch(linked);
  }
}));
