import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { quickOnMain } from "./merging.ts";
import { Sandbox } from "./sandbox.ts";

test("of two pipelines the one runs that something changed for; the other's required check succeeds without, and only the first comments", async () => {
  await using sandbox = await new Sandbox().start();
  quickOnMain(sandbox);
  for (const name of ["first", "second"]) {
    mkdirSync(join(sandbox.clone, "ml", name), { recursive: true });
    sandbox.git("checkout-index", "-a", "-f", `--prefix=ml/${name}/`);
    sandbox.edit(`ml/${name}/assay.yml`, (text) => text.replace("name: penguins", `name: ${name}`));
  }
  sandbox.commit("A monorepo");
  sandbox.push("main");
  sandbox.edit("ml/first/assay.yml", (text) => text.replace(/seed: \d+/, "seed: 11"));
  sandbox.commit("Another seed");
  const ran = await sandbox.run({ ...sandbox.pullRequest(), inputs: { path: "ml/*" } });
  expect([ran.code, ran.log]).toEqual([0, expect.stringContaining("Not affected: Nothing that decides second changed")]);
  const { checks, comments } = sandbox.repository;
  expect(checks.map(({ name, conclusion, title }) => [name, conclusion, title?.split(":")[0]])).toEqual([["Assay / first", "success", expect.stringContaining("Ready to promote")], ["Assay / second", "success", "Not affected"]]);
  expect(comments.map(({ body }) => body.split("\n")[0])).toEqual(["<!-- assay:comment first -->"]);
  expect(ran.outputs).toMatchObject({ verdict: "blessed", blessed: "true", metrics: expect.stringContaining('{"first":{') });

  sandbox.edit("ml/first/assay.yml", (text) => text.replace(/seed: \d+/, "seed: 7"));
  sandbox.edit("notes.md", () => "Words.\n");
  sandbox.commit("Back again");
  const back = await sandbox.run({ ...sandbox.pullRequest(), inputs: { path: "ml/first\nml/second" } });
  expect([back.code, back.outputs["verdict"]]).toEqual([0, "not-affected"]);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain("Not affected: first");
  expect(sandbox.server.complaints).toEqual([]);
}, 60_000);
