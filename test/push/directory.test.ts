import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { directoryTarget } from "../../src/push/directory.ts";
import { modelArtifact, pushTargetContract } from "../contract/push-target.ts";

async function place() {
  const workspace = await mkdtemp(join(tmpdir(), "assay-push-"));
  const home = join(workspace, "serving/flights");
  return {
    target: directoryTarget, settings: { directory: "serving/" }, workspace,
    async files({ location }: { location: string }) {
      const root = join(workspace, location);
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return Object.fromEntries(await Promise.all(files.map(async (file) => [relative(root, file), await readFile(file, "utf8")])));
    },
    versions: async () => (await readdir(home).catch(() => [])).filter((name) => /^\d+$/.test(name)).sort(),
    remove: ({ location }: { location: string }) => rm(join(workspace, location), { recursive: true }),
  };
}

pushTargetContract("directory", place);

const never = new AbortController().signal;

test("a version lies where TensorFlow Serving looks for it", async () => {
  const { workspace, settings } = await place();
  const model = await modelArtifact({ "Format-Serving/saved_model.pb": "graph" });
  const pushed = await directoryTarget.push({ pipeline: "flights", model, version: "1764288123", settings, workspace, note: "" }, never);
  expect(pushed.location).toBe("serving/flights/1764288123");
  expect(await readdir(join(workspace, "serving/flights"))).toEqual(["1764288123"]);
});

test("a version that somebody changed is not taken for the model", async () => {
  const { workspace, settings } = await place();
  const model = await modelArtifact({ "Format-Serving/saved_model.pb": "graph" });
  const push = { pipeline: "flights", model, version: "10", settings, workspace, note: "" };
  const pushed = await directoryTarget.push(push, never);
  await writeFile(join(workspace, pushed.location, "saved_model.pb"), "GRAPH");
  expect(await directoryTarget.has(pushed, settings, workspace)).toBe(false);
  expect((await directoryTarget.push(push, never)).version).toBe("11");
});

test("folders and files that are no versions are let be", async () => {
  const { workspace, settings } = await place();
  await mkdir(join(workspace, "serving/flights/notes"), { recursive: true });
  await writeFile(join(workspace, "serving/flights/99"), "a file");
  const model = await modelArtifact({ "Format-Serving/saved_model.pb": "graph" });
  const pushed = await directoryTarget.push({ pipeline: "flights", model, version: "10", settings, workspace, note: "" }, never);
  expect(pushed.version).toBe("10");
  expect(await readFile(join(workspace, "serving/flights/99"), "utf8")).toBe("a file");
});

test("a push without a directory is the user's mistake", async () => {
  const { workspace } = await place();
  const model = await modelArtifact({ "Format-Serving/saved_model.pb": "graph" });
  await expect(directoryTarget.push({ pipeline: "flights", model, version: "10", settings: {}, workspace, note: "" }, never)).rejects.toThrow("push: directory");
});
