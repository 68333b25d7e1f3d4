import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bareRepository, ContractServer } from "./contract-server.ts";

async function ask(server: ContractServer, method: string, path: string, { token = "token", body }: { token?: string; body?: unknown } = {}) {
  const response = await fetch(`${server.api}${path}`, { method, headers: { authorization: `token ${token}` }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: response.status, headers: response.headers, body: await response.json().catch(() => undefined) as Record<string, unknown> };
}

async function served(test: (server: ContractServer) => Promise<void>): Promise<void> {
  await using server = await new ContractServer().start();
  server.state.repository("octo", "penguins");
  server.state.workflowToken("token", { issues: "write", contents: "read" });
  await test(server);
}

const comments = "/repos/octo/penguins/issues/7/comments";

test("what GitHub's description does not know is a complaint, though GitHub would ignore it", () => served(async (server) => {
  await ask(server, "POST", comments, { body: { body: "x", boddy: "y" } });
  await ask(server, "GET", `${comments}?per_page=many&limit=3`);
  await ask(server, "GET", "/repos/octo/penguins/secrets");
  expect(server.complaints).toEqual([
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments asked: unknown key body.boddy",
    expect.stringMatching(/query.per_page must be integer/),
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments asked: unknown query key limit",
    "GET /repos/octo/penguins/secrets is no operation that the contract server knows",
  ]);
}));

test("a list comes in pages with links to the others", () => served(async (server) => {
  for (let number = 0; number < 5; number++) await ask(server, "POST", comments, { body: { body: `${number}` } });
  const { headers, body } = await ask(server, "GET", `${comments}?per_page=2&page=2`);
  expect((body as unknown as { body: string }[]).map((comment) => comment.body)).toEqual(["2", "3"]);
  expect(headers.get("link")).toMatch(/page=1>; rel="prev", .*page=3>; rel="next", .*page=3>; rel="last"/);
  expect(server.complaints).toEqual([]);
}));

test("a token does what it is allowed to and is told what it lacks; a stranger's is refused", () => served(async (server) => {
  expect(await ask(server, "POST", "/repos/octo/penguins/check-runs", { body: { name: "x", head_sha: "y" } })).toMatchObject({ status: 403, body: { message: "Resource not accessible by integration" } });
  expect((await ask(server, "GET", "/user")).status).toBe(403);
  expect((await ask(server, "GET", comments, { token: "stolen" })).status).toBe(401);
  expect(server.complaints).toEqual([]);
}));

test("git is served on the same port: anybody reads a public repository, only a writing token pushes", async () => {
  const folder = await mkdtemp(join(tmpdir(), "assay-git-"));
  try {
    await using server = await new ContractServer().start();
    server.state.repository("octo", "penguins", { git: bareRepository(join(folder, "bare")) });
    server.state.workflowToken("reader", { contents: "read" });
    server.state.workflowToken("writer", { contents: "write" });
    const address = `${server.web}/octo/penguins`;
    const clone = join(folder, "clone");
    // Not execFileSync: the server that git talks to lives in this process.
    const git = (...args: readonly string[]) => new Promise<unknown>((settle) => {
      execFile("git", [...args], { env: { ...process.env, GIT_TERMINAL_PROMPT: "0" } }, (error) => settle(error ? error.code : 0));
    });
    expect(await git("clone", "--quiet", address, clone)).toBe(0);
    execFileSync("git", ["-C", clone, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--allow-empty", "-m", "x"]);
    const push = (token: string) => git("-C", clone, "-c", `http.extraheader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`, "push", "--quiet", "origin", "HEAD:main");
    expect(await push("reader")).toBe(128);
    expect(await push("writer")).toBe(0);
    expect(spawnSync("git", ["-C", join(folder, "bare"), "rev-parse", "main"]).status).toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
