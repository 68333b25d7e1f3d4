import { deliver } from "../../src/github/delivery.ts";
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

test("on a fork the sentence says that nothing can be done there", () => onGitHub(async ({ at }) => {
  const warnings: string[] = [];
  await deliver({ fork: true, warn: (sentence) => warnings.push(sentence) }, { ...step, work: () => upsertComment({ ...at, issue: 7 }, { marker: "<!-- assay:comment x -->", body: "x" }) });
  expect(warnings).toEqual(["The comment was not written: workflows of forks get a token that can only read. The job summary has the whole report."]);
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
