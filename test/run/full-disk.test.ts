import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { component } from "../../src/core/component.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import { directoryStore } from "../../src/store/directory-store.ts";
import { run } from "../../src/run/run.ts";
import { endings, source, train } from "./toy.ts";

/** A disk of 300 KB. Only root may mount one: elsewhere these tests have nothing to stand on. */
const disk = mkdtempSync(join(tmpdir(), "assay-disk-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=300k", "tmpfs", disk]).status === 0;
afterAll(() => { if (mounted) spawnSync("umount", [disk]); });
const onFullDisk = mounted ? test : test.skip;

const state = join(disk, ".assay");
const options = { workspace: disk, stateDirectory: state, metadata: folderStore(join(state, "records")), artifacts: directoryStore(join(state, "artifacts")), provenance: { trusted: true } };
const large = component({ ...train, async run(_, { outputs }) { await writeFile(join(outputs.model.path, "weights"), Buffer.alloc(1 << 20)); } });
const toy = (trainer: typeof train) => pipeline("toy", (add) => { add(trainer, { examples: add(source, {}, { file: "data.txt" }).examples }); });

onFullDisk("a full disk fails the step with one sentence and leaves nothing half-written; with space it goes on from there", async () => {
  await writeFile(join(disk, "data.txt"), "hello");
  const summary = await run(toy(large), options);
  expect(summary.outcomes[1]).toMatchObject({ type: "failed", bug: false, mistakes: [{ message: expect.stringContaining("no space left on the disk"), hint: expect.stringContaining("free some space") }] });
  expect(await readdir(join(state, "artifacts"))).not.toContain("Train");
  expect(await readdir(join(state, "tmp"))).toEqual([]);
  expect(endings(await run(toy(train), options))).toEqual({ Source: "reused", Train: "finished" });
});

onFullDisk("when not even the records fit, the run is one sentence", async () => {
  await rm(state, { recursive: true });
  const filler = join(disk, "filler");
  await writeFile(filler, Buffer.alloc(1 << 20)).catch(() => {});
  await expect(run(toy(train), options)).rejects.toThrow("no space left on the disk");
  await rm(filler);
  expect((await run(toy(train), options)).verdict).toBe("unjudged");
});
