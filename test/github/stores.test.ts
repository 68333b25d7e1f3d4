import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archivedStore } from "../../src/github/archived-store.ts";
import { deliver } from "../../src/github/delivery.ts";
import { layeredMetadata, readShared } from "../../src/github/layered-metadata.ts";
import { metadataBranch } from "../../src/github/metadata-branch.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import { directoryStore } from "../../src/store/directory-store.ts";
import { artifactStoreContract } from "../contract/artifact-store.ts";
import { contextNamed, metadataStoreContract } from "../contract/metadata-store.ts";
import { bareRepository, ContractServer } from "../contract-server/contract-server.ts";

const folders: string[] = [];
const servers: ContractServer[] = [];

async function folder(): Promise<string> {
  folders.push(await mkdtemp(join(tmpdir(), "assay-stores-")));
  return folders.at(-1)!;
}

/** A repository served over HTTP as GitHub serves it. */
async function repository(): Promise<{ readonly repositoryUrl: string; readonly server: ContractServer }> {
  const server = await new ContractServer().start();
  servers.push(server);
  server.state.repository("octo", "penguins", { git: bareRepository(join(await folder(), "bare")) });
  server.state.workflowToken("writer", { contents: "write" });
  server.state.workflowToken("reader", { contents: "read" });
  return { repositoryUrl: `${server.web}/octo/penguins`, server };
}

afterAll(async () => {
  for (const server of servers) await server.stop();
  for (const each of folders) await rm(each, { recursive: true, force: true });
});

artifactStoreContract("a store with archives behind it", async () => {
  const root = await folder();
  return archivedStore({
    local: directoryStore(join(root, "artifacts")), metadata: folderStore(join(root, "metadata")), temporary: root, makesAgain: true,
    download: () => Promise.reject(new Error("nothing is archived")), warn: () => undefined,
  });
});

metadataStoreContract("layered metadata", async () => {
  const root = await folder();
  return async () => layeredMetadata(folderStore(join(root, "local")), await readShared(folderStore(join(root, "shared"))));
});

metadataStoreContract("the metadata branch over HTTP", async () => {
  const { repositoryUrl } = await repository();
  return async () => metadataBranch({ repositoryUrl, branch: "assay-metadata", token: "writer", folder: await folder() });
});

test("a token that may only read reads the branch, and a push is refused with the missing permission", async () => {
  const { repositoryUrl } = await repository();
  const as = async (token: string) => metadataBranch({ repositoryUrl, branch: "assay-metadata", token, folder: await folder() });
  await (await as("writer")).put([contextNamed("a")]);
  const reader = await as("reader");
  expect(await reader.list("context")).toHaveLength(1);
  const warnings: string[] = [];
  await deliver({ fork: false, warn: (sentence) => warnings.push(sentence) }, { otherwise: "This run was not recorded", permission: "contents: write", work: () => reader.put([contextNamed("b")]) });
  expect(warnings).toEqual(["This run was not recorded: the token lacks contents: write; add it under permissions in the workflow."]);
});
