import { deliver, onceOnForks } from "../../src/github/delivery.ts";
import { upsertComment } from "../../src/github/comment.ts";
import { onGitHub } from "./on-github.ts";

const step = { otherwise: "The comment was not written", permission: "pull-requests: write" };

test("a step without permission is one sentence with the missing permission, and the others go on", () => onGitHub(async ({ at, there }) => {
  const warnings: string[] = [];
  const delivery = { fork: false, warn: (sentence: string) => warnings.push(sentence) };
  const done = await deliver(delivery, { ...step, work: () => upsertComment({ ...at, issue: 7 }, { marker: "<!-- assay:comment x -->", body: "x" }) });
  expect(done).toBeUndefined();
  expect(there.comments).toEqual([]);
  expect(warnings).toEqual(["The comment was not written: the token lacks pull-requests: write; add it under permissions in the workflow."]);
}, { permissions: { contents: "read", pull_requests: "read" } }));

test("on a fork one sentence says that nothing can be written from there, and other faults are still told", () => onGitHub(async ({ at }) => {
  const warnings: string[] = [];
  const delivery = { fork: true, warn: onceOnForks((sentence) => warnings.push(sentence)) };
  for (const otherwise of ["The comment was not written", "There is no check run"]) await deliver(delivery, { ...step, otherwise, work: () => upsertComment({ ...at, issue: 7 }, { marker: "<!-- assay:comment x -->", body: "x" }) });
  await deliver(delivery, { ...step, work: () => Promise.reject(new Error("no network")) });
  expect(warnings).toEqual([
    "The comment was not written: workflows of forks get a token that can only read, so nothing is written on GitHub from here. The job summary has the whole report, and a workflow in mode report tells it on the pull request.",
    "The comment was not written: no network.",
  ]);
}, { permissions: { contents: "read" } }));

test("a used up rate limit is no missing permission", () => onGitHub(async ({ at, server }) => {
  server.fail("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", 403, { "retry-after": "3600" });
  const warnings: string[] = [];
  await deliver({ fork: false, warn: (sentence) => warnings.push(sentence) }, { ...step, work: () => upsertComment({ ...at, issue: 7 }, { marker: "<!-- assay:comment x -->", body: "x" }) });
  expect(warnings).toEqual(["The comment was not written: GitHub's rate limit is used up; run the job again later."]);
}));

test("an error of many lines becomes one sentence", async () => {
  const warnings: string[] = [];
  await deliver({ fork: false, warn: (sentence) => warnings.push(sentence) }, { ...step, work: () => Promise.reject(new Error("first\n  second")) });
  expect(warnings).toEqual(["The comment was not written: first second."]);
});
