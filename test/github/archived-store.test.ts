import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Artifact } from "../../src/core/artifact.ts";
import { type ArchivedStore, archivedStore } from "../../src/github/archived-store.ts";
import { layeredMetadata, readShared } from "../../src/github/layered-metadata.ts";
import { type Archive, archiveName, ArchiveGone, downloadArchive, uploadArchive, uploadFile } from "../../src/github/workflow-artifacts.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import type { MetadataRecord } from "../../src/metadata/record.ts";
import { directoryStore } from "../../src/store/directory-store.ts";
import { runtimeToken } from "../contract-server/artifact-server.ts";
import type { ContractServer } from "../contract-server/contract-server.ts";
import { onGitHub, type OnGitHub } from "./on-github.ts";

/** The artifact client reads the runner's variables from the process. */
async function asRunner<T>(server: ContractServer, work: () => Promise<T>): Promise<T> {
  const variables = { ACTIONS_RESULTS_URL: server.api, ACTIONS_RUNTIME_TOKEN: runtimeToken(42), GITHUB_SERVER_URL: server.web, GITHUB_WORKSPACE: "/" };
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]));
  Object.assign(process.env, variables);
  const write = process.stdout.write;
  process.stdout.write = () => true; // the client talks to the workflow's log
  try {
    return await work();
  } finally {
    process.stdout.write = write;
    for (const [name, value] of Object.entries(before)) if (value === undefined) delete process.env[name]; else process.env[name] = value;
  }
}

