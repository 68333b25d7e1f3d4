import type { PropertyValue } from "../core/artifact.ts";
import type { Component, Progress, RunContext } from "../core/component.ts";
import { nearest, UserError } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
import { type Pipeline, pipeline } from "../core/pipeline.ts";
import { storageError } from "../core/storage-error.ts";
import { type ChildFailure, type ChildMessage, type ChildTask, type ComponentReference, isObject } from "./child-messages.ts";
import { describeModule, isComponent, isPipeline } from "./describe.ts";
import { type ModuleLoader, moduleLoader, type VirtualModules } from "./load-module.ts";
import { userMistake } from "./user-mistake.ts";

/** What the entry of the child program gives: the standard components, and what user code may import uninstalled. */
interface ChildWiring {
  /** A standard component by its name. */
  components(name: string): Promise<Component | undefined>;
  readonly virtualModules: VirtualModules;
}

const progressEvery = 50;

/** Carries out the tasks that the parent process sends, one after the other, until it is ended. */
export function serveTasks(wiring: ChildWiring): void {
  Error.stackTraceLimit = 50;
  const send = process.send?.bind(process);
  if (!send) throw new Error("this program is started by assay, not by hand");
  const tell = (message: ChildMessage): void => { send(message); };
  let workspace = process.cwd();
  let settings: JsonObject = {};
  const virtual = withSettings(wiring.virtualModules, () => settings);
  const loaders = new Map<string, Promise<ModuleLoader>>();
  const load = async (from: string, module: string): Promise<Readonly<Record<string, unknown>>> => {
    const loader = loaders.get(from) ?? moduleLoader(from, virtual);
    loaders.set(from, loader);
    return (await loader)(module);
  };
  const fail = (error: unknown): void => tell({ type: "failed", failure: failureOf(error, workspace) });
  process.on("message", (task: ChildTask) => {
    workspace = task.workspace;
    settings = task.settings ?? {};
    carryOut(task, { wiring, load: (module) => load(task.workspace, module), tell })
      .then(async (value) => { await outputWritten(); tell({ type: "done", value }); })
      .catch(fail);
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  process.on("disconnect", () => process.exit());
}

/** Waits until everything printed so far has left this process, so that no line comes after the end of its task. */
async function outputWritten(): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", resolve))));
}

/** A `pipeline(…)` of the user is built while its module loads: that is when it gets the settings of `assay.yml`. */
function withSettings(modules: VirtualModules, settings: () => JsonObject): VirtualModules {
  const library = modules["assay"];
  if (!library) return modules;
  const build: typeof pipeline = (name, add, own) => pipeline(name, add, { ...settings(), ...own });
  return { ...modules, assay: async (workspace) => ({ ...(await library(workspace) as object), pipeline: build }) };
}

interface Hands {
  readonly wiring: ChildWiring;
  readonly load: ModuleLoader;
  tell(message: ChildMessage): void;
}

async function carryOut(task: ChildTask, hands: Hands): Promise<unknown> {
  if (task.do === "describe") return describeModule(task.module, await hands.load(task.module), (name) => hands.wiring.components(name));
  const component = await find(task.component, hands);
  if (task.do === "run") return execute(component, task, hands);
  const { parameters, workspace } = task;
  if (task.do === "resolve") return component.resolve?.(parameters, workspace);
  const shown = { inputs: task.inputs as never, outputs: task.outputs, parameters, workspace };
  return task.do === "show" ? component.show?.(shown) : component.valid?.(shown);
}

async function find(reference: ComponentReference, { wiring, load }: Hands): Promise<Component> {
  if ("name" in reference) {
    const component = await wiring.components(reference.name);
    if (!component) throw new Error(`there is no standard component ${reference.name}`);
    return component;
  }
  const module = await load(reference.module);
  const exported = module[reference.export];
  if (reference.node !== undefined && isPipeline(exported)) return nodeComponent(exported, reference.node, reference.module);
  if (isComponent(exported)) return exported;
  const components = Object.entries(module).filter(([, value]) => isComponent(value)).map(([name]) => name);
  const near = nearest(reference.export, components);
  throw new UserError(`${reference.module} exports no component ${JSON.stringify(reference.export)}`, { place: { file: reference.module }, hint: near ? `did you mean ${near}?` : `components exported there: ${components.join(", ") || "none"}` });
}

function nodeComponent(pipeline: Pipeline, id: string, file: string): Component {
  const node = pipeline.nodes.find((candidate) => candidate.id === id);
  if (node) return node.component;
  throw new UserError(`the pipeline has no step ${id}`, { place: { file } });
}

async function execute(component: Component, task: Extract<ChildTask, { do: "run" }>, { load, tell }: Hands): Promise<Readonly<Record<string, Readonly<Record<string, PropertyValue>>>>> {
  const properties: Record<string, Record<string, PropertyValue>> = Object.fromEntries(Object.keys(task.outputs).map((output) => [output, {}]));
  const progress = progressTeller(tell);
  const context: RunContext<unknown, Component["outputs"]> = {
    parameters: task.parameters, workspace: task.workspace, temporary: task.temporary, seed: task.seed, pipeline: "", materials: {}, earlier: async () => [], targets: {},
    outputs: Object.fromEntries(Object.entries(task.outputs).map(([output, place]) => [output, { ...place, properties: properties[output]! }])),
    signal: new AbortController().signal,
    load,
    progress: progress.tell,
    log: (line) => tell({ type: "log", line }),
  };
  const inputs = Object.fromEntries(Object.keys(component.inputs).map((port) => [port, task.inputs[port]]));
  await component.run(inputs as Parameters<Component["run"]>[0], context);
  progress.flush();
  return properties;
}

/** Passes progress on at most twenty times a second, and always the last. */
function progressTeller(tell: Hands["tell"]): { tell(progress: Progress): void; flush(): void } {
  let last = 0;
  let waiting: Progress | undefined;
  return {
    tell(progress) {
      const now = Date.now();
      waiting = progress;
      if (now - last < progressEvery) return;
      [last, waiting] = [now, undefined];
      tell({ type: "progress", progress });
    },
    flush() {
      if (waiting) tell({ type: "progress", progress: waiting });
    },
  };
}

function failureOf(thrown: unknown, workspace: string): ChildFailure {
  const error = userMistake(storageError(thrown), workspace);
  if (error instanceof UserError) return { sort: "user", mistakes: error.mistakes, ...(error.detail === undefined ? {} : { detail: error.detail }) };
  if (error instanceof Error) return { sort: "bug", message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
  return { sort: "bug", message: isObject(error) ? JSON.stringify(error) : String(error) };
}
