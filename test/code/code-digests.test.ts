import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { codeDigests, resolveModule } from "../../src/code/code-digests.ts";
import { importedSpecifiers } from "../../src/code/import-scan.ts";
import { digestOf } from "../../src/core/digest.ts";

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "assay-code-"));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
  }
  return path;
}

test("imports of every form are found, and nothing in comments, strings, templates or regular expressions", () => {
  expect(importedSpecifiers(`
    import * as tf from '@tensorflow/tfjs'
    import type { Train } from "assay"
    import "./side"; export * from './all'; export { a } from "./a"
    import data from "./data.json" with { type: "json" }
    const lazy = () => import( './lazy' ); const old = require("./old")
    // import "./comment"
    /* import "./block" */
    const text = 'import "./string"'; const t = \`import "./template" \${ await import("./inside") } import "./after" \${\`\${1}\`} \`
    const r = /import "\\/regex"/g; const q = a / b; const s = /[/"]/.test(x) ? 1 / 2 : "x"
    thing.import("./method"); from; "./nothing"
    import x = require("./equals")
  `)).toEqual(["@tensorflow/tfjs", "assay", "./side", "./all", "./a", "./data.json", "./lazy", "./old", "./inside", "./equals"]);
});

test("any text is scanned to its end", () => {
  for (const text of ["`", "`${", "'", "/", "/*", "\\", "`${`${", "}}}", "import", 'from "', "\u{1F600}", "a /b/ c"]) expect(importedSpecifiers(text)).toEqual([]);
});

test("a module's digests hold all it imports by relative paths, in turn and once", async () => {
  const root = await folder({
    "model.ts": 'import { a } from "./lib/a.js"; import x from "./x.json"; import tf from "@tensorflow/tfjs"; import "./gone"',
    "lib/a.ts": 'export * from "."; export * from "../model.ts"; export const a = 1',
    "lib/index.mts": "export const b = 2",
    "x.json": "{}",
    "unrelated.ts": "",
  });
  const digests = await codeDigests(root, "model.ts");
  expect(Object.keys(digests)).toEqual(["lib/a.ts", "lib/index.mts", "model.ts", "x.json"]);
  expect(digests["x.json"]).toBe(digestOf("{}"));
  const folders = await folder({ "m.ts": 'import "./lib"; import "../outside"', "lib/index.ts": "1" });
  expect(Object.keys(await codeDigests(folders, "./m"))).toEqual(["lib/index.ts", "m.ts"]);
});

test("a module that is not there is one sentence with the nearest file", async () => {
  const root = await folder({ "src/model.ts": "" });
  await expect(codeDigests(root, "src/modle.ts")).rejects.toThrow("the code module src/modle.ts is not there\n  hint: did you mean src/model.ts?");
  await expect(resolveModule(root, "elsewhere/x.ts")).rejects.toThrow("paths are relative to");
});
