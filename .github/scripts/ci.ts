// The stages of CI, one after the other; each may be named to run it alone: node .github/scripts/ci.ts [stage …]
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

interface Stage {
  readonly name: string;
  readonly command: string;
  /** Prepares what the stage needs; its failure is the stage's. */
  readonly install?: string;
}

const apt = (packages: string) =>
  `for p in ${packages}; do dpkg -s $p >/dev/null 2>&1 || missing=1; done; [ -z "\${missing:-}" ] || (apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages} >/dev/null)`;
const jest = (pattern: string, more = "") =>
  `node_modules/.bin/node --max-old-space-size=4096 node_modules/jest/bin/jest.js --testPathIgnorePatterns /node_modules/ /dist/ ${more} --testPathPatterns ${pattern}`;

const stages: readonly Stage[] = [
  { name: "test", install: apt("chromium fonts-liberation"), command: "npm test" },
  { name: "dist", command: "npm run --silent kernel -- --check && npm run --silent build -- --check" },
  { name: "readme", command: "node_modules/.bin/node .github/scripts/readme.ts --check" },
  { name: "laptop", command: "rm -rf examples/penguins/.assay && npx assay run examples/penguins && npx assay run examples/penguins | grep -c reused | grep -qx 9" },
  { name: "tools", install: "bash .github/scripts/ci-tools.sh", command: "bash .github/scripts/lint-workflows.sh" },
  { name: "e2e", command: jest("test/e2e/") },
  { name: "servers", install: "set -e; for script in .github/scripts/servers-*.sh; do bash $script; done", command: jest("test/servers/") },
  { name: "fuzz", command: jest("test/fuzz/") },
  { name: "interop", install: "sh test/interop/setup.sh", command: jest("test/interop/") },
  { name: "peers", install: "sh test/interop/tfx-setup.sh", command: `ASSAY_TFX_PYTHON=$PWD/.venv/tfx/bin/python ${jest("'test/interop/(tfx|real|tfdv|drift)'")}` },
  { name: "tfjs-node", install: "bash test/interop/tfjs-node.sh", command: `ASSAY_TFJS_NODE=$PWD/.venv/tfjs-node ${jest("test/model/")}` },
];

async function call(command: string, seen: (line: string) => void): Promise<number> {
  const child = spawn("bash", ["-c", command], { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, FORCE_COLOR: "0" } });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => { seen(line); console.log(line); });
  }
  return new Promise((done) => child.on("close", (code) => done(code ?? 1)));
}

let passed = 0;
let failed = 0;
const wanted = process.argv.slice(2);
const chosen = stages.filter((stage) => wanted.length === 0 || wanted.includes(stage.name));

/** What stages need is prepared while those before them run, one after the other. */
const prepared = new Map<string, Promise<number>>();
chosen.reduce((before, { name, install }) => {
  const done = before.then(() => (install ? call(install, () => {}) : 0));
  prepared.set(name, done);
  return done;
}, Promise.resolve(0));

for (const { name, command } of chosen) {
  const started = Date.now();
  console.log(`\n=== ${name}`);
  let counted = { passed: 0, failed: 0 };
  const code = (await prepared.get(name)!) || await call(command, (line) => {
    const tests = /^Tests:\s+(.*)$/.exec(line)?.[1];
    if (tests) counted = { passed: Number(/(\d+) passed/.exec(tests)?.[1] ?? 0), failed: Number(/(\d+) failed/.exec(tests)?.[1] ?? 0) };
  });
  if (code === 0 && counted.passed === 0) counted.passed = 1;
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  passed += counted.passed;
  failed += counted.failed;
  console.log(`=== ${name}: ${code === 0 ? "ok" : `exit ${code}`}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
