import { execFileSync, spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const cli = join(root, "src/cli.ts");

interface Ended { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly text: string }

/** Runs the command line in a process of its own. */
function assay(args: readonly string[], options: { readonly wrap?: readonly string[]; during?(pid: number, text: string): void } = {}): Promise<Ended> {
  const [command, ...rest] = [...(options.wrap ?? []), process.execPath, cli, ...args];
  const child = spawn(command!, rest, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1", GITHUB_TOKEN: "ghs_notforthechild" } });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => { text += chunk.toString(); options.during?.(child.pid!, text); });
  }
  return new Promise((done) => child.on("close", (code, signal) => done({ code, signal, text })));
}

/** A copy of the penguins with some files replaced. */
async function penguins(files: Readonly<Record<string, string | Uint8Array | ((before: string) => string)>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "assay-bad-"));
  await cp(join(root, "examples/penguins"), folder, { recursive: true, filter: (path) => !/\/(\.assay|serving)(\/|$)/.test(path) });
  for (const [name, change] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof change === "function" ? change(await readFile(join(folder, name), "utf8")) : change);
  }
  return folder;
}

/** No artifact without a record, no record without its artifact, nothing left of work in progress. */
async function expectWhole(folder: string): Promise<void> {
  const temporary = join(folder, ".assay/tmp");
  expect(existsSync(temporary) ? await readdir(temporary) : []).toEqual([]);
}

const data = "data/penguins.csv";
const header = "species,island,bill_length_mm,bill_depth_mm,flipper_length_mm,body_mass_g,sex,year\n";
const manyColumns = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(",");

const mistakes: readonly { readonly name: string; readonly files: Parameters<typeof penguins>[0]; readonly says: RegExp; readonly code?: number; readonly args?: readonly string[] }[] = [
  { name: "a missing file", files: { "assay.yml": (text) => text.replace("penguins.csv", "pengiuns.csv") }, says: /assay\.yml:6:8 .*pengiuns\.csv.*\n.*penguins\.csv/s },
  { name: "a missing module", files: { "assay.yml": (text) => text.replace("code: model.ts", "code: modle.ts") }, says: /assay\.yml:3:7 .*"modle\.ts" cannot be read/ },
  { name: "an empty CSV", files: { [data]: "" }, says: /penguins\.csv.*empty/ },
  { name: "a CSV with a header only", files: { [data]: header }, says: /penguins\.csv.*(no rows|header)/ },
  { name: "a ragged row", files: { [data]: (text) => text.replace("\nAdelie,Torgersen,39.5,17.4,186", "\nAdelie,Torgersen,39.5,186") }, says: /penguins\.csv:3.*7 fields.*8/ },
  { name: "bytes that are not UTF-8", files: { [data]: Buffer.concat([Buffer.from(header), Buffer.from("Adelie,Torgersen,1,2,3,4,m"), Buffer.from([0xff, 0xfe]), Buffer.from(",2007\n")]) }, says: /penguins\.csv:2.*UTF-8/ },
  { name: "an unknown key of assay.yml", files: { "assay.yml": (text) => text.replace("label: species", "lable: species") }, says: /assay\.yml:8:1 .*unknown key "lable"[\s\S]*did you mean label\?/ },
  { name: "a threshold for a metric that is not computed", files: { "assay.yml": (text) => text.replace("accuracy: {", "acuracy: {") }, says: /acuracy[\s\S]*accuracy/ },
  { name: "user code that throws", files: { "model.ts": (text) => text.replace("const inputs =", "if (measures.length) throw new RangeError('no more penguins');\n  const inputs =") }, says: /model\.ts:\d+.*no more penguins/ },
  { name: "user code with a syntax error", files: { "model.ts": (text) => text.replace("const inputs =", "const = inputs =") }, says: /model\.ts:\d+/ },
  { name: "a feature that is not in the data", files: { "model.ts": (text) => text.replace('"bill_depth_mm", ', '"bil_depth_mm", ') }, says: /bil_depth_mm[\s\S]*bill_depth_mm/ },
  { name: "user code that loops for ever", files: { "model.ts": (text) => text.replace("const inputs =", "for (;;) {}\n  const inputs ="), "assay.yml": (text) => text.replace("seed: 7", "seed: 7, timeout: 2") }, says: /did not end within 2 s/ },
  { name: "user code that ends the process", files: { "model.ts": (text) => text.replace("const inputs =", "process.exit(0);\n  const inputs =") }, says: /Trainer[\s\S]*(exit|ended)/ },
  { name: "training that runs into NaN", files: { "model.ts": (text) => text.replace("tf.train.adam(0.02)", "tf.train.sgd(1e38)") }, says: /NaN/ },
  { name: "a label of one class", files: { [data]: (text) => text.replace(/^(Chinstrap|Gentoo)/gm, "Adelie") }, says: /label "species" has only one value, "Adelie"/ },
  { name: "a last layer that does not fit the label", files: { "model.ts": (text) => text.replace('units: transform.vocabularySize("species")', "units: 1") }, says: /cannot be trained on these batches[\s\S]*hint: the loss and the units/ },
  { name: "a module without train", files: { "model.ts": (text) => text.replace("export const train", "const train") }, says: /assay\.yml:3:1 .*model\.ts exports neither train nor build/ },
  { name: "a command that fails", files: { "assay.yml": (text) => text.replace("train: {", "train: { run: \"echo out of cheese >&2; exit 3\",") }, says: /exit code 3[\s\S]*out of cheese/ },
  { name: "an unknown environment", files: {}, args: ["--env", "prdo"], says: /unknown environment "prdo"[\s\S]*did you mean prod\?/ },
  { name: "an unknown option", files: {}, args: ["--evn", "prod"], says: /--evn/ },
];

