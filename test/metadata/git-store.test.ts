import { execFileSync, spawn } from "node:child_process";
import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BranchRefusedError, type GitStore, gitStore } from "../../src/metadata/git-store.ts";
import { contextNamed, metadataStoreContract } from "../contract/metadata-store.ts";

const folders: string[] = [];
async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "assay-git-"));
  folders.push(path);
  return path;
}
afterAll(async () => { await Promise.all(folders.map((path) => rm(path, { recursive: true, force: true }))); });

const git = (directory: string, ...args: string[]): string => execFileSync("git", ["--git-dir", directory, ...args], { encoding: "utf8" }).trim();

async function bare(): Promise<string> {
  const path = await folder();
  git(path, "init", "--quiet", "--bare", path);
  return path;
}

async function storeAt(remote: string, more: Partial<Parameters<typeof gitStore>[0]> = {}): Promise<GitStore> {
  return gitStore({ remote, directory: await folder(), ...more });
}

metadataStoreContract("the git store", async () => {
  const remote = await bare();
  return () => storeAt(remote);
});

test("each record is a file named by its digest, on a branch of its own, by an author of its own, a put is one commit", async () => {
  const remote = await bare();
  const store = await storeAt(remote, { author: { name: "Run <7>\n", email: "run@example.org" } });
  await store.put([contextNamed("a"), contextNamed("b")]);
  await store.add({ records: [contextNamed("c")], files: { "runs/7f/report.svg": "<svg/>", 'odd "name"': Uint8Array.of(0, 255) }, message: "Run 7f" });
  await store.put([contextNamed("a")]);
  expect(git(remote, "log", "--format=%s|%an <%ae>", "assay-metadata").split("\n")).toEqual(["Run 7f|Run 7 <run@example.org>", "Record 2 of Assay's metadata|Run 7 <run@example.org>"]);
  const files = git(remote, "-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "-z", "assay-metadata").split("\0").filter(Boolean);
  expect(files.filter((name) => /^records\/context\/[0-9a-f]{2}\/[0-9a-f]{62}\.json$/.test(name))).toHaveLength(3);
  expect(files).toEqual(expect.arrayContaining(["runs/7f/report.svg", 'odd "name"']));
});

test("what others put on the branch stays, and what is no record of ours is passed over", async () => {
  const remote = await bare();
  const store = await storeAt(remote);
  const other = await storeAt(remote);
  await store.put([contextNamed("a")]);
  await other.add({ files: { "records/context/00/" : "" } }).then(() => { throw new Error("a path that ends in / was taken"); }, () => {});
  await other.add({ files: { [`records/context/00/${"0".repeat(62)}.json`]: "{}", "README.md": "hello" } });
  await store.put([contextNamed("b")]);
  expect((await other.list("context")).map(({ name }) => name).sort()).toEqual(["a", "b"]);
  expect(git(remote, "show", "assay-metadata:README.md")).toBe("hello");
});

test("twenty processes push to one repository at once: every record is there", async () => {
  const remote = await bare();
  const directory = await folder();
  const ended = await Promise.all(Array.from({ length: 20 }, (_, index) => new Promise<string>((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "git-writer.ts"), remote, directory, `writer ${index}`], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (bytes: Buffer) => { said += bytes.toString(); });
    child.on("close", (code) => resolve(code === 0 ? "" : said));
  })));
  expect(ended.filter((said) => said !== "")).toEqual([]);
  expect(await (await storeAt(remote)).list("context")).toHaveLength(61);
  expect(await readdir(directory)).toEqual([]);
}, 240_000);

test("a push that is refused is told apart, so that a run can go on without", async () => {
  const remote = await bare();
  await writeFile(join(remote, "hooks/pre-receive"), "#!/bin/sh\necho 'you may not' >&2\nexit 1\n");
  await chmod(join(remote, "hooks/pre-receive"), 0o755);
  const refused = await (await storeAt(remote)).put([contextNamed("a")]).then(() => undefined, (error: unknown) => error);
  expect(refused).toBeInstanceOf(BranchRefusedError);
  expect((refused as Error).message).toContain(`the branch assay-metadata of ${remote} cannot be written: you may not`);
});

test("a repository that is not there is one sentence", async () => {
  const store = await storeAt("/nowhere/at-all.git");
  await expect(store.list("run")).rejects.toThrow("there is no git repository at /nowhere/at-all.git");
});

test("a token goes to the server in a header, and into no sentence", async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => { seen.push(request.headers.authorization); response.writeHead(403).end("no"); });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const remote = `http://user:hunter2@127.0.0.1:${(server.address() as AddressInfo).port}/o/r.git`;
    const store = await storeAt(remote, { authorization: "Basic c2VjcmV0" });
    const refused = await store.put([contextNamed("a")]).then(() => undefined, (error: Error) => error);
    expect(refused).toBeInstanceOf(BranchRefusedError);
    expect(refused!.message).toContain("returned error: 403");
    expect(JSON.stringify([refused!.message, (refused as BranchRefusedError).detail])).not.toMatch(/c2VjcmV0|hunter2/);
    expect(seen).toContain("Basic c2VjcmV0");
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test("time is up: one sentence, and nothing was put", async () => {
  const remote = await bare();
  await writeFile(join(remote, "hooks/update"), "#!/bin/sh\necho 'error: cannot lock ref' >&2\nexit 1\n");
  await chmod(join(remote, "hooks/update"), 0o755);
  const store = await storeAt(remote, { timeoutSeconds: 0.2 });
  await expect(store.put([contextNamed("a")])).rejects.toThrow("could not be written within 0.2 s");
  expect(await store.list("context")).toEqual([]);
});
