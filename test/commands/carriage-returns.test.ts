import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { assay } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-crlf-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("files that a checkout on Windows gave carriage returns mean the same, and keep them when they are rewritten", async () => {
  const example = resolve(import.meta.dirname, "../../examples/penguins");
  for (const name of ["unix", "windows"]) {
    cpSync(example, join(folder, name), { recursive: true, filter: (path) => !/\.assay|serving/.test(path.slice(example.length)) });
  }
  const files = ["assay.yml", "schema.pbtxt", "model.ts", "data/penguins.csv"].map((file) => join(folder, "windows", file));
  for (const file of files) writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
  const ran = async (name: string): Promise<unknown> => {
    const { code, out } = await assay(join(folder, name), "run", "--set", "train.steps=1", "--json");
    expect(code).toBe(1); // one step teaches little
    const { metrics, gates } = JSON.parse(out) as { readonly metrics: { readonly accuracy: number }; readonly gates: readonly { readonly name: string; readonly status: string }[] };
    return { accuracy: metrics.accuracy, gates: gates.map(({ name, status }) => [name, status]) };
  };
  expect(await ran("windows")).toEqual(await ran("unix"));
  expect((await assay(join(folder, "windows"), "schema", "edit", "schema.pbtxt", "--feature", "island", "--add-value", "Anvers")).code).toBe(0);
  const text = readFileSync(files[1]!, "utf8");
  expect(text).toContain('  value: "Anvers"\r\n');
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
}, 120_000);
