import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { tinyFiles } from "../redteam/tiny.ts";
import { entry, node24 } from "./sandbox.ts";

const files: Readonly<Record<string, string>> = {
  ...tinyFiles,
  "assay.yml": tinyFiles["assay.yml"]!.replace(/train: \{ run.*/, "code: model.ts\ntrain: { steps: 1 }"),
  "node_modules/only-esm/package.json": '{ "name": "only-esm", "type": "module", "exports": "./index.js" }',
  "node_modules/only-esm/index.js": 'const os = await import("node:os");\nexport const ofPackage = typeof os.platform();\n',
  "beside.mjs": 'const { readFile } = await import("node:fs/promises");\nexport const beside = (await readFile(new URL("./data.csv", import.meta.url), "utf8")).slice(0, 6);\n',
  "model.ts": `import { ofPackage } from "only-esm";
export async function train(): Promise<never> {
  const { beside } = await import("./beside.mjs");
  const { one } = await import("data:text/javascript,export const one = 1");
  const name: string = "node:path";
  throw new Error(["found", ofPackage, beside, one, typeof (await import(name)).join].join(" "));
}
`,
};

test("code of the user imports what it likes while it runs: packages of its own that are ESM only, modules of Node, files beside it", () => {
  const folder = mkdtempSync(join(tmpdir(), "assay-own-imports-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { status, stdout, stderr } = spawnSync(node24, [entry.replace(/action\.(js|ts)$/, "cli.$1"), "run", folder], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", HOME: folder, NO_COLOR: "1" } });
    expect([status, stdout + stderr]).toEqual([2, expect.stringContaining("Trainer failed: found string height 1 function")]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
