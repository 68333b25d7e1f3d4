import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { endings, toyPipeline, workspace } from "./toy.ts";

/** Runs until training has begun, then sends the signal; resolves with what the process said and how it ended. */
function killed(path: string, signal: NodeJS.Signals): Promise<{ said: string; code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "killed-run.ts"), path], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      if (said === "training\n") child.kill(signal);
    });
    child.on("close", (code, by) => resolve({ said, code, signal: by }));
  });
}

test("after SIGKILL in the middle of a step nothing half-written is visible; the next run reuses what was done and cleans up", async () => {
  const place = await workspace();
  expect(await killed(place.path, "SIGKILL")).toMatchObject({ said: "training\n", signal: "SIGKILL" });
  expect(await readdir(join(place.path, ".assay/artifacts"))).not.toContain("Train");
  expect(await readdir(join(place.path, ".assay/tmp"))).toHaveLength(1);
  expect((await place.options.metadata.list("execution")).map(({ node, state }) => `${node} ${state}`).sort()).toEqual(["Count COMPLETE", "Source COMPLETE"]);
  const { summary } = await place.run(toyPipeline());
  expect(endings(summary)).toEqual({ Source: "reused", Count: "reused", Train: "finished", Judge: "finished", Push: "finished" });
  expect(await readdir(join(place.path, ".assay/tmp"))).toEqual([]);
}, 30_000);

test("after SIGTERM the run ends in order: the step is canceled, what was done is done, no work is left behind", async () => {
  const place = await workspace();
  expect(await killed(place.path, "SIGTERM")).toEqual({ said: "training\nthe run was stopped while Train ran\n", code: 143, signal: null });
  expect(await readdir(join(place.path, ".assay/tmp"))).toEqual([]);
  expect((await place.options.metadata.list("execution")).map(({ node, state }) => `${node} ${state}`).sort()).toEqual(["Count COMPLETE", "Source COMPLETE", "Train CANCELED"]);
  expect(endings((await place.run(toyPipeline())).summary)).toMatchObject({ Source: "reused", Train: "finished" });
}, 30_000);

test("the work of a run that is still going on is left alone", async () => {
  const place = await workspace();
  const child = spawn(process.execPath, [join(import.meta.dirname, "killed-run.ts"), place.path], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await place.run(toyPipeline());
  expect(await readdir(join(place.path, ".assay/tmp"))).toHaveLength(1);
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await ended;
}, 30_000);
