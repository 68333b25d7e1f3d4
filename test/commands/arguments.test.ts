import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { assay } from "./command-line.ts";

const penguins = resolve(import.meta.dirname, "../../examples/penguins");

test("a step to be forced that is none is named with the nearest, and nothing runs", async () => {
  const { code, out, err } = await assay(penguins, "run", ".", "--force", "Trainr");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain('--force names no step: "Trainr"');
  expect(err).toContain("did you mean Trainer?");
});

test.each([["run", 1], ["check", 1], ["open", 1], ["explain", 2], ["lineage", 2]])("%s refuses an argument it has no use for", async (command, most) => {
  const { code, err } = await assay(join(penguins, ".."), command, ...Array.from({ length: most }, () => "penguins"), "extra");
  expect(code).toBe(2);
  expect(err).toContain('one argument too many: "extra"');
});

test("a reader that has seen enough ends a command without a fault", async () => {
  const root = resolve(import.meta.dirname, "../..");
  const data = join(root, "examples/flights/data/flights-2013-01.csv");
  const { stdout } = await promisify(execFile)("bash", ["-c", `"${process.execPath}" "${join(root, "src/cli.ts")}" statistics "${data}" --format json 2>&1 | head -c 20; echo " \${PIPESTATUS[0]}"`]);
  expect(stdout).toMatch(/^\{\s+"datasets": \[\s+0\n$/);
});
