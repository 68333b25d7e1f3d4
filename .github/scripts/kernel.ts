// Compiles src/data/example-kernel.as to WebAssembly, as text in src/data/example-kernel-code.ts.
//   npm run kernel             writes it
//   npm run kernel -- --check  says whether it is what the source compiles to
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import asc from "assemblyscript/asc";

const root = resolve(import.meta.dirname, "../..");
const source = "src/data/example-kernel.as";
const target = "src/data/example-kernel-code.ts";

let code = new Uint8Array();
const { error, stderr } = await asc.main([
  "example-kernel.ts", "--outFile", "example-kernel.wasm", "-O3", "--noAssert", "--runtime", "stub", "--memoryBase", "24576", "--enable", "simd", "--enable", "bulk-memory", "--use", "abort=",
], {
  readFile: (name) => (name === "example-kernel.ts" ? readFileSync(join(root, source), "utf8") : null),
  writeFile: (name, contents) => { if (name === "example-kernel.wasm") code = contents as Uint8Array<ArrayBuffer>; },
  listFiles: () => [],
});
if (error) throw new Error(`${source} does not compile: ${stderr.toString()}`);
const text = `/** WebAssembly that \`npm run kernel\` compiles from example-kernel.as. */\nexport const exampleKernelCode = ${JSON.stringify(Buffer.from(code).toString("base64"))};\n`;
if (!process.argv.includes("--check")) writeFileSync(join(root, target), text);
else if (readFileSync(join(root, target), "utf8") !== text) {
  console.error(`${target} is not what ${source} compiles to: run npm run kernel and commit it`);
  process.exitCode = 1;
} else console.log(`${target} equals a rebuild`);