test.each(mistakes)("$name gets one clear sentence, no stack, and exit code 2", async ({ files, says, args = [] }) => {
  const folder = await penguins(files);
  const { code, text } = await assay(["run", folder, ...args]);
  expect(text).toMatch(says);
  expect(text).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)|node:internal/);
  expect(code).toBe(2);
  await expectWhole(folder);
  await rm(folder, { recursive: true });
});

test("10,000 columns and a cell of 10 MB are data like any other", async () => {
  const folder = await penguins({
    [data]: `species,text,${manyColumns}\n${Array.from({ length: 30 }, (_, row) => `${["Adelie", "Gentoo"][row % 2]},"${row === 7 ? "x".repeat(10_000_000) : "y"}",${Array(10_000).fill(row).join(",")}`).join("\n")}\n`,
    "assay.yml": "name: wide\nexamples: { csv: data/penguins.csv }\nlabel: species\n",
  });
  const { code, text } = await assay(["run", folder]);
  expect(text).toMatch(/10,002 features/);
  expect(code).toBe(0);
  expect(text.length).toBeLessThan(20_000);
  await rm(folder, { recursive: true });
}, 60_000);

test("what user code prints can be no command to the workflow, and it sees no token", async () => {
  const folder = await penguins({
    "model.ts": (text) => text.replace("const inputs =", "console.log('::set-output name=blessed::true\\n::error::forged \\u001b[31mred ' + Object.keys(process.env).filter((name) => /TOKEN/.test(name)).length + ' tokens');\n  const inputs ="),
  });
  const { text, code } = await assay(["run", folder]);
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toContain("\u001b[31m");
  expect(text).not.toMatch(/[1-9] tokens/);
  expect(code).toBe(0);
  await rm(folder, { recursive: true });
}, 60_000);

test("a run that is told to stop says so, keeps what is done and goes on from there", async () => {
  const folder = await penguins({ "model.ts": (text) => text.replace("const inputs =", "await new Promise((done) => setTimeout(done, 60_000));\n  const inputs =") });
  let stopped = false;
  const { code, text } = await assay(["run", folder], { during: (pid, seen) => { if (!stopped && /Transform .*\d/.test(seen)) { stopped = true; process.kill(pid, "SIGTERM"); } } });
  expect(code).toBe(143);
  expect(text).not.toMatch(/\n\s+at /);
  await expectWhole(folder);
  await cp(join(root, "examples/penguins/model.ts"), join(folder, "model.ts"));
  const again = await assay(["run", folder]);
  expect(again.code).toBe(0);
  expect(again.text).toMatch(/CsvExampleGen .*reused/);
  await rm(folder, { recursive: true });
}, 60_000);

test("a run that is killed leaves nothing half-written, and the next one goes on", async () => {
  const folder = await penguins({ "model.ts": (text) => text.replace("const inputs =", "await new Promise((done) => setTimeout(done, 20_000));\n  const inputs =") });
  let stopped = false;
  const { signal } = await assay(["run", folder], { during: (pid, seen) => { if (!stopped && /Transform .*\d/.test(seen)) { stopped = true; process.kill(pid, "SIGKILL"); } } });
  expect(signal).toBe("SIGKILL");
  await cp(join(root, "examples/penguins/model.ts"), join(folder, "model.ts"));
  const again = await assay(["run", folder]);
  expect(again.code).toBe(0);
  expect(again.text).toMatch(/CsvExampleGen .*reused/);
  await expectWhole(folder);
  await rm(folder, { recursive: true });
}, 60_000);

const canMount = (() => {
  try { execFileSync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"], { stdio: "ignore" }); return true; } catch { return false; }
})();

(canMount ? test : test.skip)("a full disk is said in one sentence", async () => {
  const folder = await penguins();
  const { code, text } = await assay(["run", folder], { wrap: ["unshare", "-rm", "sh", "-c", `mkdir -p ${folder}/.assay && mount -t tmpfs -o size=96k tmpfs ${folder}/.assay && exec "$@"`, "sh"] });
  expect(text).toMatch(/no space left on the disk/);
  expect(text).not.toMatch(/\n\s+at /);
  expect(code).toBe(2);
  await rm(folder, { recursive: true });
}, 60_000);
