import { UserError } from "../../src/core/error.ts";
import { parseCommentEvent } from "../../src/github/comment-event.ts";

const payload = {
  action: "created", issue: { number: 7, pull_request: {} }, sender: { login: "ada" }, repository: { default_branch: "main" },
  comment: { id: 99, body: "/assay retrain", created_at: "2026-11-23T08:00:00Z", user: { login: "ada", id: 3 } },
};

test("a comment on a pull request is read with its author by number", () => {
  expect(parseCommentEvent(payload)).toEqual({
    action: "created", number: 7, onPullRequest: true, sender: "ada", defaultBranch: "main",
    comment: { id: 99, body: "/assay retrain", author: "ada", authorId: 3, written: "2026-11-23T08:00:00Z" },
  });
  expect(parseCommentEvent({ ...payload, issue: { number: 7 } }).onPullRequest).toBe(false);
});

test.each([
  ["nothing", null], ["a text", "created"], ["no comment", { ...payload, comment: undefined }], ["a number as a text", { ...payload, issue: { number: "7" } }],
  ["a deleted account", { ...payload, comment: { ...payload.comment, user: null } }], ["a broken number", { ...payload, comment: { ...payload.comment, id: 1.5 } }],
  ["only a prototype", Object.create(payload) as object],
])("%s is no event", (_, bad) => {
  expect(() => parseCommentEvent(bad)).toThrow(UserError);
});
