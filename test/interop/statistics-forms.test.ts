import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assay, flights, penguins } from "../commands/command-line.ts";

const own = join(import.meta.dirname, "../../.venv/bin/python");
const python = [process.env["ASSAY_TFX_PYTHON"] ?? own, own].find((path) => existsSync(path) && spawnSync(path, ["-c", "import tensorflow_metadata"]).status === 0);
const whenReady = python === undefined ? test.skip : test;

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "statistics-forms-")); });
afterAll(() => rm(folder, { recursive: true }));

whenReady(`Python reads one message from binary, JSON and text statistics${python === undefined ? " (skipped: no Python with tensorflow_metadata)" : ""}`, async () => {
  const odd = join(folder, "odd.csv");
  await writeFile(odd, 'number,"a \'quoted\'\tname",text\nnan,1,"line\none"\ninf,9007199254740993,"\u{1F600}\u0001"\n-0.5,-3,\n,,\n');
  for (const [source, examples, features] of [[penguins, 344, 8], [flights("01"), 3001, 19], [odd, 4, 3]] as const) {
    const files = ["pb", "json", "pbtxt"].map((format) => join(folder, `statistics.${format}`));
    for (const file of files) expect(await assay(folder, "statistics", source, "--out", file)).toMatchObject({ code: 0, err: "" });
    const { stdout, stderr } = spawnSync(python!, [join(import.meta.dirname, "statistics-forms.py"), ...files], { encoding: "utf8" });
    expect([stdout, stderr]).toEqual([`${examples} ${features} True True\n`, ""]);
  }
}, 60_000);
