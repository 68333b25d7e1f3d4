import type { Finding } from "../../src/core/finding.ts";
import { annotationsOf, writeAnnotations } from "../../src/github/annotations.ts";
import { conclusionOf, finishCheck, startCheck } from "../../src/github/check-run.ts";
import { onGitHub } from "./on-github.ts";

const finding = (line: number, more: Partial<Finding> = {}): Finding => ({ rule: "ENUM_TYPE_UNEXPECTED_STRING_VALUES", severity: "error", subject: "island", message: "has values the schema does not know", place: { file: "schema.pbtxt", line }, ...more });

test("a check is open while the run works and carries the conclusion when it ends", () => onGitHub(async ({ at, there }) => {
  const id = await startCheck(at, { name: "Assay / penguins", headSha: "a".repeat(40), detailsUrl: "https://github.localhost/run" });
  expect(there.checks[0]).toMatchObject({ status: "in_progress", conclusion: null });
  await finishCheck(at, id, { conclusion: "failure", title: "Blocked", summary: "because" });
  expect(there.checks[0]).toMatchObject({ status: "completed", conclusion: "failure", title: "Blocked", summary: "because" });
}));

test("annotations arrive fifty at a time, all of them, before the conclusion", () => onGitHub(async ({ at, there, server }) => {
  const id = await startCheck(at, { name: "Assay / penguins", headSha: "a".repeat(40) });
  const annotations = annotationsOf(Array.from({ length: 120 }, (_, index) => finding(index + 1)));
  await finishCheck(at, id, { conclusion: "failure", title: "Blocked", summary: "x", annotations });
  expect(there.checks[0]?.annotations).toHaveLength(120);
  expect(server.requestsOf("checks/update").map(({ body }) => (body as { conclusion?: string }).conclusion)).toEqual([undefined, undefined, "failure"]);
}));

test("a summary above GitHub's limit is cut between blocks and says so", () => onGitHub(async ({ at, there }) => {
  const id = await startCheck(at, { name: "Assay / penguins", headSha: "a".repeat(40) });
  await finishCheck(at, id, { conclusion: "success", title: "x", summary: Array.from({ length: 3000 }, (_, index) => `paragraph ${index} of a long text`).join("\n\n") });
  expect(there.checks[0]?.summary).toMatch(/of a long text\n\nThe rest is in the job summary\.$/);
}));

test("only a blessed model is a success; one that could not be judged is never", () => {
  expect((["blessed", "not-blessed", "failed", "unjudged"] as const).map(conclusionOf)).toEqual(["success", "failure", "failure", "neutral"]);
});

test("annotations are worst first, without findings that have no place in the repository", () => {
  const annotations = annotationsOf([finding(1, { severity: "info" }), finding(2), finding(3, { place: { file: "/etc/passwd" } }), finding(4, { place: { file: "../x" } }), { rule: "r", severity: "error", subject: "s", message: "m" }]);
  expect(annotations.map(({ line, level }) => [line, level])).toEqual([[2, "failure"], [1, "notice"]]);
});

test("the first line of the data that shows a finding is annotated too, without its values", () => {
  const rows = [18, 41, 50].map((number) => ({ file: number === 50 ? "other.csv" : "data/penguins.csv", number, unit: "line" as const, values: [["island", '"Atlantis"']] as const }));
  const [schema, line] = annotationsOf([finding(98, { rows })]);
  expect([schema, line]).toMatchObject([{ path: "schema.pbtxt", line: 98, level: "failure" }, { path: "data/penguins.csv", line: 18, level: "notice", message: "This line shows it: has values the schema does not know. See also line 41." }]);
  expect(line!.message).not.toContain("Atlantis");
  const { place: _, ...placeless } = finding(1, { rows });
  expect(annotationsOf([placeless])).toMatchObject([{ path: "data/penguins.csv", line: 18, level: "failure" }]);
  expect(annotationsOf([{ ...placeless, rows: [{ file: "s3://bucket/a.csv", number: 2, unit: "line", values: [] }, { file: "Split-train/x.gz", number: 2, unit: "row", values: [] }] }])).toEqual([]);
});

test("a message of strangers is one bounded line", () => {
  const [annotation] = annotationsOf([finding(1, { subject: "a\n::error::b", evidence: ["\u202edetrevni", "x".repeat(100_000)] })]);
  expect(annotation?.title).toBe("a ::error::b: ENUM_TYPE_UNEXPECTED_STRING_VALUES");
  expect(Buffer.byteLength(annotation?.message ?? "")).toBeLessThanOrEqual(4096);
  expect(annotation?.message).not.toContain("\u202e");
});

test("in the log at most ten of a level are written", () => {
  const lines: string[] = [];
  const log = { error: (message: string) => lines.push(message), warning: () => undefined, notice: () => undefined };
  writeAnnotations(annotationsOf(Array.from({ length: 30 }, (_, index) => finding(index + 1))), log as never);
  expect(lines).toHaveLength(10);
});
