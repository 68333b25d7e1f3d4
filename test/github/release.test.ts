import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Artifact } from "../../src/core/artifact.ts";
import type { Push, Pushed } from "../../src/core/push-target.ts";
import { releaseTarget } from "../../src/github/release.ts";
import { servedDigest, servedFiles } from "../../src/push/served-files.ts";
import { directoryStore } from "../../src/store/directory-store.ts";
import { createClient } from "../../src/github/octokit.ts";
import { type PushPlace, pushTargetContract } from "../contract/push-target.ts";
import { bareRepository, ContractServer } from "../contract-server/contract-server.ts";
import { all, onGitHub, type OnGitHub } from "./on-github.ts";

const signal = new AbortController().signal;
const servers: { readonly server: ContractServer; readonly folder: string }[] = [];

afterAll(async () => {
  for (const { server, folder } of servers) {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    expect(server.complaints).toEqual([]);
  }
});

pushTargetContract("a GitHub release", async (): Promise<PushPlace> => {
  const folder = await mkdtemp(join(tmpdir(), "assay-release-"));
  const server = await new ContractServer().start();
  servers.push({ server, folder });
  const { releases } = server.state.repository("octo", "flights");
  const client = await createClient({ token: server.state.workflowToken("token", all), apiUrl: server.api, pause: 1 });
  const find = ({ version }: Pushed) => releases.findIndex(({ tag_name: tag }) => tag === `flights-v${version}`);
  return {
    target: releaseTarget({ client, owner: "octo", repo: "flights", commit: "main", temporary: folder }), settings: { release: {} }, workspace: folder,
    async files(pushed) {
      const archive = join(folder, "archive.tar.gz");
      await writeFile(archive, releases[find(pushed)]!.assets[0]!.bytes);
      const names = execFileSync("tar", ["-tzf", archive], { encoding: "utf8" }).trim().split("\n");
      return Object.fromEntries(names.map((name) => [name.split("/").slice(2).join("/"), execFileSync("tar", ["-xOzf", archive, name], { encoding: "utf8" })]));
    },
    versions: async () => releases.filter(({ draft }) => !draft).map(({ tag_name: tag }) => tag.replace("flights-v", "")).sort(),
    remove: async (pushed) => { releases.splice(find(pushed), 1); },
  };
});

async function push(folder: string, { version = "1764288123", files = { "Format-Serving/saved_model.pb": "graph", "Format-Serving/variables/variables.index": "index", "Format-TFJS/model.json": "{}" }, settings = {} }: { version?: string; files?: Record<string, string>; settings?: Push["settings"] } = {}): Promise<Push> {
  const work = join(folder, `made-${Math.random()}`);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), text);
  }
  const model = await directoryStore(join(folder, "artifacts")).commit(work, { node: "Trainer", output: "model", execution: `e${Math.random()}`.replace(".", "") }, { type: "Model", properties: {} }) as Artifact<"Model">;
  return { pipeline: "penguins", model, version, settings, workspace: folder, note: "accuracy 0.98, @everyone <b>" };
}

function target({ at, folder }: OnGitHub) {
  return releaseTarget({ ...at, commit: "main", temporary: folder });
}

test("a release holds the served model in TensorFlow Serving's layout, and a manifest with digests", () => onGitHub(async (on) => {
  const what = await push(on.folder);
  const pushed = await target(on).push(what, signal);
  expect(pushed).toMatchObject({ target: "release", version: "1764288123", digest: servedDigest(servedFiles(what.model)) });
  const [release] = on.there.releases;
  expect(release).toMatchObject({ tag_name: "penguins-v1764288123", draft: false, name: "penguins 1764288123" });
  expect(release?.body).not.toMatch(/@everyone|<b>/);
  const archive = release!.assets.find(({ name }) => name.endsWith(".tar.gz"))!;
  await writeFile(join(on.folder, "x.tar.gz"), archive.bytes);
  expect(execFileSync("tar", ["-tzf", join(on.folder, "x.tar.gz")], { encoding: "utf8" }).trim().split("\n").sort()).toEqual(["penguins/1764288123/saved_model.pb", "penguins/1764288123/variables/variables.index"]);
  expect(execFileSync("tar", ["-xOzf", join(on.folder, "x.tar.gz"), "penguins/1764288123/saved_model.pb"], { encoding: "utf8" })).toBe("graph");
  const manifest = JSON.parse(release!.assets.find(({ name }) => name === "assay-manifest.json")!.bytes.toString("utf8")) as Record<string, unknown>;
  expect(manifest).toMatchObject({ model: what.model.digest, archive: { digest: archive.digest } });
  expect(await target(on).has(pushed, {}, on.folder)).toBe(true);
}));

test("the same files make the same archive", () => onGitHub(async (on) => {
  await target(on).push(await push(on.folder), signal);
  const first = gunzipSync(on.there.releases[0]!.assets[0]!.bytes);
  on.there.releases.length = 0;
  await target(on).push(await push(on.folder), signal);
  expect(gunzipSync(on.there.releases[0]!.assets[0]!.bytes).equals(first)).toBe(true);
}));

test("a draft that was left behind is replaced; an upload that fails leaves none", () => onGitHub(async (on) => {
  on.server.fail("POST /repos/{owner}/{repo}/releases/{release_id}/assets", 502);
  await expect(target(on).push(await push(on.folder), signal)).rejects.toThrow();
  expect(on.there.releases).toEqual([]);
  const what = await push(on.folder);
  on.there.releases.push({ id: 1, assets: [], tag_name: "penguins-v1", name: "x", body: `<!-- assay:served penguins 1 ${servedDigest(servedFiles(what.model))} -->`, draft: true, prerelease: false, target: "main" });
  await target(on).push(what, signal);
  expect(on.there.releases.map(({ draft }) => draft)).toEqual([false]);
}));

test("a model whose files are no longer what was evaluated is not pushed", () => onGitHub(async (on) => {
  const what = await push(on.folder);
  await writeFile(join(what.model.path, "Format-Serving/saved_model.pb"), "grapf");
  await expect(target(on).push(what, signal)).rejects.toThrow("not what was evaluated");
  expect(on.there.releases).toEqual([]);
}));

test("the tag's grammar can be chosen, and publishing makes the tag", () => onGitHub(async (on) => {
  const clone = join(on.folder, "clone");
  execFileSync("git", ["clone", "--quiet", on.there.git!, clone], { stdio: "ignore" });
  execFileSync("git", ["-C", clone, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--allow-empty", "-m", "x"]);
  execFileSync("git", ["-C", clone, "push", "--quiet", "origin", "HEAD:main"]);
  await target(on).push(await push(on.folder, { version: "1.2.0", settings: { release: { tag: "{pipeline}@v{version}" } } }), signal);
  expect(execFileSync("git", ["-C", on.there.git!, "tag"], { encoding: "utf8" }).trim()).toBe("penguins@v1.2.0");
  await expect(target(on).push(await push(on.folder, { files: { a: "other" }, settings: { release: { tag: "latest" } } }), signal)).rejects.toThrow(/does not tell versions apart/);
}, { git: (folder) => bareRepository(join(folder, "git")) }));

test("without permission the sentence names it", () => onGitHub(async (on) => {
  await expect(target(on).push(await push(on.folder), signal)).rejects.toThrow(/may not write contents\n {2}hint: add `contents: write`/);
  expect(await readFile(join(on.folder, "artifacts/Trainer/model", "x"), "utf8").catch(() => "none")).toBe("none");
}, { permissions: { contents: "read" } }));
