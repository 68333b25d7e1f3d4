import { addComment, hideOlderComments, upsertComment } from "../../src/github/comment.ts";
import { commentLimit } from "../contract-server/operations.ts";
import { shortfall } from "../../src/github/delivery.ts";
import { createClient } from "../../src/github/octokit.ts";
import { onGitHub } from "./on-github.ts";

const marker = "<!-- assay:comment penguins -->";

test("the first run creates the comment, the next updates it, an equal one changes nothing", () => onGitHub(async ({ at, there }) => {
  const place = { ...at, issue: 7 };
  expect((await upsertComment(place, { marker, body: "one" })).change).toBe("created");
  expect((await upsertComment(place, { marker, body: "two" })).change).toBe("updated");
  expect((await upsertComment(place, { marker, body: "two" })).change).toBe("unchanged");
  expect(there.comments.map(({ body }) => body)).toEqual([`${marker}\ntwo`]);
}));

test("the comment is found behind a hundred others", () => onGitHub(async ({ at, there, server }) => {
  for (let id = 0; id < 130; id++) there.comments.push({ id, issue: 7, login: "someone", type: "User", created: "2026-01-01T00:00:00Z", body: `chat ${id}` });
  there.comments.push({ id: 200, issue: 7, login: "github-actions[bot]", type: "Bot", created: "2026-01-01T00:00:00Z", body: `${marker}\nold` });
  expect((await upsertComment({ ...at, issue: 7 }, { marker, body: "new" })).change).toBe("updated");
  expect(server.requestsOf("issues/list-comments")).toHaveLength(2);
}));

test("behind a hundred and fifty comments of strangers with our marker stands ours, and theirs stay as they are", () => onGitHub(async ({ at, there }) => {
  for (let id = 0; id < 150; id++) there.comments.push({ id, issue: 7, login: `mallory${id}`, type: "User", created: "2026-01-01T00:00:00Z", body: `${marker}\nBLESSED` });
  there.comments.push({ id: 200, issue: 7, login: "github-actions[bot]", type: "Bot", created: "2026-01-01T00:00:00Z", body: `${marker}\nold` });
  expect((await upsertComment({ ...at, issue: 7 }, { marker, body: "new" })).id).toBe(200);
  expect(there.comments.filter(({ login }) => login.startsWith("mallory")).every(({ body }) => body === `${marker}\nBLESSED`)).toBe(true);
  expect(there.comments).toHaveLength(151);
}));

test("a comment that carries the marker but was written by someone else is left alone", () => onGitHub(async ({ at, there }) => {
  there.comments.push({ id: 1, issue: 7, login: "mallory", type: "User", created: "2026-01-01T00:00:00Z", body: `${marker}\nBLESSED` });
  expect((await upsertComment({ ...at, issue: 7 }, { marker, body: "blocked" })).change).toBe("created");
  expect(there.comments.map(({ login, body }) => [login, body])).toEqual([["mallory", `${marker}\nBLESSED`], ["github-actions[bot]", `${marker}\nblocked`]]);
}));

test("a quoted marker in the middle of a comment of ours is no comment of this pipeline", () => onGitHub(async ({ at, there }) => {
  there.comments.push({ id: 1, issue: 7, login: "github-actions[bot]", type: "Bot", created: "2026-01-01T00:00:00Z", body: `other\n${marker}` });
  expect((await upsertComment({ ...at, issue: 7 }, { marker, body: "x" })).change).toBe("created");
}));

test("two jobs that comment at once leave one comment", () => onGitHub(async ({ at, there }) => {
  await Promise.all([1, 2, 3].map((job) => upsertComment({ ...at, issue: 7 }, { marker, body: `job ${job}` })));
  await upsertComment({ ...at, issue: 7 }, { marker, body: "last" });
  expect(there.comments.map(({ body }) => body)).toEqual([`${marker}\nlast`]);
}));

test("a token of a person writes as that person", () => onGitHub(async ({ at, there, server }) => {
  server.state.personToken("personal", "ada", { pull_requests: "write" });
  const client = await createClient({ token: "personal", apiUrl: server.api });
  const place = { ...at, client, issue: 7 };
  await upsertComment(place, { marker, body: "one" });
  expect((await upsertComment(place, { marker, body: "two" })).change).toBe("updated");
  expect(there.comments.map(({ login }) => login)).toEqual(["ada"]);
}));

