import { mkdir, mkdtemp, readFile, realpath, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ChildProcesses, childProcesses } from "../../src/code/child.ts";
import type { Artifact } from "../../src/core/artifact.ts";
import type { Component, Progress } from "../../src/core/component.ts";
import { UserError } from "../../src/core/error.ts";
import type { Job } from "../../src/core/executor.ts";
import { loader } from "./toy-library.ts";

const open: ChildProcesses[] = [];
afterEach(async () => { await Promise.all(open.splice(0).map((children) => children.close())); });

async function place(files: Readonly<Record<string, string>>): Promise<{ root: string; children: ChildProcesses }> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "assay-child-")));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  const children = childProcesses({ home: "", workspace: root, program: { file: join(import.meta.dirname, "child-entry.ts") }, components: async (name) => (name === "Loader" ? loader : undefined) });
  open.push(children);
  return { root, children };
}

interface Heard { readonly lines: string[]; readonly progress: Progress[] }

async function execute(children: ChildProcesses, root: string, more: Partial<Job> = {}): Promise<Heard & { properties: unknown; made: string }> {
  const output = await mkdtemp(join(tmpdir(), "assay-child-out-"));
  const lines: string[] = [];
  const progress: Progress[] = [];
  const properties = await children.execute({
    node: "Loader", component: loader, inputs: {}, outputs: { metrics: { type: "Metrics", path: output } }, parameters: { code: "model.ts" },
    workspace: root, temporary: output, seed: 7, timeoutSeconds: 30, signal: new AbortController().signal,
    progress: (step) => progress.push(step), log: (line, stream) => lines.push(`${stream} ${line}`), ...more,
  });
  return { properties, lines, progress, made: await readFile(join(output, "metrics.json"), "utf8").catch(() => "") };
}

const failure = (promise: Promise<unknown>): Promise<UserError> => promise.then(() => { throw new Error("it did not fail"); }, (error: UserError) => error);
const fails = async (code: string, more: Partial<Job> = {}): Promise<UserError> => {
  const { root, children } = await place({ "model.ts": code });
  return failure(execute(children, root, more));
};

test("a step runs in a child: TypeScript of the user, virtual modules, properties, progress and lines come back", async () => {
  const { root, children } = await place({
    "model.ts": 'import * as tf from "@tensorflow/tfjs"\nimport { help } from "./lib/help.js"\nenum Unit { cm = 3 }\nexport const answer = async (): Promise<unknown> => { console.log("::error::printed"); console.error("warned"); return [tf.tfjs, help, Unit.cm] }',
    "lib/help.ts": "export const help: string = 'helped'",
  });
  const { properties, lines, progress, made } = await execute(children, root);
  expect(properties).toEqual({ metrics: { answered: 1 } });
  expect(JSON.parse(made)).toEqual({ value: ["virtual", "helped", 3], seed: 7 });
  expect(lines.sort()).toEqual(["error warned", "out ::error::printed", "out asking"]);
  expect(progress.at(-1)).toEqual({ done: 1000, total: 1000 });
  expect(progress.length).toBeLessThan(100);
});

test("a child has no secrets in its environment, is used again, and one task does not see another's lines", async () => {
  const { root, children } = await place({ "model.ts": "export const answer = () => { console.log('mine'); return [process.pid, Object.keys(process.env)] }" });
  process.env["GITHUB_TOKEN"] = "secret";
  process.env["INPUT_TOKEN"] = "secret";
  try {
    const [first, second] = [await execute(children, root), await execute(children, root)];
    const [pid, names] = (JSON.parse(first.made) as { value: [number, string[]] }).value;
    expect(names.filter((name) => /TOKEN/.test(name))).toEqual([]);
    expect(names).toContain("PATH");
    expect((JSON.parse(second.made) as { value: [number] }).value[0]).toBe(pid);
    expect(second.lines).toEqual(expect.arrayContaining(["out mine"]));
    expect(second.lines).toHaveLength(2);
    const fresh = await execute(children, root, { component: { ...loader, runs: "fresh" } as Component });
    expect((JSON.parse(fresh.made) as { value: [number] }).value[0]).not.toBe(pid);
  } finally {
    delete process.env["GITHUB_TOKEN"];
    delete process.env["INPUT_TOKEN"];
  }
});

