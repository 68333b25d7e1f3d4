import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Artifact } from "../../src/core/artifact.ts";
import type { Push } from "../../src/core/push-target.ts";
import { releaseTarget } from "../../src/github/release.ts";
import { servedDigest, servedFiles } from "../../src/push/served-files.ts";
import { directoryStore } from "../../src/store/directory-store.ts";
import { bareRepository } from "../contract-server/contract-server.ts";
import { onGitHub, type OnGitHub } from "./on-github.ts";

const signal = new AbortController().signal;

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

test("the same model is pushed once, whatever version is asked for", () => onGitHub(async (on) => {
  const first = await target(on).push(await push(on.folder), signal);
  const again = await target(on).push(await push(on.folder, { version: "1764299999" }), signal);
  expect(again).toEqual(first);
  expect(on.there.releases).toHaveLength(1);
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
  on.there.releases.push({ id: 1, assets: [], tag_name: "penguins-v1", name: "x", body: `<!-- assay:served penguins ${servedDigest(servedFiles(what.model))} -->`, draft: true, prerelease: false, target: "main" });
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
