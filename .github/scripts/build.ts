// Builds dist/ from src/: types with tsc, one bundle with lazy chunks with ncc, and the thin files that enter it.
//   npm run build             writes dist/
//   npm run build -- --check  builds into build/dist and says which files of dist/ differ
import { spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const check = process.argv.includes("--check");
const dist = join(root, check ? "build/dist" : "dist");
const bin = (name: string) => join(root, "node_modules/.bin", name);

function call(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) { process.exitCode = 1; throw new Error(`${command} failed`); }
}

rmSync(join(root, "build"), { recursive: true, force: true });
call(bin("tsc"), "-p", ".github/tsconfig.build.json");
rmSync(dist, { recursive: true, force: true });
call(bin("ncc"), "build", "build/js/bundle.js", "-o", dist, "--license", "licenses.txt", "-q");

// What code of the user imports is known when it runs: ncc puts a lookup that holds nothing in place of jiti's own import().
const lookup = /const nativeImport = \(id\) => __webpack_require__\(\d+\)\(id\);/;
const loaders = readdirSync(dist).filter((name) => name.endsWith(".index.js")).filter((name) => lookup.test(readFileSync(join(dist, name), "utf8")));
if (loaders.length !== 1) throw new Error(`jiti's import() is in ${loaders.length} chunks of the bundle, not in one: see what ncc made of jiti-static.mjs`);
writeFileSync(join(dist, loaders[0]!), readFileSync(join(dist, loaders[0]!), "utf8").replace(lookup, "const nativeImport = (id) => import(id);"));

const entries: Record<string, string> = {
  "cli.js": '#!/usr/bin/env node\nimport { cli } from "./index.js";\nawait cli(process.argv.slice(2), import.meta.dirname);\n',
  "action.js": 'import { action } from "./index.js";\nawait action(import.meta.dirname);\nprocess.exit();\n',
  "child.js": 'import { child } from "./index.js";\nawait child();\n',
  "worker.js": 'import { worker } from "./index.js";\nawait worker();\n',
  "library.js": 'import { library } from "./index.js";\nconst assay = await library();\n',
};
const library = (await import(pathToFileURL(join(root, "src/index.ts")).href)) as Record<string, unknown>;
entries["library.js"] += Object.keys(library).sort().map((name) => `export const ${name} = assay.${name};\n`).join("");
for (const [name, text] of Object.entries(entries)) writeFileSync(join(dist, name), text);
chmodSync(join(dist, "cli.js"), 0o755);

cpSync(join(root, "build/types"), join(dist, "types"), { recursive: true });
const wasm = "tfjs-backend-wasm-simd.wasm";
cpSync(join(root, "node_modules/@tensorflow/tfjs-backend-wasm/dist", wasm), join(dist, wasm));
cpSync(join(root, "node_modules/sql.js/dist/sql-wasm-inline.js"), join(dist, "sql-wasm-inline.cjs"));
appendFileSync(join(dist, "licenses.txt"), `\nsql.js\nMIT\n${readFileSync(join(root, "node_modules/sql.js/LICENSE"), "utf8")}`);
const { publishedSchema } = (await import(pathToFileURL(join(root, "src/config/published-schema.ts")).href)) as { publishedSchema: () => unknown };
writeFileSync(join(dist, "assay.schema.json"), `${JSON.stringify(publishedSchema(), null, 2)}\n`);

if (check) {
  const committed = join(root, "dist");
  const list = (folder: string) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  const names = [...new Set([...list(committed), ...list(dist)])];
  const differing = names.filter((name) => {
    const [a, b] = [join(committed, name), join(dist, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
  if (differing.length > 0) {
    console.error(`dist/ is not what src/ builds: ${differing.slice(0, 20).join(", ")}\nrun npm run build and commit dist/`);
    process.exitCode = 1;
  } else console.log(`dist/ equals a rebuild: ${names.length} files`);
}
mkdirSync(join(root, "build"), { recursive: true });
