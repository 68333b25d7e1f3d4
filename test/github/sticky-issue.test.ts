import { keepIssue } from "../../src/github/sticky-issue.ts";
import { onGitHub } from "./on-github.ts";

const marker = "<!-- assay:monitor penguins -->";
const wanted = (body: string, open: boolean) => ({ marker, title: "Drift", body: `${marker}\n${body}`, short: `${marker}\nshort`, open });

test("one issue is made, updated, closed and opened again; another's with our marker stays as it is", () => onGitHub(async ({ at, there: repository }) => {
  repository.issues.push({ number: 1, login: "mallory", type: "User", title: "Drift", body: `${marker}\nfake`, state: "open", reason: null });
  expect(await keepIssue(at, wanted("nothing", false))).toBeUndefined();
  expect(await keepIssue(at, wanted("one", true))).toMatchObject({ change: "created" });
  expect(await keepIssue(at, wanted("two", true))).toMatchObject({ change: "updated" });
  expect(await keepIssue(at, wanted("quiet", false))).toMatchObject({ change: "closed" });
  expect(await keepIssue(at, wanted("quiet", false))).toMatchObject({ change: "unchanged" });
  expect(await keepIssue(at, wanted("three", true))).toMatchObject({ change: "reopened" });
  expect(repository.issues).toMatchObject([{ body: `${marker}\nfake`, state: "open" }, { body: `${marker}\nthree`, state: "open", reason: "reopened" }]);
}));

test("a body that GitHub drops without a word is noticed, and a short one takes its place", () => onGitHub(async ({ at, there: repository }) => {
  await keepIssue(at, wanted("x".repeat(300_000), true));
  expect(repository.issues[0]?.body).toBe(`${marker}\nshort`);
  await keepIssue(at, wanted("y".repeat(300_000), true));
  expect(repository.issues).toMatchObject([{ body: `${marker}\nshort`, state: "open" }]);
}));

test("of two that were made at once the older stays open", () => onGitHub(async ({ at, there: repository }) => {
  await keepIssue(at, wanted("one", true));
  const [first] = repository.issues;
  repository.issues.push({ ...first!, number: first!.number + 1000 });
  await keepIssue(at, wanted("two", true));
  expect(repository.issues).toMatchObject([{ state: "open", body: `${marker}\ntwo` }, { state: "closed", reason: "not_planned" }]);
}));