async function model(folder: string, files: Readonly<Record<string, string>>): Promise<Artifact> {
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(join(folder, "made-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), text);
  }
  return directoryStore(join(folder, "artifacts")).commit(work, { node: "Trainer", output: "model", execution: "e1" }, { type: "Model", properties: { backend: "cpu" } });
}

function records(artifact: Artifact, archive: Archive, trusted = true): readonly MetadataRecord[] {
  const { type, digest, manifest, properties } = artifact;
  const parts = { component: "Trainer", version: 1, parameters: {}, inputs: {}, materials: {}, runtime: {} };
  return [
    { kind: "artifact", type, digest, manifest, properties },
    { kind: "execution", id: "e1", pipeline: "penguins", node: "Trainer", component: "Trainer", version: 1, state: "COMPLETE", fingerprint: digest, parts, run: "r1", started: 1, finished: 2 },
    { kind: "event", execution: "e1", artifact: digest, type: "OUTPUT", key: "model", time: 2 },
    { kind: "run", id: "r1", pipeline: "penguins", started: 1, finished: 2, verdict: "blessed", reason: "", provenance: { trusted }, nodes: {}, metrics: {}, archive },
  ];
}

interface Elsewhere {
  readonly open: () => Promise<Artifact | undefined>;
  readonly warnings: readonly string[];
}

/** Another machine with the records of the first and an empty `.assay`. */
async function elsewhere({ at, folder, makesAgain = true }: OnGitHub & { readonly makesAgain?: boolean }, artifact: Artifact, shared: readonly MetadataRecord[]): Promise<Elsewhere> {
  const temporary = await mkdtemp(join(folder, "temporary-"));
  const metadata = folderStore(join(temporary, "metadata"));
  await metadata.put(shared);
  const warnings: string[] = [];
  const store: ArchivedStore = archivedStore({
    local: directoryStore(join(temporary, "artifacts")), metadata, temporary, makesAgain,
    download: (archive, file) => downloadArchive(at, archive, file), warn: (sentence) => warnings.push(sentence),
  });
  const { path: _, ...stored } = artifact;
  return { open: async () => { const artifact = await store.open(stored); await store.close(); return artifact; }, warnings };
}

test("an artifact of an earlier run is restored on another machine, byte for byte", () => onGitHub(async (on) => {
  const artifact = await model(join(on.folder, "first"), { "Format-Serving/saved_model.pb": "graph", "Format-Serving/variables/variables.index": "x".repeat(100_000) });
  const archive = await asRunner(on.server, () => uploadArchive(archiveName("penguins", "r1", 1), { made: { Trainer: { model: artifact } }, texts: { "metadata/records.jsonl": "{}\n" } }, on.folder));
  expect(archive).toMatchObject({ name: "assay-penguins-r1-1", digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  const there = await elsewhere(on, artifact, records(artifact, archive));
  const [one, two] = [await there.open(), await there.open()];
  expect(one?.digest).toBe(artifact.digest);
  expect(two?.path).toBe(one?.path);
  expect(there.warnings).toEqual([]);
  expect(on.server.requestsOf("actions/download-artifact")).toHaveLength(1);
}));

test("artifacts of untrusted runs are not read at all", () => onGitHub(async (on) => {
  const artifact = await model(join(on.folder, "first"), { a: "b" });
  const archive = await asRunner(on.server, () => uploadArchive("assay-penguins-r1-1", { made: { Trainer: { model: artifact } }, texts: {} }, on.folder));
  const there = await elsewhere(on, artifact, records(artifact, archive, false));
  expect(await there.open()).toBeUndefined();
  expect(on.server.requestsOf("actions/download-artifact")).toHaveLength(0);
}));

test("an archive whose bytes were changed, that has expired or that may not be read counts as absent, with the reason", () => onGitHub(async (on) => {
  const artifact = await model(join(on.folder, "first"), { a: "b" });
  const archive = await asRunner(on.server, () => uploadArchive("assay-penguins-r1-1", { made: { Trainer: { model: artifact } }, texts: {} }, on.folder));
  const kept = on.server.artifacts.artifacts[0]!;
  kept.bytes = Buffer.concat([kept.bytes, Buffer.from("!")]);
  const changed = await elsewhere(on, artifact, records(artifact, archive));
  expect(await changed.open()).toBeUndefined();
  expect(changed.warnings).toEqual(["The artifacts of an earlier run (assay-penguins-r1-1) could not be fetched, so its steps run again"]);
  const rollback = await elsewhere({ ...on, makesAgain: false }, artifact, records(artifact, archive));
  expect(await rollback.open()).toBeUndefined();
  expect(rollback.warnings).toEqual(["The artifacts of an earlier run (assay-penguins-r1-1) could not be fetched, so another copy is looked for"]);
  kept.expired = true;
  await expect(downloadArchive(on.at, archive, join(on.folder, "x.zip"))).rejects.toThrow(ArchiveGone);
}));

test("an archive with the right digest but other files inside is refused", () => onGitHub(async (on) => {
  const artifact = await model(join(on.folder, "first"), { a: "b" });
  const other = await model(join(on.folder, "second"), { a: "c" });
  const archive = await asRunner(on.server, () => uploadArchive("assay-penguins-r1-1", { made: { Trainer: { model: other } }, texts: {} }, on.folder));
  const there = await elsewhere(on, artifact, records(artifact, archive));
  expect(await there.open()).toBeUndefined();
  expect(there.warnings).toEqual(["The artifact assay-penguins-r1-1 of run r1 cannot be used, so Trainer runs again"]);
}));

test("a name is taken once per workflow run; a report is uploaded as it is, not packed", () => onGitHub(async (on) => {
  await writeFile(join(on.folder, "assay-penguins-r1-1.html"), "<p>report</p>");
  const report = await asRunner(on.server, () => uploadFile(join(on.folder, "assay-penguins-r1-1.html")));
  expect(report.name).toBe("assay-penguins-r1-1.html");
  expect(on.server.artifacts.artifacts[0]).toMatchObject({ mime: "text/html", bytes: Buffer.from("<p>report</p>") });
  await expect(asRunner(on.server, () => uploadFile(join(on.folder, "assay-penguins-r1-1.html")))).rejects.toThrow(/409|already exists/);
}));

test("records are read from what all runs share and written there only at the end", async () => {
  const folder = await mkdtemp(join(tmpdir(), "assay-layered-"));
  const [local, shared] = [folderStore(join(folder, "local")), folderStore(join(folder, "shared"))];
  const context = (name: string): MetadataRecord => ({ kind: "context", type: "pipeline", name, properties: {} });
  await shared.put([context("old")]);
  const layered = layeredMetadata(local, await readShared(shared));
  await layered.put([context("new"), context("old")]);
  expect((await layered.list("context")).map(({ name }) => name).sort()).toEqual(["new", "old"]);
  expect(await shared.list("context")).toHaveLength(1);
  expect(await layered.share()).toBe(2);
  expect(await shared.list("context")).toHaveLength(2);
  expect(await layered.share()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});
