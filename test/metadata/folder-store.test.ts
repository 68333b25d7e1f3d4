import { mkdir, mkdtemp, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderStore } from "../../src/metadata/folder-store.ts";
import { contextNamed, metadataStoreContract } from "../contract/metadata-store.ts";

const fresh = (): Promise<string> => mkdtemp(join(tmpdir(), "assay-records-"));

metadataStoreContract("the folder store", async () => {
  const root = join(await fresh(), "records");
  return async () => folderStore(root);
});

test("one put is one file, named by the digest of its bytes", async () => {
  const root = await fresh();
  await folderStore(root).put([contextNamed("a"), contextNamed("b")]);
  const files = (await readdir(root, { recursive: true })).filter((name) => name.includes("/"));
  expect(files).toHaveLength(1);
  expect((await readFile(join(root, files[0]!), "utf8")).trimEnd().split("\n")).toHaveLength(2);
});

test("half-written files and files of others count as absent", async () => {
  const root = await fresh();
  await folderStore(root).put([contextNamed("a")]);
  await folderStore(root).put([contextNamed("b")]);
  const [file] = (await readdir(root, { recursive: true })).filter((name) => name.includes("/"));
  await truncate(join(root, file!), 20);
  await writeFile(join(root, "readme.txt"), "hello");
  await mkdir(join(root, "00", `${"0".repeat(62)}.jsonl`), { recursive: true });
  await writeFile(join(root, file!.slice(0, 2), ".a1b2"), "{");
  expect(await folderStore(root).list("context")).toHaveLength(1);
});
