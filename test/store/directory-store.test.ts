import { mkdtemp, readdir, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { directoryStore } from "../../src/store/directory-store.ts";
import { artifactStoreContract } from "../contract/artifact-store.ts";

const fresh = (): Promise<string> => mkdtemp(join(tmpdir(), "assay-store-"));

artifactStoreContract("the directory store", async () => directoryStore(await fresh()));

test("artifacts lie where TFX puts them: node, output, execution", async () => {
  const root = await fresh();
  const directory = await fresh();
  await writeFile(join(directory, "x"), "1");
  const artifact = await directoryStore(root).commit(directory, { node: "Trainer", output: "model", execution: "7" }, { type: "Model", properties: {} });
  expect(artifact.path).toBe(join(root, "Trainer/model/7"));
});

test("a damaged index file counts as absent", async () => {
  const root = await fresh();
  const directory = await fresh();
  const store = directoryStore(root);
  const artifact = await store.commit(directory, { node: "a", output: "b", execution: "1" }, { type: "Model", properties: {} });
  const folder = join(root, ".index", artifact.digest.slice(7));
  for (const name of await readdir(folder)) await writeFile(join(folder, name), "{\"directory\": \"../..");
  expect(await store.open(artifact)).toBeUndefined();
  for (const name of await readdir(folder)) await writeFile(join(folder, name), "{\"directory\": \"../..\", \"marks\": [], \"verified\": \"1\"}");
  expect(await store.open(artifact)).toBeUndefined();
});

test("a directory that was moved by a killed process but not indexed is invisible", async () => {
  const root = await fresh();
  const directory = await fresh();
  const store = directoryStore(root);
  const artifact = await store.commit(directory, { node: "a", output: "b", execution: "1" }, { type: "Model", properties: {} });
  await rm(join(root, ".index"), { recursive: true });
  await mkdir(join(root, "a/b/2"), { recursive: true });
  expect(await store.open(artifact)).toBeUndefined();
});
