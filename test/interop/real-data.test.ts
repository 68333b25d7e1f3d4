import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparedWithTfx, described, runPython, title, whenReady } from "./tfx-comparison.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "real-data-")); });
afterAll(() => rm(folder, { recursive: true }));

whenReady(title("of eleven real data sets each row is in TFX's split, and TFDV computes, infers and draws the same"), async () => {
  const names = JSON.parse(await runPython("real-data.py", folder)) as readonly string[];
  expect(names.length).toBe(11);
  const plan: Record<string, object> = {};
  const given = { patterns: { all: "*.csv" }, buckets: { train: 2, eval: 1 } };
  for (const name of names) plan[name] = { base: join(folder, name, "data"), ...given, ...(await described(join(folder, name), given)) };
  const { differences } = await comparedWithTfx(folder, plan);
  expect(differences).toEqual({});
}, 300_000);