test("code that throws is the user's mistake, at its line, with the lines that called it and none of ours", async () => {
  const error = await fails("const read = () => {\n  const row: any = null\n  return row.carier\n}\nexport const answer = () => {\n  return read()\n}");
  expect(error).toBeInstanceOf(UserError);
  expect(error.mistakes).toEqual([{ message: "TypeError: Cannot read properties of null (reading 'carier')", place: { file: "model.ts", line: 3, column: 14 } }]);
  expect(error.detail).toBe("called at model.ts:6:10");
});

test("a UserError of the user's code arrives as it was thrown", async () => {
  const error = await fails("import { UserError } from 'assay'\nexport const answer = () => { throw new UserError('no rows', { hint: 'add some' }) }");
  expect(error.mistakes).toEqual([{ message: "no rows", hint: "add some" }]);
});

test("syntax errors, missing modules and errors while loading have file and line", async () => {
  expect((await fails("export const a = 1\nexport const b = {\n  c: 3,,\n}")).mistakes).toMatchObject([{ message: "syntax error: Unexpected token", place: { file: "model.ts", line: 3, column: 7 } }]);
  expect((await fails("const a = 1\nimport x from 'lodahs/fp'\nexport const answer = () => x")).mistakes).toMatchObject([{ message: 'cannot find module "lodahs/fp"', place: { file: "model.ts", line: 2 }, hint: "install it where the pipeline is: npm install lodahs" }]);
  expect((await fails("import { x } from './gone.ts'\nexport const answer = () => x")).mistakes).toMatchObject([{ message: 'cannot find module "./gone.ts"', place: { file: "model.ts", line: 1 } }]);
  expect((await fails("const a: any = null\na.b()")).mistakes).toMatchObject([{ message: "TypeError: Cannot read properties of null (reading 'b')", place: { file: "model.ts", line: 2 } }]);
  expect((await fails("throw 'text'")).mistakes).toMatchObject([{ message: "the code threw text, which is not an Error" }]);
});

test("an error later, outside any promise, is found too", async () => {
  const error = await fails("export const answer = () => new Promise(() => { setTimeout(() => { throw new RangeError('late') }, 5) })");
  expect(error.mistakes).toMatchObject([{ message: "RangeError: late", place: { file: "model.ts", line: 1 } }]);
});

test("a fault in a component of ours is a bug with its stack", async () => {
  const error = await fails("export const answer = 5");
  expect(error).not.toBeInstanceOf(UserError);
  expect(error.stack).toContain("toy-library.ts");
});

test("code that loops for ever is ended after its time, and the next task runs", async () => {
  const { root, children } = await place({ "model.ts": "export const answer = () => { for (;;); }", "good.ts": "export const answer = () => 1" });
  const error = await failure(execute(children, root, { timeoutSeconds: 1, node: "Trainer" }));
  expect(error.message).toBe("Trainer did not end within 1 s\n  hint: raise the step's timeout (in seconds), or make it faster");
  expect((await execute(children, root, { parameters: { code: "good.ts" } })).made).toContain('"value":1');
});

test("code that ends its process is one sentence, with what it said last", async () => {
  const error = await fails("export const answer = () => { console.error('bye'); process.exit(3) }");
  expect(error.mistakes).toEqual([{ message: "the code of Loader ended its process with exit code 3 before the step was done", hint: "return instead of calling process.exit, throw an Error when something is wrong" }]);
  expect(error.detail).toBe("bye");
  expect((await fails("export const answer = () => process.kill(process.pid, 'SIGKILL')")).message).toContain("Loader was killed, perhaps because memory ran out");
});

test("a huge output neither fills memory nor holds the step up", async () => {
  const { root, children } = await place({ "model.ts": "export const answer = () => { for (let i = 0; i < 300; i++) process.stdout.write('x'.repeat(100_000)); process.stdout.write('\\nend\\n'); return 1 }" });
  const { lines } = await execute(children, root);
  expect(lines.find((line) => line.includes("more characters"))).toMatch(/^out x{4000} … \(\d+ more characters\)$/);
  expect(lines).toContain("out end");
});