test("a token of another app writes as that app, and finds what it wrote", () => onGitHub(async ({ at, there, server }) => {
  server.state.appToken("app", "models-of-octo[bot]", { pull_requests: "write" });
  there.comments.push({ id: 1, issue: 7, login: "github-actions[bot]", type: "Bot", created: "2026-01-01T00:00:00Z", body: `${marker}\nof the workflow's own token` });
  const place = { ...at, client: await createClient({ token: "app", apiUrl: server.api }), issue: 7 };
  await upsertComment(place, { marker, body: "one" });
  expect((await upsertComment(place, { marker, body: "two" })).change).toBe("updated");
  expect(there.comments.map(({ login }) => login)).toEqual(["github-actions[bot]", "models-of-octo[bot]"]);
}));

test("a body above GitHub's limit in bytes is refused, and the old one stays", () => onGitHub(async ({ at, there }) => {
  const place = { ...at, issue: 7 };
  await upsertComment(place, { marker, body: "small" });
  await expect(upsertComment(place, { marker, body: "é".repeat(commentLimit / 2) })).rejects.toThrow(/too long/);
  expect(there.comments[0]?.body).toBe(`${marker}\nsmall`);
}));

test("what GitHub asks to send again later is sent again", () => onGitHub(async ({ at, server, there }) => {
  server.fail("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", 403, { "retry-after": "0" });
  server.fail("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", 502, {}, 2);
  await upsertComment({ ...at, issue: 7 }, { marker, body: "x" });
  expect(there.comments).toHaveLength(1);
}));

test("a new comment hides the older ones of this pipeline as outdated, and nobody else's", () => onGitHub(async ({ at, there, server }) => {
  const place = { ...at, issue: 7 };
  there.comments.push({ id: 1, issue: 7, login: "mallory", type: "User", created: "2026-01-01T00:00:00Z", body: `${marker}\nBLESSED` });
  there.comments.push({ id: 2, issue: 7, login: "github-actions[bot]", type: "Bot", created: "2026-01-01T00:00:00Z", body: "<!-- assay:comment flights -->\nother pipeline" });
  for (const body of ["one", "two", "three"]) {
    expect((await addComment(place, { marker, body })).change).toBe("created");
    expect(await hideOlderComments(place, marker)).toBe(body === "one" ? 0 : 1);
  }
  expect(there.comments.map(({ body, hidden }) => [body.split("\n").at(-1), hidden])).toEqual([["BLESSED", undefined], ["other pipeline", undefined], ["one", "OUTDATED"], ["two", "OUTDATED"], ["three", undefined]]);
  expect(server.requestsOf("graphql/minimizeComment")).toHaveLength(2);
}));

test("of new comments written at once one stays shown", () => onGitHub(async ({ at, there }) => {
  const place = { ...at, issue: 7 };
  await Promise.all([1, 2, 3].map(async (job) => { await addComment(place, { marker, body: `job ${job}` }); await hideOlderComments(place, marker); }));
  await hideOlderComments(place, marker);
  expect(there.comments.filter(({ hidden }) => hidden === undefined)).toHaveLength(1);
}));

test("whoever goes back to one comment keeps the hidden ones as they are", () => onGitHub(async ({ at, there }) => {
  const place = { ...at, issue: 7 };
  for (const body of ["one", "two"]) { await addComment(place, { marker, body }); await hideOlderComments(place, marker); }
  expect((await upsertComment(place, { marker, body: "three" })).change).toBe("updated");
  expect(there.comments.map(({ body, hidden }) => [body.split("\n").at(-1), hidden])).toEqual([["one", "OUTDATED"], ["three", undefined]]);
}));

test("more than a hundred older comments are asked for in parts", () => onGitHub(async ({ at, there, server }) => {
  for (let id = 1; id <= 130; id++) there.comments.push({ id, issue: 7, login: "github-actions[bot]", type: "Bot", created: "2026-01-01T00:00:00Z", body: `${marker}\n${id}`, ...(id < 129 ? { hidden: "OUTDATED" } : {}) });
  expect(await hideOlderComments({ ...at, issue: 7 }, marker)).toBe(1);
  expect(server.requestsOf("graphql/nodes")).toHaveLength(2);
}));

test("a token that may not hide comments is told which permission it lacks", () => onGitHub(async ({ at, server }) => {
  const place = { ...at, issue: 7 };
  for (const body of ["one", "two"]) await addComment(place, { marker, body });
  const client = await createClient({ token: server.state.workflowToken("reader", { pull_requests: "read" }), apiUrl: server.api, pause: 1 });
  const error = await hideOlderComments({ ...place, client }, marker).catch((thrown: unknown) => thrown);
  expect(shortfall(error, { otherwise: "Older comments were not hidden", permission: "pull-requests: write" }, false)).toBe("Older comments were not hidden: the token lacks pull-requests: write; add it under permissions in the workflow.");
}));
