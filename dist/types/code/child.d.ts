import type { Component } from "../core/component.ts";
import type { Executor } from "../core/executor.ts";
import type { JsonObject } from "../core/json.ts";
import type { Pipeline } from "../core/pipeline.ts";
import { type ChildProgram } from "./child-process.ts";
import type { ModuleDescription } from "./describe.ts";
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
/**
 * Starts processes when they are needed and keeps them for the next task; one in which a task failed is replaced.
 * Tasks at the same time have processes of their own. `close` ends them all.
 */
export declare function childProcesses({ home, workspace, components, program }: ChildProcessesOptions): ChildProcesses;
export {};