test("a stopped task ends at once", async () => {
  const abort = new AbortController();
  const { root, children } = await place({ "model.ts": "export const answer = () => { console.log('begun'); for (;;); }" });
  const error = await failure(execute(children, root, { signal: abort.signal, log: (line) => { if (line === "begun") abort.abort(new Error("stop")); } }));
  expect(error.message).toBe("stop");
});

test("tasks at the same time have processes of their own", async () => {
  const { root, children } = await place({ "model.ts": "export const answer = () => process.pid" });
  const [a, b] = await Promise.all([execute(children, root), execute(children, root)]);
  expect(a.made).not.toBe(b.made);
});

const custom = `
import { component, Model, Metrics, required, optional, customArtifactType } from 'assay'
const Price = customArtifactType('Price', { amount: 'double' })
export const cost = component({
  name: 'Cost', version: 2, inputs: { model: required(Model), before: optional(Price) }, outputs: { price: required(Price) },
  parameters: { type: 'object', properties: { factor: { type: 'number', default: 2 } } },
  async run({ model }, { outputs, parameters }) { outputs.price.properties.amount = model.manifest.length * parameters.factor },
  async show({ outputs, parameters }) { return { headline: 'costs ' + outputs.price.properties.amount } },
})
export const other = 1
`;

test("a component of the user is described, run and shown without being loaded here", async () => {
  const { root, children } = await place({ "cost.ts": custom });
  const cost = await children.component("cost.ts", "cost");
  expect(cost).toMatchObject({ name: "Cost", version: 2, runs: "child", origin: { module: "cost.ts", export: "cost" }, inputs: { before: { optional: true, type: { name: "Price", properties: { amount: "double" } } } }, parameters: { type: "object" } });
  expect(Object.keys((await cost.resolve!({}, root)).materials)).toEqual(["cost.ts"]);
  const model = { type: "Model", path: root, digest: "sha256:0", manifest: [{}, {}], properties: {} } as unknown as Artifact;
  const output = await mkdtemp(join(tmpdir(), "assay-child-out-"));
  const properties = await children.execute({ node: "Cost", component: cost, inputs: { model }, outputs: { price: { type: "Price", path: output } }, parameters: { factor: 3 }, workspace: root, temporary: output, seed: 1, timeoutSeconds: 20, signal: new AbortController().signal, progress() {}, log() {} });
  expect(properties).toEqual({ price: { amount: 6 } });
  expect(await cost.show!({ inputs: { model } as never, outputs: { price: { ...model, properties: { amount: 6 } } }, parameters: {}, workspace: root })).toEqual({ headline: "costs 6" });
  await expect(children.component("cost.ts", "costs")).rejects.toThrow('cost.ts exports no component "costs"\n  hint: components exported there: cost');
});

test("a pipeline of the user is built with the settings, of standard components and its own", async () => {
  const { root, children } = await place({
    "cost.ts": custom,
    "pipeline.ts": "import { pipeline, loader, component, Metrics, required } from 'assay'\nconst inline = component({ name: 'Inline', version: 1, inputs: { metrics: required(Metrics) }, outputs: {}, parameters: {}, async run() { console.log('inline ran') } })\nexport default pipeline('mine', (add, settings) => {\n  const { metrics } = add(loader, {}, { code: settings.code })\n  add(inline, { metrics }).after(metrics)\n})",
  });
  const built = await children.pipeline("pipeline.ts", { code: "model.ts" });
  expect(built).toMatchObject({ name: "mine", nodes: [{ id: "Loader", parameters: { code: "model.ts" } }, { id: "Inline", after: ["Loader"], inputs: { metrics: { from: "node", node: "Loader", output: "metrics", type: { name: "Metrics" } } } }] });
  expect(built.nodes[0]!.component).toBe(loader);
  expect(built.nodes[1]!.component.origin).toEqual({ module: "pipeline.ts", export: "default", node: "Inline" });
  const lines: string[] = [];
  await children.execute({ node: "Inline", component: built.nodes[1]!.component, inputs: {}, outputs: {}, parameters: {}, workspace: root, temporary: root, seed: 1, timeoutSeconds: 20, signal: new AbortController().signal, progress() {}, log: (line) => lines.push(line) });
  expect(lines).toEqual(["inline ran"]);
  await expect(children.pipeline("cost.ts", {})).rejects.toThrow("cost.ts exports no pipeline");
});
