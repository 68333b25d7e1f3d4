import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Sandbox } from "./sandbox.ts";

test("on GitHub Enterprise Server, which keeps no artifacts for actions as new as this, all else works and a merge makes the model again", async () => {
  await using sandbox = await new Sandbox().start();
  // The client of workflow artifacts knows github.com, ghe.com and localhost by their names alone.
  const environment = { GITHUB_SERVER_URL: sandbox.server.api };
  sandbox.edit("assay.yml", (text) => text.replace(/seed: \d+/, "seed: 11"));
  sandbox.commit("Another seed");
  const opened = await sandbox.run({ ...sandbox.pullRequest(), environment });
  const warnings = opened.log.split("\n").filter((line) => line.startsWith("::warning::"));
  expect([opened.code, warnings]).toEqual([0, ["::warning::GitHub Enterprise Server takes no workflow artifacts from this action: the report is in the job's folder, and at merge the model is made again instead of fetched."]]);
  expect(sandbox.repository.comments[0]?.body).toContain("Ready to promote: penguins");
  expect(sandbox.repository.checks).toMatchObject([{ conclusion: "success" }]);
  expect(sandbox.server.artifacts.artifacts).toEqual([]);
  expect(existsSync(resolve(opened.folder, opened.outputs["report"]!))).toBe(true);

  const merged = await sandbox.run({ ...sandbox.squash(), environment });
  expect([merged.code, merged.log]).toEqual([0, expect.stringContaining("Evaluated the model in this run")]);
  expect(merged.outputs["blessed"]).toBe("true");
  expect(sandbox.repository.releases).toMatchObject([{ draft: false }]);
  expect(sandbox.server.complaints).toEqual([]);
}, 120_000);
