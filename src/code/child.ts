import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Component } from "../core/component.ts";
import type { Executor } from "../core/executor.ts";
import type { JsonObject } from "../core/json.ts";
import type { Pipeline } from "../core/pipeline.ts";
import { type ChildTask, parseProperties } from "./child-messages.ts";
import { type Child, type ChildProgram, startChild, type TaskFrame } from "./child-process.ts";
import type { ModuleDescription } from "./describe.ts";
import { componentNamed, describedComponent, describedPipeline } from "./described-component.ts";

interface ChildProcessesOptions {
  /** Folder of the entry files: `child.js` (or `child.ts`) lies there. */
  readonly home: string;
  readonly workspace: string;
  /** The standard components, for pipelines that a module of the user makes of them. */
  components(name: string): Promise<Component | undefined>;
  /** Another program than the entry in `home`, for tests. */
  readonly program?: ChildProgram;
}

/** The processes that code of the user runs in, as long as a run takes. */
export interface ChildProcesses {
  readonly execute: Executor;
  /** The component a module exports as `name`. The module is not loaded here. */
  component(module: string, name: string): Promise<Component>;
  /** The pipeline a module exports, built with `settings`. */
  pipeline(module: string, settings: JsonObject): Promise<Pipeline>;
  describe(module: string): Promise<ModuleDescription>;
  close(): Promise<void>;
}

/** Loading a module or showing a result is quick; code that hangs there is not waited for as training is. */
const askSeconds = 120;

/**
 * Starts processes when they are needed and keeps them for the next task; one in which a task failed is replaced.
 * Tasks at the same time have processes of their own. `close` ends them all.
 */
export function childProcesses({ home, workspace, components, program = entryIn(home) }: ChildProcessesOptions): ChildProcesses {
  const idle: Child[] = [];
  const all = new Set<Child>();
  let settings: JsonObject = {};
  const start = (): Child => {
    const child = startChild(program);
    all.add(child);
    return child;
  };
  const carryOut = async (task: ChildTask, frame: TaskFrame, fresh: boolean): Promise<unknown> => {
    const waiting = fresh ? undefined : idle.pop();
    const child = waiting?.alive ? waiting : start();
    const discard = (): Promise<void> => { all.delete(child); return child.end(); };
    try {
      const value = await child.carryOut({ ...task, settings }, frame);
      if (fresh) await discard();
      else idle.push(child);
      return value;
    } catch (error) {
      await discard();
      throw error;
    }
  };
  const ask = (task: ChildTask, name: string): Promise<unknown> => carryOut(task, { name, timeoutSeconds: askSeconds, timeoutParameter: "nothing: this limit is fixed" }, false);
  const describe = async (module: string): Promise<ModuleDescription> => await ask({ do: "describe", module, workspace }, module) as ModuleDescription;
  return {
    execute: async ({ node, component, inputs, outputs, parameters, temporary, seed, timeoutSeconds, signal, progress, log, ...job }) => {
      const task: ChildTask = { do: "run", component: component.origin ?? { name: component.name }, inputs, outputs: placesOf(outputs), parameters, workspace: job.workspace, temporary, seed };
      return parseProperties(await carryOut(task, { name: node, timeoutSeconds, timeoutParameter: "the step's timeout (in seconds)", signal, progress, log }, component.runs === "fresh"));
    },
    component: async (module, name) => describedComponent(componentNamed(await describe(module), name), workspace, ask),
    async pipeline(module, given) {
      settings = given;
      return describedPipeline(await describe(module), { workspace, ask, standard: components });
    },
    describe,
    async close() {
      await Promise.all([...all].map((child) => child.end()));
    },
  };
}

function placesOf(outputs: Parameters<Executor>[0]["outputs"]): Record<string, { type: string; path: string }> {
  return Object.fromEntries(Object.entries(outputs).map(([output, { type, path }]) => [output, { type, path }]));
}

function entryIn(home: string): ChildProgram {
  const built = join(home, "child.js");
  return { file: existsSync(built) ? built : join(home, "child.ts") };
}
