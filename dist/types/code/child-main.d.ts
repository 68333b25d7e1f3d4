import type { Component } from "../core/component.ts";
import { type VirtualModules } from "./load-module.ts";
/** What the entry of the child program gives: the standard components, and what user code may import uninstalled. */
interface ChildWiring {
    /** A standard component by its name. */
    components(name: string): Promise<Component | undefined>;
    readonly virtualModules: VirtualModules;
}
/** Carries out the tasks that the parent process sends, one after the other, until it is ended. */
export declare function serveTasks(wiring: ChildWiring): void;
export {};
